package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * The days from {@code from} up to but not including {@code to} on which something exists or is in force.
 *
 * @param from the first day, or null if it has always been
 * @param to the first day on which it no longer exists or holds, or null if no end is known
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Validity(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate from,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate to) {
    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        requireYear(from);
        requireYear(to);
        if (from != null && to != null && !from.isBefore(to)) {
            throw RefusedText.because(
                    "hiệu lực từ " + from + " phải kết thúc sau khi bắt đầu, không phải ngày " + to,
                    "validity from " + from + " must end after it begins, not on " + to);
        }
    }

    private static void requireYear(@Nullable LocalDate day) {
        if (day != null) {
            Years.held(day);
        }
    }

    /** From that day on, without a known end. */
    public static Validity from(LocalDate first) {
        return new Validity(first, null);
    }

    /** Up to the day before {@code end}. */
    public static Validity until(LocalDate end) {
        return new Validity(null, end);
    }

    /** Whether it exists or is in force on that day. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether it ended on or before {@code day}; false if no end is known. */
    public boolean endedBy(LocalDate day) {
        return to != null && !day.isBefore(to);
    }
}
