package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan whose text stands in the file again is one plan, with one doubt that says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedTwiceTest {
    private static String text(String name) throws IOException {
        try (var in = Expected.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PlanReading read(String text) {
        return PlanImporter.withoutDirectory().readText(text, "plan.txt");
    }

    private static List<Doubt> twice(PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.PASTED_TWICE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // the line on which the second copy begins: one more than the file has, and the empty line between
        "i01-clean-labels.txt,             2",
        "i01-clean-labels.txt,             3",
        "i04-tab-table.txt,                2",
        "i05-pipe-appendix.md,             2",
        "i14-ministry-decision-attached.txt, 2",
        "i17-site-chrome-draft.txt,        2",
        "i21-long-tab-appendix.txt,        4"
    })
    void the_same_text_again_is_one_plan_and_one_doubt(String name, int times) throws IOException {
        String once = text(name);
        PlanReading single = read(once);
        PlanReading reading = read(String.join("\n", Collections.nCopies(times, once)));
        assertEquals(single.draft(), reading.draft());
        List<Doubt> doubts = twice(reading);
        assertEquals(1, doubts.size());
        int first = (int) once.lines().takeWhile(String::isBlank).count() + 1;
        int lines = (int) (once + "\n").chars().filter(c -> c == '\n').count();
        assertEquals(lines + first, doubts.get(0).place().line());
        assertEquals(single.doubts().size() + 1, reading.doubts().size());
    }

    /** What stands before the first copy is of the file, and the copies behind it are still one plan. */
    @Test
    void a_line_before_the_first_copy_changes_nothing() throws IOException {
        String once = text("i01-clean-labels.txt");
        String front = "Sao gửi các đơn vị để thực hiện.\n\n";
        List<Doubt> doubts = twice(read(front + once + "\n" + once));
        assertEquals(1, doubts.size());
        int blank = (int) once.lines().takeWhile(String::isBlank).count();
        assertEquals(
                2 + (int) (once + "\n").chars().filter(c -> c == '\n').count() + blank + 1,
                doubts.get(0).place().line());
    }

    /** Rows and lines that end a plan alike, five of them, are no second plan. */
    @Test
    void an_end_that_repeats_lines_of_the_plan_is_no_repetition() throws IOException {
        String once = text("i01-clean-labels.txt");
        String end = once.substring(once.lastIndexOf("Nơi nhận"));
        assertEquals(List.of(), twice(read(once + "\n" + end)));
    }

    @Test
    void a_second_plan_that_differs_by_a_word_is_no_repetition() throws IOException {
        String once = text("i01-clean-labels.txt");
        assertEquals(List.of(), twice(read(once + "\n" + once.replace("năm 2026", "năm 2027"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Mỗi xã một điểm vui chơi.\n", "KẾ HOẠCH\n"})
    void lines_that_repeat_are_no_plan(String line) {
        assertEquals(List.of(), twice(read("1. Mục đích\n" + line.repeat(4))));
    }

    /** Told in a time that grows with the lines alone: all of them are the same. */
    @Test
    @Tag("slow")
    void many_equal_lines_take_no_longer() {
        assertTrue(read("- Việc khác.\n".repeat(20_000)).tasks().isEmpty());
    }
}
