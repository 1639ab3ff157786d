package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.rule.Told.said;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/** What each rule says it looked at. The report of V for the first half is due before 15/5/2025, a Thursday. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";

    private static final Submission LATE = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T08:05:09")
            .withDocument("45/BC-STP")
            .withVia("ubnd-tinh");

    @Test
    void the_tree_says_question_by_question_what_was_asked_and_what_followed() {
        RuleSet rules = RuleSet.of(
                "few/1",
                RuleSet.standard().rules().stream()
                        .filter(rule -> List.of(
                                        "bearer.named",
                                        "bearer.group",
                                        "deadline.wording",
                                        "deadline.extension",
                                        "fulfilment.document",
                                        "fulfilment.in-time",
                                        "finding.channel")
                                .contains(rule.id()))
                        .toList());
        Explanation explanation = Plan65.assess(rules, "2025-05-16", LATE)
                .verdict("65/KH-UBND:" + FIRST_REPORT)
                .explain(Text.VIETNAMESE);
        assertEquals("""
                Sở Tư pháp, báo cáo theo Mục V, 6 tháng đầu năm 2025: hoàn thành quá hạn 1 ngày
                ├─ Lời văn của Mục V
                │    “CHẾ ĐỘ BÁO CÁO
                │    Các sở, ban ngành, đoàn thể, địa phương tổ chức triển khai hiệu quả Kế hoạch này; định kỳ \
                trước ngày 15/5/2025 và trước ngày 15/11/2025 báo cáo UBND tỉnh (qua Sở Y tế) kết quả thực hiện \
                công tác trẻ em 6 tháng đầu năm và cả năm 2025. Trong quá trình triển khai thực hiện, trường hợp \
                phát sinh khó khăn, vướng mắc vượt thẩm quyền, các cơ quan, đơn vị kịp thời tổng hợp báo cáo về \
                UBND tỉnh (qua Sở Y tế) để xem xét, chỉ đạo giải quyết theo quy định./.”
                ├─ Cơ quan nào có nghĩa vụ
                │  ├─ · Cơ quan được nêu tên có nghĩa vụ; nhiều cơ quan cùng chủ trì thì mỗi cơ quan chịu trách \
                nhiệm toàn bộ [bearer.named]
                │  └─ ✓ Nhóm cơ quan gồm các cơ quan thuộc nhóm tại ngày ban hành kế hoạch; theo thông tư thì tại \
                hạn cuối [bearer.group]
                │       Lời văn của mục, khoản và danh mục cơ quan
                │       Cách hiểu của bộ quy tắc: nhóm được xét vào một ngày, vì kế hoạch không nêu tên từng cơ quan
                │       mục, khoản: V
                │       lời văn: “Các sở, ban ngành”
                │       nhóm: Các sở; Các ban, ngành
                │       xét vào ngày: 31/3/2025
                ├─ Thời hạn đến khi nào
                │  ├─ ✓ “Trước ngày D” là đến hết ngày liền trước; “chậm nhất ngày D” là đến hết ngày D; không ghi \
                ngày thì không có hạn [deadline.wording]
                │  │    Lời văn của mục, khoản
                │  │    Vận dụng Điều 148 Bộ luật Dân sự năm 2015: ngày kết thúc lúc 24 giờ
                │  │    thời hạn: trước ngày 15/5/2025
                │  │    gồm cả ngày được nêu: không
                │  │    ⇒ hạn cuối là hết ngày 14/5/2025
                │  └─ · Thời hạn được gia hạn thay thời hạn cũ; hạn gốc vẫn được ghi kèm [deadline.extension]
                ├─ Đã thực hiện chưa
                │  ├─ ✓ Nghĩa vụ phải thể hiện bằng văn bản được coi là hoàn thành khi gửi văn bản lần đầu; văn bản \
                đính chính, thay thế không làm thay đổi ngày hoàn thành [fulfilment.document]
                │  │    Lời văn của mục, khoản
                │  │    Điều 13 Nghị định số 09/2019/NĐ-CP: thời hạn gửi báo cáo định kỳ
                │  │    Cách hiểu của bộ quy tắc: lần gửi đầu tiên là lần được tính, vì kế hoạch chỉ nêu thời hạn \
                gửi; việc tiếp nhận, trả lại không xét
                │  │    số thông tin thực hiện đã ghi nhận: 1
                │  │    văn bản: 45/BC-STP
                │  │    lúc: 8 giờ 05 phút 09 giây ngày 15/5/2025
                │  └─ ! Xét đúng hạn: thực hiện khi chưa hết ngày hạn cuối [fulfilment.in-time]
                │       Thời hạn của mục, khoản, tính theo giờ Việt Nam
                │       Vận dụng Điều 148 Bộ luật Dân sự năm 2015: ngày kết thúc lúc 24 giờ
                │       thực hiện lúc: 8 giờ 05 phút 09 giây ngày 15/5/2025
                │       hạn cuối: 14/5/2025
                │       ⇒ quá hạn 1 ngày
                ├─ Có nội dung nào cần lưu ý
                │  └─ ! Văn bản phải gửi qua cơ quan nêu trong kế hoạch; gửi không đúng nơi vẫn tính là đã gửi, có \
                lưu ý [finding.channel]
                │       “(qua …)” trong khoản
                │       Cách hiểu của bộ quy tắc: gửi không đúng nơi vẫn tính là đã gửi, vì kế hoạch không nói khác
                │       phải gửi qua: Sở Y tế
                │       đã gửi qua: UBND tỉnh
                ├─ Thông tin thực hiện
                │    ✓ gửi văn bản 45/BC-STP, 8 giờ 05 phút 09 giây ngày 15/5/2025 (ghi nhận: 8 giờ 05 phút 09 \
                giây ngày 15/5/2025): được tính là hoàn thành
                ├─ Hạn cuối
                │    thứ Tư 14/5/2025, ngày làm việc
                └─ Việc cần làm tiếp
                     đã hoàn thành, không phải thực hiện lại; lưu lại lý do quá hạn
                """, explanation.toString());
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-14 | Sở Tư pháp, report under clause V, first half of 2025: due soon",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-15 | Sở Tư pháp, report under clause V, first half of 2025: overdue by 1 day",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | Sở Tư pháp, report under clause V, first half of 2025: overdue by 2 days",
                "II.8:COORDINATE:?doan-thanh-nien-cac-cap:2025 | 2025-05-16 | “Đoàn thanh niên các cấp”, coordinate under clause II.8, year 2025: undetermined",
            })
    void the_conclusion_says_who_what_when_and_how_it_stands(String obligation, String asOf, String expected) {
        Explanation explanation = Plan65.verdict(obligation, asOf).explain(Locale.ENGLISH);
        assertEquals(expected, explanation.conclusion());
        assertEquals("65/KH-UBND:" + obligation, explanation.obligation());
    }

    /** "A rule that throws becomes an ERROR result that names it; the run goes on" (design §4.6), readings included. */
    @Test
    void a_reading_that_throws_is_named_with_what_it_threw_and_the_rest_is_explained() {
        ReadingRule broken = Rule.named("province.reading")
                .title("Cách hiểu hỏng", "A broken reading")
                .basis("Công văn", "A letter")
                .reading((plan, directory, obligation, settings, notes) -> {
                    notes.input("số", "number", 3);
                    throw new IllegalStateException("no such table");
                });
        Assessment assessment = Plan65.assess(RuleSet.standard().with(broken), "2025-05-15");
        Verdict verdict = assessment.verdict(FIRST_REPORT);
        List<Reason> reasons = verdict.explain(Locale.ENGLISH).reasons();
        Reason told = reasons.stream()
                .filter(reason -> reason.rule().equals("province.reading"))
                .findFirst()
                .orElseThrow();
        assertEquals(Outcome.ERROR, told.outcome());
        assertEquals(List.of(), told.inputs());
        assertEquals(
                "the rule failed with an error: java.lang.IllegalStateException: no such table", told.consequence());
        assertTrue(reasons.stream()
                .anyMatch(reason -> reason.rule().equals("bearer.group") && reason.outcome() == Outcome.PASSED));
        assertTrue(reasons.stream().anyMatch(reason -> reason.rule().equals("progress.overdue")));
        assertTrue(assessment.register().readingsOf(verdict.obligation()).contains("province.reading"));
    }

    /** As with a rule that judges: named once, counted on every obligation, and no gate lets it pass. */
    @Test
    void a_reading_that_throws_is_an_error_of_the_assessment() {
        ReadingRule broken = Rule.named("province.reading")
                .title("Cách hiểu hỏng", "A broken reading")
                .basis("Công văn", "A letter")
                .reading((plan, directory, obligation, settings, notes) -> {
                    if (obligation.clause().value().equals("V")) {
                        throw new IllegalStateException("no such table");
                    }
                    return Outcome.NOT_APPLICABLE;
                });
        Assessment assessment = Plan65.assess(RuleSet.standard().with(broken), "2025-05-15");
        long reports = assessment.register().obligations().stream()
                .filter(owed -> owed.clause().value().equals("V"))
                .count();
        assertTrue(reports > 1, "Mục V binds many");
        Finding error = assessment.errors().get(0);
        assertEquals(1, assessment.errors().size());
        assertEquals("rule.error", error.code());
        assertTrue(
                error.message()
                        .en()
                        .startsWith(
                                "rule province.reading failed with an error on " + reports + " obligations, first on"),
                error.message().en());
        assertEquals(reports, assessment.completeness().errors());
        assertThrows(IncompleteAssessmentException.class, assessment::orThrowIfIncomplete);
        assertEquals(List.of(), assessment.verdict(FIRST_REPORT).errors());
        assertEquals(List.of(), Plan65.assess(RuleSet.standard(), "2025-05-15").errors());
    }

    @Test
    void a_rule_that_throws_is_named_with_what_it_threw() {
        VerdictRule broken = Rule.named("province.broken")
                .title("Quy tắc hỏng", "A broken rule")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> {
                    throw new IllegalStateException("no such table");
                });
        Verdict verdict =
                Plan65.assess(RuleSet.standard().with(broken), "2025-05-15").verdict("65/KH-UBND:" + FIRST_REPORT);
        assertEquals(
                "ERROR ⇒ the rule failed with an error: java.lang.IllegalStateException: no such table",
                said(verdict, "province.broken"));
        assertEquals(List.of("province.broken"), verdict.errors());
        assertEquals(Status.OVERDUE, verdict.status(), "the others go on");
    }
}
