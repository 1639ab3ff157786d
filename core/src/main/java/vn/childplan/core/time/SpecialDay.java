package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.Years;

/**
 * One day of which more is known than its weekday says: a day off by law or decision, at a weekend too, or a weekend day
 * worked in exchange.
 *
 * @param date the day
 * @param kind off or worked
 * @param name what for, in Vietnamese
 * @param source where the fact is stated
 * @param certainty how sure it is
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record SpecialDay(
        @JsonProperty LocalDate date,
        @JsonProperty Kind kind,
        @JsonProperty String name,
        @JsonProperty String source,
        @JsonProperty Certainty certainty) {

    /** What the day is instead of what its weekday says. */
    public enum Kind {
        /** A day off ("nghỉ"). */
        OFF,
        /** A weekend day worked in exchange for one off ("làm bù"). */
        WORKED
    }

    /** How sure a row of the calendar is. */
    public enum Certainty {
        /** Stated by the source named. */
        SEEN,
        /** Computed from the lunar calendar and the Labour Code. */
        COMPUTED,
        /** General knowledge; check it against the yearly decision before relying on it. */
        BACKGROUND,
        /** Only proposed, as far as known: kept visible, but it changes no day. */
        PROPOSED
    }

    public SpecialDay {
        Years.held(Objects.requireNonNull(date, "date"));
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** Whether the row counts when working days are told from days off. */
    public boolean applies() {
        return certainty != Certainty.PROPOSED;
    }
}
