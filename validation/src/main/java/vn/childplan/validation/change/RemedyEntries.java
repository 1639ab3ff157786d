package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.YearEvent;

/** The entries that may be tried on an obligation that somebody bears, each for this duty and known since it happened. */
final class RemedyEntries {
    private final Verdict now;
    private final Obligation obligation;
    private final DutyTerm term;

    private final DutyRef duty;

    RemedyEntries(Verdict now, ObligationRegister register) {
        this.now = now;
        this.obligation = now.obligation();
        this.term = obligation.term();
        this.duty = isOneOfSeveral(register) ? obligation.dutyRef() : DutyRef.any(term.duty());
    }

    /** Whether an entry has to name its number to be for this one alone: its bearer has several of the kind there. */
    private boolean isOneOfSeveral(ObligationRegister register) {
        String second = term.clause() + ":" + term.duty() + "#2:" + obligation.bearer() + ":" + term.period();
        return term.number() > 1 || register.find(second).isPresent();
    }

    private AgencyId bearer() {
        return Objects.requireNonNull(obligation.bearer(), "somebody bears it");
    }

    /**
     * What a bearer can do, the less first: a note of activity, a document, the report of a difficulty. Once an event is over,
     * only what was done for it can still be reported.
     */
    List<Function<Instant, Evidence>> acts() {
        if (obligation.duty() == DutyKind.ESCALATE) {
            List<ClauseRef> clauses = now.evidence().stream()
                    .filter(entry -> entry.kind() == EvidenceKind.DIFFICULTY)
                    .map(Evidence::clause)
                    .distinct()
                    .toList();
            return clauses.isEmpty()
                    ? List.of(this::difficulty)
                    : clauses.stream()
                            .<Function<Instant, Evidence>>map(clause -> at -> report(clause, at))
                            .toList();
        }
        return List.of(at -> isAfterEvent(at) ? submission(at) : activity(at), this::submission);
    }

    /** Whether the event that the duty is for, and that is over by now, is over at an instant. */
    private boolean isAfterEvent(Instant at) {
        YearEvent event = now.eventOver();
        return event != null && event.isOverOn(VietnamTime.dateOf(at));
    }

    private Evidence activity(Instant at) {
        return new ProgressNote(bearer(), term.clause(), term.period(), at, at, null, null).withDuty(duty);
    }

    private Evidence submission(Instant at) {
        return new Submission(bearer(), term.clause(), term.period(), at, channel(), at, null, null).withDuty(duty);
    }

    /** A difficulty that arises. */
    private Evidence difficulty(Instant at) {
        return new Difficulty(bearer(), term.clause(), null, at, null, at, null, null);
    }

    /** A difficulty is reported by a document. */
    private Evidence report(ClauseRef clause, Instant at) {
        return new Difficulty(bearer(), clause, null, at, channel(), at, "báo cáo", null);
    }

    /** Through whom it has to go: nobody sends to himself. */
    private @Nullable AgencyId channel() {
        AgencyId channel = term.channel();
        return channel == null || channel.equals(bearer()) ? null : channel;
    }

    Evidence extension(Instant at, LocalDate until) {
        return new Extension(bearer(), term.clause(), term.period(), at, until, at, null, null).withDuty(duty);
    }

    Evidence suspension(Instant at, @Nullable LocalDate until) {
        return new Suspension(bearer(), term.clause(), term.period(), at, until, at, null, null).withDuty(duty);
    }

    /** Until further notice. */
    Evidence waiver(Instant at) {
        return new Waiver(bearer(), term.clause(), term.period(), at, null, at, null, null).withDuty(duty);
    }

    /**
     * The seconds at which doing it may come out otherwise: the instant of the question, the last seconds of the days of the
     * duty, of its bearer and of decisions, and the end of a day after all of them. Where its bearer has ended and nobody took
     * over, nobody does it later.
     */
    SortedSet<Instant> instants() {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(term.periodEnd());
        days.add(term.opens());
        days.add(VietnamTime.dateOf(now.asOf()));
        addIfThere(now.lastDay(), days);
        addIfThere(now.originalLastDay(), days);
        addIfThere(obligation.tenure().takenOverOn(), days);
        LocalDate end = obligation.tenure().bearerEndsOn();
        addIfThere(end == null ? null : end.minusDays(1), days);
        now.evidence().forEach(entry -> addIfThere(entry.until(), days));
        now.evidence().forEach(entry -> days.add(VietnamTime.dateOf(entry.at())));
        days.add(days.last().plusDays(1));
        SortedSet<Instant> instants = new TreeSet<>();
        instants.add(now.asOf());
        days.forEach(day -> instants.add(VietnamTime.endOf(day)));
        return end == null || !obligation.tenure().successors().isEmpty()
                ? instants
                : instants.headSet(VietnamTime.startOf(end));
    }

    private static void addIfThere(@Nullable LocalDate day, SortedSet<LocalDate> days) {
        if (day != null) {
            days.add(day);
        }
    }
}
