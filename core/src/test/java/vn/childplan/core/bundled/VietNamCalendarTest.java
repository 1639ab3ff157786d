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

    /**
     * Every row of 2026 and 2027, each with the document that says so: TB is a Thông báo of Bộ Nội vụ, CV a Công văn of Văn
     * phòng Chính phủ or Bộ Nội vụ, BLLĐ the Labour Code of 2019 (Đ.112 the days off, Đ.111 k.3 the day off in place of one at
     * a weekend), NQ the resolution that makes 24/11 a day off with pay, outside BLLĐ Đ.112 and so without such a day.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | THURSDAY  | OFF    | SEEN     | BLLĐ Đ.112",
                "2026-01-02 | FRIDAY    | OFF    | SEEN     | CV 12729/VPCP-KGVX",
                "2026-01-10 | SATURDAY  | WORKED | SEEN     | CV 12729/VPCP-KGVX",
                "2026-02-16 | MONDAY    | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-02-17 | TUESDAY   | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-02-18 | WEDNESDAY | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-02-19 | THURSDAY  | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-02-20 | FRIDAY    | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-04-26 | SUNDAY    | OFF    | SEEN     | BLLĐ Đ.112",
                "2026-04-27 | MONDAY    | OFF    | SEEN     | BLLĐ Đ.111 k.3; CV 3383/BNV-CVL 10/4/2026",
                "2026-04-30 | THURSDAY  | OFF    | SEEN     | BLLĐ Đ.112",
                "2026-05-01 | FRIDAY    | OFF    | SEEN     | BLLĐ Đ.112",
                "2026-08-22 | SATURDAY  | WORKED | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-08-31 | MONDAY    | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-09-01 | TUESDAY   | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-09-02 | WEDNESDAY | OFF    | SEEN     | TB 9441/TB-BNV 16/10/2025",
                "2026-11-24 | TUESDAY   | OFF    | SEEN     | NQ 28/2026/QH16 Đ.2; CV 10065/VPCP-KGVX",
                "2027-01-01 | FRIDAY    | OFF    | COMPUTED | BLLĐ Đ.112",
                "2027-02-04 | THURSDAY  | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-05 | FRIDAY    | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-06 | SATURDAY  | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-07 | SUNDAY    | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-08 | MONDAY    | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-09 | TUESDAY   | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-02-10 | WEDNESDAY | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-04-16 | FRIDAY    | OFF    | COMPUTED | BLLĐ Đ.112",
                "2027-04-30 | FRIDAY    | OFF    | COMPUTED | BLLĐ Đ.112",
                "2027-05-01 | SATURDAY  | OFF    | COMPUTED | BLLĐ Đ.112",
                "2027-05-03 | MONDAY    | OFF    | COMPUTED | BLLĐ Đ.111 k.3",
                "2027-09-02 | THURSDAY  | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-09-03 | FRIDAY    | OFF    | SEEN     | CV 10065/VPCP-KGVX 02/10/2026",
                "2027-11-24 | WEDNESDAY | OFF    | COMPUTED | NQ 28/2026/QH16 Đ.2",
            })
    void a_day_of_2026_or_2027_is_what_its_document_says(
            LocalDate day, DayOfWeek weekday, Kind kind, Certainty certainty, String basis) {
        assertEquals(weekday, day.getDayOfWeek());
        SpecialDay row = calendar.specialDay(day).orElseThrow();
        assertEquals(kind, row.kind());
        assertEquals(certainty, row.certainty());
        assertEquals(kind == Kind.WORKED, calendar.isWorkingDay(day));
        for (String part : basis.split("; ", -1)) {
            String number = part.split(" ", -1)[1];
            String cited = part.startsWith("BLLĐ")
                    ? number.replace("Đ.", "Điều ") + " Bộ luật Lao động năm 2019"
                    : "số " + number;
            assertTrue(row.source().contains(cited), row.source() + " does not cite " + cited);
        }
    }

    /**
     * NQ 28/2026/QH16 Đ.2 stands outside BLLĐ Đ.112, to which alone the day off in place of one at a weekend belongs (Đ.111 k.3).
     */
    @Test
    void the_culture_day_is_a_day_off_from_2026_and_has_no_day_in_its_place() {
        for (int year : List.of(2026, 2027)) {
            assertFalse(calendar.isWorkingDay(LocalDate.of(year, 11, 24)));
            assertTrue(calendar.isWorkingDay(LocalDate.of(year, 11, 23)));
            assertTrue(calendar.isWorkingDay(LocalDate.of(year, 11, 25)));
        }
        assertTrue(calendar.isWorkingDay(LocalDate.of(2025, 11, 24)), "a Monday, before the resolution");
        assertEquals(LocalDate.of(2026, 11, 25), calendar.plusWorkingDays(LocalDate.of(2026, 11, 23), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-04, 2024-04-29, SEEN",
        "2025-04-26, 2025-05-02, SEEN",
        "2026-01-10, 2026-01-02, SEEN",
        "2026-08-22, 2026-08-31, SEEN",
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
        // Counted in the tables above: 12 days off in 2024 and in 2025; 15 in 2026 and 15 in 2027, those at weekends
        // included.
        for (int[] yearOffWorked : List.of(
                new int[] {2024, 12, 1}, new int[] {2025, 12, 1}, new int[] {2026, 15, 2}, new int[] {2027, 15, 0})) {
            assertEquals(yearOffWorked[1], count(yearOffWorked[0], Kind.OFF));
            assertEquals(yearOffWorked[2], count(yearOffWorked[0], Kind.WORKED));
        }
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
    @CsvSource({"2023-12-31", "2028-01-01"})
    void a_year_not_loaded_is_refused(LocalDate day) {
        assertThrows(YearNotLoadedException.class, () -> calendar.isWorkingDay(day));
    }

    @Test
    void the_years_are_2024_to_2027_and_every_row_names_its_source() {
        assertEquals(Set.of(2024, 2025, 2026, 2027), calendar.years());
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
