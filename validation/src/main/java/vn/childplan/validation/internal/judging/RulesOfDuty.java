package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.Status;

/** The rules for one duty in one period: which of them can matter to it, and the conclusions they have come to. */
final class RulesOfDuty {
    final DutyTerm term;
    final RulesOfDay ofDay;
    /** By the kinds of entries known, one bit each; of the 64 sets few occur, and only they are laid out. */
    private final @Nullable ApplicableRules[] applicable = new ApplicableRules[1 << EvidenceKind.ALL.size()];
    /** Few, so looking through them is quicker than any key; replaced, never changed, so any thread may look. */
    private volatile Conclusion[] conclusions = {};

    RulesOfDuty(DutyTerm term, RulesOfDay ofDay) {
        this.term = term;
        this.ofDay = ofDay;
    }

    /** The rules that can matter to the duty when entries of these kinds are known. Two threads may lay out the same. */
    ApplicableRules applicable(int kinds) {
        ApplicableRules rules = applicable[kinds];
        if (rules == null) {
            rules = ofDay.applicable(term, kinds);
            applicable[kinds] = rules;
        }
        return rules;
    }

    Conclusion conclusion(
            Status status, @Nullable LocalDate lastDay, long applied, long failed, long errors, int decidedBy) {
        for (Conclusion conclusion : conclusions) {
            if (conclusion.is(status, lastDay, applied, failed, errors, decidedBy)) {
                return conclusion;
            }
        }
        return added(new Conclusion(status, lastDay, ofDay.trace(applied, failed, errors, decidedBy)));
    }

    /** Two threads may add the same at once: one too many does no harm. */
    private synchronized Conclusion added(Conclusion conclusion) {
        Conclusion[] more = Arrays.copyOf(conclusions, conclusions.length + 1);
        more[conclusions.length] = conclusion;
        conclusions = more;
        return conclusion;
    }
}
