package vn.childplan.validation.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.DutyChange;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65/KH-UBND of 2025 for 2026 and 2027. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RollOverTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private static final RollOver TO_2026 = RollOver.of(PLAN, 2026);

    /** Mục V asks for reports before 15/5/2025 and before 15/11/2025. */
    @Test
    void the_reports_of_the_plan_are_due_a_year_later() {
        ReportingDuty regime = TO_2026.draft().clauses().stream()
                .filter(ReportingDuty.class::isInstance)
                .map(ReportingDuty.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 15/5/2026",
                                ReportingPeriod.half(2026, 1),
                                Deadline.before(LocalDate.of(2026, 5, 15))),
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 15/11/2026",
                                ReportingPeriod.year(2026),
                                Deadline.before(LocalDate.of(2026, 11, 15)))),
                regime.reports());
        assertTrue(regime.wording().contains("trước ngày 15/5/2026 và trước ngày 15/11/2026"), regime.wording());
    }

    /** "Lưu: VT, KGVX.n204": who typed the plan of 2025, and in how many copies. */
    @Test
    void the_mark_of_who_typed_the_old_text_is_left_out() {
        List<String> recipients = TO_2026.draft().recipients().stream()
                .map(recipient -> recipient.wording())
                .toList();
        assertEquals("Lưu: VT, KGVX", recipients.get(recipients.size() - 1));
        assertEquals("Bộ Y tế (b/c)", recipients.get(0));
    }

    /** Khoản 9 Mục II: Quý II, IV năm 2025. */
    @Test
    void quarters_move_in_words_and_as_read() {
        PlanTask task = TO_2026.draft().clauses().stream()
                .filter(clause -> clause.ref().equals(ClauseRef.of("II.9")))
                .map(PlanTask.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Thời gian thực hiện: Quý II, IV năm 2026.", task.time().wording());
        assertEquals(
                new Schedule.Quarters(2026, new TreeSet<>(Set.of(2, 4))),
                task.time().schedule());
    }

    /** What it rests on stays as cited, "năm 2025" in the title of Công văn 1481 too; what it issues is the plan for 2026. */
    @Test
    void what_the_issue_gives_is_blank_and_the_preamble_stays_but_for_the_words_that_issue_the_plan() {
        PlanDraft draft = TO_2026.draft();
        assertNull(draft.number());
        assertNull(draft.date());
        assertNull(draft.signature());
        assertEquals("Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2026", draft.title());
        assertEquals(PLAN.plan().preamble().bases(), draft.preamble().bases());
        assertEquals(
                PLAN.plan()
                        .preamble()
                        .wording()
                        .replace("trên địa bàn tỉnh năm 2025 cụ thể sau", "trên địa bàn tỉnh năm 2026 cụ thể sau"),
                draft.preamble().wording());
    }

    /**
     * Trung thu 2026 is 25/9, in quarter III, and the task is for quarters II and IV. The district level ended on 1/7/2025 (Luật
     * 72/2025/QH15). The programme of 2021–2025 is over. 14/11/2026 is a Saturday.
     */
    @Test
    void what_there_is_to_decide_for_2026_is_told_clause_by_clause() {
        assertEquals(
                List.of(
                        "- roll-over.to-be-issued",
                        "- roll-over.basis-of-the-year",
                        "- roll-over.proposal",
                        "- roll-over.level-gone",
                        "II.1 roll-over.level-gone",
                        "II.9 roll-over.theme",
                        "II.9 review.event-missed",
                        "II.13 roll-over.programme-ended",
                        "V review.rest-day"),
                TO_2026.doubts().stream()
                        .filter(doubt -> !doubt.code().startsWith("review.group-members")
                                && !doubt.code().equals("review.recipient-missing"))
                        .map(doubt -> (doubt.clause() == null ? "-" : doubt.clause()) + " " + doubt.code())
                        .toList());
        assertTrue(message("review.event-missed").contains("25/9/2026"), message("review.event-missed"));
        assertTrue(message("roll-over.programme-ended").contains("“giai đoạn 2021 - 2025”"));
        assertTrue(message("review.rest-day").contains("thứ Bảy 14/11/2026"), message("review.rest-day"));
    }

    private static String message(String code) {
        return TO_2026.doubts().stream()
                .filter(doubt -> doubt.code().equals(code))
                .map(Finding::message)
                .map(message -> message.vi())
                .collect(Collectors.joining());
    }

    /** What the review of the plan of 2025 said already, a year later, is no doubt of the roll-over. */
    @Test
    void what_was_so_before_is_not_told_again() {
        assertEquals(
                List.of(),
                TO_2026.doubts().stream()
                        .filter(doubt -> doubt.code().equals("review.report-before-cut-off"))
                        .toList());
    }

    private static List<String> messages(RollOver next, String code) {
        return next.doubts().stream()
                .filter(doubt -> doubt.code().equals(code))
                .map(doubt -> doubt.line(Text.VIETNAMESE))
                .toList();
    }

    /**
     * The 13 districts of Quảng Ngãi ended on 1/7/2025 (Nghị quyết 203/2025/QH15); Nơi nhận still lists them. Khoản 1 to 13 Mục II
     * and khoản 5 Mục IV name them; the five dashes of the latter do not.
     */
    @Test
    void a_level_that_is_gone_is_told_where_a_duty_names_it_and_where_the_plan_is_sent() {
        assertEquals(
                List.of(
                        "Nơi nhận: “UBND các huyện, thị xã, thành phố” không còn: 13 cơ quan đã kết thúc hoạt động từ"
                                + " ngày 01/7/2025. Bỏ khỏi kế hoạch, hoặc nêu cơ quan tiếp nhận. [roll-over.level-gone]",
                        "II.1: “UBND cấp huyện” không còn: 13 cơ quan đã kết thúc hoạt động từ ngày 01/7/2025 (còn nêu"
                                + " ở 13 khoản khác). Bỏ khỏi kế hoạch, hoặc nêu cơ quan tiếp nhận."
                                + " [roll-over.level-gone]"),
                messages(TO_2026, "roll-over.level-gone"));
    }

    /** A draft whose office left the districts in it, issued and rolled over again: they ended before it was issued. */
    @Test
    void a_level_that_was_gone_before_the_plan_is_told_as_well() {
        Plan plan = PLAN.plan();
        PlanDraft draft = TO_2026.draft();
        Plan issued = new Plan(
                plan.number(),
                plan.place(),
                LocalDate.of(2026, 1, 20),
                plan.issuer(),
                plan.type(),
                draft.title(),
                2026,
                draft.preamble(),
                draft.clauses(),
                draft.recipients(),
                plan.signature());
        assertEquals(
                messages(TO_2026, "roll-over.level-gone"),
                messages(RollOver.of(PLAN.with(issued), 2027), "roll-over.level-gone"));
    }

    /** 24/11/2026 is the Day of Culture of Viet Nam, a day off from 2026 on (Nghị quyết 28/2026/QH16); 24/11/2025 was worked. */
    @Test
    void a_date_that_was_a_working_day_and_is_none_next_year_is_told() {
        Plan plan = PLAN.plan();
        ReportingDuty regime = (ReportingDuty) plan.clause(ClauseRef.of("V")).orElseThrow();
        ReportingDuty until = ReportingDuty.of(
                regime.ref(),
                regime.heading(),
                "Báo cáo chậm nhất ngày 24/11/2025.",
                regime.reporters(),
                List.of(new ReportingDuty.PeriodicReport(
                        "chậm nhất ngày 24/11/2025",
                        ReportingPeriod.year(2025),
                        Deadline.notLaterThan(LocalDate.of(2025, 11, 24)))),
                regime.addressee());
        RollOver next = RollOver.of(PLAN.with(plan.toBuilder().replace(until).build()), 2026);
        List<String> told = messages(next, "review.rest-day");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains("24/11/2026"), told.get(0));
    }

    /** A regime of March 2025 asks for no report of January and February; that of 2026 asks for those of all months. */
    @Test
    void reports_that_began_with_the_plan_are_asked_for_from_the_first_of_the_year() {
        Plan plan = PLAN.plan();
        ReportingDuty regime = (ReportingDuty) plan.clause(ClauseRef.of("V")).orElseThrow();
        ReportingDuty monthly = ReportingDuty.of(
                regime.ref(),
                regime.heading(),
                "Báo cáo trước ngày 30 hằng tháng.",
                regime.reporters(),
                months(2025, 3),
                regime.addressee());
        RollOver next = RollOver.of(PLAN.with(plan.toBuilder().replace(monthly).build()), 2028);
        ReportingDuty moved = (ReportingDuty) next.draft().clauses().stream()
                .filter(clause -> clause.ref().equals(regime.ref()))
                .findFirst()
                .orElseThrow();
        assertEquals(months(2028, 1), moved.reports());
    }

    /** "Trước ngày 30": in February all days are before it (Điều 148 BLDS), 29 of them in 2028. */
    private static List<ReportingDuty.PeriodicReport> months(int year, int first) {
        return IntStream.rangeClosed(first, 12)
                .mapToObj(month -> new ReportingDuty.PeriodicReport(
                        "trước ngày 30 hằng tháng",
                        ReportingPeriod.month(year, month),
                        month == 2
                                ? Deadline.notLaterThan(LocalDate.of(year, 2, year == 2028 ? 29 : 28))
                                : Deadline.before(LocalDate.of(year, month, 30))))
                .toList();
    }

    /** Ủy ban nhân dân xã Ba Dinh of before 1/7/2025 ended; the commune formed that day bears its name (Nghị quyết 1677). */
    @Test
    void a_name_that_another_agency_bears_now_means_that_one_and_is_told() {
        Plan plan = PLAN.plan();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.2")).orElseThrow();
        PlanTask ofCommune = task.withLeads(Responsibility.leading(
                "Cơ quan chủ trì: UBND xã Ba Dinh.",
                List.of(new Party.One("UBND xã Ba Dinh", AgencyId.of("ubnd-xa-ba-dinh"), null))));
        RollOver next =
                RollOver.of(PLAN.with(plan.toBuilder().replace(ofCommune).build()), 2026);
        PlanTask moved = (PlanTask) next.draft().clauses().stream()
                .filter(clause -> clause.ref().equals(task.ref()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                AgencyId.of("ubnd-xa-ba-dinh-2025"),
                moved.leads().parties().get(0).agency());
        assertEquals(
                List.of("“UBND xã Ba Dinh” nay là cơ quan khác, cùng tên, hoạt động từ ngày 01/7/2025. Xem phần việc"
                        + " giao có còn phù hợp. [roll-over.agency-of-that-name]"),
                messages(next, "roll-over.agency-of-that-name"));
    }

    /** UBND huyện Ba Tơ ended on 1/7/2025; nobody bears its name, and its successors are named. */
    @Test
    void an_agency_that_has_ended_is_told_with_who_took_over() {
        Plan plan = PLAN.plan();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.2")).orElseThrow();
        PlanTask ofDistrict = task.withLeads(Responsibility.leading(
                "Cơ quan chủ trì: UBND huyện Ba Tơ.",
                List.of(new Party.One("UBND huyện Ba Tơ", AgencyId.of("ubnd-huyen-ba-to"), null))));
        RollOver next =
                RollOver.of(PLAN.with(plan.toBuilder().replace(ofDistrict).build()), 2026);
        String told = String.join("\n", messages(next, "review.agency-not-living"));
        assertTrue(told.startsWith("II.2: “UBND huyện Ba Tơ” đã kết thúc hoạt động từ ngày 01/7/2025"), told);
        assertTrue(told.contains("Nêu cơ quan tiếp nhận: UBND xã "), told);
    }

    /** Districts are gone; whoever else owed something for the year owes it again, until the same day of the next. */
    @Test
    void issued_as_it_stands_it_orders_the_same_a_year_later() {
        PlanDraft draft = TO_2026.draft();
        Plan plan = PLAN.plan();
        Plan issued = new Plan(
                plan.number(),
                draft.place(),
                LocalDate.of(2026, 3, 31),
                plan.issuer(),
                draft.type(),
                draft.title(),
                draft.year(),
                draft.preamble(),
                draft.clauses(),
                draft.recipients(),
                plan.signature());
        List<DutyChange> changes =
                PlanComparison.between(PLAN, PLAN.with(issued)).duties();
        assertEquals(
                List.of(),
                changes.stream()
                        .filter(change -> change.kind() != DutyChange.Kind.ADDED)
                        .filter(change ->
                                !String.valueOf(change.obligation().bearer()).startsWith("ubnd-"))
                        .map(change -> change.kind() + " " + change.obligation().id())
                        .toList());
    }

    @Test
    void a_year_that_is_not_later_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> RollOver.of(PLAN, 2025));
    }
}
