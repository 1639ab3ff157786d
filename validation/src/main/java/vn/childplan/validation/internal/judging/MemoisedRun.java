package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;

/**
 * A part of the course to a verdict that many take alike: from where they stand, rule after rule, up to the first rule that
 * looks at who bears the duty or at an entry. The rules on it see nothing but what is the same for all who bear the duty
 * alike, of whom entries of the same kinds are known, and who did it on the same day or not at all. So they are asked once.
 */
final class MemoisedRun {
    private int group = -1;
    private int kinds;
    private long day;
    private final RuleProgress from = new RuleProgress();

    /** How far it leads. */
    final RuleProgress to = new RuleProgress();
    /** Whether somebody has taken it to its end. */
    boolean isKnown;
    /** What comes out, if it leads past the last rule. */
    @Nullable
    Conclusion conclusion;

    /** Whether it begins where somebody stands. */
    boolean isFrom(int itsGroup, int itsKinds, long itsDay, RuleProgress standing) {
        return group == itsGroup && kinds == itsKinds && day == itsDay && from.isAt(standing);
    }

    /** Makes a new leg of it, which nobody has taken. */
    void begin(int itsGroup, int itsKinds, long itsDay, RuleProgress standing) {
        group = itsGroup;
        kinds = itsKinds;
        day = itsDay;
        from.follow(standing);
        to.follow(standing);
        isKnown = false;
        conclusion = null;
    }
}
