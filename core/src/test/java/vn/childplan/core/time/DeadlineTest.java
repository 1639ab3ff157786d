package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "before {0}: {1} is the last permitted day")
    @CsvSource({
        "Thu 15/5/2025, Wed 14/5/2025", // plan 65/KH-UBND V
        "Sat 15/11/2025, Fri 14/11/2025", // plan 65/KH-UBND V
        "Sun 1/6/2025, Sat 31/5/2025",
        "Wed 1/1/2025, Tue 31/12/2024",
        "Fri 1/3/2024, Thu 29/2/2024",
        "Sat 1/3/2025, Fri 28/2/2025"
    })
    void before_a_date_ends_with_the_day_before(
            @ConvertWith(Day.class) LocalDate date, @ConvertWith(Day.class) LocalDate lastDay) {
        assertEquals(Optional.of(lastDay), Deadline.before(date).lastDay());
    }

    @ParameterizedTest(name = "not later than {0}")
    @CsvSource({"Thu 15/5/2025", "Sat 15/11/2025", "Tue 31/12/2024", "Thu 29/2/2024"})
    void not_later_than_a_date_includes_that_day(@ConvertWith(Day.class) LocalDate date) {
        assertEquals(Optional.of(date), Deadline.notLaterThan(date).lastDay());
    }

    /** Plan 65/KH-UBND V, "trước ngày 15/5/2025": good until 14/5 24:00 in Viet Nam. */
    @Test
    void before_15_May_is_good_to_the_last_second_of_14_May_and_late_in_the_first_of_15_May() {
        LocalDate lastDay = Deadline.before(day("Thu 15/5/2025")).lastDay().orElseThrow();
        assertEquals(Instant.parse("2025-05-14T16:59:59Z"), VietnamTime.endOf(lastDay));
        assertFalse(VietnamTime.dateOf(Instant.parse("2025-05-14T16:59:59Z")).isAfter(lastDay));
        assertTrue(VietnamTime.dateOf(Instant.parse("2025-05-14T17:00:00Z")).isAfter(lastDay));
    }

    /** "trước ngày" alone names a day that is late already; only a number of days after an event waits for it. */
    @Test
    void a_deadline_says_whether_it_waits_for_an_event_and_whether_its_day_is_the_first_late_one() {
        LocalDate date = day("Thu 15/5/2025");
        List<Deadline> all = List.of(
                Deadline.before(date),
                Deadline.notLaterThan(date),
                Deadline.within(DateSpan.of(date, date)),
                new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn"),
                new Deadline.Continuous(2025),
                new Deadline.Unspecified("kịp thời"));
        assertEquals(
                List.of(Deadline.Kind.values()),
                all.stream().map(Deadline::kind).sorted().toList());
        for (Deadline deadline : all) {
            assertEquals(deadline.kind() == Deadline.Kind.BEFORE, deadline.namesFirstLateDay(), deadline::toString);
            assertEquals(deadline.kind() == Deadline.Kind.AFTER_EVENT, deadline.countsFromEvent(), deadline::toString);
        }
    }

    @Test
    void within_a_run_of_days_ends_with_its_last() {
        DateSpan june = DateSpan.of(day("Sun 1/6/2025"), day("Mon 30/6/2025"));
        assertEquals(Optional.of(day("Mon 30/6/2025")), Deadline.within(june).lastDay());
    }

    @Test
    void wording_without_a_date_has_no_last_day() {
        assertEquals(Optional.empty(), new Deadline.Continuous(2025).lastDay());
        assertEquals(Optional.empty(), new Deadline.Unspecified("theo quy định").lastDay());
        assertEquals(Optional.empty(), new Deadline.Unspecified("").lastDay());
        assertEquals(Optional.empty(), new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "diễn đàn").lastDay());
    }

    @Test
    void before_a_date_and_not_later_than_the_day_before_are_two_wordings() {
        assertFalse(Deadline.before(day("Thu 15/5/2025")).equals(Deadline.notLaterThan(day("Wed 14/5/2025"))));
    }

    // Counted from an event: Civil Code 2015 Đ.147 (the day of the event does not count), Đ.148 k.5 (rest days)

    @ParameterizedTest(name = "{1} days after {0}: {2}; shifted on {3}, shifted back {4}")
    @CsvSource({
        // "chậm nhất 15 ngày kể từ khi kết thúc diễn đàn" (TT 29/2019/TT-BLĐTBXH Đ.14)
        "Sun 1/6/2025, 15, Mon 16/6/2025, Mon 16/6/2025, Mon 16/6/2025",
        "Fri 30/5/2025, 15, Sat 14/6/2025, Mon 16/6/2025, Fri 13/6/2025",
        "Sat 31/5/2025, 15, Sun 15/6/2025, Mon 16/6/2025, Fri 13/6/2025",
        // over the swapped days: Sat 26/4 is worked, Wed 30/4 to Sun 4/5 are off
        "Fri 11/4/2025, 15, Sat 26/4/2025, Sat 26/4/2025, Sat 26/4/2025",
        "Tue 15/4/2025, 15, Wed 30/4/2025, Mon 5/5/2025, Tue 29/4/2025",
        // over Tết: Sat 25/1 to Sun 2/2 are off
        "Fri 24/1/2025, 1, Sat 25/1/2025, Mon 3/2/2025, Fri 24/1/2025",
        // over the end of the year: Thu 1/1/2026 is off
        "Wed 31/12/2025, 1, Thu 1/1/2026, Fri 2/1/2026, Wed 31/12/2025"
    })
    void calendar_days_after_an_event_are_counted_from_the_day_after_it(
            @ConvertWith(Day.class) LocalDate event,
            int count,
            @ConvertWith(Day.class) LocalDate literal,
            @ConvertWith(Day.class) LocalDate shiftedOn,
            @ConvertWith(Day.class) LocalDate shiftedBack) {
        var deadline = new Deadline.AfterEvent(count, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn");
        OfficialCalendar calendar = TestCalendar.OF_2025_AND_2026;
        assertEquals(Deadline.notLaterThan(literal), deadline.onceHappened(event, calendar, RestDayShift.NONE));
        assertEquals(
                Deadline.notLaterThan(shiftedOn),
                deadline.onceHappened(event, calendar, RestDayShift.NEXT_WORKING_DAY));
        assertEquals(
                Deadline.notLaterThan(shiftedBack),
                deadline.onceHappened(event, calendar, RestDayShift.PREVIOUS_WORKING_DAY));
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "Mon 5/5/2025, 5, Mon 12/5/2025", // an ordinary week: Tue, Wed, Thu, Fri, Mon
        "Sat 10/5/2025, 5, Fri 16/5/2025", // from a rest day: Mon to Fri
        "Thu 24/4/2025, 2, Sat 26/4/2025", // Sat 26/4 is worked
        "Thu 24/4/2025, 5, Mon 5/5/2025", // Fri 25, Sat 26, Mon 28, Tue 29, then Mon 5/5
        "Mon 28/4/2025, 5, Thu 8/5/2025", // Tue 29/4, Mon 5, Tue 6, Wed 7, Thu 8/5
        "Fri 24/1/2025, 5, Fri 7/2/2025", // the whole week of Tết is off
        "Wed 31/12/2025, 2, Mon 5/1/2026" // Thu 1/1 off, Fri 2/1 only proposed as off
    })
    void working_days_after_an_event_skip_days_off_and_take_in_days_worked_in_exchange(
            @ConvertWith(Day.class) LocalDate event, int count, @ConvertWith(Day.class) LocalDate lastDay) {
        var deadline = new Deadline.AfterEvent(count, DayUnit.WORKING_DAYS, "ngày nhận được báo cáo");
        assertEquals(
                Deadline.notLaterThan(lastDay),
                deadline.onceHappened(event, TestCalendar.OF_2025_AND_2026, RestDayShift.NONE));
    }

    @Test
    void literal_calendar_days_ask_no_calendar() {
        var deadline = new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn");
        OfficialCalendar nothing = OfficialCalendar.of("no year at all", List.of(), List.of());
        assertEquals(
                Deadline.notLaterThan(day("Tue 15/6/2027")),
                deadline.onceHappened(day("Mon 31/5/2027"), nothing, RestDayShift.NONE));
        assertThrows(
                YearNotLoadedException.class,
                () -> deadline.onceHappened(day("Mon 31/5/2027"), nothing, RestDayShift.NEXT_WORKING_DAY));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void no_deadline_comes_on_the_day_of_its_event_or_earlier(int count) {
        assertThrows(
                IllegalArgumentException.class, () -> new Deadline.AfterEvent(count, DayUnit.WORKING_DAYS, "sự kiện"));
    }

    @Property
    void before_any_date_the_last_good_day_is_the_day_before(@ForAll("dates") LocalDate date) {
        assertEquals(
                date.toEpochDay() - 1,
                Deadline.before(date).lastDay().orElseThrow().toEpochDay());
    }

    @Property
    void a_later_event_never_gives_an_earlier_deadline(
            @ForAll("daysOf2025") LocalDate event, @ForAll DayUnit unit, @ForAll RestDayShift shift) {
        var deadline = new Deadline.AfterEvent(15, unit, "sự kiện");
        LocalDate now = deadline.onceHappened(event, TestCalendar.OF_2025_AND_2026, shift)
                .lastDay()
                .orElseThrow();
        LocalDate later = deadline.onceHappened(event.plusDays(1), TestCalendar.OF_2025_AND_2026, shift)
                .lastDay()
                .orElseThrow();
        assertFalse(later.isBefore(now));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> daysOf2025() {
        return Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2025, day));
    }
}
