package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.TimeFormat;

/**
 * An event that a duty is for, in the year of its plan: Tết Trung thu of 6/10/2025. It does not set a deadline; the words of
 * the plan do.
 *
 * @param event which
 * @param days when, both ends included
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record YearEvent(NamedEvent event, DateSpan days) {
    public YearEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(days, "days");
    }

    /** Whether it is over on a day. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(days.last());
    }

    /** Its name and its days: {@code tết Trung thu 06/10/2025}, {@code Mid-Autumn Festival, 6 Oct 2025}. */
    public Text label() {
        Text on = TimeFormat.span(days);
        Text name = event.label();
        return Text.of(name.vi() + " " + on.vi(), name.en() + ", " + on.en());
    }

    @Override
    public String toString() {
        return label().vi();
    }
}
