package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * The figures of an assessment for people: what somebody must answer for. A duty that was handed over is counted with whoever
 * took it, from the day on which it was taken over. To coordinate without a date is nothing to answer for by oneself, and is counted apart, by clause: of so many who
 * coordinate, so many have something recorded. Whose duty it is to coordinate and nobody knows who they are, is in neither.
 * The counts of {@link Assessment#totals()} hold every verdict.
 *
 * @param counts by how they read, in the order of {@link StatusWording}, each above 0
 * @param dated the same of those to which the plan gives a date
 * @param byClause the same clause by clause, in the order of the plan
 * @param handedOver how many were handed over and are counted with those who took them
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Summary(
        Map<StatusWording, Integer> counts,
        Map<StatusWording, Integer> dated,
        SortedMap<ClauseRef, OfClause> byClause,
        int handedOver) {

    /**
     * One clause.
     *
     * @param counts by how they read
     * @param coordination of how many who coordinate without a date something is recorded
     */
    public record OfClause(Map<StatusWording, Integer> counts, Rate coordination) {
        public OfClause {
            counts = inOrder(counts);
        }
    }

    public Summary {
        counts = inOrder(counts);
        dated = inOrder(dated);
        byClause = Collections.unmodifiableSortedMap(new TreeMap<>(byClause));
    }

    /** @param day on which it is judged; what has not come to its bearer by then is counted with the one who has it still */
    static Summary of(Iterable<Verdict> verdicts, LocalDate day) {
        Counter counter = new Counter();
        for (Verdict verdict : verdicts) {
            LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
            if (takenOver == null || !takenOver.isAfter(day)) {
                counter.add(verdict);
            }
        }
        return counter.summary();
    }

    private static Map<StatusWording, Integer> inOrder(Map<StatusWording, Integer> counts) {
        Map<StatusWording, Integer> copy = new EnumMap<>(StatusWording.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** How many somebody must answer for. */
    public int total() {
        return sum(counts);
    }

    /** How many of them the plan gives a date to. */
    public int datedTotal() {
        return sum(dated);
    }

    /** How many of them have a status, however it reads. */
    public int count(Status status) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().status() == status)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Of how many who coordinate without a date something is recorded, all clauses together. */
    public Rate coordination() {
        long recorded = 0;
        long all = 0;
        for (OfClause clause : byClause.values()) {
            recorded += clause.coordination().numerator();
            all += clause.coordination().denominator();
        }
        return new Rate(recorded, all);
    }

    private static int sum(Map<StatusWording, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts one by one. */
    private static final class Counter {
        private final Map<StatusWording, Integer> counts = new EnumMap<>(StatusWording.class);
        private final Map<StatusWording, Integer> dated = new EnumMap<>(StatusWording.class);
        private final Map<ClauseRef, ClauseCounter> clauses = new HashMap<>();
        private int handedOver;

        void add(Verdict verdict) {
            if (verdict.status() == Status.TRANSFERRED) {
                handedOver++;
                return;
            }
            ClauseCounter clause = clauses.computeIfAbsent(verdict.obligation().clause(), ref -> new ClauseCounter());
            if (verdict.isUndatedCoordination()) {
                clause.coordinate(verdict);
                return;
            }
            StatusWording wording = verdict.wording();
            counts.merge(wording, 1, Integer::sum);
            clause.counts.merge(wording, 1, Integer::sum);
            if (verdict.originalLastDay() != null) {
                dated.merge(wording, 1, Integer::sum);
            }
        }

        Summary summary() {
            SortedMap<ClauseRef, OfClause> byClause = new TreeMap<>();
            clauses.forEach((ref, clause) ->
                    byClause.put(ref, new OfClause(clause.counts, new Rate(clause.recorded, clause.coordinating))));
            return new Summary(counts, dated, byClause, handedOver);
        }
    }

    /** Counts in one clause. */
    private static final class ClauseCounter {
        private final Map<StatusWording, Integer> counts = new EnumMap<>(StatusWording.class);
        private int recorded;
        private int coordinating;

        void coordinate(Verdict verdict) {
            if (verdict.obligation().bearer() != null) {
                coordinating++;
                recorded += verdict.hasActivityInPeriod() ? 1 : 0;
            }
        }
    }
}
