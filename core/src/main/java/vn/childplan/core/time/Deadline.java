package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * Until when something is to be done, as the wording says it. The boundary is in the name of the factory:
 *
 * <pre>{@code
 * Deadline.before(LocalDate.of(2025, 5, 15)).lastDay();        // 2025-05-14
 * Deadline.notLaterThan(LocalDate.of(2025, 5, 15)).lastDay();  // 2025-05-15
 * }</pre>
 *
 * <p>All dates are days of Viet Nam ({@link VietnamTime}); the last permitted day counts to its end, 24:00.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.Before.class, name = "BEFORE"),
    @JsonSubTypes.Type(value = Deadline.NotLaterThan.class, name = "NOT_LATER_THAN"),
    @JsonSubTypes.Type(value = Deadline.Within.class, name = "WITHIN"),
    @JsonSubTypes.Type(value = Deadline.AfterEvent.class, name = "AFTER_EVENT"),
    @JsonSubTypes.Type(value = Deadline.Continuous.class, name = "CONTINUOUS"),
    @JsonSubTypes.Type(value = Deadline.Unspecified.class, name = "UNSPECIFIED")
})
public sealed interface Deadline {

    /** The wordings of a deadline, by the names that files use. */
    enum Kind {
        /** {@link Before}. */
        BEFORE,
        /** {@link NotLaterThan}. */
        NOT_LATER_THAN,
        /** {@link Within}. */
        WITHIN,
        /** {@link AfterEvent}. */
        AFTER_EVENT,
        /** {@link Continuous}. */
        CONTINUOUS,
        /** {@link Unspecified}. */
        UNSPECIFIED
    }

    /** Which of the alternatives it is: what a switch decides by. */
    Kind kind();

    /** "trước ngày D": the last permitted day is the day before; late from D 00:00. */
    static Deadline before(LocalDate date) {
        return new Before(date);
    }

    /** "chậm nhất D": D itself is the last permitted day; late from D + 1 00:00. */
    static Deadline notLaterThan(LocalDate date) {
        return new NotLaterThan(date);
    }

    /** Within a run of days, whose last is the last permitted day. */
    static Deadline within(DateSpan days) {
        return new Within(days);
    }

    /** The last day on which it is still in time, or empty if the wording gives none: never guessed. */
    Optional<LocalDate> lastDay();

    /** Whether its last day depends on the day of an event: then it has none until the event has happened. */
    default boolean countsFromEvent() {
        return switch (kind()) {
            case AFTER_EVENT -> true;
            case BEFORE, NOT_LATER_THAN, WITHIN, CONTINUOUS, UNSPECIFIED -> false;
        };
    }

    /** Whether the day that the words name is the first on which it is late, and so the day after the last permitted one. */
    default boolean namesFirstLateDay() {
        return switch (kind()) {
            case BEFORE -> true;
            case NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS, UNSPECIFIED -> false;
        };
    }

    /**
     * "trước ngày D".
     *
     * @param date the first day on which it is late
     */
    record Before(@JsonProperty LocalDate date) implements Deadline {
        public Before {
            Years.held(Objects.requireNonNull(date, "date"));
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date.minusDays(1));
        }

        @Override
        public Kind kind() {
            return Kind.BEFORE;
        }
    }

    /**
     * "chậm nhất D", "hạn D".
     *
     * @param date the last permitted day
     */
    record NotLaterThan(@JsonProperty LocalDate date) implements Deadline {
        public NotLaterThan {
            Years.held(Objects.requireNonNull(date, "date"));
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }

        @Override
        public Kind kind() {
            return Kind.NOT_LATER_THAN;
        }
    }

    /**
     * Within a run of days: a quarter, a month, "từ ngày … đến hết ngày …".
     *
     * @param days the days, both ends included
     */
    record Within(@JsonProperty DateSpan days) implements Deadline {
        public Within {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(days.last());
        }

        @Override
        public Kind kind() {
            return Kind.WITHIN;
        }
    }

    /**
     * So many days after an event ("chậm nhất 15 ngày kể từ khi kết thúc diễn đàn"). It has no last day until the
     * event has happened; then {@link #onceHappened} gives it.
     *
     * @param count how many days, at least 1
     * @param unit calendar or working days
     * @param event the event, as worded
     */
    record AfterEvent(
            @JsonProperty int count,
            @JsonProperty DayUnit unit,
            @JsonProperty String event) implements Deadline {
        public AfterEvent {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(event, "event");
            if (count < 1) {
                throw RefusedText.because(
                        "hạn phải sau sự kiện ít nhất 1 ngày, không phải " + count,
                        "a deadline comes at least 1 day after its event, not " + count);
            }
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        /**
         * The deadline once the event has happened. The day of the event does not count (Civil Code Đ.147); what
         * happens when the last day is a day off is for {@code shift} to say (Đ.148 k.5:
         * {@link RestDayShift#NEXT_WORKING_DAY}).
         */
        public Deadline onceHappened(LocalDate eventDay, OfficialCalendar calendar, RestDayShift shift) {
            LocalDate last = switch (unit) {
                case CALENDAR_DAYS -> eventDay.plusDays(count);
                case WORKING_DAYS -> calendar.plusWorkingDays(eventDay, count);
            };
            return notLaterThan(shift.apply(last, calendar));
        }

        @Override
        public Kind kind() {
            return Kind.AFTER_EVENT;
        }
    }

    /**
     * All through a year ("thường xuyên trong năm"): it can be active or idle, never late.
     *
     * @param year the year
     */
    record Continuous(@JsonProperty int year) implements Deadline {
        public Continuous {
            Years.held(year);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public Kind kind() {
            return Kind.CONTINUOUS;
        }
    }

    /**
     * No date in the wording ("theo quy định", "kịp thời", or nothing said).
     *
     * @param wording the words, empty if the plan says nothing of time
     */
    record Unspecified(@JsonProperty String wording) implements Deadline {
        public Unspecified {
            Objects.requireNonNull(wording, "wording");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public Kind kind() {
            return Kind.UNSPECIFIED;
        }
    }
}
