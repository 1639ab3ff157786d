package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help has a text for every command and option, in both languages. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCommandIsDescribed(String language) {
        String help = Program.run("--lang", language, "--help").out();
        for (String command : Subcommands.NAMES) {
            assertTrue(help.matches("(?s).*\n  " + command + " +\\p{L}.*"), help);
        }
    }

    static List<String> commands() {
        return Subcommands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsDescribedInBothLanguagesAndFitsTheLine(String command) {
        String vi = Program.run(command, "--help").out();
        String en = Program.run(command, "--help", "--lang", "en").out();
        assertEquals(options(vi), options(en));
        assertFalse(vi.equals(en));
        assertFalse(
                vi.matches("(?s).*=(FILE|DATE|ID|RULES|DIR|FORMAT|PERIOD|WHO|WHY)\\b.*"),
                "an English word stands for a value: " + vi);
        for (String help : List.of(vi, en)) {
            List<String> lines = help.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                assertTrue(DisplayText.width(line) <= Page.WIDTH, line);
                if (line.matches(" {2,6}(-\\w, )?--\\S+ *")) {
                    assertTrue(lines.get(i + 1).matches(" {20,}\\p{L}.*"), "not described: " + line);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report, LOẠI, KIND",
        "import, TỆP, FILE",
        "test, ĐƯỜNG-DẪN..., PATH...",
        "coverage, [ĐƯỜNG-DẪN...], [PATH...]",
        "replay, BIÊN-BẢN, RECORD",
        "schema, TÊN, NAME"
    })
    void whatStandsWithoutAnOptionIsDescribed(String command, String vi, String en) {
        describes(Program.run(command, "--help").out(), vi);
        describes(Program.run(command, "--help", "--lang", "en").out(), en);
    }

    private static void describes(String help, String label) {
        assertTrue(help.matches("(?s).*\n +" + Pattern.quote(label) + " +\\p{L}.*"), help);
    }

    private static List<String> options(String help) {
        return help.lines()
                .dropWhile(line -> !line.equals("Tùy chọn:") && !line.equals("Options:"))
                .filter(line -> line.matches(" {2,6}(-\\w, )?--.*"))
                .map(line -> line.strip().replaceFirst("(--[a-z-]+).*", "$1"))
                .toList();
    }
}
