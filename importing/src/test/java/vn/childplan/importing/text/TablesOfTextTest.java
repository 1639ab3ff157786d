package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tables as they come out of Markdown, of a spreadsheet and of a web page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesOfTextTest {
    /** Paragraphs as they are; of a table each row with its line: "4: 1 | Dạy bơi | Sở Y tế". */
    private static List<String> read(String text) {
        return PlainText.read("text", text).blocks().stream()
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream().map(TablesOfTextTest::row)
                        : List.of(((Paragraph) block).words()).stream())
                .toList();
    }

    private static String row(Table.Row row) {
        return row.line() + ": "
                + row.cells().stream().map(cell -> cell.text().toString()).collect(Collectors.joining(" | "));
    }

    @Test
    void a_row_a_line_with_bars_is_a_table_of_Markdown() {
        assertEquals(List.of("Phụ lục", "2: STT | Việc", "4: 1 | Dạy bơi cho trẻ em", "Hết"), read("""
                        Phụ lục
                        | STT | Việc |
                        |---|:--:|
                        | 1 | Dạy bơi<br>cho trẻ em |
                        Hết
                        """));
    }

    @Test
    void rows_with_as_many_tabs_or_nearly_are_a_table_of_a_spreadsheet() {
        assertEquals(
                List.of("1: 1 | Dạy bơi | Sở Y tế", "2: 2 | Cắm biển | Sở Y tế | Quý II", "Hết"),
                read("1\tDạy bơi\tSở Y tế\n2\tCắm biển\tSở Y tế\tQuý II\nHết"));
        assertEquals(List.of("Ngày", "Hết"), read("Ngày\t\t\nHết"), "one such line is no table");
    }

    @Test
    void a_cell_after_the_other_between_bars_is_a_table_of_a_web_page() {
        assertEquals(
                List.of("Phụ lục", "2: STT | Việc | Chủ trì", "9: 1 | Dạy bơi cho trẻ em | Sở Y tế", "Hết"), read("""
                        Phụ lục
                        |
                        STT
                        |
                        Việc
                        |
                        Chủ trì
                        |
                        |
                        1
                        |
                        Dạy bơi
                        cho trẻ em
                        |
                        Sở Y tế
                        |

                        Hết
                        """));
    }

    /** Two bars, one behind the other, may be an empty cell: a row begins with its number and has as many cells as the others. */
    @Test
    void an_empty_cell_of_a_web_page_does_not_end_its_row() {
        assertEquals(List.of("1: 1 | Dạy bơi | Sở Y tế | Quý II", "10: 2 | Cắm biển |  | Quý III"), read("""
                        |
                        1
                        |
                        Dạy bơi
                        |
                        Sở Y tế
                        |
                        Quý II
                        |
                        |
                        2
                        |
                        Cắm biển
                        |
                        |
                        Quý III
                        |
                        """));
    }

    @Test
    void a_bar_alone_before_an_empty_line_is_no_table() {
        assertEquals(List.of("Trước", "|", "Sau"), read("Trước\n|\n\nSau\n"));
        assertEquals(List.of("Trước", "|"), read("Trước\n|"));
    }
}
