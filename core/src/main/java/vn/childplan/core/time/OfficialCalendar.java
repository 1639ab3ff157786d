package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * The working days of the years it holds: Monday to Friday, less the days off, plus the weekend days worked in
 * exchange. Both are decided anew each year, so they are data with a source per row, and a year that is not held is
 * refused ({@link YearNotLoadedException}), never taken for a year without holidays.
 *
 * @param name a name with the version of the data, shown in documents
 * @param years the years held
 * @param days the days that differ from the working week, in order of their dates, one row a date
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record OfficialCalendar(
        @JsonProperty String name,
        @JsonProperty SortedSet<Integer> years,
        @JsonProperty List<SpecialDay> days) {

    public OfficialCalendar {
        Objects.requireNonNull(name, "name");
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        years.forEach(Years::held);
        List<SpecialDay> inOrder = new ArrayList<>(days);
        inOrder.sort((one, other) -> one.date().compareTo(other.date()));
        days = Collections.unmodifiableList(inOrder);
        Set<LocalDate> seen = new HashSet<>();
        for (SpecialDay day : days) {
            if (!years.contains(day.date().getYear())) {
                throw RefusedText.because(
                        day.date() + " (" + day.name() + ") không thuộc các năm của lịch " + years,
                        day.date() + " (" + day.name() + ") is not in a year of the calendar " + years);
            }
            if (!seen.add(day.date())) {
                throw RefusedText.because(
                        day.date() + " có hai lần trong lịch", day.date() + " appears twice in the calendar");
            }
        }
    }

    /** A calendar of these years, on whose other days the working week holds. */
    public static OfficialCalendar of(String name, Collection<Integer> years, List<SpecialDay> days) {
        return new OfficialCalendar(name, new TreeSet<>(years), days);
    }

    /**
     * Whether public offices work on that day.
     *
     * @throws YearNotLoadedException if the year is not held
     */
    public boolean isWorkingDay(LocalDate day) {
        return specialDay(day)
                .filter(SpecialDay::applies)
                .map(special -> special.kind() == SpecialDay.Kind.WORKED)
                .orElse(!isWeekend(day));
    }

    /**
     * The row on a day, proposed ones included; empty on a day as the week says.
     *
     * @throws YearNotLoadedException if the year is not held
     */
    public Optional<SpecialDay> specialDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new YearNotLoadedException(day.getYear(), years);
        }
        int low = 0;
        int high = days.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = days.get(middle).date().compareTo(day);
            if (order < 0) {
                low = middle + 1;
            } else if (order > 0) {
                high = middle - 1;
            } else {
                return Optional.of(days.get(middle));
            }
        }
        return Optional.empty();
    }

    /** That day, or the first working day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** That day, or the last working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The {@code count}-th working day after {@code day}, which itself does not count (Civil Code Đ.147).
     *
     * @param count working days, at least 0; 0 gives {@code day} itself
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + count);
        }
        LocalDate candidate = day;
        for (int left = count; left > 0; left--) {
            candidate = workingDayOnOrAfter(candidate.plusDays(1));
        }
        return candidate;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
