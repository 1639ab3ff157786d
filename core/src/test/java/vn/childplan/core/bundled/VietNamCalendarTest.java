package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.LunarDate;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.SpecialDay;
import vn.childplan.core.time.SpecialDay.Certainty;
import vn.childplan.core.time.SpecialDay.Kind;
import vn.childplan.core.time.YearNotLoadedException;

/** The bundled calendar against the announcements it is drawn from, holiday by holiday. */
class VietNamCalendarTest {
    private final OfficialCalendar calendar = VietNam.calendar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Year | days off on weekdays, day/month | how sure
                "2024 | 1/1                | COMPUTED",
                "2024 | 8/2 9/2 12/2 13/2 14/2 | SEEN",
                "2024 | 18/4               | COMPUTED",
                "2024 | 29/4               | SEEN",
                "2024 | 30/4 1/5           | COMPUTED",
                "2024 | 2/9 3/9            | SEEN",
                "2025 | 1/1                | COMPUTED",
                "2025 | 27/1 28/1 29/1 30/1 31/1 | SEEN",
                "2025 | 7/4                | SEEN",
                "2025 | 30/4 1/5 2/5       | SEEN",
                "2025 | 1/9 2/9            | BACKGROUND",
                "2026 | 1/1                | COMPUTED",
                "2026 | 2/1                | BACKGROUND",
                "2026 | 16/2 17/2 18/2 19/2 20/2 | SEEN",
                "2026 | 27/4               | COMPUTED",
                "2026 | 30/4 1/5           | COMPUTED",
                "2026 | 31/8 1/9 2/9       | BACKGROUND",
            })
    void these_weekdays_are_off(int year, String days, Certainty certainty) {
        dates(year, days).forEach(day -> {
            assertFalse(weekend(day), day + " is a weekend");
            assertFalse(calendar.isWorkingDay(day), day.toString());
            SpecialDay row = calendar.specialDay(day).orElseThrow();
            assertEquals(Kind.OFF, row.kind());
            assertEquals(certainty, row.certainty(), day.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-04, 2024-04-29, SEEN",
        "2025-04-26, 2025-05-02, SEEN",
        "2026-01-10, 2026-01-02, BACKGROUND",
        "2026-08-22, 2026-08-31, BACKGROUND",
    })
    void a_swapped_Saturday_is_worked_and_its_weekday_is_off(LocalDate worked, LocalDate off, Certainty certainty) {
        assertEquals(DayOfWeek.SATURDAY, worked.getDayOfWeek());
        assertTrue(calendar.isWorkingDay(worked));
        assertFalse(calendar.isWorkingDay(off));
        assertFalse(calendar.isWorkingDay(worked.plusDays(1)), "the Sunday after it stays free");
        assertEquals(certainty, calendar.specialDay(worked).orElseThrow().certainty());
        assertEquals(certainty, calendar.specialDay(off).orElseThrow().certainty());
    }

    @Test
    void there_are_so_many_days_off_and_worked_and_no_others() {
        // Days off on weekdays, counted in the table above: 12 in 2024, 12 in 2025, 13 in 2026.
        for (int[] yearOffWorked : List.of(new int[] {2024, 12, 1}, new int[] {2025, 12, 1}, new int[] {2026, 13, 2})) {
            assertEquals(yearOffWorked[1], count(yearOffWorked[0], Kind.OFF));
            assertEquals(yearOffWorked[2], count(yearOffWorked[0], Kind.WORKED));
        }
    }

    @Test
    void the_proposed_culture_day_is_shown_but_worked() {
        LocalDate cultureDay = LocalDate.of(2026, 11, 24);
        assertEquals(
                Certainty.PROPOSED,
                calendar.specialDay(cultureDay).orElseThrow().certainty());
        assertTrue(calendar.isWorkingDay(cultureDay));
    }

    @Test
    void Tet_and_the_kings_day_stand_where_the_lunar_calendar_puts_them() {
        for (int year : calendar.years()) {
            LocalDate newYear = new LunarDate(year, 1, 1).toSolar();
            assertFalse(calendar.isWorkingDay(newYear), newYear.toString());
            LocalDate kingsDay = new LunarDate(year, 3, 10).toSolar();
            LocalDate dayOff = weekend(kingsDay) ? kingsDay.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : kingsDay;
            assertFalse(calendar.isWorkingDay(dayOff), dayOff.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2027-01-01"})
    void a_year_not_loaded_is_refused(LocalDate day) {
        assertThrows(YearNotLoadedException.class, () -> calendar.isWorkingDay(day));
    }

    @Test
    void the_years_are_2024_to_2026_and_every_row_names_its_source() {
        assertEquals(Set.of(2024, 2025, 2026), calendar.years());
        assertTrue(calendar.days().stream()
                .allMatch(day -> !day.source().isBlank() && !day.name().isBlank()));
    }

    private long count(int year, Kind kind) {
        return calendar.days().stream()
                .filter(day -> day.applies() && day.kind() == kind && day.date().getYear() == year)
                .count();
    }

    private static Stream<LocalDate> dates(int year, String days) {
        return Arrays.stream(days.split(" ", -1))
                .map(day -> day.split("/", -1))
                .map(parts -> LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
