package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.ReportingPeriod;

/** "Báo cáo năm trước ngày 15/01/2027" is on 2026: what is due at the beginning of a year looks back at the one before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedPeriodTest {
    @ParameterizedTest(name = "{0} {1}, due {2}: {3}")
    @CsvSource({
        "YEAR,        0, 2026-12-15, 2026",
        "YEAR,        0, 2027-02-28, 2026",
        "YEAR,        0, 2027-03-01, 2027",
        "NINE_MONTHS, 1, 2026-10-05, 2026-9M",
        // "Báo cáo 6 tháng": in the middle of a year the first, at its end or soon after it the second.
        "HALF,        0, 2026-06-15, 2026-H1",
        "HALF,        0, 2026-09-30, 2026-H1",
        "HALF,        0, 2026-10-01, 2026-H2",
        "HALF,        0, 2027-02-28, 2026-H2",
        "HALF,        0, 2027-03-01, 2027-H1",
        "HALF,        1, 2026-10-01, 2026-H1",
        "HALF,        2, 2026-12-15, 2026-H2",
        "HALF,        2, 2027-01-15, 2026-H2",
        "QUARTER,     2, 2026-06-20, 2026-Q2",
        "QUARTER,     1, 2026-02-28, 2026-Q1",
        "QUARTER,     4, 2026-12-20, 2026-Q4",
        "QUARTER,     4, 2027-02-28, 2026-Q4",
        "QUARTER,     4, 2027-03-01, 2027-Q4",
        // "Báo cáo quý": in its last month or in the first one after it.
        "QUARTER,     0, 2026-03-20, 2026-Q1",
        "QUARTER,     0, 2026-04-05, 2026-Q1",
        "QUARTER,     0, 2026-05-05, open",
        "QUARTER,     0, 2026-10-05, 2026-Q3",
        "QUARTER,     0, 2026-12-20, 2026-Q4",
        "QUARTER,     0, 2027-01-05, 2026-Q4",
        "MONTH,       0, 2026-06-05, open"
    })
    void the_day_tells_of_which_year_and_part_a_named_period_is(
            ReportingPeriod.Kind kind, int number, LocalDate day, String expected) {
        ReportingPeriod period = new NamedPeriod(kind, number).of(day);
        assertEquals(expected, period == null ? "open" : period.toString());
    }
}
