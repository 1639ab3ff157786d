package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Until when in each period a stated report is due, as a file says it: whether the day is still in time has to be said.
 *
 * @param day of the month
 * @param month from the first month of the period, which is 1
 * @param included whether that day is still in time
 */
record StatedDue(
        @JsonProperty int day,
        @JsonProperty int month,
        @JsonProperty Boolean included) {
    StatedDue {
        Objects.requireNonNull(included, "included");
        // One that cannot be is refused here, where the reader of the file knows its place.
        new RecurringReport.Due(day, month, included);
    }

    static StatedDue of(RecurringReport.Due due) {
        return new StatedDue(due.day(), due.month(), due.included());
    }

    RecurringReport.Due toDue() {
        return new RecurringReport.Due(day, month, included);
    }
}
