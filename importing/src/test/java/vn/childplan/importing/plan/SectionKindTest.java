package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as plans have them; ranks: 2 for "I.", 3 for "1.", 4 for "1.1.", 5 for "a)". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SectionKindTest {
    @ParameterizedTest(name = "{0}, {1} under {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            MỤC ĐÍCH, YÊU CẦU                    | 2 | TASKS        | PURPOSE
            MỤC TIÊU VÀ NHIỆM VỤ                 | 2 | REPORTING    | PURPOSE
            NHIỆM VỤ, GIẢI PHÁP                  | 2 | PURPOSE      | TASKS
            KINH PHÍ THỰC HIỆN                   | 2 | TASKS        | FUNDING
            NGUỒN KINH PHÍ                       | 2 | TASKS        | FUNDING
            TỔ CHỨC THỰC HIỆN                    | 2 | TASKS        | ORGANISATION
            PHÂN CÔNG NHIỆM VỤ                   | 2 | TASKS        | ORGANISATION
            PHÂN CÔNG TRÁCH NHIỆM                | 2 | TASKS        | ORGANISATION
            CHẾ ĐỘ BÁO CÁO                       | 2 | ORGANISATION | REPORTING
            # Who reports is said among who does what; the regime has a heading of its own.
            Báo cáo kết quả                      | 3 | ORGANISATION | REPORTING
            Báo cáo kết quả                      | 4 | ORGANISATION | ORGANISATION
            Chế độ báo cáo                       | 4 | ORGANISATION | REPORTING
            Chế độ báo cáo                       | 5 | ORGANISATION | REPORTING
            Chế độ báo cáo                       | 6 | ORGANISATION | ORGANISATION
            Chế độ bồi dưỡng                     | 4 | ORGANISATION | ORGANISATION
            # Inside the tasks a heading tells of something else only where it begins with it.
            Tổ chức thực hiện                    | 4 | TASKS        | ORGANISATION
            Đề cao trách nhiệm của gia đình      | 4 | TASKS        | TASKS
            Kinh phí thực hiện                   | 4 | TASKS        | FUNDING
            Kinh phí cho việc dạy bơi an toàn cho trẻ em tại các xã | 4 | TASKS | TASKS
            Chăm sóc trẻ em                      | 3 | TASKS        | TASKS
            Chăm sóc trẻ em                      | 3 | FUNDING      | FUNDING
            """)
    void a_heading_tells_what_stands_under_it(String heading, int rank, SectionKind above, SectionKind expected) {
        assertEquals(expected, SectionKind.of(heading, rank, above));
    }

    /** A heading has at most 150 characters, or 60 before its colon. */
    @Test
    void a_whole_sentence_is_no_heading() {
        String longest = "Tổ chức thực hiện" + " x".repeat(66) + "x";
        assertEquals(150, longest.length());
        assertEquals(SectionKind.ORGANISATION, SectionKind.of(longest, 2, SectionKind.TASKS));
        assertEquals(SectionKind.TASKS, SectionKind.of(longest + "x", 2, SectionKind.TASKS));

        String head = "Tổ chức thực hiện" + "x".repeat(43);
        assertEquals(60, head.length());
        String sentence = ": " + "x".repeat(150);
        assertEquals(SectionKind.ORGANISATION, SectionKind.of(head + sentence, 2, SectionKind.TASKS));
        assertEquals(SectionKind.TASKS, SectionKind.of(head + "x" + sentence, 2, SectionKind.TASKS));
    }

    @Test
    void what_stands_behind_a_colon_is_no_heading() {
        assertEquals("Kinh phí", SectionKind.head("Kinh phí: ngân sách tỉnh bảo đảm"));
        assertEquals(": ngân sách", SectionKind.head(": ngân sách"));
        assertEquals("Kinh phí", SectionKind.head("Kinh phí"));
    }
}
