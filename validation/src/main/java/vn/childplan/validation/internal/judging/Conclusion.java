package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Status;

/**
 * What a verdict came to and by which rules, without the entry that fulfilled it. Few conclusions occur for one duty, so all
 * verdicts that came out alike share one.
 *
 * @param status how the obligation stands
 * @param lastDay the last permitted day that holds, or null
 * @param remarked whether a rule had something to say about an entry or the obligation
 * @param trace which rules shaped it
 */
public record Conclusion(Status status, @Nullable LocalDate lastDay, boolean remarked, Trace trace) {
    boolean is(
            Status other,
            @Nullable LocalDate day,
            boolean isRemarked,
            long applied,
            long failed,
            long errors,
            int decidedBy) {
        return status == other
                && remarked == isRemarked
                && trace.matches(applied, failed, errors, decidedBy)
                && Objects.equals(lastDay, day);
    }
}
