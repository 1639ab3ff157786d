package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Status;

/** Which rule of an obligation's program is asked next, and what those before it have concluded. */
final class RuleProgress {
    /** The place in {@link ApplicableRules} of the rule to ask next. */
    int next;

    @Nullable
    LocalDate lastDay;

    /** Whether a suspension without end took the last permitted day away. */
    boolean restsWithoutEnd;

    @Nullable
    Status status;

    /** Whether a rule had something to say about an entry. */
    boolean remarked;

    /** This and the next two are {@link RuleBits}. */
    private long applied;

    private long failed;
    private long errors;
    /** The place of the rule that concluded, or -1. */
    private int decidedBy;

    void reset() {
        next = 0;
        lastDay = null;
        restsWithoutEnd = false;
        status = null;
        remarked = false;
        applied = RuleBits.NONE;
        failed = RuleBits.NONE;
        errors = RuleBits.NONE;
        decidedBy = -1;
    }

    /** Becomes a copy of another. */
    void copy(RuleProgress other) {
        next = other.next;
        lastDay = other.lastDay;
        restsWithoutEnd = other.restsWithoutEnd;
        status = other.status;
        remarked = other.remarked;
        applied = other.applied;
        failed = other.failed;
        errors = other.errors;
        decidedBy = other.decidedBy;
    }

    /** Whether both have come equally far and concluded the same. */
    boolean sameAs(RuleProgress other) {
        return next == other.next
                && restsWithoutEnd == other.restsWithoutEnd
                && status == other.status
                && remarked == other.remarked
                && applied == other.applied
                && failed == other.failed
                && errors == other.errors
                && decidedBy == other.decidedBy
                && Objects.equals(lastDay, other.lastDay);
    }

    /**
     * Takes in what the rule asked came to, and goes on to the next. Once the verdict is concluded, only rules on findings
     * are left to ask.
     */
    void advance(ApplicableRules applicable, Outcome outcome) {
        int place = applicable.place(next);
        if (outcome != Outcome.NOT_APPLICABLE) {
            applied = RuleBits.with(applied, place);
            failed = outcome == Outcome.FAILED ? RuleBits.with(failed, place) : failed;
            errors = outcome == Outcome.ERROR ? RuleBits.with(errors, place) : errors;
        }
        if (status != null && decidedBy < 0) {
            decidedBy = place;
        }
        next = status == null ? next + 1 : Math.max(next + 1, applicable.deciding);
    }

    Conclusion conclusion(RulesOfDuty duty) {
        Status concluded = status == null ? Status.UNDETERMINED : status;
        return duty.conclusion(concluded, lastDay, remarked, applied, failed, errors, decidedBy);
    }
}
