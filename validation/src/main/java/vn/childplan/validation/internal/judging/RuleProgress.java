package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Status;

/** How far the judging of an obligation has come, and what the rules asked so far have concluded. */
final class RuleProgress {
    /** The rule to ask next, by its place in {@link ApplicableRules}. */
    int next;

    @Nullable
    LocalDate lastDay;

    @Nullable
    Status status;

    private long applied;
    private long failed;
    private long errors;
    /** The place of the rule that concluded, or -1. */
    private int decidedBy;

    void begin() {
        next = 0;
        lastDay = null;
        status = null;
        applied = 0;
        failed = 0;
        errors = 0;
        decidedBy = -1;
    }

    /** Comes as far as another has. */
    void follow(RuleProgress other) {
        next = other.next;
        lastDay = other.lastDay;
        status = other.status;
        applied = other.applied;
        failed = other.failed;
        errors = other.errors;
        decidedBy = other.decidedBy;
    }

    /** Whether it has come as far as another, and to the same. */
    boolean isAt(RuleProgress other) {
        return next == other.next
                && status == other.status
                && applied == other.applied
                && failed == other.failed
                && errors == other.errors
                && decidedBy == other.decidedBy
                && Objects.equals(lastDay, other.lastDay);
    }

    /** The rule asked came to this. Once the verdict is concluded, only the rules on findings are still applicable. */
    void goOn(ApplicableRules applicable, Outcome outcome) {
        int place = applicable.place(next);
        if (outcome != Outcome.NOT_APPLICABLE) {
            long bit = 1L << place;
            applied |= bit;
            failed |= outcome == Outcome.FAILED ? bit : 0;
            errors |= outcome == Outcome.ERROR ? bit : 0;
        }
        if (status != null && decidedBy < 0) {
            decidedBy = place;
        }
        next = status == null ? next + 1 : Math.max(next + 1, applicable.deciding);
    }

    Conclusion conclusion(RulesOfDuty duty) {
        Status concluded = status == null ? Status.UNDETERMINED : status;
        return duty.conclusion(concluded, lastDay, applied, failed, errors, decidedBy);
    }
}
