package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.EvidenceKind;
import vn.childplan.validation.rule.Status;

/** A bench for one duty in one period: which rules can matter to it, and the conclusions they have come to. */
final class DutyBench {
    final DutyTerm term;
    final Bench bench;
    /** By the kinds of entries known, one bit each; of the 64 sets few occur, and only they are laid out. */
    private final @Nullable Asked[] asked = new Asked[1 << EvidenceKind.ALL.size()];
    /** Few, so looking through them is quicker than any key; replaced, never changed, so any thread may look. */
    private volatile Conclusion[] conclusions = {};

    DutyBench(DutyTerm term, Bench bench) {
        this.term = term;
        this.bench = bench;
    }

    /** The rules that can matter to the duty when entries of these kinds are known. Two threads may lay out the same. */
    Asked asked(int kinds) {
        Asked rules = asked[kinds];
        if (rules == null) {
            rules = bench.asked(term, kinds);
            asked[kinds] = rules;
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
        return added(new Conclusion(status, lastDay, bench.trace(applied, failed, errors, decidedBy)));
    }

    /** Two threads may add the same at once: one too many does no harm. */
    private synchronized Conclusion added(Conclusion conclusion) {
        Conclusion[] more = Arrays.copyOf(conclusions, conclusions.length + 1);
        more[conclusions.length] = conclusion;
        conclusions = more;
        return conclusion;
    }
}
