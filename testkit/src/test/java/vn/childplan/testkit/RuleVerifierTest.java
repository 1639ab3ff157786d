package vn.childplan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Expected values: plan 65/KH-UBND clause V ("trước ngày 15/5/2025"), Civil Code 2015 Đ.147 and Đ.148. */
class RuleVerifierTest {
    private static final RuleVerifier BEFORE_15_MAY = RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15)));

    @Test
    void the_last_second_of_wednesday_14_may_is_before_15_may() {
        BEFORE_15_MAY.handedIn("2025-05-14T23:59:59").asOf("2025-05-20").isMet().isDueBy("2025-05-14");
    }

    @Test
    void the_first_second_of_thursday_15_may_is_a_day_late() {
        BEFORE_15_MAY.handedIn("2025-05-15T00:00").asOf("2025-05-20").isMetLate(1);
    }

    @Test
    void nothing_handed_in_is_in_time_then_due_soon_then_overdue() {
        BEFORE_15_MAY.asOf("2025-05-06").isInTime();
        BEFORE_15_MAY.asOf("2025-05-07").isDueSoon();
        BEFORE_15_MAY.asOf("2025-05-14").isDueSoon();
        BEFORE_15_MAY.asOf("2025-05-15").isOverdue(1).wasConcludedBy("progress.overdue");
    }

    @Test
    void another_rule_set_gives_another_verdict() {
        RuleSet including = RuleSet.standard().set("deadline.wording", "includesNamedDay", true);
        BEFORE_15_MAY
                .handedIn("2025-05-15T10:00")
                .under(including)
                .asOf("2025-05-20")
                .isMet();
    }

    @Test
    void what_is_not_known_yet_does_not_exist() {
        RuleVerifier known = BEFORE_15_MAY.handedIn("2025-05-14T10:00").knownSince("2025-05-20T09:00");
        known.asOf("2025-05-16").isOverdue(2);
        known.asOf("2025-05-20").isMet();
    }

    @Test
    void extension_waiver_and_suspension_are_facts_too() {
        BEFORE_15_MAY
                .extended("2025-05-10", "2025-05-20")
                .asOf("2025-05-18")
                .isDueSoon()
                .isDueBy("2025-05-20");
        BEFORE_15_MAY.waived("2025-05-10", null).asOf("2025-05-18").isWaived();
        BEFORE_15_MAY.suspended("2025-05-10", "2025-06-30").asOf("2025-05-18").isSuspended();
    }

    @Test
    void a_bearer_that_ends_before_the_day_passes_the_duty_on() {
        BEFORE_15_MAY.bearerSucceededOn("2025-05-01").asOf("2025-05-01").isTransferred();
        BEFORE_15_MAY.bearerEndedOn("2025-05-01").asOf("2025-05-01").isUndetermined();
        BEFORE_15_MAY.bearerSucceededOn("2025-07-01").asOf("2025-07-02").isOverdue(49);
    }

    @Test
    void a_report_that_took_another_way_is_in_with_a_finding() {
        BEFORE_15_MAY
                .dueThrough("so-y-te")
                .handedIn("2025-05-14", "so-noi-vu")
                .asOf("2025-05-15")
                .isMet()
                .hasFinding("finding.channel");
    }

    @Test
    void a_task_is_judged_by_the_stretch_that_is_named() {
        RuleVerifier task = RuleVerifier.given(new Schedule.Quarters(2025, new TreeSet<>(Set.of(2, 3))));
        task.active("2025-06-30").asOf("2025-07-01").isMet();
        task.forPeriod("2025-Q3").asOf("2025-06-30").isNotOpen();
        RuleVerifier.given(new Schedule.Continuous(2025)).asOf("2025-06-30").hasNoDeadline();
        assertThrows(IllegalArgumentException.class, () -> task.forPeriod("2025-Q4"));
        assertThrows(
                IllegalStateException.class, () -> task.active("2025-06-30").forPeriod("2025-Q3"));
    }

    /** Five days from Monday 2/6/2025 end on Saturday 7/6, and roll on to Monday 9/6. */
    @Test
    void a_deadline_counted_from_an_event_waits_for_it() {
        RuleVerifier after = RuleVerifier.given(new Deadline.AfterEvent(5, DayUnit.CALENDAR_DAYS, "họp"));
        after.asOf("2025-06-01").isNotOpen();
        after.active("2025-06-02").asOf("2025-06-03").isDueBy("2025-06-07"); // a Saturday, which stays
    }

    @Test
    void a_failure_prints_the_explanation() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> BEFORE_15_MAY.handedIn("2025-05-15").asOf("2025-05-20").is(Status.MET));
        String message = error.getMessage();
        assertTrue(message.startsWith("1/KH-UBND:V:REPORT:co-quan:2025 is not MET:\n"), message);
        assertTrue(message.contains("[deadline.wording]"), message);
        assertTrue(message.contains("1 day late"), message);
    }

    @Test
    void the_verdict_itself_can_be_asked() {
        assertEquals(1, BEFORE_15_MAY.verdict("2025-05-15").daysLate());
    }

    /** Before 15/5: the last permitted day is 14/5, warned of from seven days before on. */
    @Test
    void a_boundary_is_one_table_and_all_rows_that_do_not_hold_are_told() {
        RuleVerifier report = RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15)));
        report.asOfEach("""
                2025-05-06T23:59:59 | IN_TIME
                2025-05-07T00:00:00 | DUE_SOON
                2025-05-14T23:59:59 | DUE_SOON
                2025-05-15T00:00:00 | OVERDUE 1
                """).each(RuleVerifier::handedIn, "2025-05-20", """
                2025-05-14T23:59:59 | MET
                2025-05-15T00:00:00 | MET_LATE 1
                """);
        AssertionError wrong = assertThrows(AssertionError.class, () -> report.asOfEach("""
                2025-05-14 | OVERDUE 1
                2025-05-15 | OVERDUE 1
                2025-05-16 | OVERDUE
                """));
        assertEquals("""
                2 of 3 rows do not hold:
                  2025-05-14  OVERDUE 1  but DUE_SOON   by progress.due-soon
                  2025-05-15  OVERDUE 1
                  2025-05-16  OVERDUE    but OVERDUE 2  by progress.overdue""", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> report.asOfEach("2025-05-14: OVERDUE"));
        assertThrows(IllegalArgumentException.class, () -> report.asOfEach(""));
    }

    @Test
    void a_rule_that_does_not_exist_fails_the_claim_with_the_nearest() {
        VerdictAssert overdue =
                RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15))).asOf("2025-05-15");
        assertEquals(
                "There is no rule progress.overdu; the nearest is progress.overdue",
                assertThrows(AssertionError.class, () -> overdue.wasConcludedBy("progress.overdu"))
                        .getMessage());
        assertEquals(
                "There is no rule finding.chanel; the nearest is finding.channel",
                assertThrows(AssertionError.class, () -> overdue.hasFinding("finding.chanel"))
                        .getMessage());
    }
}
