package vn.childplan.testkit.arbitrary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Evidence on the obligations of a register: every kind, around the days on which they are due, known when it happened or
 * some days later, some for one duty alone, some taken back. Shrinks to no entry, and each entry to a submission known at
 * once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceLogs {
    private static final List<String> TEXTS =
            List.of("12/BC-UBND", "=1+1", "'trong ngoặc'", "hai dòng,\n\"có dấu\"", "Đã họp; chưa gửi\t(mẫu)");

    private EvidenceLogs() {}

    /** Up to a dozen entries; none if nobody is known to bear anything. */
    public static Arbitrary<EvidenceLog> fitting(ObligationRegister register) {
        List<Obligation> borne = register.obligations().stream()
                .filter(obligation -> obligation.bearer() != null)
                .toList();
        if (borne.isEmpty()) {
            return Arbitraries.just(EvidenceLog.EMPTY);
        }
        return Arbitraries.of(borne)
                .flatMap(EvidenceLogs::on)
                .list()
                .ofMaxSize(12)
                .flatMap(EvidenceLogs::someTakenBack);
    }

    /** Every entry has an id, and up to three of them are taken back some hours after they were recorded. */
    private static Arbitrary<EvidenceLog> someTakenBack(List<Evidence> entries) {
        if (entries.isEmpty()) {
            return Arbitraries.just(EvidenceLog.EMPTY);
        }
        List<Evidence> keyed = IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).withId("k" + (i + 1)))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(keyed).set().ofMaxSize(Math.min(3, keyed.size())),
                        Arbitraries.integers().between(0, 400))
                .as((mistaken, hours) -> {
                    List<Evidence> log = new ArrayList<>(keyed);
                    for (Evidence entry : mistaken) {
                        log.add(retraction(entry, entry.recordedAt().plus(Duration.ofHours(hours))));
                    }
                    return EvidenceLog.of(log);
                });
    }

    private static Retraction retraction(Evidence entry, Instant at) {
        String id = Objects.requireNonNull(entry.id(), "id");
        return new Retraction(entry.agency(), entry.clause(), at, id, at, null, null, null, null, null);
    }

    /** One entry on an obligation that somebody bears. */
    public static Arbitrary<Evidence> on(Obligation obligation) {
        return Combinators.combine(
                        kinds(obligation),
                        instants(obligation),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 90).injectNull(0.2),
                        Arbitraries.of(TEXTS).injectNull(0.6),
                        Arbitraries.of(TEXTS).injectNull(0.8),
                        Arbitraries.of(
                                        DutyRef.any(obligation.duty()),
                                        new DutyRef(
                                                obligation.duty(),
                                                obligation.term().number()))
                                .injectNull(0.7))
                .as((kind, at, knownAfter, until, document, note, duty) -> {
                    Instant known = at.plus(Duration.ofDays(knownAfter));
                    LocalDate end =
                            until == null ? null : VietnamTime.dateOf(at).plusDays(until);
                    return entry(kind, obligation, new When(at, known, end), document, note, duty);
                });
    }

    /**
     * For the duty to report difficulties only difficulties count; progress does so for acting, and for a deadline that an
     * event sets off. A retraction is about another entry.
     */
    private static Arbitrary<EvidenceKind> kinds(Obligation obligation) {
        if (obligation.duty() == DutyKind.ESCALATE) {
            return Arbitraries.just(EvidenceKind.DIFFICULTY);
        }
        Set<EvidenceKind> kinds = EnumSet.allOf(EvidenceKind.class);
        kinds.remove(EvidenceKind.RETRACTION);
        if (obligation.duty().endsInDocument() && obligation.deadline().kind() != Deadline.Kind.AFTER_EVENT) {
            kinds.remove(EvidenceKind.PROGRESS);
        }
        return Arbitraries.of(kinds);
    }

    /** Around the last permitted day, or else in the period; often on it, on the day before or on the day after. */
    private static Arbitrary<Instant> instants(Obligation obligation) {
        LocalDate due = obligation.lastDay();
        LocalDate centre = due == null ? obligation.term().opens().plusDays(40) : due;
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-1, 1).shrinkTowards(0)),
                Tuple.of(1, Arbitraries.integers().between(-40, 40).shrinkTowards(0)));
        return Combinators.combine(days, Moments.ofDay())
                .as((offset, second) ->
                        VietnamTime.startOf(centre.plusDays(offset)).plusSeconds(second));
    }

    private static Evidence entry(
            EvidenceKind kind,
            Obligation obligation,
            When when,
            @Nullable String document,
            @Nullable String note,
            @Nullable DutyRef duty) {
        AgencyId agency = Objects.requireNonNull(obligation.bearer(), "bearer");
        AgencyId channel = obligation.term().channel();
        var clause = obligation.clause();
        var period = obligation.period();
        Instant at = when.at;
        Instant known = when.known;
        LocalDate until = when.until;
        return switch (kind) {
            case SUBMISSION ->
                new Submission(agency, clause, period, at, channel, known, document, note, duty, null, null, null);
            case PROGRESS ->
                new ProgressNote(agency, clause, period, at, known, document, note, duty, null, null, null);
            case DIFFICULTY -> new Difficulty(agency, clause, null, at, channel, known, document, note);
            case EXTENSION -> {
                LocalDate end = when.untilAfter(obligation);
                yield new Extension(agency, clause, period, at, end, known, document, note, duty, null, null, null);
            }
            case WAIVER -> new Waiver(agency, clause, period, at, until, known, document, note, duty, null, null, null);
            case SUSPENSION ->
                new Suspension(agency, clause, period, at, until, known, document, note, duty, null, null, null);
            case RETRACTION -> throw new IllegalArgumentException("a retraction is about another entry");
        };
    }

    private record When(Instant at, Instant known, @Nullable LocalDate until) {
        /** An extension ends after the deadline; without one of its own, after what others of the clause may have. */
        LocalDate untilAfter(Obligation obligation) {
            LocalDate end = until == null ? VietnamTime.dateOf(at).plusDays(1) : until;
            LocalDate lastDay = obligation.lastDay();
            LocalDate deadline =
                    lastDay == null ? endOfYearAfter(obligation.term().periodEnd()) : lastDay;
            return end.isAfter(deadline) ? end : deadline.plusDays(1);
        }

        /** What others owe for the first half of a year may be due at its end, or in the next year. */
        private static LocalDate endOfYearAfter(LocalDate periodEnd) {
            return LocalDate.of(periodEnd.getYear() + 1, 12, 31);
        }
    }
}
