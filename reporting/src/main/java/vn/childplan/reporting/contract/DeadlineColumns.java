package vn.childplan.reporting.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Deadline;

/** What every deadline is written as, whatever its wording: a kind, and the date it names. */
final class DeadlineColumns {
    private DeadlineColumns() {}

    static String kind(Deadline deadline) {
        return deadline.kind().name();
    }

    /** The date that the wording names: of a run of days the last one; null where it names none. */
    static @Nullable LocalDate date(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> ((Deadline.Before) deadline).date();
            case NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS, UNSPECIFIED ->
                deadline.lastDay().orElse(null);
        };
    }
}
