package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs as a reader sees them in lines that a program broke. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrappingTest {
    /** Two lines that go on in the middle of a sentence: a program broke this text at a width. */
    private static final String BROKEN = """
        Trẻ em được bảo vệ trước mọi nguy cơ
        mất an toàn trong gia đình và được
        học bơi.
        """;

    private static List<String> paragraphs(String text) {
        List<Block> lines = PlainText.read("text", text).blocks();
        List<String> words = new ArrayList<>();
        for (Block block : Wrapping.of(lines).join(lines)) {
            words.add(block instanceof Paragraph paragraph ? paragraph.words() : "table");
        }
        return words;
    }

    /** Neither set in nor parted: a line goes on that begins small, or behind a line that is full. */
    @Test
    void in_a_text_broken_at_a_width_a_short_line_ends_a_paragraph() {
        assertEquals(
                List.of(
                        "Trẻ em trên địa bàn được bảo vệ trước mọi nguy cơ mất an toàn và được học bơi trong năm học.",
                        "Các cấp, các ngành phối hợp chặt chẽ với Mặt trận Tổ quốc trong việc chăm lo cho Trường.",
                        "Sở Y tế làm đầu mối.",
                        "Hết."),
                paragraphs("""
                    Trẻ em trên địa bàn được bảo vệ trước mọi
                    nguy cơ mất an toàn và được học bơi trong
                    năm học.
                    Các cấp, các ngành phối hợp chặt chẽ với
                    Mặt trận Tổ quốc trong việc chăm lo cho
                    Trường.
                    Sở Y tế làm đầu mối.
                    Hết.\
                    """));
    }

    /** A line that is nearly full might have held the next word: it ended there. */
    @Test
    void a_line_is_full_if_the_next_word_had_no_room() {
        String lines = """
            Trẻ em trên địa bàn được bảo vệ trước mọi
            nguy cơ mất an toàn và được học bơi trong
            năm học ở mọi nơi.
            Các cấp, các ngành cùng nhau giúp %s
            Thường trực.
            Sở Y tế làm đầu mối.
            Hết.\
            """;
        assertEquals(
                "Các cấp, các ngành cùng nhau giúp Thường trực.",
                paragraphs(lines.formatted("")).get(1),
                "33 letters, a space and six more are 40 of 41");
        assertEquals(
                "Thường trực.",
                paragraphs(lines.formatted("").replace("cùng nhau ", "")).get(2),
                "24 letters, a space and six more are 31");
    }

    @Test
    void one_line_that_is_much_longer_does_not_tell_the_width() {
        List<String> read = paragraphs("""
            Trẻ em trên địa bàn được bảo vệ trước mọi
            nguy cơ mất an toàn và được học bơi trong
            năm học.
            Một dòng dài mà không chương trình nào ngắt, dù ở giữa câu, vì người viết đã dán nó vào sau, từ văn bản khác.
            1. Các cấp, các ngành phối hợp chặt chẽ với
            Mặt trận Tổ quốc.
            Sở Y tế làm đầu mối.
            Hết.\
            """);
        assertEquals("1. Các cấp, các ngành phối hợp chặt chẽ với Mặt trận Tổ quốc.", read.get(2));
        assertEquals("Sở Y tế làm đầu mối.", read.get(3));
    }

    /** As typists do: the first line of each paragraph is set in. */
    @Test
    void where_first_lines_are_set_in_each_of_them_begins_a_paragraph() {
        assertEquals(
                List.of(
                        "Trẻ em trên địa bàn được bảo vệ trước mọi nguy cơ mất an toàn và Nhà nước bảo đảm.",
                        "Sở Y tế làm đầu mối, phối hợp với các cơ quan."),
                paragraphs("""
                       Trẻ em trên địa bàn được bảo vệ
                    trước mọi nguy cơ mất an toàn và
                    Nhà nước bảo đảm.
                       Sở Y tế làm đầu mối, phối hợp với
                    các cơ quan.
                    """.indent(0)));
    }

    /** A margin that was copied with the text is none of it. */
    @Test
    void where_all_lines_or_but_one_are_set_in_none_begins_a_paragraph_by_that() {
        String one = "Trẻ em được bảo vệ trước mọi nguy cơ mất an toàn trong gia đình và được học bơi.";
        assertEquals(List.of(one), paragraphs(BROKEN.indent(4)));
        assertEquals(List.of(one, one), paragraphs((BROKEN + BROKEN).indent(4).stripLeading()));
        assertEquals(List.of(one, one), paragraphs("    " + BROKEN + BROKEN));
    }

    /** Where empty lines part the paragraphs, nothing else does but a number, a bullet or a label. */
    @Test
    void where_empty_lines_part_paragraphs_a_capital_does_not() {
        assertEquals(
                List.of(
                        "Trẻ em được bảo vệ trước mọi nguy cơ mất an toàn trong gia đình và được học bơi. Sở Y tế làm"
                                + " đầu mối.",
                        "Cơ quan chủ trì: Sở Y tế.",
                        "Thời gian: Quý II và thời gian: quý III.",
                        "Hết."),
                paragraphs(BROKEN + """
                    Sở Y tế làm đầu mối.
                    Cơ quan chủ trì: Sở Y tế.

                    Thời gian: Quý II và
                    thời gian: quý III.

                    Hết.\
                    """));
        assertEquals(
                List.of("Trẻ em được bảo vệ trước mọi nguy cơ mất an toàn trong gia đình và được học bơi cùng"
                        + " Cơ quan chủ trì: Sở Y tế."),
                paragraphs(BROKEN.replace("bơi.", "bơi cùng") + "Cơ quan chủ trì: Sở Y tế."),
                "a sentence that has not ended goes on, label or not");
        assertEquals(
                "Cơ quan chủ trì: Sở Y tế, Sở Giáo dục và Đào tạo, Sở Văn hóa, Thể thao và Du lịch.",
                paragraphs(BROKEN
                                + "Cơ quan chủ trì: Sở Y tế, Sở Giáo dục và Đào tạo, Sở Văn hóa, Thể thao và Du lịch.")
                        .get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Dạy bơi",
                "• Dạy bơi",
                "1. Dạy bơi",
                "2.1. Dạy bơi",
                "II. NHIỆM VỤ",
                "a) Dạy bơi",
                "B. NHIỆM VỤ",
                "Điều 5. Dạy bơi",
                "Chương II",
                "Phần thứ hai"
            })
    void a_mark_begins_a_paragraph_wherever_it_stands(String marked) {
        assertEquals(
                marked, paragraphs(BROKEN.replace("bơi.", "bơi cùng") + marked).get(1));
    }

    /** Words that are numbered in other documents are none of this one's marks. */
    @ParameterizedTest
    @ValueSource(strings = {"mục 3 của kế hoạch.", "nhiệm vụ 2 của đề án.", "- 2030 của tỉnh."})
    void words_that_look_like_a_mark_in_the_middle_of_a_sentence_are_none(String rest) {
        List<String> read = paragraphs(BROKEN.replace("bơi.", "bơi, giai đoạn 2026") + rest);
        assertEquals(1, read.size(), read.toString());
    }

    @Test
    void a_number_behind_a_dash_is_a_bullet_unless_it_ends_a_span() {
        assertEquals(
                "- 20 lớp học bơi.",
                paragraphs(BROKEN.replace("bơi.", "bơi gồm") + "- 20 lớp học bơi.")
                        .get(1));
        assertEquals(
                "- Dạy bơi.",
                paragraphs(BROKEN.replace("bơi.", "bơi năm 2026") + "- Dạy bơi.")
                        .get(1));
    }

    /** A text that nobody broke has a paragraph a line; only what cannot stand alone goes on. */
    @Test
    void in_a_text_with_a_paragraph_a_line_each_stays_one() {
        assertEquals(
                List.of("Trẻ em được học bơi.", "Sở Y tế", "Hết"), paragraphs("Trẻ em được học bơi.\nSở Y tế\nHết"));
        assertEquals(List.of("Trẻ em được học bơi.", "Sở Y tế"), paragraphs("Trẻ em được\n\nhọc bơi.\n\nSở Y tế"));
        assertEquals(List.of("Trẻ em.", "và cha mẹ"), paragraphs("Trẻ em.\n\nvà cha mẹ"));
        assertEquals(List.of("Trẻ em được", "a) học bơi"), paragraphs("Trẻ em được\n\na) học bơi"));
        assertEquals(List.of("I. NHIỆM VỤ", "1. Dạy bơi"), paragraphs("I.\nNHIỆM VỤ\n1.\nDạy bơi"));
        assertEquals(List.of("1.", "Dạy bơi"), paragraphs("1.\n\nDạy bơi"), "but not over an empty line");
    }

    /** Once may be a slip of the typist; among very many lines twice is none either. */
    @Test
    void a_text_is_broken_at_a_width_only_if_lines_go_on_more_than_once_and_often() {
        assertEquals(List.of("Trẻ em được học bơi và", "Sở Y tế"), paragraphs("Trẻ em được\nhọc bơi và\nSở Y tế"));
        List<String> read =
                paragraphs("Sở Y tế làm đầu mối.\n".repeat(30) + "Trẻ em được\nhọc bơi và\nan toàn\nSở Y tế");
        assertEquals(List.of("Trẻ em được học bơi và an toàn", "Sở Y tế"), read.subList(30, read.size()));
        String broken = "Trẻ em được học bơi và\nan toàn cùng\ncha mẹ";
        assertEquals(List.of("Trẻ em được học bơi và an toàn cùng cha mẹ Sở Y tế"), paragraphs(broken + "\nSở Y tế"));
    }

    @Test
    void tables_and_whole_paragraphs_stay_as_they_are() {
        assertEquals(
                List.of("Trẻ em được bảo vệ trước mọi nguy cơ", "table", "và được học bơi"),
                paragraphs("Trẻ em được bảo vệ\ntrước mọi nguy cơ\n| a | b |\nvà được\nhọc bơi"));
        List<Block> whole = List.of(
                new Paragraph(PlacedText.of("Trẻ em được", 1), 0, false, true),
                new Paragraph(PlacedText.of("học bơi", 2), 0, false, true));
        assertEquals(whole, Wrapping.of(whole).join(whole));
    }
}
