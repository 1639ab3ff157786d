package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;

/**
 * The runs of rules that are remembered. A new run overwrites the one in its slot: the obligations of a group are judged one
 * after the other, so the last few runs are enough.
 */
final class MemoTable {
    /** Slots for runs that begin after a rule that looked at an entry: reports come in over some weeks, each day its run. */
    private static final int LATER = 128;

    /** First the runs that begin with the first rule, by {@link KindSet}; then the others, by day and rule. */
    private final @Nullable MemoisedRun[] slots = new MemoisedRun[KindSet.COUNT + LATER];

    /** The run that an obligation in this position takes; its rules may not have been asked yet. */
    MemoisedRun from(int group, int kinds, long day, RuleProgress progress) {
        int slot = progress.next == 0 ? kinds : KindSet.COUNT + ((int) (day + 31L * progress.next) & (LATER - 1));
        MemoisedRun run = slots[slot];
        if (run == null) {
            run = new MemoisedRun();
            slots[slot] = run;
        }
        if (!run.isFrom(group, kinds, day, progress)) {
            run.reset(group, kinds, day, progress);
        }
        return run;
    }
}
