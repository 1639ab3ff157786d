package vn.childplan.core.internal.text;

import java.time.LocalDate;
import vn.childplan.core.text.Text;

/** The years that documents have, 1900 to 9999. What lies in another one is refused where it enters. */
public final class Years {
    public static final int FIRST = 1900;
    public static final int LAST = 9999;

    /** What is wrong with another year. */
    public static final Text BOUNDS = Text.of("năm phải từ 1900 đến 9999", "the year must be one of 1900 to 9999");

    private Years() {}

    /** Whether documents have that year. */
    public static boolean hold(int year) {
        return FIRST <= year && year <= LAST;
    }

    /**
     * The year, if documents have it.
     *
     * @throws RefusedText if they do not
     */
    public static int held(int year) {
        if (!hold(year)) {
            throw RefusedText.of(RefusedText.Fault.YEAR, String.valueOf(year), BOUNDS);
        }
        return year;
    }

    /**
     * The day, if documents have its year.
     *
     * @throws RefusedText if they do not
     */
    public static LocalDate held(LocalDate day) {
        if (!hold(day.getYear())) {
            throw RefusedText.of(RefusedText.Fault.YEAR, day.toString(), BOUNDS);
        }
        return day;
    }
}
