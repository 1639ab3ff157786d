package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubcommandsTest {
    @SuppressWarnings("unused") // read by name
    private static final Iterable<String> NAMES = Subcommands.NAMES;

    private static Set<String> offered(String arguments) {
        CommandLine program = new CommandLine(new ChildplanCommand(null));
        Subcommands.addTo(program, arguments.isEmpty() ? new String[0] : arguments.split(" "));
        return program.getSubcommands().keySet();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_command_is_made_by_its_own_name(String name) {
        assertEquals(
                name,
                Subcommands.command(name)
                        .getClass()
                        .getAnnotation(Command.class)
                        .name());
    }

    @ParameterizedTest
    @CsvSource({
        "assess --as-of 2025-05-20,  assess",
        "--lang en what-if --help,   what-if",
        "--lang=en test cases,       test",
        "-h report,                  report",
    })
    void the_one_that_is_asked_for_is_made_alone(String arguments, String command) {
        assertEquals(Set.of(command), offered(arguments));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_command_made_alone_is_the_one_it_is_among_all(String name) {
        assertEquals(usage(name), usage(name, name));
    }

    private static String usage(String command, String... arguments) {
        CommandLine program = new CommandLine(new ChildplanCommand(null));
        Subcommands.addTo(program, arguments);
        program.setResourceBundle(CommandLineRun.help(Locale.ENGLISH));
        return program.getSubcommands().get(command).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** All are listed, and among all the nearest name is looked for. */
    @Test
    void all_are_made_where_none_is_asked_for() {
        for (String arguments : new String[] {"", "--help", "--lang en", "--lang", "ases test", "-V"}) {
            assertEquals(Set.copyOf(Subcommands.NAMES), offered(arguments), arguments);
        }
    }
}
