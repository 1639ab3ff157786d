package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/**
 * A clause that has agencies issue something or see to it, who did in a period, and who was asked to. Whoever bore the duty in the
 * period counts, not who bears it on the day of the report: where agencies ended within the period, each kind of them, of those
 * who came after and of those who went on stands in a line of its own, and nobody in two.
 *
 * @param kind of what kind those in this line are; null where nobody knows yet who they are
 * @param isPart whether others bore the duty in the period too, in another line
 * @param until the last day of those in this line; null if they were there to the end
 * @param from since when those in this line bore it; null if all the time
 */
record Guidance(
        ClauseRef clause,
        DutyKind duty,
        long done,
        List<Verdict> askedOf,
        @Nullable AgencyKind kind,
        boolean isPart,
        @Nullable LocalDate until,
        @Nullable LocalDate from) {
    private static final List<DutyKind> DUTIES =
            List.of(DutyKind.ISSUE_PLAN, DutyKind.GUIDE, DutyKind.APPRAISE_FUNDING);

    long asked() {
        return askedOf.size();
    }

    /** Whether nobody knows yet who is asked, so that nothing can be counted or recorded. */
    boolean isOfNobodyKnown() {
        return kind == null;
    }

    /** Whether a duty is one of those told here. */
    static boolean isOne(DutyKind duty) {
        return DUTIES.contains(duty);
    }

    /** The lines of what a plan ordered in a period, in its order. */
    static List<Guidance> of(
            OrderedIn ordered,
            AgencyDirectory directory,
            Function<ClauseRef, Stream<Verdict>> verdicts,
            LocalDate today) {
        Lines lines = new Lines(directory, ordered, today);
        List<Guidance> all = new ArrayList<>();
        ordered.plan()
                .assignments()
                .forEach(assignment -> DUTIES.forEach(duty -> verdicts.apply(assignment.ref())
                        .filter(verdict -> verdict.obligation().duty() == duty)
                        .collect(Collectors.partitioningBy(Guidance::hasLapsed))
                        .values()
                        .forEach(owed -> all.addAll(lines.of(assignment.ref(), duty, owed)))));
        return all;
    }

    /** What those known who were there to the end were asked to, whether or not they were there from the beginning. */
    static List<Guidance> toTheEnd(List<Guidance> lines) {
        record Same(
                ClauseRef clause, DutyKind duty, @Nullable AgencyKind kind) {}
        Map<Same, Guidance> merged = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.until == null && !line.isOfNobodyKnown())
                .forEach(line -> merged.merge(new Same(line.clause, line.duty, line.kind), line, Guidance::and));
        return List.copyOf(merged.values());
    }

    private Guidance and(Guidance more) {
        return new Guidance(
                clause,
                duty,
                done + more.done,
                Stream.concat(askedOf.stream(), more.askedOf.stream()).toList(),
                kind,
                isPart,
                until,
                from);
    }

    /** Whether those in this line went on while others of their kind ended or began. */
    boolean wentOn(List<Guidance> lines) {
        return until == null
                && from == null
                && lines.stream()
                        .filter(line -> line.until != null || line.from != null)
                        .anyMatch(line -> line.clause.equals(clause) && line.duty == duty && line.kind == kind);
    }

    private static boolean hasLapsed(Verdict verdict) {
        return OrderedIn.lapsedOn(verdict.obligation()) != null;
    }

    /** Who bore a duty in a period, as far as it has come. */
    private record Lines(AgencyDirectory directory, OrderedIn ordered, LocalDate today) {
        private ReportingPeriod period() {
            return ordered.period();
        }

        /** The last day that counts: before the day on which the duty lapsed, if it did. */
        private LocalDate end(Verdict verdict) {
            LocalDate last = period().days().last();
            LocalDate end = today.isBefore(last) ? today : last;
            LocalDate lapsed = OrderedIn.lapsedOn(verdict.obligation());
            return lapsed == null || lapsed.isAfter(end) ? end : lapsed.minusDays(1);
        }

        List<Guidance> of(ClauseRef clause, DutyKind duty, List<Verdict> owed) {
            List<Guidance> lines = new ArrayList<>(ofThoseKnown(clause, duty, owed));
            List<Verdict> open = owed.stream()
                    .filter(verdict -> verdict.obligation().bearer() == null)
                    .filter(verdict -> verdict.obligation().isOwedOn(end(verdict)))
                    .toList();
            if (!open.isEmpty()) {
                lines.add(new Guidance(clause, duty, 0, open, null, false, until(open), null));
            }
            return lines;
        }

        private List<Guidance> ofThoseKnown(ClauseRef clause, DutyKind duty, List<Verdict> owed) {
            List<Verdict> there = owed.stream().filter(this::isThere).toList();
            Map<AgencyKind, List<Verdict>> ended = byKind(owed.stream().filter(this::hasEnded));
            if (ended.isEmpty()) {
                return there.isEmpty() ? List.of() : List.of(line(clause, duty, there, false, until(there), null));
            }
            List<Guidance> lines = new ArrayList<>();
            ended.forEach((kind, some) -> lines.add(line(clause, duty, some, true, lastDay(some), null)));
            for (boolean isNew : List.of(false, true)) {
                byKind(there.stream().filter(verdict -> isNew(verdict) == isNew))
                        .forEach((kind, some) -> lines.add(line(clause, duty, some, true, until(some), since(some))));
            }
            return lines;
        }

        /** Whether it came to its bearer from those who ended. One that went on is one and the same before and after. */
        private static boolean isNew(Verdict verdict) {
            return verdict.obligation().tenure().takenOverOn() != null;
        }

        private Guidance line(
                ClauseRef clause,
                DutyKind duty,
                List<Verdict> some,
                boolean isPart,
                @Nullable LocalDate until,
                @Nullable LocalDate from) {
            long done = some.stream()
                    .filter(verdict -> Results.areAny(verdict, period()))
                    .count();
            return new Guidance(clause, duty, done, some, bearer(some.get(0)).kind(), isPart, until, from);
        }

        private boolean isThere(Verdict verdict) {
            return isKnown(verdict)
                    && verdict.obligation().isOwedOn(end(verdict))
                    && bearer(verdict).life().contains(end(verdict));
        }

        /** Whether it was borne in the period by an agency that ended before the end of it. */
        private boolean hasEnded(Verdict verdict) {
            LocalDate gone = isKnown(verdict) ? bearer(verdict).life().to() : null;
            return gone != null
                    && gone.isAfter(period().days().first())
                    && !gone.isAfter(end(verdict))
                    && verdict.obligation().isOwedOn(gone.minusDays(1));
        }

        private Map<AgencyKind, List<Verdict>> byKind(Stream<Verdict> verdicts) {
            return verdicts.collect(
                    Collectors.groupingBy(verdict -> bearer(verdict).kind(), TreeMap::new, Collectors.toList()));
        }

        private LocalDate lastDay(List<Verdict> ended) {
            return ended.stream()
                    .map(verdict ->
                            Objects.requireNonNull(bearer(verdict).life().to()))
                    .max(LocalDate::compareTo)
                    .orElseThrow()
                    .minusDays(1);
        }

        /**
         * The last day on which those who are still there had the duty, if it was given to others within the period: of what was
         * repealed for all the line says so itself, and it was theirs as long as anybody's.
         */
        private @Nullable LocalDate until(List<Verdict> there) {
            Obligation owed = there.get(0).obligation();
            LocalDate lapsed = ordered.repealedOn(owed.clause()) == null ? OrderedIn.lapsedOn(owed) : null;
            return lapsed == null || lapsed.isAfter(period().days().last()) ? null : lapsed.minusDays(1);
        }

        /** The day on which those in a line took over; null if they were there all the time. */
        private static @Nullable LocalDate since(List<Verdict> some) {
            return some.stream()
                    .map(verdict -> verdict.obligation().tenure().takenOverOn())
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private boolean isKnown(Verdict verdict) {
            return verdict.obligation().bearer() != null
                    && directory
                            .find(Objects.requireNonNull(verdict.obligation().bearer()))
                            .isPresent();
        }

        private Agency bearer(Verdict verdict) {
            return directory.get(Objects.requireNonNull(verdict.obligation().bearer()));
        }
    }
}
