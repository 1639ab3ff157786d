package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.rule.RuleSet;

/** What is to be said of the real plan, found by hand in its text; and what a thoughtless roll-over to 2026 makes of it. */
class Plan65ReviewTest {
    private static List<Finding> review(Plan plan) {
        return PlanReview.standard().of(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code()
                        + (finding.clause() == null ? "" : " " + finding.clause()))
                .toList();
    }

    /**
     * Read by hand: khoản 4 Mục IV and of khoản 5 its opening and dashes 1, 2 and 5 have no word of time; dash 3 has "kịp thời", dash 4
     * "theo quy định", khoản 1 "kịp thời" and "định kỳ" for what is not guidance.
     */
    @Test
    void theClausesWithoutAWordOfTimeAreNamed() {
        List<String> told = review(QuangNgai.plan65()).stream()
                .filter(finding -> finding.code().equals("review.activity-undated"))
                .map(finding -> finding.message().vi())
                .toList();
        assertEquals(
                List.of(
                        "12 khoản ghi “thường xuyên trong năm”, không có thời hạn: II.1–II.8, II.10–II.13",
                        "5 khoản không ghi thời gian, không có thời hạn: IV.4, IV.5, IV.5-1, IV.5-2, IV.5-5; không ghi thời"
                                + " gian cho việc hướng dẫn, đôn đốc: IV.1"),
                told);
    }

    @Test
    void theRealPlanHasTheseFindingsAndNoOthers() {
        List<String> expected = new ArrayList<>();

        // Twelve of thirteen tasks: "Thường xuyên trong năm".
        expected.add("INFO review.activity-undated");
        // IV.4, IV.5 and its dashes 1, 2 and 5 say nothing of time; IV.1 nothing of the time to guide.
        expected.add("INFO review.activity-undated");
        // "UBND cấp huyện, cấp xã", "UBND cấp huyện và cấp xã", "UBND cấp huyện, xã".
        expected.add("INFO review.spelling-varies");
        // "các tổ chức chính trị - xã hội tỉnh" (IV.3), the same without "tỉnh" (IV.4), "đoàn thể" (V).
        expected.add("INFO review.spelling-varies");
        // 13 UBND cấp huyện and 169 of 170 UBND cấp xã ended on 1/7/2025, with tasks all through the year.
        expected.add("INFO review.bearer-ends");
        // Thường trực Tỉnh ủy, Thường trực HĐND, Cục Bà mẹ Trẻ em, Đài, Báo, Cổng TTĐT: no duty, no "(b/c)".
        expected.add("INFO review.recipient-without-duty");

        // Sở Y tế leads, "Các Sở, ban, ngành" coordinate.
        expected.add("INFO review.lead-also-coordinates II.1");
        // "Hội, đoàn thể": the plan names no hội anywhere, so the directory knows none.
        expected.add("WARNING review.group-empty II.1");
        // "Các Sở, ban, ngành": the plan names each of the seven sở of the directory, and Công an tỉnh, by itself.
        expected.add("INFO review.group-adds-nobody II.1");
        // "Các sở": seven in the directory, ten by Điều 8 Nghị định số 45/2025/NĐ-CP.
        expected.add("INFO review.group-members-missing II.1");
        // "UBND cấp huyện, cấp xã" coordinate; "Nơi nhận" has "UBND các huyện, thị xã, thành phố" only.
        expected.add("WARNING review.recipient-missing II.1");

        // "Đoàn thanh niên các cấp".
        expected.add("WARNING review.group-by-name II.8");

        // "Cơ quan chủ trì: Sở Y tế, Sở Văn hóa, Thể thao và Du lịch."
        expected.add("WARNING review.co-leads-unsplit II.9");
        // "Các sở, ngành, hội đoàn thể liên quan" in II.9, II.10, II.12 and II.13.
        expected.add("WARNING review.group-concerned II.9");
        expected.add("WARNING review.group-concerned II.10");
        // "Cơ quan chủ trì: Sở Y tế, Công an tỉnh."
        expected.add("WARNING review.co-leads-unsplit II.11");
        expected.add("WARNING review.group-concerned II.12");
        // "Cơ quan chủ trì: Sở Y tế, Sở Nội vụ."
        expected.add("WARNING review.co-leads-unsplit II.13");
        // "tổ chức sơ kết, tổng kết … giai đoạn 2021 - 2025", and the time is "Thường xuyên trong năm".
        expected.add("WARNING review.milestone-undated II.13");
        expected.add("WARNING review.group-concerned II.13");
        // Sở Nội vụ leads II.13; "Các Sở: Y tế, Giáo dục và Đào tạo, Tư pháp, Dân tộc và Tôn giáo, Văn hóa …".
        expected.add("WARNING review.recipient-missing II.13");

        // "kịp thời báo cáo", "định kỳ … báo cáo Bộ Y tế theo quy định".
        expected.add("WARNING review.time-unreadable IV.1");
        // "Sở Tài chính chủ trì, phối hợp với các sở, ban ngành".
        expected.add("INFO review.lead-also-coordinates IV.2");
        // "tổng hợp, thẩm định kinh phí": no date.
        expected.add("WARNING review.deadline-missing IV.2");
        // "địa phương" is read as the districts that the plan was sent to.
        expected.add("WARNING review.localities-level-ends IV.2");
        // Sở Tài chính is not among the five sở of "Nơi nhận" either.
        expected.add("WARNING review.recipient-missing IV.2");
        // "Tỉnh đoàn, các tổ chức chính trị - xã hội tỉnh": Tỉnh đoàn is one of them.
        expected.add("INFO review.named-twice IV.3");
        // "chủ động xây dựng kế hoạch": no date; likewise IV.5.
        expected.add("WARNING review.deadline-missing IV.3");
        expected.add("WARNING review.deadline-missing IV.5");
        // "Kịp thời thăm hỏi"; "báo cáo theo quy định".
        expected.add("INFO review.time-unreadable IV.5-3");
        expected.add("INFO review.time-unreadable IV.5-4");

        // "kịp thời tổng hợp báo cáo" of difficulties.
        expected.add("INFO review.time-unreadable V");
        // "trước ngày 15/11/2025": a Saturday; the last permitted day is Friday 14/11.
        expected.add("INFO review.rest-day V");
        // First half due 14/5, cut off 14/6; year due 14/11, cut off 14/12 (NĐ 09/2019 Đ.12).
        expected.add("WARNING review.report-before-cut-off V");
        expected.add("WARNING review.report-before-cut-off V");
        // Neither report is asked for "ước thực hiện".
        expected.add("INFO review.report-needs-estimates V");
        // "Các sở …" report "qua Sở Y tế", which is one of them.
        expected.add("INFO review.channel-is-bearer V");
        // Sở Y tế has no day by which it hands the reports on (NĐ 09/2019 Đ.8 k.5).
        expected.add("WARNING review.channel-undated V");
        // UBND cấp xã have duties (II, IV.5), and "địa phương" read as districts do the reporting.
        expected.add("INFO review.bearer-does-not-report V");
        expected.add("WARNING review.localities-level-ends V");
        // 13 UBND cấp huyện ended on 1/7/2025, before the report due on 14/11/2025.
        expected.add("WARNING review.bearer-ends V");

        assertEquals(String.join("\n", expected), String.join("\n", codes(review(QuangNgai.plan65()))));
    }

