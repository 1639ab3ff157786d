package vn.childplan.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.childplan.core.text.Text;

/** The program itself: what all commands share. The commands are {@link Subcommands}. */
@Command(name = "childplan", synopsisSubcommandLabel = "${bundle:label.COMMAND}", versionProvider = Version.class)
final class ChildplanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", scope = ScopeType.INHERIT)
    private String language;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @SuppressWarnings("NullAway.Init") // picocli sets the options
    ChildplanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return 2;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The language of everything printed. */
    Locale locale() {
        return Language.parse(language).locale();
    }

    /** An empty page in the language asked for, as wide and as coloured as the terminal is. */
    Page page() {
        return new Page(locale(), terminal.colour());
    }

    void print(Page page) {
        terminal.out().print(page);
    }

    String say(Text text) {
        return text.in(locale());
    }
}
