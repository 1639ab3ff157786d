package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** What nobody sees is left out of names, reasons and messages, and refused by name where something is found by the word. */
class InvisibleInRulesAndRecordsTest {
    private static final List<String> INVISIBLE =
            List.of("\u200B", "\u200D", "\uFEFF", "\u00AD", "\u3164", "\uFE0F", "\u202C");

    private static final String RULES = """
            {"name": "x/1", "base": "standard/2025.1", "and": ["tt-16-2025-tt-byt/1"], "without": ["progress.due-soon"],
             "settings": [{"rule": "deadline.wording", "parameter": "includesNamedDay", "value": "true"}]}
            """;
    private static final String BASELINE = """
            {"findings": [{"code": "review.clause-gap", "clause": "II.1", "message": "Thiếu số",
              "accepted": {"owner": "Văn thư", "reason": "Chờ đính chính", "until": "2025-12-31"}}],
             "verdicts": [{"obligation": "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", "status": "OVERDUE",
              "accepted": {"owner": "Văn thư", "reason": "Chờ đính chính", "until": "2025-12-31"}}]}
            """;
    private static final String DECISION =
            """
            {"plan": "65/KH-UBND", "asOf": "2025-05-20", "ruleSet": "standard/2025.1",
             "digests": {"plan": "P", "directory": "P", "calendar": "P", "rules": "P", "evidence": "E"},
             "verdicts": [{"obligation": "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", "status": "OVERDUE", "daysLate": 6,
               "decidedBy": "progress.overdue"}]}
            """.replace("\"P\"", "\"" + "0".repeat(64) + "\"").replace("\"E\"", "\"" + "e".repeat(64) + "\"");

    private interface Reader {
        Reading<?> read(InputStream in);
    }

    private static Reading<?> read(Reader reader, String file) {
        return reader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a rule set says, as it is written: two sets of the same rules are not equal. */
    private static String said(Reading<?> reading) {
        try {
            if (reading.orThrow() instanceof RuleSet rules) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                RuleSetJson.write(rules, out);
                return out.toString(StandardCharsets.UTF_8);
            }
            return reading.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "rules",
                        (Reader) in -> RuleSetJson.read(in, "f"),
                        RULES,
                        List.of("x/1"),
                        List.of(
                                "standard/2025.1",
                                "tt-16-2025-tt-byt/1",
                                "progress.due-soon",
                                "deadline.wording",
                                "includesNamedDay",
                                "true")),
                Arguments.of(
                        "baseline",
                        (Reader) in -> BaselineJson.read(in, "f"),
                        BASELINE,
                        List.of("Thiếu số", "Văn thư", "Chờ đính chính"),
                        List.of("review.clause-gap", "II.1", "65/KH-UBND:V", "OVERDUE", "2025-12-31")),
                Arguments.of(
                        "decision record",
                        (Reader) in -> DecisionRecordJson.read(in, "f"),
                        DECISION,
                        List.of(),
                        List.of(
                                "2025-05-20",
                                "standard/2025.1",
                                "eeee",
                                "65/KH-UBND:V",
                                "OVERDUE",
                                "progress.overdue")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void each_is_left_out_of_texts_and_refused_in_words(
            String name, Reader reader, String file, List<String> texts, List<String> words) {
        String expected = said(read(reader, file));
        for (String c : INVISIBLE) {
            for (String text : texts) {
                assertTrue(file.contains(text), text);
                assertEquals(
                        expected, said(read(reader, file.replace(text, text.charAt(0) + c + text.substring(1) + c))));
            }
            for (String word : words) {
                assertTrue(file.contains(word), word);
                Reading<?> reading = read(reader, file.replaceFirst(word, word.charAt(0) + c + word.substring(1)));
                String code = String.format(Locale.ROOT, "U+%04X", c.codePointAt(0));
                assertEquals(1, reading.problems().size(), word + " " + code + ": " + reading);
                String line = reading.problems().get(0).line(Text.VIETNAMESE);
                assertTrue(line.contains("có ký tự vô hình " + code + " ở vị trí 2"), line);
            }
        }
    }
}
