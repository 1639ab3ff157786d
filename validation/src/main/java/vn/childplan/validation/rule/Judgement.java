package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * One obligation on its way to a verdict: the facts a rule may look at, and what the rules before it have concluded.
 * Good only while the rule runs.
 */
public interface Judgement {
    /** A question to which all bearers of a duty have the same answer. A rule keeps it as a constant. */
    @FunctionalInterface
    interface DutyQuestion<T> {
        /** The answer, or null if there is none. */
        @Nullable
        T answer(DutyTerm term, OfficialCalendar calendar);
    }

    /**
     * The obligation, and with it who bears it. What holds whoever bears it is asked of {@link #term()}, {@link #tenure()} and
     * {@link #isOpen()}: what rules conclude from these alone is worked out once for all who bear the duty alike.
     */
    Obligation obligation();

    /** The duty and its period. */
    default DutyTerm term() {
        return obligation().term();
    }

    /** For how long it is borne. */
    default Tenure tenure() {
        return obligation().tenure();
    }

    /** Whether the plan's words leave open who bears it. */
    default boolean isOpen() {
        return obligation().bearer() == null;
    }

    /** The instant for which the verdict is given. */
    Instant asOf();

    /** The day of {@link #asOf()} in Viet Nam. */
    LocalDate today();

    OfficialCalendar calendar();

    /** How many entries on this obligation were known by {@link #asOf()}. */
    int evidenceCount();

    /** One of them, from 0; in no order that a rule may rely on. */
    Evidence evidence(int index);

    /**
     * The known entry of these kinds that happened first, by the as-of instant; null if none did. Of two at the same
     * instant always the same one, so that the order of recording decides nothing.
     */
    default @Nullable Evidence earliest(Set<EvidenceKind> kinds) {
        return KnownEvidence.earliest(this, entry -> kinds.contains(entry.kind()));
    }

    /** What a rule works out from the duty alone, in a run once for all who bear it; null as the question answers it. */
    default <T> @Nullable T ofDuty(DutyQuestion<T> question) {
        return question.answer(term(), calendar());
    }

    /** The last good day as concluded so far, or null if there is none. */
    @Nullable
    LocalDate lastDay();

    /** Concludes another last good day; the original stays in the obligation. */
    void moveLastDay(LocalDate day);

    /** The entry by which the duty was done, if a rule has found one, or null. */
    @Nullable
    Evidence fulfilment();

    /**
     * The day in Viet Nam on which it was done, or null. A rule that asks for no more is asked once of all who did it on the
     * same day.
     */
    default @Nullable LocalDate fulfilledOn() {
        Evidence done = fulfilment();
        return done == null ? null : VietnamTime.dateOf(done.at());
    }

    /** Concludes that this entry does the duty. */
    void fulfilledBy(Evidence entry);

    /** Concludes the verdict. The first rule to do so decides; no rule is asked after it, except those on findings. */
    void decide(Status status);

    /** The verdict, or null as long as none is concluded. */
    @Nullable
    Status status();
}
