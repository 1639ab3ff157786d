package vn.childplan.validation.assessment;

import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.EvidenceKind;

/**
 * The legs taken in a run, as far as they are still remembered: the obligations of a group are judged one after the other,
 * and so the last few are enough.
 */
final class Legs {
    private static final int KINDS = 1 << EvidenceKind.ALL.size();
    /** Reports come in over some weeks, and few legs begin after a rule that looked at an entry. */
    private static final int LATER = 128;

    /** First those from the first rule on, by the kinds of entries known, then the others, by day and rule. */
    private final @Nullable Leg[] legs = new Leg[KINDS + LATER];

    /** The leg of all who stand there, which may be one that nobody has taken yet. */
    Leg from(int group, int kinds, long day, Course course) {
        int place = course.next == 0 ? kinds : KINDS + ((int) (day + 31L * course.next) & (LATER - 1));
        Leg leg = legs[place];
        if (leg == null) {
            leg = new Leg();
            legs[place] = leg;
        }
        if (!leg.isFrom(group, kinds, day, course)) {
            leg.begin(group, kinds, day, course);
        }
        return leg;
    }
}
