package vn.childplan.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;
import vn.childplan.validation.rule.RuleSet;

/** The version of the program and of the rules in it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String program = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
        return new String[] {"childplan " + program + " · " + RuleSet.standard().name()};
    }
}
