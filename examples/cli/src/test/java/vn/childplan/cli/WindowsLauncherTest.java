package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * {@code bin\childplan.cmd} by what the Windows command processor does with a line before it runs it: variables are put in as
 * text, a whole block in brackets at once. It is read here and not run.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowsLauncherTest {
    private static final Path LAUNCHER = Path.of("..", "..", "bin", "childplan.cmd");
    private static final Pattern VARIABLE = Pattern.compile("%(?:~?\\w+[^%\\s]*%|~dp0|\\*)");
    /** What is known to hold no bracket, quotation mark or ampersand: a number, and options. */
    private static final List<String> PLAIN = List.of("%ERRORLEVEL%", "%CHILDPLAN_JAVA_OPTIONS%", "%SHARED%", "%*");

    private static List<String> lines() throws IOException {
        String text = Files.readString(LAUNCHER, StandardCharsets.US_ASCII);
        return text.lines().filter(line -> !line.startsWith("rem ")).toList();
    }

    private static String withoutQuoted(String line) {
        return line.replaceAll("\"[^\"]*\"", "\"\"");
    }

    /** A path with a bracket, as "C:\Program Files (x86)", would end the block, and an ampersand the command. */
    @Test
    void every_path_stands_in_quotes() throws IOException {
        for (String line : lines()) {
            List<String> open = VARIABLE.matcher(withoutQuoted(line))
                    .results()
                    .map(found -> found.group())
                    .filter(variable -> !PLAIN.contains(variable))
                    .toList();
            assertEquals(List.of(), open, line);
        }
    }

    @Test
    void arguments_and_options_stand_in_no_block() throws IOException {
        boolean block = false;
        for (String line : lines()) {
            String plain = withoutQuoted(line);
            assertTrue(!block || VARIABLE.matcher(plain).results().findAny().isEmpty(), line);
            block = plain.endsWith("(") || (block && !plain.startsWith(")"));
        }
        assertTrue(lines().stream().anyMatch(line -> line.endsWith("%*")));
    }

    @Test
    void an_exclamation_mark_means_nothing() throws IOException {
        assertTrue(lines().contains("setlocal EnableExtensions DisableDelayedExpansion"));
    }

    /** The project's files end their lines as Unix does, with which the command processor may miss a label. */
    @Test
    void it_has_no_labels() throws IOException {
        assertTrue(lines().stream()
                .noneMatch(line -> line.startsWith(":") || line.contains("goto ") || line.contains("call ")));
    }

    /** 3 is for a machine that gave out, and 9009 is nobody's. */
    @Test
    void it_exits_as_the_command_line_does_or_with_2() throws IOException {
        List<String> exits =
                lines().stream().filter(line -> line.contains("exit /b")).toList();
        assertEquals("exit /b %ERRORLEVEL%", exits.get(exits.size() - 1));
        assertTrue(
                exits.subList(0, exits.size() - 1).stream().allMatch(line -> line.endsWith("exit /b 2")),
                exits.toString());
    }
}
