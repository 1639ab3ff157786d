package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;

/** Good lines take a short way, others a long one; what comes of a line must not tell which. */
class EvidenceLinesTest {
    private static final String GOOD =
            "{\"kind\":\"submission\",\"agency\":\"so-tu-phap\",\"clause\":\"V\",\"period\":\"2025-H1\",\"at\":\"2025-05-14\"}";

    private static Reading<EvidenceLog> lines(String text) {
        return EvidenceJsonLines.read(Bytes.of(text), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static Reading<EvidenceLog> array(String text) {
        return EvidenceJson.read(Bytes.of(text), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static List<String> places(Reading<EvidenceLog> reading) {
        return reading.problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.code())
                .toList();
    }

    @Test
    void carriage_returns_blanks_escapes_and_marks_written_apart_change_nothing() {
        EvidenceLog log = lines(GOOD).orThrow();
        assertEquals(log, lines(GOOD + "\r\n").orThrow());
        assertEquals(log, lines("\n \t" + GOOD + "  \t\r\n\r\n").orThrow());
        assertEquals(log, lines(GOOD.replace("\"V\"", "\"\\u0056\"")).orThrow());
        assertEquals(
                log,
                lines(GOOD.replace("so-tu-phap", "So\u031B\u0309 Tu\u031B pha\u0301p"))
                        .orThrow());
        assertEquals(2, lines(GOOD + "\n" + GOOD).orThrow().size());
    }

    @Test
    void a_second_value_or_anything_else_behind_the_object_is_told_and_the_next_line_is_read() {
        int behind = GOOD.length() + 1;
        assertEquals(
                List.of("1:" + behind + " json.after-end", "2:" + behind + " json.syntax", "3:9 evidence.unknown-kind"),
                places(lines(GOOD + GOOD + "\n" + GOOD + "x\n" + GOOD.replace("submission", "x") + "\n" + GOOD)));
    }

    @Test
    void an_object_that_goes_on_on_the_next_line_is_two_broken_lines() {
        assertEquals(
                List.of("1:34 json.syntax", "2:1 json.syntax"),
                places(lines(GOOD.substring(0, 33) + "\n" + GOOD.substring(33))).stream()
                        .map(place -> place.startsWith("2") ? "2:1 json.syntax" : place)
                        .toList());
    }

    @Test
    void a_field_that_stands_twice_is_told_even_if_it_is_empty_once() {
        for (String first : List.of("null", "\"\"", "\" \"", "\"V\"")) {
            String line = "{\"clause\":" + first + "," + GOOD.substring(1);
            int again = line.lastIndexOf("\"clause\"") + 1;
            assertEquals(
                    "1:" + again + " json.duplicate-field",
                    places(lines(line)).stream()
                            .filter(place -> place.endsWith("duplicate-field"))
                            .findFirst()
                            .orElse("none"));
        }
    }

    @Test
    void a_line_longer_than_any_buffer_is_read() {
        String note = "n".repeat(100_000);
        EvidenceLog log = lines(GOOD + "\n" + GOOD.replace("}", ",\"note\":\"" + note + "\"}") + "\n" + GOOD)
                .orThrow();
        assertEquals(note, log.entries().get(1).note());
        assertEquals(log.entries().get(0), log.entries().get(2));
    }

    @Provide
    Arbitrary<String> entries() {
        Arbitrary<String> names = Arbitraries.of(
                "kind", "agency", "clause", "period", "at", "document", "via", "until", "note", "recordedAt", "wen");
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "5",
                "[]",
                "\"\"",
                "\"submission\"",
                "\"waiver\"",
                "\"so-y-te\"",
                "\"Sở Tư pháp\"",
                "\"nobody\"",
                "\"V\"",
                "\"II.1\"",
                "\"2025-H1\"",
                "\"2025\"",
                "\"2025-05-14\"",
                "\"2025-05-14T08:00\"",
                "\"\\n\"",
                "{}",
                "tru",
                "\"x");
        Arbitrary<String> member = names.flatMap(name -> values.map(value -> "\"" + name + "\":" + value));
        return member.list().ofMaxSize(6).map(members -> "{" + String.join(",", members) + "}");
    }

    @Property
    void a_line_says_what_the_same_entry_in_an_array_says(@ForAll("entries") String changed) {
        for (String entry : List.of(changed, GOOD.replace("}", "," + changed.substring(1)))) {
            Reading<EvidenceLog> line = lines(entry);
            Reading<EvidenceLog> inArray = array("[" + entry + "]");
            if (inArray.problems().stream().noneMatch(problem -> problem.code().equals("json.syntax"))) {
                assertEquals(
                        inArray.problems().stream()
                                .map(problem -> (problem.place().column() - 1) + problem.code() + problem.message())
                                .toList(),
                        line.problems().stream()
                                .map(problem -> problem.place().column() + problem.code() + problem.message())
                                .toList());
            } else {
                assertTrue(line.problems().stream()
                        .anyMatch(problem -> problem.code().equals("json.syntax")));
            }
        }
    }
}
