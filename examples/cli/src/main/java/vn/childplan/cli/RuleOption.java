package vn.childplan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules: the standard ones unless a file is named. */
final class RuleOption {
    @Option(names = "--rules", paramLabel = "${bundle:label.FILE}")
    private @Nullable String rulesFile;

    RuleFile file() {
        return new RuleFile("--rules", rulesFile);
    }
}
