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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
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
