package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a text or Markdown file: a "¶" stands here before each behind an empty line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextTest {
    private static List<String> read(String text) {
        return told(PlainText.read("text", text).blocks());
    }

    private static List<String> told(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph line
                        ? (line.blankBefore() ? "¶ " : "") + line.words()
                        : "table " + ((Table) block).lines())
                .toList();
    }

    /** NĐ 30/2020, Phụ lục I: the number of a page stands in the middle of its upper margin. */
    @ParameterizedTest
    @CsvSource({"2", "- 2 -", "-12-", "Trang 2/5", "trang 12"})
    void the_number_of_a_page_and_the_empty_lines_about_it_are_no_part_of_the_text(String number) {
        assertEquals(
                List.of("¶ Trẻ em được học bơi trong", "nhà trường.", "¶ Hết"),
                read("Trẻ em được học bơi trong\n\n" + number + "\n\nnhà trường.\n\nHết"));
    }

    @Test
    void a_number_of_a_page_is_told_from_a_year_and_from_a_cell() {
        assertEquals(List.of("¶ Số trẻ em:", "2026"), read("Số trẻ em:\n2026"), "no plan has a thousand pages");
        assertEquals(List.of("KẾ HOẠCH"), read("1\n\nKẾ HOẠCH"), "a number of a page may be the first line");
        assertEquals(List.of("¶ Hết"), read("Hết\n\n9"), "or the last");
        assertEquals(List.of("table [12 | Dạy bơi]"), read("|\n12\n|\nDạy bơi\n|"), "between bars it is a cell");
        assertEquals(List.of("table [STT | Dạy bơi 25]"), read("|\nSTT\n|\nDạy bơi\n25\n|"));
        assertEquals(List.of("table [STT | 25 trẻ em]"), read("|\nSTT\n|\n25\ntrẻ em\n|"));
    }

    @Test
    void a_line_drawn_with_characters_parts_as_an_empty_one_does() {
        assertEquals(List.of("¶ TỈNH VĨNH HẢI", "¶ Số: 87/KH-UBND"), read("TỈNH VĨNH HẢI\n-------\nSố: 87/KH-UBND"));
    }

    @Test
    void behind_a_page_break_the_sentence_may_go_on() {
        assertEquals(List.of("¶ Trẻ em được", "học bơi.", "¶ Hết"), read("Trẻ em được\n\n\fhọc bơi.\n\nHết"));
        assertEquals(List.of("¶ Trẻ em được", "¶ học bơi."), read("Trẻ em được\n\nhọc bơi."));
    }

    /** What Markdown writes about the words is none of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ## KẾ HOẠCH                 | KẾ HOẠCH
        > Dạy bơi                   | Dạy bơi
        **Sở Y tế**                 | Sở Y tế
        * Dạy bơi                   | • Dạy bơi
        * **Sở Y tế**: dạy bơi      | • Sở Y tế: dạy bơi
        1\\. Dạy bơi                 | 1. Dạy bơi
        \\* Dạy bơi \\(xã\\)           | • Dạy bơi (xã)
        \\- Dạy bơi                  | - Dạy bơi
        KT. CHỦ TỊCH\\               | KT. CHỦ TỊCH
        """)
    void marks_of_Markdown_are_taken_off(String written, String words) {
        assertEquals(List.of("¶ " + words), read(written));
    }

    @Test
    void how_far_a_line_stands_in_counts_a_tab_as_eight() {
        assertEquals(
                List.of(0, 3, 8, 10),
                PlainText.read("text", "a\n   b\n\tc\n\t  d").blocks().stream()
                        .map(block -> ((Paragraph) block).indent())
                        .toList());
        assertEquals(List.of("¶ a", "b", "c"), read("a  \n   b\t\nc \t "), "spaces and tabs at the ends are no words");
    }

    @Test
    void lines_of_pages_are_read_as_lines_of_a_text() {
        assertEquals(
                List.of("¶ Trẻ em được", "học bơi.", "¶ Hết"),
                told(PlainText.blocks(List.of(
                        PlacedText.of("Trẻ em được", 1),
                        PlacedText.of("2", 2),
                        PlacedText.of("**học bơi.**", 3),
                        PlacedText.EMPTY,
                        PlacedText.of("Hết", 5)))));
    }
}
