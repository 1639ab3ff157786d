package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Clause;
import vn.childplan.importing.text.PlacedText;

/** The words with which a plan ends ask all to carry it out, and give nobody a duty of their own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingWordsTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
            Số: 87/KH-UBND
            Vĩnh Hải, ngày 24 tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            I. TỔ CHỨC THỰC HIỆN
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yêu cầu các sở, ban, ngành nghiêm túc thực hiện.                                             | true
            Trên cơ sở đó, đề nghị các cơ quan, đơn vị triển khai thực hiện kịp thời, đồng bộ, hiệu quả Kế hoạch này./. | true
            # one agency, nobody who asks, nothing to be carried out, something beside it
            Yêu cầu Sở Y tế nghiêm túc thực hiện.                                                        | false
            Các sở, ban, ngành nghiêm túc thực hiện.                                                     | false
            Yêu cầu các sở, ban, ngành khẩn trương.                                                      | false
            Yêu cầu các sở, ban, ngành báo cáo UBND tỉnh kết quả thực hiện.                              | false
            Yêu cầu các sở, ban, ngành thực hiện bộ tiêu chí.                                            | false
            Yêu cầu nghiêm túc thực hiện.                                                                | false
            """)
    void all_are_asked_to_carry_out_the_plan_and_nothing_beside(String words, boolean closing) {
        assertEquals(closing, ClosingWords.askAllToCarryItOut(PlacedText.of(words, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trên đây là Kế hoạch công tác trẻ em năm 2026.            | true
            Trên đây là nội dung của Chương trình; yêu cầu thực hiện. | true
            Trên đây là các nhiệm vụ của Sở Y tế.                     | false
            Kế hoạch trên đây là căn cứ.                              | false
            """)
    void a_plan_says_at_its_end_what_it_is(String words, boolean closing) {
        assertEquals(closing, ClosingWords.sayWhatItIs(PlacedText.of(words, 1)));
    }

    /** "#" is the end of a line; behind such words nothing more is ordered, but a table or a remark may stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế#- Rà soát.#2. Sở Tài chính#- Bố trí kinh phí.#Yêu cầu các sở, ban, ngành nghiêm túc thực hiện. | STATEMENT
            1. Sở Y tế#- Rà soát.#Yêu cầu các sở, ban, ngành nghiêm túc thực hiện.#2. Sở Tài chính#- Bố trí kinh phí. | ASSIGNMENT
            1. Sở Y tế#Yêu cầu các sở, ban, ngành nghiêm túc thực hiện.#- Rà soát.                                    | ASSIGNMENT
            """)
    void words_behind_which_more_is_ordered_end_no_plan(String lines, Clause.Kind kind) {
        assertEquals(
                List.of(kind),
                PlanImporter.withoutDirectory()
                        .readText(HEAD + lines.replace('#', '\n'), "plan.txt")
                        .draft()
                        .clauses()
                        .stream()
                        .filter(clause -> clause.lines().get(0).startsWith("Yêu cầu"))
                        .map(Clause::kind)
                        .toList());
    }
}
