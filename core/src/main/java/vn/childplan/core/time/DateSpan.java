package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * A run of calendar days, both ends included ("từ ngày 01/6 đến hết ngày 30/6").
 *
 * @param first the first day, in one of the years 1900 to 9999
 * @param last the last day, not before the first, in one of them too
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record DateSpan(
        @JsonProperty LocalDate first, @JsonProperty LocalDate last) {
    public DateSpan {
        Years.held(first);
        Years.held(last);
        if (last.isBefore(first)) {
            throw RefusedText.because(
                    "khoảng thời gian từ " + first + " không thể kết thúc sớm hơn, ngày " + last,
                    "a span from " + first + " cannot end earlier, on " + last);
        }
    }

    /** The days from the first to the last, both included. */
    public static DateSpan of(LocalDate first, LocalDate last) {
        return new DateSpan(first, last);
    }

    /** Whether the day is one of these. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether all days of the other are among these. */
    public boolean contains(DateSpan other) {
        return contains(other.first) && contains(other.last);
    }
}
