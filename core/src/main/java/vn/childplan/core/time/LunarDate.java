package vn.childplan.core.time;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * A day of the Vietnamese lunar calendar, which is reckoned at UTC+7 and so differs from the Chinese one in some years.
 *
 * @param year the solar year in which the lunar year begins
 * @param month the lunar month, 1 to 12; never a leap month, since no feast falls in one
 * @param day the day of the month, 1 to 30
 */
public record LunarDate(int year, int month, int day) {
    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("the lunar calendar has no day " + day + "/" + month);
        }
    }

    /** Tết Trung thu, 15/8 âm lịch. */
    public static LunarDate midAutumn(int year) {
        return new LunarDate(year, 8, 15);
    }

    /** Tết Nguyên đán, 1/1 âm lịch. */
    public static LunarDate newYear(int year) {
        return new LunarDate(year, 1, 1);
    }

    /**
     * The solar date.
     *
     * @throws IllegalArgumentException if the lunar year has no such day
     */
    public LocalDate toSolar() {
        PlainDate solar = VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis());
        return solar.toTemporalAccessor();
    }
}
