package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;

/**
 * What stands under what. Told line by line: "II.1: Dạy bơi" for a numbered element, "~ …" for a paragraph under it,
 * "LEAD=Sở Y tế" for labels, "| …" for a row of a table.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlineTest {
    private static final String LONG =
            "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các"
                    + " xã, phường tổ chức các hoạt động chăm sóc, bảo vệ trẻ em trên địa bàn tỉnh";

    private static Outline read(String body, boolean amendment) {
        return Outline.of(PlainText.read("plan", body).blocks(), amendment);
    }

    private static List<String> told(String body) {
        return told(read(body, false).root());
    }

    private static List<String> told(Node node) {
        List<String> lines = new ArrayList<>();
        for (Item item : node.items()) {
            if (item instanceof Node child) {
                lines.add(child.no() + ": " + child.heading());
                lines.addAll(told(child));
            } else if (item instanceof Words words) {
                lines.add("~ " + words.text());
            } else if (item instanceof Labels labels) {
                lines.add(String.join(
                        ", ",
                        labels.parts().stream()
                                .map(part -> part.label() + "=" + part.value())
                                .toList()));
            } else if (item instanceof Grid grid) {
                grid.lines().forEach(line -> lines.add("| " + line));
            }
        }
        return lines;
    }

    @Test
    void numbers_letters_and_dashes_stand_under_each_other() {
        assertEquals(
                List.of(
                        "I: MỤC ĐÍCH",
                        "I.1: Bảo vệ trẻ em.",
                        "I.1.a: Dạy bơi",
                        "I.1.a-1: Ở xã",
                        "I.1.a-1-1: Ở thôn",
                        "I.1.a-2: Ở phường",
                        "I.1.b: Khám mắt",
                        "I.2: Chăm sóc trẻ em.",
                        "~ Cả năm.",
                        "| 1 | Dạy bơi",
                        "II: NHIỆM VỤ",
                        "II.1: Một"),
                told("""
                    I. MỤC ĐÍCH
                    1. Bảo vệ trẻ em.
                    a) Dạy bơi
                    - Ở xã
                    + Ở thôn
                    - Ở phường
                    b) Khám mắt
                    2. Chăm sóc  trẻ em.
                    Cả  năm.
                    | 1 | Dạy bơi |
                    II. NHIỆM VỤ:
                    1. Một
                    """));
    }

    /** Two styles of one depth: whichever comes first is outside. */
    @Test
    void Roman_numbers_under_letters_begin_anew_under_each() {
        assertEquals(
                List.of("A: PHẦN CHUNG", "A.I: MỤC ĐÍCH", "A.II: YÊU CẦU", "A.II.1: Một", "B: NHIỆM VỤ", "B.I: CHUNG"),
                told("A. PHẦN CHUNG\nI. MỤC ĐÍCH\nII. YÊU CẦU\n1. Một\nB. NHIỆM VỤ\nI. CHUNG"));
    }

    @Test
    void numbers_of_two_depths_stand_under_each_other() {
        assertEquals(
                List.of("I: A", "I.1: Một", "I.1.1: Một một", "I.1.2: Một hai", "I.2: Hai", "I.2.1: Hai một"),
                told("I. A\n1. Một\n1.1. Một một\n1.2. Một hai\n2. Hai\n2.1. Hai một"));
    }

    @Test
    void what_stands_before_the_first_number_is_the_preamble() {
        Outline outline = read("Căn cứ  Luật Trẻ em;\na) như sau\n1. Một\n2. Hai\n- Ba", false);
        assertEquals(
                List.of("Căn cứ Luật Trẻ em;", "a) như sau"),
                outline.preamble().stream().map(PlacedText::toString).toList());
        assertEquals(List.of("1: Một", "2: Hai", "2-1: Ba"), told(outline.root()));
        Outline none = read("Căn cứ Luật Trẻ em;\nBảo vệ trẻ em.", false);
        assertEquals(2, none.preamble().size(), "without a number all of it");
        assertEquals(List.of(), none.sections());
    }

    @Test
    void sections_are_the_outermost_numbers() {
        assertEquals(
                List.of("I", "II"),
                read("1. Một\nI. A\n1. Hai\nII. B", false).sections().stream()
                        .map(Node::no)
                        .toList());
    }

    /** As in plans whose type of section and title stand on lines of their own. */
    @Test
    void a_heading_may_stand_below_its_number_and_go_on_in_capitals() {
        assertEquals(
                List.of(
                        "Phần thứ nhất: MỤC ĐÍCH, YÊU CẦU",
                        "~ Bảo vệ trẻ em.",
                        "Phần thứ hai: NHIỆM VỤ",
                        "Phần thứ hai.I: A"),
                told("Phần thứ nhất\nMỤC ĐÍCH,\nYÊU CẦU\nBảo vệ trẻ em.\nPhần thứ hai\nNHIỆM VỤ\nI. A"));
        assertEquals(
                List.of("Phần thứ nhất: Mục đích", "~ YÊU CẦU"),
                told("Phần thứ nhất\nMục đích\nYÊU CẦU"),
                "only a heading in capitals goes on in capitals");
        assertEquals(
                List.of("Phần thứ nhất: MỤC ĐÍCH", "~ Bảo vệ trẻ em", "~ YÊU CẦU"),
                told("Phần thứ nhất\nMỤC ĐÍCH\nBảo vệ trẻ em\nYÊU CẦU"),
                "and only at once");
        assertEquals(List.of("I: MỤC ĐÍCH", "~ YÊU CẦU"), told("I. MỤC ĐÍCH\nYÊU CẦU"));
    }

    @Test
    void words_behind_the_heading_of_a_section_stand_under_it() {
        assertEquals(List.of("I: KINH PHÍ", "~ Ngân sách nhà nước."), told("I. KINH PHÍ: Ngân sách nhà nước."));
        assertEquals(List.of("1: KINH PHÍ", "~ Ngân sách"), told("1. KINH PHÍ: Ngân sách"));
        assertEquals(List.of("I: KINH PHÍ"), told("I. KINH PHÍ:"));
        assertEquals(List.of("1: Sở Y tế: chủ trì"), told("1. Sở Y tế: chủ trì"), "an item in small letters is one");
        assertEquals(List.of("I: A", "I.1: KINH PHÍ: Ngân sách"), told("I. A\n1. KINH PHÍ: Ngân sách"));
    }

    @Test
    void a_sentence_that_was_broken_goes_on_behind_a_single_dash() {
        assertEquals(
                List.of("1: " + LONG + " - Cơ quan thường trực về trẻ em", "2: Hai"),
                told("1. " + LONG + "\n- Cơ quan thường trực về trẻ em\n2. Hai"));
        assertEquals(List.of("1: " + LONG + " - Cơ quan thường trực"), told("1. " + LONG + "\n- Cơ quan thường trực"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // ended, short, one of several dashes, below another dash, with a label
                "1. %s.\n- Cơ quan thường trực",
                "1. Sở Y tế\n- Cơ quan thường trực",
                "1. %s\n- Cơ quan thường trực\n- Cơ quan khác",
                "1. Một\n- %s\n+ Cơ quan thường trực",
                "1. %s\n- Cơ quan chủ trì: Sở Y tế",
                "1. %s\nCơ quan thường trực",
                "| 1 | %s |\n1. Một\n- Cơ quan thường trực"
            })
    void a_dash_is_one_otherwise(String body) {
        List<String> lines = told(body.formatted(LONG));
        assertEquals(
                body.formatted(LONG).lines().count(),
                lines.size() + (body.startsWith("|") ? 1 : 0),
                () -> String.join("\n", lines));
    }

    /** What a web page prints between the lines of a plan is none of it. */
    @Test
    void footnotes_and_words_of_a_web_page_are_left_out() {
        assertEquals(
                List.of("1: Một", "~ [Bảng 1] Chỉ tiêu"),
                told("1. Một\n[12] Nghị quyết số 5.\nBài viết liên quan\nTải về\n[Bảng 1] Chỉ tiêu"));
    }

    @Test
    void labels_belong_to_what_stands_above_them_whatever_mark_they_have() {
        assertEquals(
                List.of(
                        "I: NHIỆM VỤ",
                        "I.1: Dạy bơi",
                        "~ Mở lớp học",
                        "LEAD=Sở Y tế",
                        "TIME=Quý II",
                        "I.2: Khám mắt",
                        "LEAD=Sở Y tế",
                        "TIME=Quý III",
                        "COORDINATING=Tỉnh đoàn",
                        "I.2-4: Ở xã"),
                told("""
                    I. NHIỆM VỤ
                    1. Dạy bơi
                    1.1. Nội dung: Mở lớp học
                    1.2. Cơ quan chủ trì: Sở Y tế
                    - Thời gian: Quý II
                    2. Khám mắt
                    a) Chủ trì: Sở Y tế
                    b) Thời gian: Quý III
                    Phối hợp: Tỉnh đoàn
                    - Ở xã
                    """));
        assertEquals(
                List.of("1: Một", "~ Mở lớp học", "TIME=Quý II"),
                told("1. Một\n- Nội dung: Mở lớp học; thời gian: Quý II"));
        assertEquals(List.of("1: Một", "LEAD=Sở Y tế"), told("1. Một\n- Nội dung:\n- Chủ trì: Sở Y tế"));
    }

    @Test
    void labels_behind_an_item_that_is_deeper_belong_to_the_element_above_it() {
        assertEquals(
                List.of("1: Một", "1.1: Dạy bơi", "1.1.a: Ở xã", "LEAD=Sở Y tế"),
                told("1. Một\n1.1. Dạy bơi\na) Ở xã\n1.2. Cơ quan chủ trì: Sở Y tế"));
        assertEquals(
                List.of("1: Một", "1.1: Dạy bơi", "LEAD=Sở Y tế", "COORDINATING=Tỉnh đoàn"),
                told("1. Một\n1.1. Dạy bơi\n1.2. Cơ quan chủ trì: Sở Y tế\n- Phối hợp: Tỉnh đoàn"));
        assertEquals(
                1,
                read("1. Một\n1.1. Dạy bơi\n1.2. Cơ quan chủ trì: Sở Y tế", false)
                        .root()
                        .children()
                        .get(0)
                        .items()
                        .stream()
                        .filter(Labels.class::isInstance)
                        .count(),
                "of the same depth they belong to what is above both");
    }

    @Test
    void what_it_costs_where_and_who_answers_for_it_are_items_and_no_labels_of_the_task() {
        assertEquals(
                List.of(
                        "1: Một",
                        "1-1: Kinh phí: Ngân sách tỉnh",
                        "1-2: Địa điểm: Ở xã",
                        "1-3: Lãnh đạo phụ trách: Bà A",
                        "PERSON=Bà A, LEAD=Sở Y tế"),
                told("1. Một\n- Kinh phí: Ngân sách tỉnh\n- Địa điểm: Ở xã\n- Lãnh đạo phụ trách: Bà A\n"
                        + "- Lãnh đạo phụ trách: Bà A; chủ trì: Sở Y tế"));
        assertEquals(
                List.of("1: Cơ quan chủ trì: Sở Y tế"),
                told("1. Cơ quan chủ trì: Sở Y tế"),
                "an item of the first depth is one, whatever it says");
    }

    /** An amendment quotes what the other plan is to say: its numbers are the other plan's. */
    @Test
    void words_that_an_amendment_quotes_stand_under_its_own_numbers() {
        String body = """
            1. Sửa đổi khoản 2 như sau:
            “2. Dạy bơi cho trẻ em
            3. Mở lớp
            - Chủ trì: Sở Y tế
            - Thời gian: Quý II”.
            2. Bãi bỏ khoản 3
            “Không nêu”
            "» a) Khám mắt”;
            3. Ba
            """;
        assertEquals(
                List.of(
                        "1: Sửa đổi khoản 2 như sau:",
                        "~ Dạy bơi cho trẻ em",
                        "~ Mở lớp",
                        "LEAD=Sở Y tế",
                        "TIME=Quý II",
                        "2: Bãi bỏ khoản 3",
                        "~ Không nêu",
                        "~ » a) Khám mắt”;",
                        "3: Ba"),
                told(read(body, true).root()));
        assertEquals(
                List.of("1: Một", "~ “Hai", "2: Ba”"),
                told("1. Một\n“Hai\n2. Ba”"),
                "in a plan quotation marks are marks");
    }
}
