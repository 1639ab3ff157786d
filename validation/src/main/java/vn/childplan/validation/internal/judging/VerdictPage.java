package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;

/** The verdicts of one page of obligations: of each its conclusion, and the entry that fulfilled it. */
final class VerdictPage {
    private final Conclusion[] conclusions;
    /**
     * Entries, in an array of any objects. Storing into an array of entries, Java looks at each object to see whether it is
     * one, and so fetches it from memory; that was a third of all judging.
     */
    private final @Nullable Object[] fulfilments;

    /** A page still to be filled. */
    VerdictPage(int size) {
        this(new Conclusion[size], new Object[size]);
    }

    private VerdictPage(Conclusion[] conclusions, @Nullable Object[] fulfilments) {
        this.conclusions = conclusions;
        this.fulfilments = fulfilments;
    }

    void put(int within, Conclusion conclusion, @Nullable Evidence fulfilment) {
        conclusions[within] = conclusion;
        fulfilments[within] = fulfilment;
    }

    /** This page but for one verdict. */
    VerdictPage with(int within, Conclusion conclusion, @Nullable Evidence fulfilment) {
        VerdictPage page = new VerdictPage(conclusions.clone(), fulfilments.clone());
        page.put(within, conclusion, fulfilment);
        return page;
    }

    int size() {
        return conclusions.length;
    }

    Conclusion conclusion(int within) {
        return conclusions[within];
    }

    @Nullable
    Evidence fulfilment(int within) {
        return (Evidence) fulfilments[within];
    }
}
