package vn.childplan.validation.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.internal.judging.Conclusion;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.NextChange;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.DeadlineMove;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * How one obligation stands at the instant of its assessment.
 *
 * <p>Lateness is counted in calendar days from the last permitted day, and known against both deadlines: the one that holds
 * ({@link #daysLate}) and the original one ({@link #daysLateOriginally}).
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Verdict {
    private static final Set<VerdictPart> EVERYTHING = Collections.unmodifiableSet(EnumSet.allOf(VerdictPart.class));

    private final Inputs inputs;
    private final int ordinal;
    private final Conclusion conclusion;
    private final @Nullable Evidence fulfilment;

    Verdict(Inputs inputs, int ordinal, Conclusion conclusion, @Nullable Evidence fulfilment) {
        this.inputs = inputs;
        this.ordinal = ordinal;
        this.conclusion = conclusion;
        this.fulfilment = fulfilment;
    }

    /** What is judged. */
    public Obligation obligation() {
        return inputs.obligation(ordinal);
    }

    /** How it stands. */
    public Status status() {
        return conclusion.status();
    }

    /** How that reads to people. */
    public StatusWording wording() {
        return StatusWording.of(status(), obligation().duty(), lastDay() != null, decidedBy());
    }

    /** The words for how it stands: for lists, documents and sentences. */
    public Text label() {
        return wording().label();
    }

    /** Whether it is about coordinating with others without a date: then there is nothing to be late for. */
    public boolean isUndatedCoordination() {
        return obligation().role() == Role.COORDINATING && originalLastDay() == null && lastDay() == null;
    }

    /** Whether something that its bearer did in its period is known: a document or an activity. */
    boolean hasActivityInPeriod() {
        DateSpan period = obligation().period().days();
        return evidence().stream()
                .filter(entry -> entry.kind() == EvidenceKind.SUBMISSION || entry.kind() == EvidenceKind.PROGRESS)
                .anyMatch(entry -> period.contains(VietnamTime.dateOf(entry.at())));
    }

    /** The instant for which it holds. */
    public Instant asOf() {
        return inputs.asOf();
    }

    /** The last permitted day that holds, after extension and suspension; null if there is none. */
    public @Nullable LocalDate lastDay() {
        return conclusion.lastDay();
    }

    /** The last permitted day by the plan's words; null if they give none. */
    public @Nullable LocalDate originalLastDay() {
        return obligation().lastDay();
    }

    /** The other day that takes the place of the original one, whatever moved it; null if the original holds, or none. */
    public @Nullable LocalDate extendedTo() {
        return Objects.equals(lastDay(), originalLastDay()) ? null : lastDay();
    }

    /**
     * What gave the deadline the day that holds, the last of what moved it; null if nothing did. It also names what was looked
     * at and left the day where it was.
     */
    public @Nullable DeadlineMove movedBy() {
        return DeadlineMove.lastOf(rules());
    }

    /** The last event that it is for, if that is over and it is not done: then no day is left for it. Null otherwise. */
    public @Nullable YearEvent eventOver() {
        YearEvent event = obligation().term().lastEvent();
        return event != null && fulfilment == null && event.isOverOn(inputs.today()) ? event : null;
    }

    /** The entry by which it was done; null if it was not. */
    public @Nullable Evidence fulfilment() {
        return fulfilment;
    }

    /** When it was done; null if it was not. */
    public @Nullable Instant fulfilledAt() {
        return fulfilment == null ? null : fulfilment.at();
    }

    /**
     * The entries known at the instant that count for this obligation, without those taken back, in the order of recording. Where
     * one of those who lead together suffices ({@code bearer.named coLeads ANY}), what another of them did counts and is among
     * them; decisions on another are not.
     */
    public List<Evidence> evidence() {
        return inputs.evidence().knownBy(ordinal, inputs.asOf());
    }

    /**
     * The entries that counted for this obligation until they were taken back, as known at the instant, each with the
     * instant since which that is known; in the order of recording.
     */
    public Map<Evidence, Instant> takenBack() {
        return inputs.evidence().takenBackBy(ordinal, inputs.asOf());
    }

    /** Calendar days from the last permitted day that holds to when it was done, or to today if it was not; 0 if not late. */
    public int daysLate() {
        return status() == Status.OVERDUE || status() == Status.MET_LATE ? daysAfter(lastDay()) : 0;
    }

    /** The same from the original last permitted day: also known where an extension has made it timely. */
    public int daysLateOriginally() {
        return switch (status()) {
            case MET, MET_LATE, OVERDUE, IN_TIME, DUE_SOON -> daysAfter(originalLastDay());
            case NOT_OPEN, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> 0;
        };
    }

    private int daysAfter(@Nullable LocalDate day) {
        if (day == null) {
            return 0;
        }
        LocalDate until = fulfilment == null ? inputs.today() : VietnamTime.dateOf(fulfilment.at());
        return (int) Math.max(0, until.toEpochDay() - day.toEpochDay());
    }

    /**
     * Whether it was late already when an amendment of its clause came to hold: past its last permitted day, and not done before
     * that day began. False where no amendment came after it fell due.
     */
    public boolean wasLateWhenAmended() {
        LocalDate holds = lastDay();
        Instant done = fulfilledAt();
        boolean late = status() == Status.OVERDUE || status() == Status.MET_LATE;
        return late
                && holds != null
                && obligation().term().subsequent().stream()
                        .filter(SubsequentDocument::comesAfter)
                        .map(SubsequentDocument::from)
                        .anyMatch(from -> holds.isBefore(from)
                                && (done == null || !VietnamTime.dateOf(done).isBefore(from)));
    }

    /** Who has it now, by id, where it has passed on; otherwise empty. */
    public List<AgencyId> transferredTo() {
        return status() == Status.TRANSFERRED ? obligation().tenure().successors() : List.of();
    }

    /** Who took over from a bearer that has ended, by id, whether the duty passed on or stayed; empty while it lives. */
    public List<AgencyId> bearerSucceededBy() {
        Tenure tenure = obligation().tenure();
        return tenure.hasEndedBy(inputs.today()) ? tenure.successors() : List.of();
    }

    /** The ids of the rules that applied, in the order in which they were asked. */
    public List<String> rules() {
        return conclusion.trace().applied();
    }

    /** The id of the rule that concluded it; null if no rule did, which leaves it undetermined. */
    public @Nullable String decidedBy() {
        return conclusion.trace().decidedBy();
    }

    /** The ids of the rules that found something to note beside the verdict. */
    public List<String> findings() {
        return conclusion.trace().findings();
    }

    /** The ids of the rules that threw; the verdict came about without them. */
    public List<String> errors() {
        return conclusion.trace().errors();
    }

    /**
     * The verdict on the same obligation at another instant: what is recorded by then is known, what is recorded later is not.
     * Judges this one obligation anew.
     *
     * @throws IllegalArgumentException if the instant is not in one of the years 1900 to 9999 in Viet Nam
     */
    public Verdict at(Instant instant) {
        Inputs moved = inputs.at(instant);
        RuleRun run = new RuleRun(moved);
        Conclusion then = run.judge(ordinal);
        return new Verdict(moved, ordinal, then, run.fulfilment());
    }

    /**
     * The first second at which its status is another by time alone, if nothing more is recorded; empty if time alone changes it
     * no more. The days of lateness grow every midnight, and are not meant.
     */
    public Optional<Instant> nextChange() {
        return new NextChange(inputs).find(ordinal);
    }

    /** Why: every rule that was asked, what it looked at, and what followed. Judges anew, and cannot come out otherwise. */
    public Explanation explain(Locale locale) {
        return new Explainer(inputs, locale).explain(ordinal);
    }

    /** Whether both say the same, each of its own obligation and instant. */
    public boolean saysTheSameAs(Verdict other) {
        return saysTheSameAs(other, EVERYTHING);
    }

    /** Whether both say the same in some parts. */
    public boolean saysTheSameAs(Verdict other, Set<VerdictPart> parts) {
        for (VerdictPart part : parts) {
            if (!part.isSame(this, other)) {
                return false;
            }
        }
        return true;
    }

    /** In what the other verdict says something else; empty if it says the same. */
    public Set<VerdictPart> differencesTo(Verdict other) {
        Set<VerdictPart> differences = EnumSet.allOf(VerdictPart.class);
        differences.removeIf(part -> part.isSame(this, other));
        return Collections.unmodifiableSet(differences);
    }

    /**
     * What it says as plain values, in the form of the contract for other programs: {@link Obligation#contractFields()}, then
     * {@code status}, {@code daysLate}, {@code fulfilledAt}, {@code transferredTo}, {@code rules}, {@code extendedTo},
     * {@code daysLateOriginally}, {@code bearerSucceededBy}, {@code findings}, {@code party}, {@code decidedBy},
     * {@code errors}; and only where something was issued after the plan {@code subsequent} and {@code lateWhenAmended}. Instants carry the offset of Viet Nam, dates are ISO; what is unknown is null. Any mapper of Jackson 2 or 3
     * writes it so, without a module.
     */
    @JsonValue
    public Map<String, @Nullable Object> fields() {
        return AssessmentFields.of(this);
    }

    /** Whether it is the verdict of the same assessor on the same obligation, evidence and instant. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that && ordinal == that.ordinal && Objects.equals(inputs, that.inputs);
    }

    @Override
    public int hashCode() {
        return ordinal;
    }

    @Override
    public String toString() {
        return obligation().id() + " " + status() + (daysLate() > 0 ? " (" + daysLate() + ")" : "");
    }
}
