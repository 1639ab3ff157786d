package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.TotalOrder;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2025-01, Wed 1/1/2025, Fri 31/1/2025",
        "2024-02, Thu 1/2/2024, Thu 29/2/2024",
        "2025-02, Sat 1/2/2025, Fri 28/2/2025",
        "2025-04, Tue 1/4/2025, Wed 30/4/2025",
        "2025-12, Mon 1/12/2025, Wed 31/12/2025",
        "2025-Q1, Wed 1/1/2025, Mon 31/3/2025",
        "2025-Q2, Tue 1/4/2025, Mon 30/6/2025",
        "2025-Q3, Tue 1/7/2025, Tue 30/9/2025",
        "2025-Q4, Wed 1/10/2025, Wed 31/12/2025",
        "2025-H1, Wed 1/1/2025, Mon 30/6/2025",
        "2025-H2, Tue 1/7/2025, Wed 31/12/2025",
        "2025-9M, Wed 1/1/2025, Tue 30/9/2025",
        "2025, Wed 1/1/2025, Wed 31/12/2025"
    })
    void has_the_days_of_the_calendar_both_ends_included(
            String period, @ConvertWith(Day.class) LocalDate first, @ConvertWith(Day.class) LocalDate last) {
        assertEquals(DateSpan.of(first, last), ReportingPeriod.parse(period).days());
    }

    /** NĐ 09/2019/NĐ-CP Đ.12 for the year 2025, both ends included. */
    @ParameterizedTest(name = "{0}: figures from {1} to {2}")
    @CsvSource({
        "2025-01, Sun 15/12/2024, Tue 14/1/2025",
        "2025-02, Wed 15/1/2025, Fri 14/2/2025",
        "2025-03, Sat 15/2/2025, Fri 14/3/2025",
        "2025-04, Sat 15/3/2025, Mon 14/4/2025",
        "2025-05, Tue 15/4/2025, Wed 14/5/2025",
        "2025-06, Thu 15/5/2025, Sat 14/6/2025",
        "2025-07, Sun 15/6/2025, Mon 14/7/2025",
        "2025-08, Tue 15/7/2025, Thu 14/8/2025",
        "2025-09, Fri 15/8/2025, Sun 14/9/2025",
        "2025-10, Mon 15/9/2025, Tue 14/10/2025",
        "2025-11, Wed 15/10/2025, Fri 14/11/2025",
        "2025-12, Sat 15/11/2025, Sun 14/12/2025",
        "2025-Q1, Sun 15/12/2024, Fri 14/3/2025",
        "2025-Q2, Sat 15/3/2025, Sat 14/6/2025",
        "2025-Q3, Sun 15/6/2025, Sun 14/9/2025",
        "2025-Q4, Mon 15/9/2025, Sun 14/12/2025",
        "2025-H1, Sun 15/12/2024, Sat 14/6/2025",
        "2025-H2, Sun 15/6/2025, Sun 14/12/2025",
        "2025, Sun 15/12/2024, Sun 14/12/2025",
        "2024-03, Thu 15/2/2024, Thu 14/3/2024" // a leap day inside
    })
    void counts_figures_from_the_15th_of_the_month_before_to_the_14th_of_its_last_month(
            String period, @ConvertWith(Day.class) LocalDate first, @ConvertWith(Day.class) LocalDate last) {
        assertEquals(
                Optional.of(DateSpan.of(first, last)),
                ReportingPeriod.parse(period).dataCutOff());
    }

    /** Đ.12 leaves every other period to the agency that orders the report. */
    @Test
    void of_nine_months_has_no_cut_off_in_the_decree() {
        assertEquals(Optional.empty(), ReportingPeriod.nineMonths(2025).dataCutOff());
    }

    /** Plan 65/KH-UBND V asks for both reports a month before the decree closes the figures: 14/6 and 14/12. */
    @Test
    void closes_its_figures_after_the_plan_asks_for_the_reports_on_them() {
        LocalDate may = Deadline.before(Day.day("Thu 15/5/2025")).lastDay().orElseThrow();
        LocalDate november =
                Deadline.before(Day.day("Sat 15/11/2025")).lastDay().orElseThrow();
        assertTrue(
                ReportingPeriod.half(2025, 1).dataCutOff().orElseThrow().last().isAfter(may));
        assertTrue(ReportingPeriod.year(2025).dataCutOff().orElseThrow().last().isAfter(november));
    }

    @Test
    void is_written_as_the_evidence_files_write_it() {
        assertEquals("2025-05", ReportingPeriod.month(2025, 5).toString());
        assertEquals("2025-12", ReportingPeriod.month(2025, 12).toString());
        assertEquals("2025-Q2", ReportingPeriod.quarter(2025, 2).toString());
        assertEquals("2025-H1", ReportingPeriod.half(2025, 1).toString());
        assertEquals("2025-9M", ReportingPeriod.nineMonths(2025).toString());
        assertEquals("2025", ReportingPeriod.year(2025).toString());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-",
                "2025-5",
                "2025-00",
                "2025-13",
                "2025-Q",
                "2025-Q0",
                "2025-Q5",
                "2025-H0",
                "2025-H3",
                "2025-h1",
                "2025-6M",
                "2025-9m",
                "2025-H1 ",
                " 2025",
                "H1-2025",
                "05-2025",
                "2025/05",
                "-2025",
                "1899",
                "0000",
                "20255",
                "٢٠٢٥"
            })
    void refuses_what_is_not_such_a_form(String text) {
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.parse(text));
    }

    @ParameterizedTest(name = "{0} number {2} of {1}")
    @CsvSource({
        "MONTH, 2025, 0",
        "MONTH, 2025, 13",
        "QUARTER, 2025, 5",
        "HALF, 2025, 3",
        "NINE_MONTHS, 2025, 2",
        "YEAR, 2025, 2",
        "YEAR, 25, 1",
        "YEAR, 10000, 1"
    })
    void refuses_a_number_or_year_that_does_not_exist(ReportingPeriod.Kind kind, int year, int number) {
        assertThrows(IllegalArgumentException.class, () -> new ReportingPeriod(kind, year, number));
    }

    @Test
    void sorts_by_its_first_day_and_the_shorter_before_the_longer() {
        List<ReportingPeriod> expected = List.of(
                        "2024-12", "2025-01", "2025-Q1", "2025-H1", "2025-9M", "2025", "2025-02", "2025-04", "2025-Q2",
                        "2025-07", "2025-Q3", "2025-H2", "2025-12", "2026")
                .stream()
                .map(ReportingPeriod::parse)
                .toList();
        List<ReportingPeriod> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(65));
        Collections.sort(shuffled);
        assertEquals(expected, shuffled);
    }

    @Property
    void reads_back_what_it_writes(@ForAll("periods") ReportingPeriod period) {
        assertEquals(period, ReportingPeriod.parse(period.toString()));
    }

    @Property
    void order_is_total(
            @ForAll("nearPeriods") ReportingPeriod a,
            @ForAll("nearPeriods") ReportingPeriod b,
            @ForAll("nearPeriods") ReportingPeriod c) {
        TotalOrder.holds(ReportingPeriod::compareTo, a, b, c);
    }

    @Property
    void months_quarters_and_halves_of_a_year_follow_each_other_without_gap(
            @ForAll @IntRange(min = 1900, max = 9998) int year) {
        for (ReportingPeriod.Kind kind : List.of(
                ReportingPeriod.Kind.MONTH,
                ReportingPeriod.Kind.QUARTER,
                ReportingPeriod.Kind.HALF,
                ReportingPeriod.Kind.YEAR)) {
            ReportingPeriod period = new ReportingPeriod(kind, year, 1);
            assertEquals(LocalDate.of(year, 1, 1), period.days().first());
            for (int number = 2; number <= kind.perYear(); number++) {
                ReportingPeriod next = new ReportingPeriod(kind, year, number);
                assertFollows(period, next);
                period = next;
            }
            assertEquals(LocalDate.of(year, 12, 31), period.days().last());
            assertFollows(period, new ReportingPeriod(kind, year + 1, 1));
        }
    }

    private static void assertFollows(ReportingPeriod period, ReportingPeriod next) {
        assertEquals(period.days().last().plusDays(1), next.days().first());
        // January 1900 begins to be counted on 15/12/1899, a day that no document has.
        Optional<LocalDate> counted =
                period.dataCutOff().map(days -> days.last().plusDays(1));
        assertEquals(period.days().first().equals(LocalDate.of(1900, 1, 1)), counted.isEmpty());
        counted.ifPresent(
                day -> assertEquals(day, next.dataCutOff().orElseThrow().first()));
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return periodsBetween(1900, 9999);
    }

    @Provide
    Arbitrary<ReportingPeriod> nearPeriods() {
        return periodsBetween(2024, 2026);
    }

    private static Arbitrary<ReportingPeriod> periodsBetween(int firstYear, int lastYear) {
        return Arbitraries.integers()
                .between(firstYear, lastYear)
                .flatMap(year -> Arbitraries.of(ReportingPeriod.Kind.values())
                        .flatMap(kind -> Arbitraries.integers()
                                .between(1, kind.perYear())
                                .map(number -> new ReportingPeriod(kind, year, number))));
    }

    @Test
    void periods_have_places_of_their_own_in_a_hash_table() {
        assertEquals(
                ReportingPeriod.of("2025-H1").hashCode(),
                ReportingPeriod.half(2025, 1).hashCode());
        assertEquals(
                4,
                Stream.of("2025-H1", "2025-H2", "2026-H1", "2025")
                        .map(ReportingPeriod::of)
                        .map(ReportingPeriod::hashCode)
                        .distinct()
                        .count());
    }
}
