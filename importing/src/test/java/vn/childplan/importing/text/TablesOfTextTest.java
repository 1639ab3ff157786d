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

    /** The last line of a file need not end in a line break. */
    @Test
    void a_table_may_be_the_last_of_a_file() {
        assertEquals(List.of("1: 1 | Dạy bơi"), read("| 1 | Dạy bơi |"));
        assertEquals(List.of("1: 1 | Dạy | bơi", "2: 2 | Cắm | biển"), read("1\tDạy\tbơi\n2\tCắm\tbiển"));
        assertEquals(List.of("1: 1 | Dạy bơi"), read("|\n1\n|\nDạy bơi\n|"));
        assertEquals(List.of("Ngày"), read("Ngày\t\t"), "and one line with tabs is none");
    }

    @Test
    void rows_of_a_spreadsheet_may_lack_cells_at_their_ends_or_beginnings() {
        assertEquals(
                List.of("1:  | Dạy bơi | Sở Y tế", "2: 1 | Cắm biển | "),
                read("\tDạy bơi\tSở Y tế\n1\tCắm biển\t"),
                "an empty cell stands before the first and behind the last");
        assertEquals(List.of("1: 1 | a | b | c | d", "2: 2 | a | b"), read("1\ta\tb\tc\td\n2\ta\tb"));
        assertEquals(
                List.of("1\ta\tb", "2\ta\tb\tc\td\te\tf"),
                read("1\ta\tb\n2\ta\tb\tc\td\te\tf"),
                "lines of so different numbers of tabs are no rows of one table");
    }

    @Test
    void a_bar_with_words_behind_and_no_other_bar_is_no_table() {
        assertEquals(List.of("Trước", "|", "Sau"), read("Trước\n|\nSau"));
        assertEquals(List.of("||", "Sau"), read("||\nSau"), "nor are two bars and nothing between");
    }

    /** A table far down in a long file is one as well. */
    @Test
    void tables_are_told_wherever_in_a_file_they_stand() {
        List<String> read = read("Một dòng.\n".repeat(300) + "|\nSTT\n|\nViệc\n|\nChủ trì\n|\n\nHết");
        assertEquals(List.of("301: STT | Việc | Chủ trì", "Hết"), read.subList(300, read.size()));
    }

    @Test
    void an_empty_line_between_bars_is_an_empty_cell() {
        assertEquals(List.of("1: 1 | Dạy bơi |  | Quý II"), read("|\n1\n|\nDạy bơi\n\n|\n\n|\nQuý II\n|\n\n"));
    }

    /** A heading over all columns is a row of its own, and so are two short rows that make more than one together. */
    @Test
    void short_rows_of_a_web_page_stay_apart_where_they_are_no_row_together() {
        assertEquals(
                List.of("1: A | B | C | D", "10: Việc chung", "13: Dạy bơi | Sở Y tế"),
                read("|\nA\n|\nB\n|\nC\n|\nD\n|\n|\nViệc chung\n|\n|\nDạy bơi\nSở Y tế".replace("bơi\nSở", "bơi\n|\nSở")
                        + "\n|\n"));
        assertEquals(
                List.of("1: A | B | C | D", "10: Việc chung | Sở Y tế", "15: Dạy bơi | Sở Nội vụ"),
                read("|\nA\n|\nB\n|\nC\n|\nD\n|\n|\nViệc chung\n|\nSở Y tế\n|\n|\nDạy bơi\n|\nSở Nội vụ\n|\n"));
    }
}
