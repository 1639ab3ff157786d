package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;

/** The verdicts of one page of obligations: of each its conclusion, the entry that fulfilled it, and what of the
 * time its rules looked at. */
final class VerdictPage {
    private final Conclusion[] conclusions;
    /**
     * Entries, in an array of any objects. Storing into an array of entries, Java looks at each object to see whether it is
     * one, and so fetches it from memory; that was a third of all judging.
     */
    private final @Nullable Object[] fulfilments;

    /** {@link TimeLooks} of each. */
    private final byte[] looks;

    /** A page still to be filled. */
    VerdictPage(int size) {
        this(new Conclusion[size], new Object[size], new byte[size]);
    }

    private VerdictPage(Conclusion[] conclusions, @Nullable Object[] fulfilments, byte[] looks) {
        this.conclusions = conclusions;
        this.fulfilments = fulfilments;
        this.looks = looks;
    }

    void put(int within, Conclusion conclusion, RuleRun run) {
        conclusions[within] = conclusion;
        fulfilments[within] = run.fulfilment();
        looks[within] = (byte) run.looks();
    }

    /** This page but for one verdict. */
    VerdictPage with(int within, Conclusion conclusion, RuleRun run) {
        VerdictPage page = new VerdictPage(conclusions.clone(), fulfilments.clone(), looks.clone());
        page.put(within, conclusion, run);
        return page;
    }

    int size() {
        return conclusions.length;
    }

    Conclusion conclusion(int within) {
        return conclusions[within];
    }

    int looks(int within) {
        return looks[within];
    }

    @Nullable
    Evidence fulfilment(int within) {
        return (Evidence) fulfilments[within];
    }
}
