package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDateTest {

    /** Days as celebrated; 2024 to 2026 from the press reports on the holidays, 2027 from the printed almanac. */
    @ParameterizedTest(name = "Tết {0}: {1}")
    @CsvSource({"2024, Sat 10/2/2024", "2025, Wed 29/1/2025", "2026, Tue 17/2/2026", "2027, Sat 6/2/2027"})
    void new_year_is_the_first_day_of_the_first_month(int year, @ConvertWith(Day.class) LocalDate solar) {
        assertEquals(solar, LunarDate.newYear(year).toSolar());
    }

    /**
     * The years in which a new moon or solstice falls between midnight in Ha Noi (UTC+7) and in Beijing (UTC+8).
     * Celebrated on 17/2/2007, a day before the Chinese 18/2; to come on 2/2/2030, a day before 3/2.
     */
    @ParameterizedTest(name = "Tết {0}: {1}, in China {2}")
    @CsvSource({"2007, Sat 17/2/2007, Sun 18/2/2007", "2030, Sat 2/2/2030, Sun 3/2/2030"})
    void new_year_follows_Viet_Nam_where_China_differs(
            int year, @ConvertWith(Day.class) LocalDate inVietNam, @ConvertWith(Day.class) LocalDate inChina) {
        assertTrue(inVietNam.isBefore(inChina));
        assertEquals(inVietNam, LunarDate.newYear(year).toSolar());
    }

    @ParameterizedTest(name = "Trung thu {0}: {1}")
    @CsvSource({
        "2021, Tue 21/9/2021", "2022, Sat 10/9/2022", "2023, Fri 29/9/2023", "2024, Tue 17/9/2024",
        "2025, Mon 6/10/2025", "2026, Fri 25/9/2026", "2027, Wed 15/9/2027", "2028, Tue 3/10/2028",
        "2029, Sat 22/9/2029", "2030, Thu 12/9/2030"
    })
    void mid_autumn_is_the_15th_day_of_the_8th_month(int year, @ConvertWith(Day.class) LocalDate solar) {
        assertEquals(solar, LunarDate.midAutumn(year).toSolar());
        assertEquals(DateSpan.of(solar, solar), NamedEvent.MID_AUTUMN.in(year));
    }

    /** NĐ 30/2020/NĐ-CP, Phụ lục II: "tết Nguyên đán", "tết Trung thu"; "Tết" alone stands for Tết Nguyên đán. */
    @Test
    void events_are_written_as_the_decree_on_documents_has_it() {
        assertEquals("Tháng hành động vì trẻ em", NamedEvent.MONTH_OF_ACTION.vietnameseName());
        assertEquals("tết Trung thu", NamedEvent.MID_AUTUMN.vietnameseName());
    }

    /** Giỗ Tổ, 10/3 âm lịch: days off of 2024 and 2025 by the press, 2026 a Sunday with Mon 27/4 off instead. */
    @ParameterizedTest(name = "Giỗ Tổ {0}: {1}")
    @CsvSource({"2024, Thu 18/4/2024", "2025, Mon 7/4/2025", "2026, Sun 26/4/2026"})
    void ancestors_day_is_the_10th_day_of_the_3rd_month(int year, @ConvertWith(Day.class) LocalDate solar) {
        assertEquals(solar, new LunarDate(year, 3, 10).toSolar());
    }

    /** After Tết a leap month may come (a second 6th month in 2025), so that Trung thu moves a month on. */
    @Test
    void a_leap_month_is_counted_over() {
        assertEquals(250, daysFromNewYearToMidAutumn(2025));
        assertEquals(220, daysFromNewYearToMidAutumn(2024));
    }

    private static long daysFromNewYearToMidAutumn(int year) {
        return ChronoUnit.DAYS.between(
                LunarDate.newYear(year).toSolar(), LunarDate.midAutumn(year).toSolar());
    }

    /** Ngày ông Công ông Táo, 23 tháng Chạp: a week before the Tết of 29/1/2025, in the lunar year of 2024. */
    @Test
    void the_last_month_of_the_year_is_the_twelfth() {
        assertEquals(Day.day("Wed 22/1/2025"), new LunarDate(2024, 12, 23).toSolar());
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"0, 1", "31, 1", "1, 0", "1, 13"})
    void no_lunar_month_but_1_to_12_and_no_day_but_1_to_30(int day, int month) {
        assertThrows(IllegalArgumentException.class, () -> new LunarDate(2025, month, day));
    }

    /** The 2nd month of 2025 runs from Fri 28/2 to Fri 28/3, 29 days: 10/3 âm lịch is Mon 7/4. */
    @Test
    void a_month_of_29_days_has_no_30th() {
        assertEquals(Day.day("Fri 28/3/2025"), new LunarDate(2025, 2, 29).toSolar());
        LunarDate missing = new LunarDate(2025, 2, 30);
        assertThrows(IllegalArgumentException.class, missing::toSolar);
    }

    @Property
    void new_year_falls_between_20_January_and_21_February(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        LocalDate solar = LunarDate.newYear(year).toSolar();
        assertTrue(
                DateSpan.of(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21))
                        .contains(solar),
                () -> "" + solar);
    }

    /** Time4J reckons the calendar from the moon and the sun; every month of every year is asked of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void every_day_of_every_month_is_where_Time4J_reckons_it(int year) {
        for (int month = 1; month <= 12; month++) {
            VietnameseCalendar first =
                    VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), 1);
            int days = first.lengthOfMonth();
            for (int day = 1; day <= days; day++) {
                VietnameseCalendar then = first.plus(day - 1L, VietnameseCalendar.Unit.DAYS);
                LocalDate solar = then.transform(PlainDate.axis()).toTemporalAccessor();
                assertEquals(solar, new LunarDate(year, month, day).toSolar(), day + "/" + month + "/" + year);
            }
            LunarDate after = new LunarDate(year, month, 30);
            if (days == 29) {
                assertThrows(IllegalArgumentException.class, after::toSolar, month + "/" + year);
            }
        }
    }

    static IntStream years() {
        return IntStream.rangeClosed(1990, 2100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1989, 2101, 9999})
    void a_year_that_is_not_known_is_refused(int year) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> LunarDate.newYear(year));
        assertEquals("lunar dates are known from 1990 to 2100, not of " + year, refused.getMessage());
        assertFalse(NamedEvent.MID_AUTUMN.isKnownIn(year));
        assertTrue(NamedEvent.MONTH_OF_ACTION.isKnownIn(year));
        assertThrows(
                IllegalArgumentException.class, () -> new Schedule.OnEvent(NamedEvent.MID_AUTUMN, year), "a plan too");
    }
}
