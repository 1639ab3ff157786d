package vn.childplan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * Which rules: a file, or the standard ones.
 *
 * @param option the option that names it
 * @param typed the file as typed; null and {@code standard} mean the standard rules
 */
record RuleFile(String option, @Nullable String typed) {
    Reading<RuleSet> read() {
        return file().map(RuleSetJson::read).orElseGet(() -> Reading.of(RuleSet.standard()));
    }

    /** The file; empty for the standard rules. */
    Optional<Path> file() {
        return typed == null || typed.equals("standard") ? Optional.empty() : Optional.of(InputFile.of(option, typed));
    }
}
