package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Tenure;

/**
 * What all who bear a duty alike have in common. {@link Judgement#obligation()} says the same and more: it also says who bears
 * the duty, and so a rule that asks it is asked of every bearer. A rule that keeps to these facts, to the day on which the
 * duty was done and to what rules concluded before is asked once for all, which is what makes judging many obligations
 * quick.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SharedFacts {
    /** A question to which all bearers of a duty have the same answer. A rule keeps it as a constant. */
    @FunctionalInterface
    interface DutyQuestion<T> {
        /** The answer, or null if there is none. */
        @Nullable
        T answer(DutyTerm term, OfficialCalendar calendar);
    }

    /** The duty and its period. */
    DutyTerm term();

    /** For how long it is borne. */
    Tenure tenure();

    /** Whether the plan's words leave open who bears it. */
    boolean isOpen();

    /** What a rule works out from the duty alone, in a run once for all who bear it; null as the question answers it. */
    <T> @Nullable T ofDuty(DutyQuestion<T> question);
}
