package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;

/**
 * A report that a plan asks for, as it words it.
 *
 * @param from who reports, or null
 * @param to to whom, or null
 * @param via through whom or what, or null
 * @param deadline the words of the deadline, or null
 * @param recurrence how often
 * @param dates "2026-11-15", "--11-15" every year, "---15" every month, "quarter-end-month-20"
 * @param periods the period that the words name for each of the dates, null where they name none
 * @param yearAssumed whether a year is that of the plan and not of the words
 * @param invalid whether a day is named that does not exist
 * @param what the words that ask for it
 * @param node where it stands
 */
record ReadReport(
        @Nullable String from,
        @Nullable String to,
        @Nullable String via,
        @Nullable PlacedText deadline,
        Recurrence recurrence,
        List<String> dates,
        List<@Nullable NamedPeriod> periods,
        boolean yearAssumed,
        boolean invalid,
        PlacedText what,
        Node node) {
    /** How often a report comes. */
    enum Recurrence {
        ONCE("once"),
        YEARLY("yearly"),
        HALF_YEARLY("half-yearly"),
        QUARTERLY("quarterly"),
        MONTHLY("monthly"),
        EVENT("event"),
        NONE("none"),
        MIXED("mixed");

        private final String word;

        Recurrence(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    ReadReport {
        dates = List.copyOf(dates);
        periods = Collections.unmodifiableList(new ArrayList<>(periods));
    }
}
