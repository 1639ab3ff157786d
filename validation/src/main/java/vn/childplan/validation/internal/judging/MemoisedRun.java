package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;

/**
 * What a run of rules, one after the other, concludes, up to the first rule that looks at the bearer or at its entries. These
 * rules see only what is the same for everybody in a group of whom entries of the same kinds are known, and who did the duty
 * on the same day or not at all. So they are asked for the first such obligation, and the others take over the outcome.
 */
final class MemoisedRun {
    private int group = -1;
    /** A {@link KindSet}. */
    private int kinds;
    /** The day on which the duty was done, as {@link RuleRun} keeps it. */
    private long day;

    private final RuleProgress from = new RuleProgress();

    /** How far the run goes. */
    final RuleProgress to = new RuleProgress();
    /** Whether the rules have been asked. */
    boolean isKnown;
    /** What comes out, if the run goes on past the last rule. */
    @Nullable
    Conclusion conclusion;
    /** What of the time these rules look at: {@link TimeLooks}. */
    int looks;
    /** The first second for which they ask whether it has come, and it has not; {@link RuleRun#NEVER} if there is none. */
    long turn;

    /** Whether an obligation in this position takes this run. */
    boolean isFrom(int itsGroup, int itsKinds, long itsDay, RuleProgress progress) {
        return group == itsGroup && kinds == itsKinds && day == itsDay && from.sameAs(progress);
    }

    /** Makes it the run from another position; its rules have not been asked yet. */
    void reset(int itsGroup, int itsKinds, long itsDay, RuleProgress progress) {
        group = itsGroup;
        kinds = itsKinds;
        day = itsDay;
        from.copy(progress);
        to.copy(progress);
        isKnown = false;
        conclusion = null;
        looks = TimeLooks.NONE;
        turn = RuleRun.NEVER;
    }
}
