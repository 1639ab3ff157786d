package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.childplan.core.time.Day.day;
import static vn.childplan.core.time.Schedule.DueDay.Boundary.BEFORE;
import static vn.childplan.core.time.Schedule.DueDay.Boundary.NOT_LATER_THAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.time.ReportingPeriod.Kind;
import vn.childplan.core.time.Schedule.DueDay;

class ScheduleTest {

    /** Twelve of the thirteen tasks of plan 65/KH-UBND: "Thường xuyên trong năm". */
    @Test
    void continuous_is_one_term_of_the_year_without_a_last_day() {
        Schedule schedule = new Schedule.Continuous(2025);
        assertEquals(
                List.of(new Term(ReportingPeriod.year(2025), day("Wed 1/1/2025"), new Deadline.Continuous(2025))),
                schedule.terms());
        assertEquals(Optional.empty(), schedule.lastDay());
    }

    /** Plan 65/KH-UBND II.9: "Quý II, IV năm 2025". */
    @Test
    void quarters_are_one_term_each_in_order_of_time() {
        Schedule schedule = new Schedule.Quarters(2025, new TreeSet<>(List.of(4, 2)));
        assertEquals(
                List.of(
                        new Term(
                                ReportingPeriod.quarter(2025, 2),
                                day("Tue 1/4/2025"),
                                Deadline.within(DateSpan.of(day("Tue 1/4/2025"), day("Mon 30/6/2025")))),
                        new Term(
                                ReportingPeriod.quarter(2025, 4),
                                day("Wed 1/10/2025"),
                                Deadline.within(DateSpan.of(day("Wed 1/10/2025"), day("Wed 31/12/2025"))))),
                schedule.terms());
        assertEquals(Optional.of(day("Wed 31/12/2025")), schedule.lastDay());
    }

