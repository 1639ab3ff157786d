package vn.childplan.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;

/**
 * A day of the Vietnamese lunar calendar, which is reckoned at UTC+7 and so differs from the Chinese one in some years.
 *
 * @param year the solar year in which the lunar year begins, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param month the lunar month, 1 to 12; never a leap month, since no feast falls in one
 * @param day the day of the month, 1 to 30
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record LunarDate(int year, int month, int day) {
    /** The first year that is known. */
    public static final int FIRST_YEAR = LunarYears.FIRST;
    /** The last year that is known. */
    public static final int LAST_YEAR = LunarYears.LAST;

    public LunarDate {
        if (!isKnown(year)) {
            throw new IllegalArgumentException(
                    "lunar dates are known from " + FIRST_YEAR + " to " + LAST_YEAR + ", not of " + year);
        }
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw RefusedText.because(
                    "âm lịch không có ngày " + day + "/" + month, "the lunar calendar has no day " + day + "/" + month);
        }
    }

    /** Whether the lunar calendar of a year is known. */
    public static boolean isKnown(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
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
     * @throws IllegalArgumentException if the month has no such day
     */
    public LocalDate toSolar() {
        return LunarYears.solar(year, month, day);
    }
}
