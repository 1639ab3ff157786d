package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.Status;

/** A bench for one duty in one period: which rules can matter to it, and the conclusions they have come to. */
final class DutyBench {
    final DutyTerm term;
    final Bench bench;
    /** By the kinds of entries known, one bit each: the rules whose scope covers the duty then, in their order. */
    private final int[][] asked;
    /** Few, so looking through them is quicker than any key; replaced, never changed, so any thread may look. */
    private volatile Conclusion[] conclusions = {};

    DutyBench(DutyTerm term, Bench bench) {
        this.term = term;
        this.bench = bench;
        this.asked = bench.asked(term.duty());
    }

    int[] asked(int kinds) {
        return asked[kinds];
    }

    boolean asks(int rule, int kinds) {
        return Arrays.binarySearch(asked[kinds], rule) >= 0;
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
