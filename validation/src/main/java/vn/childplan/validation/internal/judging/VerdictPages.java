package vn.childplan.validation.internal.judging;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.rule.Status;

/** The verdicts on all obligations of a register, page by page. Immutable. */
public final class VerdictPages {
    private final VerdictPage[] pages;

    VerdictPages(VerdictPage[] pages) {
        this.pages = pages;
    }

    public Conclusion conclusion(int ordinal) {
        return pages[Pages.of(ordinal)].conclusion(Pages.within(ordinal));
    }

    /** The entry by which an obligation was fulfilled, or null. */
    public @Nullable Evidence fulfilment(int ordinal) {
        return pages[Pages.of(ordinal)].fulfilment(Pages.within(ordinal));
    }

    /** What of the time the rules looked at: {@link TimeLooks}. */
    int looks(int ordinal) {
        return pages[Pages.of(ordinal)].looks(Pages.within(ordinal));
    }

    /** The status of every obligation, in the order of the register. */
    public void forEachStatus(Consumer<Status> each) {
        for (VerdictPage page : pages) {
            for (int i = 0; i < page.size(); i++) {
                each.accept(page.conclusion(i).status());
            }
        }
    }

    /**
     * These verdicts but for one obligation. The pages it is not on are shared.
     *
     * @param run the one that came to the conclusion, just now
     */
    public VerdictPages with(int ordinal, Conclusion conclusion, RuleRun run) {
        VerdictPage[] changed = pages.clone();
        changed[Pages.of(ordinal)] = pages[Pages.of(ordinal)].with(Pages.within(ordinal), conclusion, run);
        return new VerdictPages(changed);
    }
}
