package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Wording;

/** Short names of clauses end where a phrase of the plan ends. The phrases are those of plan 65/KH-UBND of 31/3/2025. */
final class ShortTitleTest {
    private static final Duties DUTIES = new Duties(QuangNgai.plan65(), Wording.in(Text.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1 | Đẩy mạnh thực hiện các mục tiêu, nhiệm vụ, giải pháp của Chương trình hành động vì trẻ em",
                "II.2 | Truyền thông đến từng cộng đồng dân cư, hộ gia đình, trường học",
                "II.9 | Tổ chức các hoạt động hưởng ứng Tháng hành động vì trẻ em, Tết Trung thu cho trẻ em năm 2025",
                "II.10 | Tăng cường kiểm tra, giám sát việc thực hiện pháp luật, chính sách về trẻ em",
                "IV.5 | UBND cấp huyện, xã xây dựng và triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025",
                "IV.3 | Chủ động xây dựng kế hoạch triển khai thực hiện hiệu quả nhiệm vụ, giải pháp trọng tâm công tác"
                        + " bảo vệ, chăm sóc trẻ em năm 2025",
                "V | Báo cáo kết quả thực hiện công tác trẻ em"
            })
    void a_clause_is_named_by_its_first_whole_phrase(String clause, String title) {
        assertEquals(title, DUTIES.brief(ClauseRef.of(clause)));
    }

    @Test
    void no_name_ends_within_a_phrase() {
        for (Clause clause : QuangNgai.plan65().clauses()) {
            if (clause instanceof ReportingDuty) {
                continue;
            }
            String title = DUTIES.brief(clause.ref());
            String words = DUTIES.wording(clause.ref());
            assertFalse(title.contains("…"), title);
            int begin = words.indexOf(title.substring(1)) - 1;
            assertTrue(begin >= 0, title);
            String before = words.substring(0, begin);
            assertTrue(before.isEmpty() || before.endsWith(" "), title);
            String rest = words.substring(begin + title.length());
            assertTrue(rest.isEmpty() || rest.matches("(?s)[;,.](\\s.*)?"), clause.ref() + ": " + title);
            assertFalse(rest.startsWith(", chống"), title);
        }
    }

    @Test
    void the_name_that_the_editor_gave_goes_first() {
        PlanTask task =
                (PlanTask) QuangNgai.plan65().clause(ClauseRef.of("II.2")).orElseThrow();
        PlanTask edited = new PlanTask(
                        ClauseRef.of("VI.1"),
                        task.wording(),
                        task.leads(),
                        task.coordinating(),
                        task.time(),
                        task.events(),
                        task.product(),
                        null)
                .withTitle("Truyền thông về quyền trẻ em");
        Plan plan = QuangNgai.plan65().toBuilder().add(edited).build();
        Duties duties = new Duties(plan, Wording.in(Text.VIETNAMESE));
        assertEquals("Truyền thông về quyền trẻ em", duties.brief(edited.ref()));
        assertEquals(task.wording(), duties.wording(edited.ref()), "the plan's own words stay");
    }

    @ParameterizedTest
    @CsvSource({
        "CHẾ ĐỘ BÁO CÁO, Chế độ báo cáo",
        "TRÁCH NHIỆM CỦA UBND CẤP XÃ, Trách nhiệm của UBND cấp xã",
        "NHIỆM VỤ GIAO HĐND VÀ THCS, Nhiệm vụ giao HĐND và THCS",
        "KINH PHÍ: Nguồn ngân sách, KINH PHÍ: Nguồn ngân sách",
        "65/2025, 65/2025"
    })
    void capitals_become_those_of_a_sentence(String text, String sentence) {
        assertEquals(sentence, ShortTitle.inSentenceCase(text));
    }

    @Property(tries = 500)
    void any_text_has_a_name_of_its_own_words(@ForAll @StringLength(max = 400) String text) {
        assertTrue(text.contains(ShortTitle.of(text)), text);
        assertEquals(
                text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT),
                ShortTitle.inSentenceCase(text).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT));
    }
}
