package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import vn.childplan.core.time.SpecialDay.Certainty;
import vn.childplan.core.time.SpecialDay.Kind;

class OfficialCalendarTest {
    private static final OfficialCalendar CALENDAR = TestCalendar.OF_2025_AND_2026;

    @ParameterizedTest(name = "{0}: worked {1}")
    @CsvSource({
        "Mon 12/5/2025, true",
        "Fri 16/5/2025, true",
        "Sat 17/5/2025, false",
        "Sun 18/5/2025, false",
        "Wed 1/1/2025, false", // Tết Dương lịch
        "Mon 27/1/2025, false", // Tết Âm lịch 2025: 27/1 to 31/1
        "Fri 31/1/2025, false",
        "Fri 24/1/2025, true",
        "Mon 3/2/2025, true",
        "Sat 26/4/2025, true", // worked for Fri 2/5/2025
        "Fri 2/5/2025, false",
        "Sat 22/8/2026, true", // worked for Mon 31/8/2026
        "Mon 31/8/2026, false",
        "Fri 2/1/2026, true", // only proposed as off
        "Sat 10/1/2026, false", // only proposed as worked
        "Tue 24/11/2026, true", // Ngày Văn hóa Việt Nam: not enacted as far as known
        "Wed 31/12/2025, true",
        "Thu 31/12/2026, true"
    })
    void works_Monday_to_Friday_except_where_a_row_says_otherwise(
            @ConvertWith(Day.class) LocalDate date, boolean worked) {
        assertEquals(worked, CALENDAR.isWorkingDay(date));
    }

