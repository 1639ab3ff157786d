package vn.childplan.validation.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;

/**
 * Until when, as worded.
 *
 * @param kind which of the four
 * @param day the day named, for {@code BEFORE} and {@code LAST}
 * @param count how many days after an event
 * @param workingDays whether these are working days
 */
record Until(Kind kind, @Nullable LocalDate day, int count, boolean workingDays) {
    enum Kind {
        /** "trước ngày D". */
        BEFORE,
        /** "chậm nhất ngày D", "đến hết ngày D". */
        LAST,
        AFTER_EVENT,
        NO_DATE
    }

    static final Until NO_DATE = new Until(Kind.NO_DATE, null, 0, false);

    static Until before(LocalDate day) {
        return new Until(Kind.BEFORE, day, 0, false);
    }

    static Until last(LocalDate day) {
        return new Until(Kind.LAST, day, 0, false);
    }

    static Until of(Deadline deadline) {
        if (deadline instanceof Deadline.Before before) {
            return before(before.date());
        }
        if (deadline instanceof Deadline.NotLaterThan notLater) {
            return last(notLater.date());
        }
        if (deadline instanceof Deadline.Within within) {
            return last(within.days().last());
        }
        if (deadline instanceof Deadline.AfterEvent after) {
            return new Until(Kind.AFTER_EVENT, null, after.count(), after.unit() == DayUnit.WORKING_DAYS);
        }
        return NO_DATE;
    }

    /** The last day by the words alone; null if they give none. */
    @Nullable
    LocalDate wordedLastDay() {
        return kind == Kind.BEFORE && day != null ? day.minusDays(1) : day;
    }
}
