package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.text.Text;

class ProblemTest {
    private static final Text WRONG = Text.of("sai", "wrong");
    private static final Text RIGHT = Text.of("Sửa đi.", "Correct it.");

    @Test
    void says_where_then_what_is_wrong_then_what_would_be_right() {
        Finding problem = Problems.problem("a.code", new Place("plan.json", 3, 7, "/year"), WRONG, RIGHT);
        assertEquals("plan.json:3:7 (/year): wrong. Correct it. [a.code]", problem.line(Locale.ENGLISH));
        assertEquals("plan.json:3:7 (/year): sai. Sửa đi. [a.code]", problem.line(Text.VIETNAMESE));
    }

    @Test
    void says_only_as_much_of_the_place_as_is_known() {
        assertEquals(
                "a.csv:3 (at): wrong. Correct it. [c]",
                Problems.problem("c", new Place("a.csv", 3, 0, "at"), WRONG, RIGHT)
                        .toString());
        assertEquals(
                "a.csv: wrong. Correct it. [c]",
                Problems.problem("c", new Place("a.csv", 0, 0, ""), WRONG, RIGHT)
                        .toString());
    }

    @Test
    void stays_on_one_line_and_in_one_direction_whatever_the_file_contains() {
        String hostile = "a\nb\rc\u2028d\u202Ee\u0000";
        Finding problem = Problems.problem("c", new Place(hostile, 1, 1, hostile), Text.of(hostile, hostile), RIGHT);
        assertEquals("a b c d e :1:1 (a b c d e ): a b c d e . Correct it. [c]", problem.toString());
    }

    @Test
    void an_exception_lists_every_problem_on_its_line() {
        Finding one = Problems.problem("c", new Place("a.csv", 1, 0, ""), WRONG, RIGHT);
        Finding two = Problems.problem("c", new Place("a.csv", 2, 0, ""), WRONG, RIGHT);
        UnreadableException thrown = assertThrows(
                UnreadableException.class,
                () -> Reading.failed(List.of(one, two)).orThrow());
        assertEquals("a.csv:1: wrong. Correct it. [c]\na.csv:2: wrong. Correct it. [c]", thrown.getMessage());
        assertEquals("a.csv:1: sai. Sửa đi. [c]\na.csv:2: sai. Sửa đi. [c]", thrown.lines(Text.VIETNAMESE));
        assertEquals(List.of(one, two), thrown.problems());
    }

    @Test
    void come_in_the_order_of_the_source_however_they_were_found() {
        Problems problems = new Problems("a.json");
        problems.add("c", 9, 1, "", WRONG, RIGHT);
        problems.add("c", 2, 8, "", WRONG, RIGHT);
        problems.add("c", 2, 3, "", WRONG, RIGHT);
        assertEquals(
                "a.json:2:3: wrong. Correct it. [c]\na.json:2:8: wrong. Correct it. [c]\n"
                        + "a.json:9:1: wrong. Correct it. [c]",
                Bytes.lines(problems.<String>orValue(null)));
    }

    @Test
    void beyond_a_thousand_are_counted() {
        Problems problems = new Problems("a.csv");
        for (int line = 1; line <= 1_234; line++) {
            problems.add("c", line, 0, "", WRONG, RIGHT);
        }
        List<Finding> all = problems.<String>orValue(null).problems();
        assertEquals(1_001, all.size());
        assertEquals(
                "a.csv: and at least 234 more problems. Correct those above and read it again. [file.more-problems]",
                all.get(1_000).toString());
    }

    @Test
    void a_missing_file_is_a_problem(@TempDir Path folder) {
        Path file = folder.resolve("plan.json");
        assertEquals(
                file + ": there is no such file. Check the path. [file.missing]", Bytes.lines(PlanJson.read(file)));
    }

    @Test
    void a_folder_in_place_of_a_file_is_a_problem(@TempDir Path folder) {
        Finding problem = PlanJson.read(folder).problems().get(0);
        assertEquals("file.unreadable", problem.code());
        assertTrue(PlanJson.read(folder).value().isEmpty());
    }
}
