package vn.childplan.validation.internal.judging;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges all obligations of a register, page by page. */
public final class PagedRun {
    /** So many pages are judged by one {@link RuleRun}, which remembers from one obligation to the next. */
    private static final int SHARE = 16;

    private final Inputs inputs;
    private final @Nullable RuleListener listener;

    private PagedRun(Inputs inputs, @Nullable RuleListener listener) {
        this.inputs = inputs;
        this.listener = listener;
    }

    /** Judges on all processors or on one; with the same result. */
    public static VerdictPages judge(Inputs inputs, boolean parallel) {
        return new PagedRun(inputs, null).judge(parallel);
    }

    /** Judges one obligation after the other, while {@code listener} hears every rule. */
    public static VerdictPages judge(Inputs inputs, RuleListener listener) {
        return new PagedRun(inputs, listener).judge(false);
    }

    private VerdictPages judge(boolean parallel) {
        VerdictPage[] judged = new VerdictPage[Pages.count(inputs.register().size())];
        int shares = (judged.length + SHARE - 1) / SHARE;
        if (parallel && shares > 1) {
            IntStream.range(0, shares).parallel().forEach(share -> judge(judged, share));
        } else {
            for (int share = 0; share < shares; share++) {
                judge(judged, share);
            }
        }
        return new VerdictPages(judged);
    }

    /** Judges the obligations of one share of all pages. */
    private void judge(VerdictPage[] judged, int share) {
        RuleRun run = new RuleRun(inputs);
        int end = Math.min((share + 1) * SHARE, judged.length);
        for (int page = share * SHARE; page < end; page++) {
            judged[page] = judge(run, page);
        }
    }

    /** Judges the obligations of one page, group after group, one after the other. */
    private VerdictPage judge(RuleRun run, int page) {
        int first = Pages.first(page);
        VerdictPage judged = new VerdictPage(Pages.size(page, inputs.register().size()));
        RulesByObligation rules = inputs.rules();
        int group = rules.group(first);
        for (int i = 0; i < judged.size(); i++) {
            int ordinal = first + i;
            if (ordinal == rules.end(group)) {
                group++;
            }
            Conclusion conclusion = listener == null ? run.judge(group, ordinal) : run.judge(ordinal, listener);
            judged.put(i, conclusion, run);
        }
        return judged;
    }
}
