package vn.childplan.importing.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Schedule;

/**
 * Reads the wording of a time. What it does not say stays unknown: a year that is missing is taken from the title of the plan
 * only where that names a single one, and the reading says so.
 *
 * @param kind what the words are
 * @param start the first day, or null
 * @param end the last day named, or null
 * @param inclusive whether the last day itself is in time; null where no day is named
 * @param yearAssumed whether the year is that of the plan and not of the words
 * @param schedule the words as a schedule of the model
 */
record TimeWording(
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Boolean inclusive,
        boolean yearAssumed,
        Schedule schedule) {
    TimeWording {
        if (start != null
                && end == null
                && schedule instanceof Schedule.Unspecified open
                && start.getYear() > open.year()) {
            schedule = new Schedule.Unspecified(start.getYear(), open.wording());
        }
    }

    /** What wordings of time are met. */
    enum Kind {
        ONGOING("ongoing"),
        RECURRING("recurring"),
        DATE("date"),
        RANGE("range"),
        OPEN_RANGE("open-range"),
        FROM("from"),
        MONTH("month"),
        QUARTER("quarter"),
        HALF_YEAR("halfyear"),
        YEAR("year"),
        SCHOOL_YEAR("schoolyear"),
        EVENT("event"),
        EXTERNAL("external"),
        FUZZY("fuzzy"),
        MILESTONES("milestones"),
        INVALID("invalid"),
        NONE("none"),
        UNREAD("unread");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The reading of a time in a plan for a year; {@code assume} is whether a missing year may be taken from the plan. */
    static TimeWording of(@Nullable String wording, int year, boolean assume) {
        if (wording == null || wording.isBlank()) {
            return new TimeWording(Kind.NONE, null, null, null, false, new Schedule.Unspecified(year, ""));
        }
        return new TimeReader(VietnameseText.clean(wording), year, assume).read();
    }

    /** A time that no values tell. */
    static TimeWording open(Kind kind, int year, String words) {
        return new TimeWording(kind, null, null, null, false, new Schedule.Unspecified(year, words));
    }

    /** From one day to another; invalid where the second is before the first. */
    static TimeWording window(Kind kind, LocalDate first, LocalDate last, boolean assumed, int year, String words) {
        if (last.isBefore(first) || !Years.hold(last.getYear())) {
            return open(Kind.INVALID, year, words);
        }
        return new TimeWording(kind, first, last, true, assumed, new Schedule.Window(DateSpan.of(first, last)));
    }
}
