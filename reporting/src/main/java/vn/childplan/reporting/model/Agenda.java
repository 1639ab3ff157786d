package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Days to keep, as a calendar shows them.
 *
 * @param caption what the days are
 * @param entries the days, in order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Agenda(String caption, List<Entry> entries) implements Block {
    /**
     * One day to keep.
     *
     * @param uid its permanent name: a calendar that has it already replaces it
     * @param day the day
     * @param summary one line
     * @param description more of it; may have several lines, may be empty
     * @param sequence the number of this version: of two a calendar keeps the higher, so it must grow
     * @param changed the instant for which this version is made, to the whole second
     * @param reminders how many calendar days before, in order; a calendar reminds at 8 in the morning of such a day
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
            changed = changed.truncatedTo(ChronoUnit.SECONDS);
            reminders = List.copyOf(reminders);
            if (sequence < 0) {
                throw new IllegalArgumentException("the number of a version cannot be " + sequence);
            }
            for (int days : reminders) {
                if (days < 0) {
                    throw new IllegalArgumentException("a reminder cannot come " + -days + " days after the day");
                }
            }
        }

        /**
         * A day to be kept, in its first version, of which nobody is reminded.
         *
         * @param changed the instant for which it is made
         */
        public static Entry of(String uid, LocalDate day, String summary, Instant changed) {
            return new Entry(uid, day, summary, "", 0, changed, List.of(), false);
        }

        /** The same, with more to read. */
        public Entry withDescription(String text) {
            return new Entry(uid, day, summary, text, sequence, changed, reminders, cancelled);
        }

        /** The same, as that version. */
        public Entry withSequence(int version) {
            return new Entry(uid, day, summary, description, version, changed, reminders, cancelled);
        }

        /** The same, with reminders so many calendar days before. */
        public Entry withReminders(List<Integer> days) {
            return new Entry(uid, day, summary, description, sequence, changed, days, cancelled);
        }

        /** The same, not to be kept any more, or to be kept again. */
        public Entry withCancelled(boolean off) {
            return new Entry(uid, day, summary, description, sequence, changed, reminders, off);
        }

        @Override
        public String toString() {
            return day + " " + uid + (cancelled ? " (cancelled)" : "");
        }
    }

    public Agenda {
        Objects.requireNonNull(caption, "caption");
        entries = List.copyOf(entries);
    }

    /**
     * The same days as a table for people, a row a day. A cancelled day of which nothing more is said is left out: it is there
     * for calendars that have it.
     */
    public Table<Entry> days(Wording words) {
        return Table.of(
                "agenda",
                caption,
                List.of(
                        Column.day("day", words.say("Ngày", "Day"), Entry::day),
                        Column.words("summary", words.say("Nội dung", "What"), 60, Entry::summary),
                        Column.words("description", words.say("Chi tiết", "Details"), 80, Entry::description),
                        Column.<Entry>coded(
                                        "state",
                                        words.say("Ghi chú", "Note"),
                                        16,
                                        entry -> entry.cancelled()
                                                ? Cell.coded(
                                                        "CANCELLED", words.say("không còn áp dụng", "no longer holds"))
                                                : Cell.BLANK)
                                .leftOutIfBlank(),
                        Column.words("uid", words.say("Mã", "Id"), 44, Entry::uid)
                                .forPrograms()),
                entries.stream()
                        .filter(entry ->
                                !entry.cancelled() || !entry.description().isEmpty())
                        .toList());
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.agenda(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.of(days(words));
    }

    @Override
    public String toString() {
        return "agenda '" + caption + "' of " + entries.size() + " days";
    }
}
