package vn.childplan.testkit.arbitrary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Evidence on the obligations of a register: every kind, around the days on which they are due, known when it happened or
 * some days later. Shrinks to no entry, and each entry to a submission known at once.
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
                .map(EvidenceLog::of);
    }

    /** One entry on an obligation that somebody bears. */
    public static Arbitrary<Evidence> on(Obligation obligation) {
        return Combinators.combine(
                        kinds(obligation),
                        instants(obligation),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 90).injectNull(0.2),
                        Arbitraries.of(TEXTS).injectNull(0.6),
                        Arbitraries.of(TEXTS).injectNull(0.8))
                .as((kind, at, knownAfter, until, document, note) -> {
                    Instant known = at.plus(Duration.ofDays(knownAfter));
                    LocalDate end =
                            until == null ? null : VietnamTime.dateOf(at).plusDays(until);
                    return entry(kind, obligation, new When(at, known, end), document, note);
                });
    }

    /** For the duty to report difficulties only difficulties count. */
    private static Arbitrary<EvidenceKind> kinds(Obligation obligation) {
        return obligation.duty() == DutyKind.ESCALATE
                ? Arbitraries.just(EvidenceKind.DIFFICULTY)
                : Arbitraries.of(EvidenceKind.ALL);
    }

    /** Around the last good day, or else in the period; at the first second of a day, at its last and within it. */
    private static Arbitrary<Instant> instants(Obligation obligation) {
        LocalDate due = obligation.lastDay();
        LocalDate centre = due == null ? obligation.term().opens().plusDays(40) : due;
        Arbitrary<Integer> days = Arbitraries.integers().between(-40, 40).shrinkTowards(0);
        return Combinators.combine(days, Arbitraries.of(0, 1, 2)).as((offset, part) -> {
            LocalDate day = centre.plusDays(offset);
            return switch (part) {
                case 0 -> VietnamTime.startOf(day);
                case 1 -> VietnamTime.startOf(day).plus(Duration.ofHours(10));
                default -> VietnamTime.endOf(day);
            };
        });
    }

    private static Evidence entry(
            EvidenceKind kind, Obligation obligation, When when, @Nullable String document, @Nullable String note) {
        AgencyId agency = Objects.requireNonNull(obligation.bearer(), "bearer");
        AgencyId channel = obligation.term().channel();
        var clause = obligation.clause();
        var period = obligation.period();
        return switch (kind) {
            case SUBMISSION -> new Submission(agency, clause, period, when.at, channel, when.known, document, note);
            case PROGRESS -> new ProgressNote(agency, clause, period, when.at, when.known, document, note);
            case DIFFICULTY -> new Difficulty(agency, clause, null, when.at, channel, when.known, document, note);
            case EXTENSION ->
                new Extension(agency, clause, period, when.at, when.untilAfter(obligation), when.known, document, note);
            case WAIVER -> new Waiver(agency, clause, period, when.at, when.until, when.known, document, note);
            case SUSPENSION -> new Suspension(agency, clause, period, when.at, when.until, when.known, document, note);
        };
    }

    private record When(Instant at, Instant known, @Nullable LocalDate until) {
        /** An extension ends after the deadline; without one of its own, after what others of the clause may have. */
        LocalDate untilAfter(Obligation obligation) {
            LocalDate end = until == null ? VietnamTime.dateOf(at).plusDays(1) : until;
            LocalDate lastDay = obligation.lastDay();
            LocalDate deadline = lastDay == null ? obligation.term().periodEnd().plusMonths(1) : lastDay;
            return end.isAfter(deadline) ? end : deadline.plusDays(1);
        }
    }
}