    @Test
    void shows_the_row_of_a_day_even_if_it_is_only_proposed() {
        assertEquals(
                Optional.of(Certainty.PROPOSED),
                CALENDAR.specialDay(day("Tue 24/11/2026")).map(SpecialDay::certainty));
        assertEquals(
                Optional.of(Kind.WORKED),
                CALENDAR.specialDay(day("Sat 26/4/2025")).map(SpecialDay::kind));
        assertEquals(Optional.empty(), CALENDAR.specialDay(day("Sat 17/5/2025")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Tue 31/12/2024", "Fri 1/1/2027", "Sun 3/1/2027"})
    void refuses_a_year_it_does_not_hold_and_names_it(@ConvertWith(Day.class) LocalDate date) {
        var refusal = assertThrows(YearNotLoadedException.class, () -> CALENDAR.isWorkingDay(date));
        assertEquals(date.getYear(), refusal.year());
        assertTrue(
                String.valueOf(refusal.getMessage()).contains(date.toString().substring(0, 4)), refusal.getMessage());
        assertThrows(YearNotLoadedException.class, () -> CALENDAR.specialDay(date));
    }

    @Test
    void refuses_to_count_over_the_end_of_the_years_it_holds() {
        assertEquals(day("Thu 31/12/2026"), CALENDAR.plusWorkingDays(day("Wed 30/12/2026"), 1));
        assertThrows(YearNotLoadedException.class, () -> CALENDAR.plusWorkingDays(day("Wed 30/12/2026"), 2));
        assertThrows(YearNotLoadedException.class, () -> CALENDAR.workingDayOnOrBefore(day("Wed 1/1/2025")));
    }

    @Test
    void counts_working_days_forward_only_and_none_is_the_day_itself() {
        assertEquals(day("Sun 18/5/2025"), CALENDAR.plusWorkingDays(day("Sun 18/5/2025"), 0));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(day("Fri 16/5/2025"), -1));
    }

    /** The two report dates of plan 65/KH-UBND V: a Wednesday and a Friday, or a Thursday and a Saturday. */
    @ParameterizedTest(name = "{0}: on {1}, back {2}")
    @CsvSource({
        "Wed 14/5/2025, Wed 14/5/2025, Wed 14/5/2025",
        "Fri 14/11/2025, Fri 14/11/2025, Fri 14/11/2025",
        "Sat 15/11/2025, Mon 17/11/2025, Fri 14/11/2025",
        "Sun 16/11/2025, Mon 17/11/2025, Fri 14/11/2025",
        "Sat 26/4/2025, Sat 26/4/2025, Sat 26/4/2025",
        "Sun 27/4/2025, Mon 28/4/2025, Sat 26/4/2025",
        "Fri 2/5/2025, Mon 5/5/2025, Tue 29/4/2025",
        "Sun 2/2/2025, Mon 3/2/2025, Fri 24/1/2025",
        "Thu 1/1/2026, Fri 2/1/2026, Wed 31/12/2025"
    })
    void shifts_a_rest_day_to_the_nearest_working_day_on_the_side_asked_for(
            @ConvertWith(Day.class) LocalDate date,
            @ConvertWith(Day.class) LocalDate next,
            @ConvertWith(Day.class) LocalDate previous) {
        assertEquals(date, RestDayShift.NONE.apply(date, CALENDAR));
        assertEquals(next, RestDayShift.NEXT_WORKING_DAY.apply(date, CALENDAR));
        assertEquals(previous, RestDayShift.PREVIOUS_WORKING_DAY.apply(date, CALENDAR));
    }

    @Test
    void does_not_depend_on_the_order_of_its_rows() {
        List<SpecialDay> backwards = new ArrayList<>(CALENDAR.days());
        Collections.reverse(backwards);
        assertEquals(CALENDAR, OfficialCalendar.of(CALENDAR.name(), List.of(2026, 2025), backwards));
    }

    @Test
    void refuses_two_rows_on_one_day_and_a_row_outside_its_years() {
        SpecialDay off = new SpecialDay(day("Mon 7/4/2025"), Kind.OFF, "Giỗ Tổ", "press", Certainty.SEEN);
        SpecialDay again = new SpecialDay(day("Mon 7/4/2025"), Kind.OFF, "Giỗ Tổ", "law", Certainty.COMPUTED);
        assertThrows(
                IllegalArgumentException.class, () -> OfficialCalendar.of("twice", List.of(2025), List.of(off, again)));
        assertThrows(IllegalArgumentException.class, () -> OfficialCalendar.of("outside", List.of(2026), List.of(off)));
    }

    @Test
    void cannot_be_changed_from_outside() {
        List<SpecialDay> rows = new ArrayList<>();
        OfficialCalendar calendar = OfficialCalendar.of("empty", List.of(2025), rows);
        rows.add(new SpecialDay(day("Mon 12/5/2025"), Kind.OFF, "added later", "nobody", Certainty.SEEN));
        assertTrue(calendar.isWorkingDay(day("Mon 12/5/2025")));
        assertThrows(UnsupportedOperationException.class, () -> calendar.years().add(2027));
        assertThrows(UnsupportedOperationException.class, () -> calendar.days().clear());
    }

    // What must hold for all days

    @Property
    void the_nth_working_day_after_a_day_has_n_working_days_up_to_it(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 80) int count) {
        LocalDate reached = CALENDAR.plusWorkingDays(day, count);
        assertTrue(CALENDAR.isWorkingDay(reached));
        assertEquals(
                count,
                day.plusDays(1)
                        .datesUntil(reached.plusDays(1))
                        .filter(CALENDAR::isWorkingDay)
                        .count());
    }

    @Property
    void counting_in_two_goes_reaches_the_same_day(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        assertEquals(
                CALENDAR.plusWorkingDays(day, first + second),
                CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(day, first), second));
    }

    @Property
    void from_a_later_day_working_days_never_end_earlier(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 40) int count) {
        assertFalse(CALENDAR.plusWorkingDays(day.plusDays(1), count).isBefore(CALENDAR.plusWorkingDays(day, count)));
    }

    @Property
    void a_shift_lands_on_the_nearest_working_day_and_leaves_it_there(@ForAll("days") LocalDate day) {
        LocalDate next = RestDayShift.NEXT_WORKING_DAY.apply(day, CALENDAR);
        LocalDate previous = RestDayShift.PREVIOUS_WORKING_DAY.apply(day, CALENDAR);
        assertTrue(CALENDAR.isWorkingDay(next) && CALENDAR.isWorkingDay(previous));
        assertFalse(next.isBefore(day) || previous.isAfter(day));
        assertEquals(next, RestDayShift.NEXT_WORKING_DAY.apply(next, CALENDAR));
        assertEquals(previous, RestDayShift.PREVIOUS_WORKING_DAY.apply(previous, CALENDAR));
        assertEquals(
                previous.equals(next) ? 0 : 1,
                previous.datesUntil(next).filter(CALENDAR::isWorkingDay).count(),
                "no working day lies between");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(day("Thu 2/1/2025").toEpochDay(), day("Mon 31/8/2026").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
