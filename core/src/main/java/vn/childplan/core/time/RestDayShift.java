package vn.childplan.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * What happens to a last permitted day that is a day off. The dates of a plan are literal, so {@link #NONE} is what rules
 * use unless they say otherwise; no source was found that applies Civil Code Đ.148 k.5 to the report dates of a plan.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum RestDayShift {
    /** The date stands as written. */
    NONE {
        @Override
        public LocalDate apply(LocalDate day, OfficialCalendar calendar) {
            return day;
        }
    },
    /** On to the next working day, as Civil Code Đ.148 k.5 does for civil periods. */
    NEXT_WORKING_DAY {
        @Override
        public LocalDate apply(LocalDate day, OfficialCalendar calendar) {
            return calendar.workingDayOnOrAfter(day);
        }
    },
    /** Back to the working day before. */
    PREVIOUS_WORKING_DAY {
        @Override
        public LocalDate apply(LocalDate day, OfficialCalendar calendar) {
            return calendar.workingDayOnOrBefore(day);
        }
    };

    /**
     * The day after the shift.
     *
     * @throws YearNotLoadedException if the calendar has to be asked and does not know the year
     */
    public abstract LocalDate apply(LocalDate day, OfficialCalendar calendar);
}
