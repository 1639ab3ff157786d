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
    private final VerdictPage[] pages;
    private final int size;

    Verdicts(Run run, VerdictPage[] pages) {
        this.run = run;
        this.pages = pages;
        this.size = run.assessor().register().size();
    }

    @Override
    public Verdict get(int ordinal) {
        Objects.checkIndex(ordinal, size);
        VerdictPage page = pages[Pages.of(ordinal)];
        int within = Pages.within(ordinal);
        return new Verdict(run, ordinal, page.conclusion(within), page.fulfilment(within));
    }

    @Override
    public int size() {
        return size;
    }

    Status status(int ordinal) {
        return pages[Pages.of(ordinal)].conclusion(Pages.within(ordinal)).status;
    }

    Tally tally() {
        Tally.Counter counter = new Tally.Counter();
        for (VerdictPage page : pages) {
            for (int i = 0; i < page.size(); i++) {
                counter.add(page.conclusion(i).status);
            }
        }
        return counter.tally();
    }

    /** The same verdicts as those of another run. */
    Verdicts of(Run later) {
        return new Verdicts(later, pages);
    }

    /** These verdicts but for one obligation. The pages it is not on are shared. */
    Verdicts with(int ordinal, Conclusion conclusion, @Nullable Evidence fulfilment) {
        VerdictPage[] changed = pages.clone();
        changed[Pages.of(ordinal)] = pages[Pages.of(ordinal)].with(Pages.within(ordinal), conclusion, fulfilment);
        return new Verdicts(run, changed);
    }
}
