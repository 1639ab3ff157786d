package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.Status;

/**
 * The rules for one duty in one period: which of them can matter to it, and the conclusions they have come to. Safe to share
 * between threads.
 */
final class RulesOfDuty {
    final DutyTerm term;
    final RulesOfDay ofDay;
    /** By the {@link KindSet} of the entries known. Few sets occur, and only for them the rules are laid out. */
    private final @Nullable ApplicableRules[] applicable = new ApplicableRules[KindSet.COUNT];
    /** Few, so looking through them is quicker than a map. The array is replaced and never changed, so any thread may read it. */
    private volatile Conclusion[] conclusions = {};

    RulesOfDuty(DutyTerm term, RulesOfDay ofDay) {
        this.term = term;
        this.ofDay = ofDay;
    }

    /**
     * The rules that can matter to the duty when entries of these kinds are known. If two threads lay out the same at once,
     * either may be kept.
     *
     * @param kinds a {@link KindSet}
     */
    ApplicableRules applicable(int kinds) {
        ApplicableRules rules = applicable[kinds];
        if (rules == null) {
            rules = ofDay.applicable(term, kinds);
            applicable[kinds] = rules;
        }
        return rules;
    }

    Conclusion conclusion(
            Status status,
            @Nullable LocalDate lastDay,
            boolean remarked,
            long applied,
            long failed,
            long errors,
            int decidedBy) {
        for (Conclusion conclusion : conclusions) {
            if (conclusion.is(status, lastDay, remarked, applied, failed, errors, decidedBy)) {
                return conclusion;
            }
        }
        return added(new Conclusion(status, lastDay, remarked, ofDay.trace(applied, failed, errors, decidedBy)));
    }

    /** If two threads add the same at once, it is there twice, which does no harm. */
    private synchronized Conclusion added(Conclusion conclusion) {
        Conclusion[] more = Arrays.copyOf(conclusions, conclusions.length + 1);
        more[conclusions.length] = conclusion;
        conclusions = more;
        return conclusion;
    }
}
