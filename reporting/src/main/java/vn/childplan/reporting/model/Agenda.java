package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Days to keep, as a calendar shows them.
 *
 * @param caption what the days are
 * @param entries the days, in order
 */
public record Agenda(String caption, List<Entry> entries) implements Block {
    /**
     * One day to keep.
     *
     * @param uid its permanent name: a calendar that has it already replaces it
     * @param day the day
     * @param summary one line
     * @param description more of it; may have several lines, may be empty
     * @param sequence how often the day was moved: of two versions a calendar keeps the higher
     * @param changed since when this version holds
     * @param reminders how many calendar days before, in order
     * @param cancelled whether the day need not be kept any more: a calendar that has it takes it out
     */
    public record Entry(
            String uid,
            LocalDate day,
            String summary,
            String description,
            int sequence,
            Instant changed,
            List<Integer> reminders,
            boolean cancelled) {
        public Entry {
            Objects.requireNonNull(uid, "uid");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(changed, "changed");
            reminders = List.copyOf(reminders);
            if (sequence < 0) {
                throw new IllegalArgumentException("a day cannot have been moved " + sequence + " times");
            }
            for (int days : reminders) {
                if (days < 0) {
                    throw new IllegalArgumentException("a reminder cannot come " + -days + " days after the day");
                }
            }
        }

        /** A day that is to be kept. */
        public Entry(
                String uid,
                LocalDate day,
                String summary,
                String description,
                int sequence,
                Instant changed,
                List<Integer> reminders) {
            this(uid, day, summary, description, sequence, changed, reminders, false);
        }
    }

    public Agenda {
        Objects.requireNonNull(caption, "caption");
        entries = List.copyOf(entries);
    }

    /** The same days as a table. */
    public Table<Entry> asTable(Wording words) {
        return Table.of(
                "agenda",
                caption,
                List.of(
                        Column.day("day", words.say("Ngày", "Day"), Entry::day),
                        Column.words("summary", words.say("Nội dung", "What"), 60, Entry::summary),
                        Column.words("description", words.say("Chi tiết", "Details"), 80, Entry::description),
                        Column.coded(
                                "state",
                                words.say("Hiệu lực", "Standing"),
                                13,
                                entry -> entry.cancelled()
                                        ? Cell.coded("CANCELLED", words.say("đã hủy", "cancelled"))
                                        : Cell.coded("CONFIRMED", words.say("còn hiệu lực", "holds"))),
                        Column.words("uid", words.say("Mã", "Id"), 44, Entry::uid)),
                entries);
    }
}
