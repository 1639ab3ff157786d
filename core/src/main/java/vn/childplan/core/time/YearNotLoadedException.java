package vn.childplan.core.time;

import java.util.SortedSet;
import org.apiguardian.api.API;

/** Thrown when an {@link OfficialCalendar} is asked about a year whose days off it does not hold. It never guesses. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class YearNotLoadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    YearNotLoadedException(int year, SortedSet<Integer> loaded) {
        super("the official calendar holds " + loaded + ", not " + year + ": load the days off of that year");
        this.year = year;
    }

    /** The year that was asked about. */
    public int year() {
        return year;
    }
}
