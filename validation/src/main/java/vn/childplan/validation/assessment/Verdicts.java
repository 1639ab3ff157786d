package vn.childplan.validation.assessment;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.VerdictPages;

/** The verdicts of one assessment. A verdict becomes an object only when somebody looks at it: most are only counted. */
final class Verdicts extends AbstractList<Verdict> implements RandomAccess {
    private final Inputs inputs;
    private final VerdictPages pages;
    private final int size;

    Verdicts(Inputs inputs, VerdictPages pages) {
        this.inputs = inputs;
        this.pages = pages;
        this.size = inputs.register().size();
    }

    @Override
    public Verdict get(int ordinal) {
        Objects.checkIndex(ordinal, size);
        return new Verdict(inputs, ordinal, pages.conclusion(ordinal), pages.fulfilment(ordinal));
    }

    @Override
    public int size() {
        return size;
    }
}