    @Test
    void quarters_are_1_to_4_at_least_one_and_cannot_be_changed_from_outside() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Quarters(2025, new TreeSet<>()));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Quarters(2025, new TreeSet<>(List.of(0, 2))));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Quarters(2025, new TreeSet<>(List.of(2, 5))));
        assertEquals(
                4,
                new Schedule.Quarters(2025, new TreeSet<>(List.of(1, 2, 3, 4)))
                        .terms()
                        .size());
        SortedSet<Integer> given = new TreeSet<>(List.of(2));
        var schedule = new Schedule.Quarters(2025, given);
        given.add(3);
        assertEquals(new TreeSet<>(List.of(2)), schedule.quarters());
        assertThrows(
                UnsupportedOperationException.class, () -> schedule.quarters().add(4));
    }

    /** "báo cáo 6 tháng (trước ngày 15/6)": last day 14/6, on the first half, open from its first day. */
    @Test
    void what_is_due_by_a_day_is_for_the_period_named() {
        Schedule due = new Schedule.Due(ReportingPeriod.half(2026, 1), Deadline.before(day("Mon 15/6/2026")));
        assertEquals(
                List.of(new Term(
                        ReportingPeriod.half(2026, 1), day("Thu 1/1/2026"), Deadline.before(day("Mon 15/6/2026")))),
                due.terms());
        assertEquals(Optional.of(day("Sun 14/6/2026")), due.lastDay());
    }

    @Test
    void what_is_due_by_a_day_has_no_other_wording_of_time() {
        ReportingPeriod year = ReportingPeriod.year(2026);
        for (Deadline other : List.of(
                Deadline.within(year.days()), new Deadline.Continuous(2026), new Deadline.Unspecified("kịp thời"))) {
            assertThrows(IllegalArgumentException.class, () -> new Schedule.Due(year, other));
        }
        var afterEvent = new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn");
        assertEquals(Optional.empty(), new Schedule.Due(year, afterEvent).lastDay());
    }

    /** "từ ngày 01/6/2025 đến hết ngày 30/6/2025" (Ninh Bình). */
    @Test
    void a_window_ends_with_its_last_day_and_belongs_to_the_year_of_that_day() {
        DateSpan june = DateSpan.of(day("Sun 1/6/2025"), day("Mon 30/6/2025"));
        assertEquals(
                List.of(new Term(ReportingPeriod.year(2025), day("Sun 1/6/2025"), Deadline.within(june))),
                new Schedule.Window(june).terms());
        DateSpan overNewYear = DateSpan.of(day("Mon 15/12/2025"), day("Thu 15/1/2026"));
        assertEquals(
                List.of(new Term(ReportingPeriod.year(2026), day("Mon 15/12/2025"), Deadline.within(overNewYear))),
                new Schedule.Window(overNewYear).terms());
    }

    @Test
    void a_schedule_says_of_which_wording_it_is() {
        DateSpan june = DateSpan.of(day("Sun 1/6/2025"), day("Mon 30/6/2025"));
        assertEquals(
                List.of(Schedule.Kind.values()),
                List.<Schedule>of(
                                new Schedule.Continuous(2025),
                                new Schedule.Quarters(2025, new TreeSet<>(Set.of(1))),
                                new Schedule.Window(june),
                                new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(day("Mon 1/12/2025"))),
                                new Schedule.Periodic(2025, Kind.QUARTER, null),
                                new Schedule.OnEvent(NamedEvent.MONTH_OF_ACTION, 2025),
                                new Schedule.Unspecified(2025, ""))
                        .stream()
                        .map(Schedule::kind)
                        .toList());
    }

    @Test
    void no_schedule_is_of_a_year_that_no_document_has() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule.OnEvent(NamedEvent.MONTH_OF_ACTION, 1899));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.OnEvent(NamedEvent.MONTH_OF_ACTION, 10_000));
    }

    @Test
    void unspecified_keeps_the_words_and_has_no_last_day() {
        Schedule schedule = new Schedule.Unspecified(2025, "theo quy định");
        assertEquals(
                List.of(new Term(
                        ReportingPeriod.year(2025), day("Wed 1/1/2025"), new Deadline.Unspecified("theo quy định"))),
                schedule.terms());
        assertEquals(Optional.empty(), schedule.lastDay());
    }

    /** Tháng hành động: 1 to 30 June (Luật Trẻ em Đ.11). Trung thu: 15/8 âm lịch. */
    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource({
        "MONTH_OF_ACTION, 2025, Sun 1/6/2025, Mon 30/6/2025",
        "MONTH_OF_ACTION, 2026, Mon 1/6/2026, Tue 30/6/2026",
        "MID_AUTUMN, 2024, Tue 17/9/2024, Tue 17/9/2024",
        "MID_AUTUMN, 2025, Mon 6/10/2025, Mon 6/10/2025",
        "MID_AUTUMN, 2026, Fri 25/9/2026, Fri 25/9/2026"
    })
    void on_an_event_opens_and_ends_with_the_event(
            NamedEvent event,
            int year,
            @ConvertWith(Day.class) LocalDate first,
            @ConvertWith(Day.class) LocalDate last) {
        assertEquals(
                List.of(new Term(ReportingPeriod.year(year), first, Deadline.within(DateSpan.of(first, last)))),
                new Schedule.OnEvent(event, year).terms());
    }

    /** II.9 says Quý II, IV, which holds Trung thu in 2025 only: in 2024 and 2026 it is in Quý III. */
    @ParameterizedTest(name = "{0}: Trung thu in Quý {1}")
    @CsvSource({"2024, 3", "2025, 4", "2026, 3", "2027, 3", "2028, 4"})
    void the_quarter_of_an_event_by_the_moon_changes_from_year_to_year(int year, int quarter) {
        DateSpan event = NamedEvent.MID_AUTUMN.in(year);
        for (int q = 1; q <= 4; q++) {
            assertEquals(q == quarter, ReportingPeriod.quarter(year, q).days().contains(event), "quarter " + q);
        }
    }

    // Again and again

    /** "hằng quý, trước ngày 20 của tháng cuối quý". */
    @Test
    void quarterly_before_the_20th_of_the_last_month() {
        assertEquals(
                List.of(
                        new Term(
                                ReportingPeriod.quarter(2025, 1),
                                day("Wed 1/1/2025"),
                                Deadline.before(day("Thu 20/3/2025"))),
                        new Term(
                                ReportingPeriod.quarter(2025, 2),
                                day("Tue 1/4/2025"),
                                Deadline.before(day("Fri 20/6/2025"))),
                        new Term(
                                ReportingPeriod.quarter(2025, 3),
                                day("Tue 1/7/2025"),
                                Deadline.before(day("Sat 20/9/2025"))),
                        new Term(
                                ReportingPeriod.quarter(2025, 4),
                                day("Wed 1/10/2025"),
                                Deadline.before(day("Sat 20/12/2025")))),
                new Schedule.Periodic(2025, Kind.QUARTER, new DueDay(BEFORE, 20, 0)).terms());
    }

    /** "chậm nhất vào ngày 25 của tháng cuối kỳ" (NĐ 09/2019/NĐ-CP Đ.13). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MONTH, 'Sat 25/1/2025, Tue 25/2/2025, Tue 25/3/2025, Fri 25/4/2025, Sun 25/5/2025, Wed 25/6/2025, "
                + "Fri 25/7/2025, Mon 25/8/2025, Thu 25/9/2025, Sat 25/10/2025, Tue 25/11/2025, Thu 25/12/2025'",
        "QUARTER, 'Tue 25/3/2025, Wed 25/6/2025, Thu 25/9/2025, Thu 25/12/2025'",
        "HALF, 'Wed 25/6/2025, Thu 25/12/2025'",
        "NINE_MONTHS, 'Thu 25/9/2025'",
        "YEAR, 'Thu 25/12/2025'"
    })
    void not_later_than_the_25th_of_the_last_month_of_each_period(Kind every, String lastDays) {
        assertEquals(
                List.of(lastDays.split(", ")).stream().map(Day::day).toList(),
                lastDays(new Schedule.Periodic(2025, every, new DueDay(NOT_LATER_THAN, 25, 0))));
    }

    @ParameterizedTest(name = "{0} {1} of the {2}th month after {3}: {4}")
    @CsvSource({
        "BEFORE, 10, 1, 2025-Q4, Fri 9/1/2026", // over the end of the year
        "NOT_LATER_THAN, 10, 1, 2025, Sat 10/1/2026",
        "BEFORE, 1, 1, 2025-12, Wed 31/12/2025",
        "BEFORE, 1, 1, 2024-02, Thu 29/2/2024",
        "NOT_LATER_THAN, 15, 2, 2025-11, Thu 15/1/2026"
    })
    void a_due_day_may_lie_in_a_month_after_the_period(
            DueDay.Boundary boundary,
            int dayOfMonth,
            int monthsAfter,
            String period,
            @ConvertWith(Day.class) LocalDate lastDay) {
        Deadline deadline = new DueDay(boundary, dayOfMonth, monthsAfter).of(ReportingPeriod.parse(period));
        assertEquals(Optional.of(lastDay), deadline.lastDay());
    }

    /** Civil Code Đ.148: a month without the day ends on its last. Every day of February is before the 30th. */
    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource({
        "NOT_LATER_THAN, 31, 2025-01, Fri 31/1/2025",
        "NOT_LATER_THAN, 31, 2025-02, Fri 28/2/2025",
        "NOT_LATER_THAN, 31, 2024-02, Thu 29/2/2024",
        "NOT_LATER_THAN, 31, 2025-04, Wed 30/4/2025",
        "NOT_LATER_THAN, 29, 2025-02, Fri 28/2/2025",
        "BEFORE, 31, 2025-01, Thu 30/1/2025",
        "BEFORE, 31, 2025-04, Wed 30/4/2025",
        "BEFORE, 30, 2025-04, Tue 29/4/2025",
        "BEFORE, 30, 2025-02, Fri 28/2/2025",
        "BEFORE, 29, 2025-02, Fri 28/2/2025",
        "BEFORE, 29, 2024-02, Wed 28/2/2024",
        "BEFORE, 28, 2025-02, Thu 27/2/2025"
    })
    void a_month_without_the_due_day_is_good_to_its_last_day(
            DueDay.Boundary boundary, int dayOfMonth, String month, @ConvertWith(Day.class) LocalDate lastDay) {
        Deadline deadline = new DueDay(boundary, dayOfMonth, 0).of(ReportingPeriod.parse(month));
        assertEquals(Optional.of(lastDay), deadline.lastDay());
    }

    /** "định kỳ 6 tháng", and no day named. */
    @Test
    void periodic_without_a_due_day_has_terms_but_no_last_day() {
        Schedule schedule = new Schedule.Periodic(2025, Kind.HALF, null);
        assertEquals(
                List.of(
                        new Term(ReportingPeriod.half(2025, 1), day("Wed 1/1/2025"), new Deadline.Unspecified("")),
                        new Term(ReportingPeriod.half(2025, 2), day("Tue 1/7/2025"), new Deadline.Unspecified(""))),
                schedule.terms());
        assertEquals(Optional.empty(), schedule.lastDay());
    }

    @ParameterizedTest(name = "day {0}, {1} months after")
    @CsvSource({"0, 0", "32, 0", "15, -1"})
    void no_due_day_outside_a_month_or_before_the_last_month_of_the_period(int dayOfMonth, int monthsAfter) {
        assertThrows(IllegalArgumentException.class, () -> new DueDay(BEFORE, dayOfMonth, monthsAfter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 1899, 10000})
    void a_year_that_is_none_is_refused_at_once(int year) {
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Continuous(year));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Quarters(year, new TreeSet<>(List.of(1))));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Periodic(year, Kind.MONTH, null));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.OnEvent(NamedEvent.MID_AUTUMN, year));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Unspecified(year, ""));
    }

    @Property
    void the_later_day_of_a_month_never_gives_the_earlier_deadline(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 30) int dayOfMonth,
            @ForAll DueDay.Boundary boundary) {
        ReportingPeriod period = ReportingPeriod.month(year, month);
        LocalDate earlier =
                new DueDay(boundary, dayOfMonth, 0).of(period).lastDay().orElseThrow();
        LocalDate later =
                new DueDay(boundary, dayOfMonth + 1, 0).of(period).lastDay().orElseThrow();
        assertFalse(later.isBefore(earlier));
    }

    @Property
    void before_a_day_never_ends_after_not_later_than_it(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll Kind every,
            @ForAll @IntRange(min = 1, max = 31) int dayOfMonth) {
        List<LocalDate> before = lastDays(new Schedule.Periodic(year, every, new DueDay(BEFORE, dayOfMonth, 0)));
        List<LocalDate> atLatest =
                lastDays(new Schedule.Periodic(year, every, new DueDay(NOT_LATER_THAN, dayOfMonth, 0)));
        assertEquals(every.perYear(), before.size());
        for (int i = 0; i < before.size(); i++) {
            assertFalse(before.get(i).isAfter(atLatest.get(i)));
        }
    }

    private static List<LocalDate> lastDays(Schedule schedule) {
        List<LocalDate> days = new ArrayList<>();
        schedule.terms().forEach(term -> days.add(term.deadline().lastDay().orElseThrow()));
        return days;
    }
}