    @Test
    void everyFindingSaysInBothLanguagesWhatWouldMendIt() {
        for (Finding finding : review(QuangNgai.plan65())) {
            for (String sentence : List.of(
                    finding.message().vi(),
                    finding.message().en(),
                    finding.remedy().vi(),
                    finding.remedy().en())) {
                assertFalse(sentence.endsWith("."), sentence);
                assertTrue(sentence.length() <= 320, sentence);
                assertFalse(sentence.contains("null"), sentence);
            }
        }
    }

    @Test
    void theMonthOfActionAndTrungThuOf2025LieInTheQuartersOfTask9() {
        assertTrue(review(QuangNgai.plan65()).stream()
                .noneMatch(finding -> finding.code().equals("review.event-missed")));
    }

    @Test
    void rolledOverTo2026TheSameQuartersMissTrungThu() {
        List<Finding> missed = review(rolledOverTo2026()).stream()
                .filter(finding -> finding.code().equals("review.event-missed"))
                .toList();
        // 15/8 âm lịch 2026 is Friday 25/9, in quarter III (facts §f).
        assertEquals(List.of("ERROR review.event-missed II.9"), codes(missed));
        assertEquals(
                "Tết Trung thu năm 2026 là 25/9/2026, quý III: ngoài thời gian thực hiện",
                missed.get(0).message().vi());
        assertEquals(
                "Sửa thời gian thực hiện: quý II, III năm 2026",
                missed.get(0).remedy().vi());
    }

    @Test
    void rolledOverTo2026NobodyIsLeftOfTheDistricts() {
        List<String> codes = codes(review(rolledOverTo2026()));
        assertTrue(codes.contains("WARNING review.group-empty II.1"), codes::toString);
        assertFalse(codes.contains("WARNING review.bearer-ends V"), codes::toString);
        assertFalse(codes.contains("ERROR " + PlanReview.RULE_ERROR), codes::toString);
    }

    /** The plan with the year changed in every schedule and date, and nothing else thought about. */
    private static Plan rolledOverTo2026() {
        Plan old = QuangNgai.plan65();
        Plan.Builder next = Plan.builder(DocumentNumber.of("7/KH-UBND"), old.issuer(), LocalDate.of(2026, 1, 30))
                .place(old.place())
                .title(old.title().replace("2025", "2026"))
                .preamble(old.preamble())
                .signature(old.signature());
        old.clauses().forEach(clause -> next.add(in2026(clause)));
        old.recipients().forEach(next::addRecipient);
        return next.build();
    }

    private static Clause in2026(Clause clause) {
        if (clause instanceof PlanTask task) {
            Schedule schedule = task.time().schedule() instanceof Schedule.Quarters quarters
                    ? new Schedule.Quarters(2026, quarters.quarters())
                    : new Schedule.Continuous(2026);
            Timing time = new Timing(task.time().wording().replace("2025", "2026"), schedule);
            return task.withTime(time);
        }
        if (clause instanceof ReportingDuty duty) {
            return new ReportingDuty(
                    duty.ref(),
                    duty.heading(),
                    duty.wording().replace("/2025", "/2026"),
                    duty.reporters(),
                    List.of(
                            report("trước ngày 15/5/2026", ReportingPeriod.half(2026, 1), LocalDate.of(2026, 5, 15)),
                            report("trước ngày 15/11/2026", ReportingPeriod.year(2026), LocalDate.of(2026, 11, 15))),
                    duty.addressee(),
                    duty.channel(),
                    duty.escalation());
        }
        return clause;
    }

    private static ReportingDuty.PeriodicReport report(String words, ReportingPeriod period, LocalDate before) {
        return new ReportingDuty.PeriodicReport(words, period, Deadline.before(before));
    }
}
