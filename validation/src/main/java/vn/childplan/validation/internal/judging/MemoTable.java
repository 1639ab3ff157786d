package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;

/**
 * The legs taken in a run, as far as they are still remembered: the obligations of a group are judged one after the other,
 * and so the last few are enough.
 */
final class MemoTable {
    private static final int KINDS = 1 << EvidenceKind.ALL.size();
    /** Reports come in over some weeks, and few legs begin after a rule that looked at an entry. */
    private static final int LATER = 128;

    /** First those from the first rule on, by the kinds of entries known, then the others, by day and rule. */
    private final @Nullable MemoisedRun[] memos = new MemoisedRun[KINDS + LATER];

    /** The run from there on, which may be one that nobody has taken yet. */
    MemoisedRun from(int group, int kinds, long day, RuleProgress progress) {
        int place = progress.next == 0 ? kinds : KINDS + ((int) (day + 31L * progress.next) & (LATER - 1));
        MemoisedRun memo = memos[place];
        if (memo == null) {
            memo = new MemoisedRun();
            memos[place] = memo;
        }
        if (!memo.isFrom(group, kinds, day, progress)) {
            memo.begin(group, kinds, day, progress);
        }
        return memo;
    }
}
