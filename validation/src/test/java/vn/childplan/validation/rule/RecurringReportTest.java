package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.rule.RecurringReport.Due;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecurringReportTest {
    /** Counted by hand: the second quarter begins in April, the first half-year in January, a year in January. */
    @ParameterizedTest(name = "day {1} of month {2} of {0}: {3}")
    @CsvSource({
        "2025-Q2, 1,  1,  2025-04-01",
        "2025-Q2, 15, 4,  2025-07-15",
        "2025-H1, 28, 6,  2025-06-28",
        "2025,    20, 13, 2026-01-20",
        "2025,    1,  24, 2026-12-01",
    })
    void it_is_due_on_a_day_counted_from_the_first_month_of_its_period(
            String period, int day, int month, LocalDate due) {
        ReportingPeriod reported = ReportingPeriod.parse(period);
        assertEquals(Deadline.notLaterThan(due), new Due(day, month, true).of(reported));
        assertEquals(Deadline.before(due), new Due(day, month, false).of(reported));
    }

    /** February has 28 days in most years, and two years are the longest that a report may wait. */
    @ParameterizedTest
    @CsvSource({"0, 1", "29, 1", "1, 0", "1, 25"})
    void a_day_that_some_month_does_not_have_and_a_month_too_far_away_are_refused(int day, int month) {
        assertThrows(IllegalArgumentException.class, () -> new Due(day, month, true));
    }
}
