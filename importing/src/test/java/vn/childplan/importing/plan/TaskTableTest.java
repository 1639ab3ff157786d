package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.Table;

/** Tables of tasks as appendices of plans print them. A task is told as "number title [leads] [helpers] time → product". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTableTest {
    private static final String HEAD =
            "| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n";

    private static Table table(String rows) {
        return (Table) PlainText.read("table", rows).blocks().get(0);
    }

    private static List<String> told(Table table) {
        TaskTable tasks = TaskTable.of(table);
        assertNotNull(tasks);
        return tasks.tasks("PL.", ReadTask.Source.APPENDIX).stream()
                .map(TaskTableTest::told)
                .toList();
    }

    private static String told(ReadTask task) {
        return task.no() + " " + task.title() + " " + task.leads() + " " + task.coordinating()
                + (task.time() == null ? "" : " " + task.time())
                + (task.product() == null ? "" : " → " + task.product());
    }

    private static List<String> told(String rows) {
        return told(table(rows));
    }

    @Test
    void columns_are_told_by_their_heads_and_numbers_under_these_are_no_task() {
        assertEquals(
                List.of(
                        "PL.1 Dạy bơi [Sở Y tế] [Tỉnh đoàn] Quý II → Báo cáo",
                        "PL.2 Khám mắt [Sở Y tế] []",
                        "PL.3 Khám răng [Sở Y tế] [] Quý III"),
                told(HEAD + """
                    | (1) | (2) | (3) | (4) | (5) | (6) = (5) |
                    | 1 | Dạy bơi. | Sở Y tế | Tỉnh đoàn | Quý II. | Báo cáo |
                    | 2. | Khám mắt | Sở Y tế | | | |
                    |  |  |  |  |  |  |
                    | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |
                    | 3 | Khám răng | Sở Y tế | | Quý III | |
                    """));
    }

    @Test
    void what_a_row_leaves_blank_has_no_words_and_what_it_says_has_those_of_its_cell() {
        TaskTable table = TaskTable.of(table(HEAD + """
            | 1 | Dạy bơi | Sở Y tế | Tỉnh đoàn | Quý II. | Báo cáo |
            | 2 | Khám mắt | | | | |
            """));
        assertNotNull(table);
        List<ReadTask> tasks = table.tasks("PL.", ReadTask.Source.APPENDIX);
        assertEquals(List.of("Sở Y tế", "Tỉnh đoàn", "Quý II", "Quý II.", "Báo cáo", "Báo cáo"), words(tasks.get(0)));
        assertEquals(List.of("null", "null", "null", "null", "null", "null"), words(tasks.get(1)));
    }

    private static List<String> words(ReadTask task) {
        return Stream.of(
                        task.leadLine(),
                        task.coordinatingLine(),
                        task.time(),
                        task.timeLine(),
                        task.product(),
                        task.productLine())
                .map(String::valueOf)
                .toList();
    }

    /** A row that has no number goes on with the task above: with the same title, or with one of its own. */
    @Test
    void a_row_without_number_is_one_more_block_of_the_task_above() {
        assertEquals(
                List.of(
                        "PL.1 Dạy bơi [Sở Y tế] []",
                        "PL.1#2 Dạy bơi [Tỉnh đoàn] []",
                        "PL.1#3 Cắm biển [Sở Xây dựng] []",
                        "PL.2 Khám mắt [Sở Y tế] []"),
                told(HEAD + """
                    | 1 | Dạy bơi | Sở Y tế | | | |
                    | | | Tỉnh đoàn | | | |
                    | | Cắm biển | Sở Xây dựng | | | |
                    | 2 | Khám mắt | Sở Y tế | | | |
                    """));
    }

    @Test
    void without_a_column_of_numbers_tasks_are_counted() {
        assertEquals(
                List.of("PL.1 Dạy bơi [Sở Y tế] []", "PL.1#2 Dạy bơi [Tỉnh đoàn] []", "PL.2 Khám mắt [Sở Y tế] []"),
                told("""
                    | Nội dung | Chủ trì |
                    | Dạy bơi | Sở Y tế |
                    | | Tỉnh đoàn |
                    | Khám mắt | Sở Y tế |
                    """));
    }

    @Test
    void a_group_gives_its_number_where_numbers_begin_again_in_each() {
        assertEquals(
                List.of("PL.I.1 Dạy bơi [Sở Y tế] []", "PL.I.2 Cắm biển [Sở Y tế] []", "PL.II.1 Khám mắt [Sở Y tế] []"),
                told(HEAD + """
                    | I | An toàn | | | | |
                    | 1 | Dạy bơi | Sở Y tế | | | |
                    | 2 | Cắm biển | Sở Y tế | | | |
                    | II. | Sức khỏe | | | | |
                    | 1 | Khám mắt | Sở Y tế | | | |
                    """));
        assertEquals(
                List.of("PL.1 Dạy bơi [Sở Y tế] []", "PL.2 Khám mắt [Sở Y tế] []"),
                told(HEAD + """
                    | I | An toàn | | | | |
                    | 1 | Dạy bơi | Sở Y tế | | | |
                    | II | Sức khỏe | | | | |
                    | 2 | Khám mắt | Sở Y tế | | | |
                    """),
                "but not where they go on");
    }

    @Test
    void a_group_may_stand_in_one_cell_with_its_number_or_without() {
        assertEquals(List.of("PL.A.1 Dạy bơi [Sở Y tế] []", "PL.B.1 Khám mắt [Sở Y tế] []"), told(HEAD + """
            | A. An toàn | | | | | |
            | 1 | Dạy bơi | Sở Y tế | | | |
            | | B. Sức khỏe | | | | |
            | 1 | Khám mắt | Sở Y tế | | | |
            """));
        assertEquals(List.of("PL.1 Dạy bơi [Sở Y tế] []", "PL.2 Khám mắt [Sở Y tế] []"), told(HEAD + """
            | An toàn | | | | | |
            | 1 | Dạy bơi | Sở Y tế | | | |
            | | Sức khỏe | | | | |
            | 2 | Khám mắt | Sở Y tế | | | |
            """));
        assertEquals(
                List.of("PL.1 Dạy bơi [Sở Y tế] []", "PL.1#2 Dạy bơi [] [] Quý II"),
                told(HEAD + "| 1 | Dạy bơi | Sở Y tế | | | |\n| | | | | Quý II | |\n"),
                "a time alone heads no group");
    }

    private static Table.Cell cell(String words, boolean continues) {
        return new Table.Cell(List.of(PlacedText.of(words, 1)), continues);
    }

    /** In Word one cell may stand beside several rows: each of these says whose row it is. */
    @Test
    void a_cell_that_is_merged_over_rows_belongs_to_each() {
        List<Table.Row> rows =
                new ArrayList<>(table("| STT | Nội dung | Chủ trì |\n").rows());
        rows.add(new Table.Row(List.of(cell("1", false), cell("Dạy bơi", false), cell("Sở Y tế", false)), 2));
        rows.add(new Table.Row(List.of(cell("1", true), cell("Dạy bơi", true), cell("Tỉnh đoàn", false)), 3));
        rows.add(new Table.Row(List.of(cell("2", false), cell("Khám mắt", false), cell("Tỉnh đoàn", true)), 4));
        rows.add(new Table.Row(List.of(cell("2", true), cell("Khám răng", false), cell("Tỉnh đoàn", true)), 5));
        assertEquals(
                List.of(
                        "PL.1 Dạy bơi [Sở Y tế] []",
                        "PL.1#2 Dạy bơi [Tỉnh đoàn] []",
                        "PL.2 Khám mắt [Tỉnh đoàn] []",
                        "PL.2#2 Khám răng [Tỉnh đoàn] []"),
                told(new Table(rows)));
    }

    @Test
    void heads_may_stand_in_two_rows() {
        assertEquals(List.of("PL.1 Dạy bơi [Sở Y tế] [Tỉnh đoàn]"), told("""
            | STT | Nội dung | Thực hiện | |
            | | | Chủ trì | Phối hợp |
            | 1 | Dạy bơi | Sở Y tế | Tỉnh đoàn |
            """));
        assertEquals(List.of("PL.1 Dạy bơi [Sở Y tế] []"), told("""
            | STT | Nội dung | Phân công |
            | | | Cơ quan chủ trì: |
            | 1 | Dạy bơi | Sở Y tế |
            """));
        assertEquals(List.of("PL.1 Dạy bơi [Sở Y tế] []"), told("""
            | BẢNG PHÂN CÔNG | | |
            | TT | Danh mục công việc (theo khoản) | Đơn vị thực hiện |
            | 1 | Dạy bơi | Sở Y tế |
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Chỉ tiêu | Năm 2026 |\n| Trẻ em được khám | 95% |",
                "| Nội dung | Thời gian |\n| Dạy bơi | Quý II |",
                "| Chủ trì | Thời gian | Sản phẩm |\n| Sở Y tế | Quý II | Báo cáo |",
                "| Nội dung | Năm |\n| Dạy bơi | 2026 |\n| a | b |\n| Nội dung | Chủ trì |",
                "| Một | Hai |\n| a | b |\n| Nội dung | Chủ trì |\n| Dạy bơi | Sở Y tế |"
            })
    void a_table_whose_heads_name_no_task_with_somebody_or_some_time_is_none(String rows) {
        assertFalse(TaskTable.isTaskTable(table(rows)));
    }

    @Test
    void a_table_of_what_when_and_what_comes_of_it_is_one_of_tasks() {
        assertEquals(
                List.of("PL.1 Dạy bơi [] [] Quý II → Báo cáo"),
                told("| Nội dung | Thời gian | Sản phẩm |\n| Dạy bơi | Quý II | Báo cáo |"));
        assertTrue(TaskTable.isTaskTable(table("| Nội dung | Chủ trì |\n")), "with heads alone as well");
        assertEquals(List.of(), told("| Nội dung | Chủ trì |\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        # a new paragraph is a new name where it begins as one
        Sở Y tế<br>Tỉnh đoàn                           = [Sở Y tế, Tỉnh đoàn] []
        Hội Liên hiệp<br>Phụ nữ tỉnh                   = [Hội Liên hiệp Phụ nữ tỉnh] []
        Ban Quản lý của<br>Sở Y tế                     = [Ban Quản lý của Sở Y tế] []
        Trạm thuộc<br>Sở Y tế                          = [Trạm thuộc Sở Y tế] []
        Sở Y tế và<br>Sở Tư pháp                       = [Sở Y tế, Sở Tư pháp] []
        # or one cell says it all
        Chủ trì: Sở Y tế; phối hợp: Tỉnh đoàn          = [Sở Y tế] [Tỉnh đoàn]
        Sở Y tế chủ trì, phối hợp với Tỉnh đoàn        = [Sở Y tế] [Tỉnh đoàn]
        """)
    void who_leads_stands_in_one_cell(String cell, String names) {
        assertEquals(List.of("PL.1 Dạy bơi " + names), told("| Nội dung | Chủ trì |\n| Dạy bơi | " + cell + " |\n"));
    }

    @Test
    void heads_and_numbers_under_them_are_the_form_of_the_table() {
        TaskTable tasks = TaskTable.of(table(HEAD + "| 1 | 2 | 3 | 4 | 5 | 6 |\n| 1 | Dạy bơi | Sở Y tế | | | |\n"));
        assertNotNull(tasks);
        assertEquals(List.of(true, true, false), List.of(tasks.isForm(0), tasks.isForm(1), tasks.isForm(2)));
        assertEquals(List.of(true, false), List.of(tasks.isNumber(0), tasks.isNumber(1)));
        TaskTable second = TaskTable.of(table("| Mã | Số TT | Nội dung | Chủ trì |\n| a | 1 | Dạy bơi | Sở Y tế |\n"));
        assertNotNull(second);
        assertTrue(second.isNumber(1));
    }

    @Test
    void the_cells_of_a_row_are_the_lines_of_its_task_and_an_empty_one_is_none() {
        TaskTable table =
                TaskTable.of(table(HEAD + "| 1 | A | Sở Y tế | Tỉnh đoàn | Quý II. | Lớp |\n| 2 | B | | | | |\n"));
        assertNotNull(table);
        List<ReadTask> tasks = table.tasks("", ReadTask.Source.TABLE);
        assertEquals("Sở Y tế | Tỉnh đoàn | Quý II. | Lớp", lines(tasks.get(0)));
        assertEquals("null | null | null | null", lines(tasks.get(1)));
    }

    private static String lines(ReadTask task) {
        return task.leadLine() + " | " + task.coordinatingLine() + " | " + task.timeLine() + " | " + task.productLine();
    }

    @Test
    void a_cell_with_labels_says_of_each_what_it_is() {
        assertEquals(
                List.of("PL.1 Dạy bơi [Sở Y tế] [Tỉnh đoàn]"),
                told("| Nội dung | Thực hiện |\n"
                        + "| Dạy bơi | Phối hợp: Tỉnh đoàn; chủ trì: Sở Y tế; thời gian: Quý II |\n"));
    }
}
