package vn.childplan.reporting.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Deadline;

/** What every deadline is written as, whatever its wording: a kind, and the date it names. */
final class DeadlineColumns {
    private DeadlineColumns() {}

    static String kind(Deadline deadline) {
        if (deadline instanceof Deadline.Before) {
            return "BEFORE";
        } else if (deadline instanceof Deadline.NotLaterThan) {
            return "NOT_LATER_THAN";
        } else if (deadline instanceof Deadline.Within) {
            return "WITHIN";
        } else if (deadline instanceof Deadline.AfterEvent) {
            return "AFTER_EVENT";
        } else if (deadline instanceof Deadline.Continuous) {
            return "CONTINUOUS";
        } else if (deadline instanceof Deadline.Unspecified) {
            return "UNSPECIFIED";
        }
        throw new IllegalArgumentException("no name for " + deadline.getClass());
    }

    /** The date that the wording names: of a run of days the last one; null where it names none. */
    static @Nullable LocalDate date(Deadline deadline) {
        if (deadline instanceof Deadline.Before before) {
            return before.date();
        }
        return deadline.lastDay().orElse(null);
    }
}
