package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.PlainText;

/** Where tasks stand in a plan. One is told as "number title [leads] [helpers] time", and "!" where points share labels. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskReaderTest {
    private static List<Block> blocks(String text) {
        return PlainText.read("plan", text).blocks();
    }

    private static List<String> told(boolean amendment, String body, String... appendices) {
        return TaskReader.in(
                        Outline.of(blocks(body), amendment),
                        Stream.of(appendices).map(TaskReaderTest::blocks).toList(),
                        amendment)
                .stream()
                .map(found -> found.task().no() + " " + found.task().title() + " "
                        + found.task().leads() + " " + found.task().coordinating()
                        + (found.task().time() == null ? "" : " " + found.task().time())
                        + (found.shared() ? " !" : "")
                        + (found.node() == null ? " (PL)" : ""))
                .toList();
    }

    private static List<String> told(String body, String... appendices) {
        return told(false, body, appendices);
    }

    @Test
    void a_number_with_labels_under_it_is_a_task() {
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] [Tỉnh đoàn] Quý II", "I.2 Khám mắt [] [Tỉnh đoàn] Quý III"), told("""
                    I. NHIỆM VỤ
                    1. Dạy bơi.
                    - Chủ trì: Sở Y tế.
                    - Phối hợp: Tỉnh đoàn.
                    - Thời gian: Quý II.
                    2. Khám mắt
                    - Phối hợp: Tỉnh đoàn.
                    - Thời gian: Quý III.
                    """));
        assertEquals(
                List.of(), told("I. NHIỆM VỤ\n1. Khám răng\n- Phối hợp: Tỉnh đoàn."), "who helps alone is not enough");
    }

    @Test
    void several_blocks_of_labels_under_one_number_are_several_tasks() {
        assertEquals(List.of("I.1#1 Dạy bơi [Sở Y tế] []", "I.1#2 Cắm biển. Ở mọi xã [Tỉnh đoàn] [] !"), told("""
            I. NHIỆM VỤ
            1. An toàn
            - Dạy bơi
            + Chủ trì: Sở Y tế
            - Cắm biển
            - Ở mọi xã
            + Chủ trì: Tỉnh đoàn
            """));
    }

    @Test
    void whom_the_heading_names_leads_what_has_a_time_under_it() {
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] [] Quý II"),
                told("I. NHIỆM VỤ\n1. Sở Y tế\n- Dạy bơi\n- Thời gian: Quý II"));
        assertEquals(List.of(), told("I. NHIỆM VỤ\n1. Dạy bơi\n- Ở xã\n- Thời gian: Quý II"), "a thing leads nothing");
        assertEquals(List.of(), told("I. CHẾ ĐỘ BÁO CÁO\n1. Sở Y tế\n- Chủ trì: Sở Y tế"), "nor does a report");
    }

    /** 65/KH-UBND, II: points a), b), c), and one line of who leads behind the last. */
    @Test
    void points_may_share_the_labels_behind_the_last_of_them() {
        String points = "I. NHIỆM VỤ\n1. An toàn\na) Dạy bơi\n%sb) Cắm biển\n- Chủ trì: Sở Y tế\n";
        assertEquals(List.of("I.1 An toàn [Sở Y tế] [] !"), told(points.formatted("")));
        assertEquals(
                List.of("I.1.a Dạy bơi [Tỉnh đoàn] []", "I.1.b Cắm biển [Sở Y tế] []"),
                told(points.formatted("- Chủ trì: Tỉnh đoàn\n")),
                "but not where each has its own");
        assertEquals(
                List.of("I.1.a Dạy bơi [Sở Y tế] []"),
                told("I. NHIỆM VỤ\n1. An toàn\na) Dạy bơi\n- Chủ trì: Sở Y tế\nb) Cắm biển\n"),
                "nor where they stand behind the first");
        assertEquals(
                List.of("I.1.a Dạy bơi [Sở Y tế] []"),
                told("I. NHIỆM VỤ\n1. An toàn\na) Dạy bơi\n- Chủ trì: Sở Y tế\n"));
        assertEquals(
                List.of("I.b Cắm biển [Sở Y tế] []"),
                told("I. NHIỆM VỤ\na) Dạy bơi\nb) Cắm biển\n- Chủ trì: Sở Y tế\n"),
                "a section is no task");
        assertEquals(
                List.of("I.1.2 Cắm biển [Sở Y tế] []"),
                told("I. NHIỆM VỤ\n1. An toàn\n1.1. Dạy bơi\n1.2. Cắm biển\n- Chủ trì: Sở Y tế\n"));
    }

    private static final String TABLE = "| STT | Nội dung | Chủ trì |\n| 1 | %s | Sở Y tế |\n";

    @Test
    void tables_of_a_section_are_counted() {
        assertEquals(
                List.of("I.T.1 Dạy bơi [Sở Y tế] []", "I.T2.1 Khám mắt [Sở Y tế] []", "II.T.1 Cắm biển [Sở Y tế] []"),
                told("I. NHIỆM VỤ\n" + TABLE.formatted("Dạy bơi") + "1. Một\n- Hai\n" + TABLE.formatted("Khám mắt")
                        + "II. GIẢI PHÁP\n" + TABLE.formatted("Cắm biển")));
    }

    @Test
    void among_tasks_with_labels_a_number_without_any_is_a_task() {
        String plan = """
            I. NHIỆM VỤ
            1. Dạy bơi
            - Chủ trì: Sở Y tế
            2. %s
            3. Khám mắt
            - Chủ trì: Sở Y tế
            """;
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []", "I.2 Cắm biển [] []", "I.3 Khám mắt [Sở Y tế] []"),
                told(plan.formatted("Cắm biển")));
        assertEquals(
                "I.2 Sở Tư pháp tuyên truyền [Sở Tư pháp] []",
                told(plan.formatted("Sở Tư pháp tuyên truyền")).get(1),
                "who stands at its beginning leads");
        assertEquals(
                "I.2 Cắm biển [Tỉnh đoàn] []",
                told(plan.formatted("Cắm biển\nỞ mọi xã.\n- Tỉnh đoàn triển khai"))
                        .get(1),
                "or at the beginning of what stands under it");
        assertEquals(
                "I.2 Cắm biển [] [Tỉnh đoàn] Quý II",
                told(plan.formatted("Cắm biển\n- Thời gian: Quý II\n- Ở xã\n- Phối hợp: Tỉnh đoàn"))
                        .get(1),
                "what labels it has are read");
        assertEquals(2, told(plan.formatted("Cắm biển") + "4. Bốn\n5. Năm").size(), "but not if most have none");
        assertEquals(4, told(plan.formatted("Cắm biển") + "4. Bốn").size(), "half of them is enough");
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []"),
                told("I. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n2. Cắm biển"),
                "and of two one says nothing of the other");
        assertEquals(
                1,
                told("I. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n2. Hai\n3. Ba")
                        .size());
    }

    @Test
    void a_plan_without_labels_and_tables_tells_its_tasks_in_sentences() {
        String prose = "I. NHIỆM VỤ\n1. Sở Y tế chủ trì dạy bơi cho trẻ em\n2. Trẻ em vui\n3. Tỉnh đoàn phối hợp\n";
        assertEquals(List.of("I.1 Sở Y tế chủ trì dạy bơi cho trẻ em [Sở Y tế] []"), told(prose));
        assertEquals(List.of(), told(true, prose), "an amendment names tasks of another plan");
        assertEquals(
                List.of("PL.1 Dạy bơi [Sở Y tế] [] (PL)"),
                told(prose, "Phụ lục\n" + TABLE.formatted("Dạy bơi")),
                "nor where an appendix has them in a table");
    }

    @Test
    void appendices_have_tasks_that_the_plan_has_not() {
        String plan = "I. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n";
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []", "PL.1 Khám mắt [Sở Y tế] [] (PL)"),
                told(plan, "Phụ lục\n" + TABLE.formatted("Khám mắt")));
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []"),
                told(plan, "Phụ lục\n" + TABLE.formatted("Dạy  bơi.")),
                "once is enough");
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []", "PL1.1 A [Sở Y tế] [] (PL)", "PL2.1 B [Sở Y tế] [] (PL)"),
                told(plan, TABLE.formatted("A"), "Phụ lục khác\nchữ", TABLE.formatted("B")));
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []", "PL.1 A [Sở Y tế] [] (PL)", "PL.T2.1 B [Sở Y tế] [] (PL)"),
                told(plan, TABLE.formatted("A") + "Bảng hai\n| a | b |\nvà\n" + TABLE.formatted("B")));
    }

    @Test
    void an_appendix_may_have_labels_and_no_table() {
        String appendix = "1. Khám mắt\n- Chủ trì: Sở Y tế\n2. Dạy bơi\n- Chủ trì: Sở Y tế\n";
        assertEquals(
                List.of("I.1 Dạy bơi [Sở Y tế] []", "PL.1 Khám mắt [Sở Y tế] [] (PL)"),
                told("I. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n", appendix));
        assertEquals(
                List.of("PL.1#1 A [Sở Y tế] [] (PL)", "PL.1#2 B [Tỉnh đoàn] [] (PL)"),
                told("I. A\n1. Một", "1. Chung\n- A\n- Chủ trì: Sở Y tế\n- B\n- Chủ trì: Tỉnh đoàn\n"));
        assertEquals(
                List.of("PL.1 C [Sở Y tế] [] (PL)"),
                told("I. A\n1. Một", appendix, TABLE.formatted("C")),
                "where another has the table, the words beside it are none");
    }
}
