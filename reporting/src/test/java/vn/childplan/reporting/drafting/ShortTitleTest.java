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
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/** Short names of clauses end where a phrase of the plan ends. The phrases are those of plan 65/KH-UBND of 31/3/2025. */
final class ShortTitleTest {
    private static final Duties DUTIES = new Duties(QuangNgai.plan65(), Wording.in(Text.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1 | Đẩy mạnh thực hiện các mục tiêu, nhiệm vụ, giải pháp của Chương trình hành động vì trẻ em",
                "II.2 | Truyền thông đến từng cộng đồng dân cư, hộ gia đình, trường học, lớp học",
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

    /** Sentences like those of plans, each over 200 characters: a comma in a list ends nothing, and neither does what is in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghiên cứu, tham mưu Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh ban hành cơ chế, chính sách hỗ trợ trẻ em"
                        + " mồ côi, trẻ em khuyết tật, trẻ em thuộc hộ nghèo, hộ cận nghèo tại các xã biên giới, hải đảo của tỉnh||",
                "Nghiên cứu, tham mưu Ủy ban nhân dân tỉnh ban hành cơ chế, chính sách hỗ trợ trẻ em mồ côi thuộc thẩm quyền"
                        + "|, phù hợp với khả năng cân đối ngân sách của tỉnh và tình hình thực tế của từng địa phương, từng giai"
                        + " đoạn; tổ chức thực hiện|",
                "Phối hợp với các sở, ban, ngành và Ủy ban nhân dân các xã, phường tăng cường kiểm tra, phát hiện, ngăn chặn và xử"
                        + " lý nghiêm các hành vi xâm hại trẻ em"
                        + "|, nhất là ở các khu nhà trọ, khu công nghiệp, các điểm vui chơi trên địa bàn|",
                "Chuẩn bị và cấp phát “túi an toàn” (áo phao, phao cứu sinh; còi, nhất là loại cho trẻ nhỏ) cho các hộ gia đình có"
                        + " trẻ em ở các xã ven sông, ven biển, các xã thường bị ngập sâu và chia cắt trong mùa mưa lũ hằng năm"
                        + "|; hướng dẫn cách dùng|"
            })
    void a_list_is_named_whole(String name, String rest) {
        assertEquals(name, ShortTitle.of(name + (rest == null ? "" : rest)));
    }

    /** A clause that gives several duties is not the task of each: khoản 1, 2, 4, 5 Mục IV and Mục V of the plan. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IV.1:GUIDE:so-y-te | Chủ trì, phối hợp, hướng dẫn, đôn đốc các sở, ban, ngành, các tổ chức chính trị - xã hội"
                        + " và các địa phương triển khai thực hiện tốt các nhiệm vụ được phân công tại Kế hoạch này",
                "IV.1:ESCALATE:so-y-te | Kịp thời báo cáo, đề xuất UBND tỉnh xem xét, chỉ đạo giải quyết các khó khăn, vướng"
                        + " mắc trong quá trình thực hiện",
                "IV.1:CONSOLIDATE:so-y-te | Định kỳ, tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định",
                "IV.1:REPORT:ubnd-tinh | UBND tỉnh báo cáo Bộ Y tế theo quy định",
                "IV.2:APPRAISE_FUNDING:so-tai-chinh | Chủ trì, phối hợp với các sở, ban ngành và địa phương tổng hợp, thẩm định"
                        + " kinh phí thực hiện các nhiệm vụ, giải pháp tại Kế hoạch này",
                "IV.2:COORDINATE:so-noi-vu | Phối hợp với Sở Tài chính tổng hợp, thẩm định kinh phí thực hiện các nhiệm vụ, giải"
                        + " pháp tại Kế hoạch này",
                "IV.4:COMMUNICATE:mttq-tinh | Đẩy mạnh công tác tuyên truyền thực hiện quyền trẻ em",
                "IV.4:CARRY_OUT:hoi-cuu-chien-binh-tinh | Triển khai thực hiện và nhân rộng phong trào “Toàn dân chăm sóc, giáo"
                        + " dục, bảo vệ trẻ em” gắn đến từng địa bàn khu dân cư, gia đình",
                "IV.4:SUPERVISE:tinh-doan | Tham gia giám sát và thực hiện tốt các mục tiêu, chỉ tiêu, nhiệm vụ của Kế hoạch",
                "IV.5:ISSUE_PLAN:ubnd-xa-minh-long | Xây dựng kế hoạch thực hiện công tác trẻ em trên năm 2025",
                "IV.5:CARRY_OUT:ubnd-xa-minh-long | Triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025",
                "V:ESCALATE:so-tu-phap | Báo cáo khó khăn, vướng mắc vượt thẩm quyền",
                "V:REPORT:so-tu-phap | Báo cáo kết quả thực hiện công tác trẻ em",
                "II.6:CARRY_OUT:so-tu-phap | Tăng cường hướng dẫn, thường xuyên kiểm tra việc thực hiện hoạt động trợ giúp pháp"
                        + " lý cho trẻ em"
            })
    void a_duty_is_named_by_the_words_that_give_it(String duty, String title) {
        PlanUnderRules plan =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        Obligation owed = plan.register().find(duty + ":2025").orElseThrow();
        assertEquals(title, DUTIES.title(owed));
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
