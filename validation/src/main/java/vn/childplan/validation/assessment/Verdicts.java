package vn.childplan.validation.assessment;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.rule.Status;

/**
 * The verdicts of one run. A verdict is kept as two references, its conclusion and the entry that fulfilled it, and becomes
 * an object when somebody looks at it: most are only counted.
 */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
    private final Run run;
    private final Conclusion[][] conclusions;
    private final @Nullable Evidence[][] fulfilments;
    private final int size;

    Verdicts(Run run, Conclusion[][] conclusions, @Nullable Evidence[][] fulfilments) {
        this.run = run;
        this.conclusions = conclusions;
        this.fulfilments = fulfilments;
        this.size = run.assessor().register().size();
    }

    @Override
    public Verdict get(int ordinal) {
        Objects.checkIndex(ordinal, size);
        return new Verdict(run, ordinal, conclusion(ordinal), fulfilments[Pages.of(ordinal)][Pages.within(ordinal)]);
    }

    @Override
    public int size() {
        return size;
    }

    private Conclusion conclusion(int ordinal) {
        return conclusions[Pages.of(ordinal)][Pages.within(ordinal)];
    }

    Status status(int ordinal) {
        return conclusion(ordinal).status;
    }

    Tally tally() {
        Tally.Counter counter = new Tally.Counter();
        for (Conclusion[] page : conclusions) {
            for (Conclusion conclusion : page) {
                counter.add(conclusion.status);
            }
        }
        return counter.tally();
    }

    /** These verdicts but for one obligation, which stands otherwise in another run. The pages it is not on are shared. */
    Verdicts with(Run later, int ordinal, Conclusion conclusion, @Nullable Evidence fulfilment) {
        int page = Pages.of(ordinal);
        Conclusion[][] otherConclusions = conclusions.clone();
        otherConclusions[page] = conclusions[page].clone();
        otherConclusions[page][Pages.within(ordinal)] = conclusion;
        @Nullable Evidence[][] otherFulfilments = fulfilments.clone();
        otherFulfilments[page] = fulfilments[page].clone();
        otherFulfilments[page][Pages.within(ordinal)] = fulfilment;
        return new Verdicts(later, otherConclusions, otherFulfilments);
    }

    /** The same verdicts as those of another run. */
    Verdicts of(Run later) {
        return new Verdicts(later, conclusions, fulfilments);
    }
}
