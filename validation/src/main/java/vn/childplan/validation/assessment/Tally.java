package vn.childplan.validation.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.childplan.validation.internal.judging.VerdictPages;
import vn.childplan.validation.rule.Status;

/**
 * How many verdicts have which status.
 *
 * @param counts the statuses that occur, in the order of {@link Status}, each with its count above 0
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Tally(Map<Status, Integer> counts) {
    public Tally {
        EnumMap<Status, Integer> occurring = new EnumMap<>(Status.class);
        for (Map.Entry<Status, Integer> each : counts.entrySet()) {
            if (each.getValue() < 0) {
                throw new IllegalArgumentException(each.getKey() + " cannot occur " + each.getValue() + " times");
            }
            if (each.getValue() > 0) {
                occurring.put(each.getKey(), each.getValue());
            }
        }
        counts = Collections.unmodifiableMap(occurring);
    }

    static Tally of(Iterable<Verdict> verdicts) {
        Counter counter = new Counter();
        for (Verdict verdict : verdicts) {
            counter.accept(verdict.status());
        }
        return counter.tally();
    }

    static Tally of(VerdictPages verdicts) {
        Counter counter = new Counter();
        verdicts.forEachStatus(counter);
        return counter.tally();
    }

    /** This tally with one verdict moved to another status. */
    Tally moved(Status from, Status to) {
        Map<Status, Integer> moved = new EnumMap<>(Status.class);
        moved.putAll(counts);
        moved.merge(from, -1, Integer::sum);
        moved.merge(to, 1, Integer::sum);
        return new Tally(moved);
    }

    /** Counts one by one. */
    @SuppressWarnings("EnumOrdinal") // counted a million times in a run; the order of the constants decides nothing
    private static final class Counter implements Consumer<Status> {
        private final int[] byStatus = new int[Status.values().length];

        @Override
        public void accept(Status status) {
            byStatus[status.ordinal()]++;
        }

        Tally tally() {
            EnumMap<Status, Integer> map = new EnumMap<>(Status.class);
            for (Status status : Status.values()) {
                map.put(status, byStatus[status.ordinal()]);
            }
            return new Tally(map);
        }
    }

    /** How many have that status; 0 if none has. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Done in time, of what is done or should be: MET ÷ (MET + MET_LATE + OVERDUE). What is not yet due, has no date, or
     * is waived, suspended, transferred or undetermined is in neither.
     */
    public Rate onTime() {
        return new Rate(count(Status.MET), due());
    }

    /** Done at all, of what is done or should be: (MET + MET_LATE) ÷ (MET + MET_LATE + OVERDUE). */
    public Rate done() {
        return new Rate((long) count(Status.MET) + count(Status.MET_LATE), due());
    }

    /** Neither done nor in time, of what is done or should be: OVERDUE ÷ (MET + MET_LATE + OVERDUE). */
    public Rate overdue() {
        return new Rate(count(Status.OVERDUE), due());
    }

    private long due() {
        return (long) count(Status.MET) + count(Status.MET_LATE) + count(Status.OVERDUE);
    }
}
