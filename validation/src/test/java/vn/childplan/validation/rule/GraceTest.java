package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.rule.Told.said;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** The first report of V is due before 15/5/2025: its last permitted day is Wednesday 14/5. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GraceTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @ParameterizedTest(name = "{0} {1}, sent {2}: {3}, {4} days late")
    @CsvSource({
        // Two working days after Wednesday: Thursday 15/5, Friday 16/5.
        "2, WORKING_DAYS,  2025-05-16T23:59:59, MET,      0",
        "2, WORKING_DAYS,  2025-05-17T00:00:00, MET_LATE, 1",
        // Three: the weekend does not count, so Monday 19/5.
        "3, WORKING_DAYS,  2025-05-19T23:59:59, MET,      0",
        "3, WORKING_DAYS,  2025-05-20T00:00:00, MET_LATE, 1",
        // Three days of the calendar: Saturday 17/5.
        "3, CALENDAR_DAYS, 2025-05-17T23:59:59, MET,      0",
        "3, CALENDAR_DAYS, 2025-05-18T00:00:00, MET_LATE, 1",
        // None: as without the rule.
        "0, WORKING_DAYS,  2025-05-14T23:59:59, MET,      0",
        "0, WORKING_DAYS,  2025-05-15T00:00:00, MET_LATE, 1",
    })
    void what_is_sent_within_the_period_of_grace_is_in_time(
            int days, String unit, String sent, Status status, int daysLate) {
        Verdict verdict = Plan65.assess(
                        grace(days, unit), "2025-06-30", Submission.of("so-tu-phap", "V", "2025-H1", sent))
                .verdict("65/KH-UBND:" + REPORT);
        assertEquals(status, verdict.status());
        assertEquals(daysLate, verdict.daysLate());
    }

    /** Extended to Tuesday 20/5; two working days on is Thursday 22/5. */
    @Test
    void an_extended_deadline_has_its_period_of_grace_too() {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-20");
        Verdict verdict =
                Plan65.assess(grace(2, "WORKING_DAYS"), "2025-06-30", extension).verdict("65/KH-UBND:" + REPORT);
        assertEquals(LocalDate.of(2025, 5, 22), verdict.lastDay());
        assertEquals(DeadlineMove.GRACE, verdict.movedBy());
        assertEquals(
                "PASSED grace: 2; counted in: working days; last permitted day without it: 20 May 2025 ⇒ the last"
                        + " permitted day is 22 May 2025",
                said(verdict, "deadline.grace"));
    }

    /** Until the last day of grace it is not overdue. */
    @ParameterizedTest
    @CsvSource({"2025-05-16, DUE_SOON", "2025-05-17, OVERDUE"})
    void a_duty_is_overdue_once_the_period_of_grace_has_ended(String asOf, Status status) {
        Verdict verdict = Plan65.assess(grace(2, "WORKING_DAYS"), asOf).verdict("65/KH-UBND:" + REPORT);
        assertEquals(status, verdict.status());
    }

    private static RuleSet grace(int days, String unit) {
        return RuleSet.standard().set("deadline.grace", "days", days).set("deadline.grace", "unit", unit);
    }
}
