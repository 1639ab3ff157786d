package vn.childplan.benchmarks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.Status;

/**
 * The least that can be done: a loop over arrays that knows one kind of duty, one kind of evidence and no rule but its own
 * lines. With reasons it leaves an object for each obligation that says what came out and on which figures.
 */
final class PrimitiveLoop {
    private static final long DAY = 86_400;
    private static final long NONE = Long.MAX_VALUE;

    /** What came out, by which line of the loop, and on which figures; {@code done} in seconds, or none. */
    record Reason(Status status, int line, int lastDay, long done, int daysLate) {}

    private final Workload facts;

    PrimitiveLoop(Workload facts) {
        this.facts = facts;
    }

    /** Only how many obligations have which status. */
    @SuppressWarnings("EnumOrdinal") // an index into counts, as one would have it in such a loop
    int[] count(Instant asOf) {
        int[] counts = new int[Status.values().length];
        long now = asOf.getEpochSecond();
        int today = dayOf(now);
        for (int i = 0; i < facts.size(); i++) {
            counts[status(i, done(i, now), today).ordinal()]++;
        }
        return counts;
    }

    /** A reason for each obligation. */
    @Nullable
    Reason[] judge(Instant asOf) {
        Reason[] reasons = new Reason[facts.size()];
        long now = asOf.getEpochSecond();
        int today = dayOf(now);
        for (int i = 0; i < reasons.length; i++) {
            long done = done(i, now);
            Status status = status(i, done, today);
            int lastDay = facts.lastDay[i];
            int daysLate = switch (status) {
                case MET_LATE -> dayOf(done) - lastDay;
                case OVERDUE -> today - lastDay;
                default -> 0;
            };
            reasons[i] = new Reason(status, done == NONE ? 2 : 1, lastDay, done, daysLate);
        }
        return reasons;
    }

    private long done(int i, long now) {
        long first = NONE;
        for (int s = facts.starts[i]; s < facts.starts[i + 1]; s++) {
            if (facts.recordedAt[s] <= now && facts.at[s] <= now && facts.at[s] < first) {
                first = facts.at[s];
            }
        }
        return first;
    }

    private Status status(int i, long done, int today) {
        int lastDay = facts.lastDay[i];
        if (done != NONE) {
            return dayOf(done) <= lastDay ? Status.MET : Status.MET_LATE;
        }
        if (today < facts.opens[i]) {
            return Status.NOT_OPEN;
        }
        if (today > lastDay) {
            return Status.OVERDUE;
        }
        return lastDay - today <= Workload.DUE_SOON_DAYS ? Status.DUE_SOON : Status.IN_TIME;
    }

    private static int dayOf(long second) {
        return (int) Math.floorDiv(second + VietnamTime.OFFSET.getTotalSeconds(), DAY);
    }
}
