package vn.childplan.validation.assessment;

import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * How the judging begins of all who bear a duty alike and of whom entries of the same kinds are known: the rules before the
 * first one that looks at the bearer or at an entry come to the same for each of them, and are asked once.
 */
final class Beginning {
    private final DutyBench duty;
    private final Tenure tenure;
    private final boolean open;
    /** As far as nothing of one bearer alone was looked at. */
    final Course course = new Course();

    Beginning(DutyBench duty, Obligation obligation) {
        this.duty = duty;
        this.tenure = obligation.tenure();
        this.open = obligation.bearer() == null;
        course.begin();
    }

    @SuppressWarnings("ReferenceEquality") // most bear a duty whole, which is one constant; others begin for themselves
    static boolean isOf(@Nullable Beginning beginning, DutyBench duty, Obligation obligation) {
        return beginning != null
                && beginning.duty == duty
                && beginning.tenure == obligation.tenure()
                && beginning.open == (obligation.bearer() == null);
    }
}
