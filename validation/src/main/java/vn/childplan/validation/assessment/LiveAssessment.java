package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;

/**
 * An assessment that keeps up with its host: it takes entries as they are recorded, moves on when time alone changes a
 * verdict, and tells its listeners which verdicts changed and why.
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(register, calendar);
 * LiveAssessment live = LiveAssessment.of(assessor, evidence, clock, timer);
 * live.onChange(move -> System.out.println(move.difference().transitions()));   // {DUE_SOON>MET=1}
 * live.add(entry);
 * live.current().overdue();
 * }</pre>
 *
 * <p>Clock and timer are the host's. Safe to share between threads: moves are made one after the other, and
 * {@link #current()} never waits for one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LiveAssessment {
    /** The host's timer: a scheduled executor, a job of a database, a queue that delays. */
    @FunctionalInterface
    public interface Timer {
        /** Runs a task at an instant or soon after, once. One that comes too early or for nothing does no harm. */
        void wake(Instant at, Runnable task);
    }

    /**
     * A move that changed verdicts.
     *
     * @param after the assessment moved to
     * @param difference which verdicts changed; those that are only more days late are left out, as in
     *     {@link Assessment#nextChange}
     * @param entries the entries that became known with it; none if time alone changed the verdicts
     */
    public record Move(Assessment after, AssessmentDifference difference, List<Evidence> entries) {
        public Move {
            entries = List.copyOf(entries);
        }
    }

    private final InstantSource clock;
    private final Timer timer;
    private final List<Consumer<? super Move>> listeners = new CopyOnWriteArrayList<>();
    /** Held during a move. */
    private final Object lock = new Object();
    /** The entries that are recorded after the instant of the current assessment. */
    private final List<Evidence> unknown;

    private @Nullable Instant woken;
    private volatile Assessment current;

    private LiveAssessment(Assessment start, List<Evidence> unknown, InstantSource clock, Timer timer) {
        this.current = start;
        this.unknown = new ArrayList<>(unknown);
        this.clock = clock;
        this.timer = timer;
    }

    /** Judges what the clock says is known by now, and sets the timer. */
    public static LiveAssessment of(Assessor assessor, EvidenceLog log, InstantSource clock, Timer timer) {
        Objects.requireNonNull(timer, "timer");
        Assessment start = assessor.assess(log, clock.instant());
        LiveAssessment live = new LiveAssessment(start, unknownTo(start, log.entries()), clock, timer);
        synchronized (live.lock) {
            live.setTimer();
        }
        return live;
    }

    private static List<Evidence> unknownTo(Assessment assessment, List<Evidence> entries) {
        return entries.stream()
                .filter(entry -> entry.recordedAt().isAfter(assessment.asOf()))
                .toList();
    }

    /** How things stood at the last move. */
    public Assessment current() {
        return current;
    }

    /**
     * From now on {@code listener} hears every move that changes verdicts, one after the other, on the thread that made it and
     * before that thread goes on. What a listener throws reaches whoever made the move, once the others have heard of it.
     */
    public void onChange(Consumer<? super Move> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Takes entries, and moves on to the instant of the clock. One that is recorded later counts when that instant has come. One
     * that is dated by today alone, and of which nothing else is said, is recorded now: it counts from now on, not only when
     * the day has ended.
     */
    public void add(Evidence... entries) {
        synchronized (lock) {
            Instant now = VietnamTime.wholeSecond(clock.instant());
            Evidence[] recorded =
                    Arrays.stream(entries).map(entry -> asRecorded(entry, now)).toArray(Evidence[]::new);
            unknown.addAll(Arrays.asList(recorded));
            move(current.with(recorded));
        }
    }

    /**
     * An entry as {@link #add} takes it at that instant: recorded then if it is dated by that day alone, and as it is otherwise. A
     * host that keeps entries keeps them so, and they count after a restart as they did before.
     */
    public static Evidence asRecorded(Evidence entry, Instant now) {
        Instant second = VietnamTime.wholeSecond(now);
        return isDatedByTodayAlone(entry, second) ? entry.withRecordedAt(VietnamTime.format(second)) : entry;
    }

    /** A date alone is kept as the last second of its day, and what is not said to be recorded later is known since then. */
    private static boolean isDatedByTodayAlone(Evidence entry, Instant now) {
        Instant endOfToday = VietnamTime.endOf(VietnamTime.dateOf(now));
        return entry.recordedAt().equals(endOfToday) && entry.at().equals(endOfToday) && now.isBefore(endOfToday);
    }

    /** Moves on to the instant of the clock. The timer calls it, and a host that knows better may. */
    public void catchUp() {
        synchronized (lock) {
            woken = null;
            move(current);
        }
    }

    /** A clock that was set back moves nothing back. */
    private void move(Assessment withAll) {
        Assessment before = current;
        Instant now = clock.instant();
        Assessment after = withAll.at(now.isBefore(before.asOf()) ? before.asOf() : now);
        List<Evidence> still = unknownTo(after, unknown);
        List<Evidence> known = unknown.stream()
                .filter(entry -> !entry.recordedAt().isAfter(after.asOf()))
                .toList();
        unknown.clear();
        unknown.addAll(still);
        current = after;
        setTimer();
        AssessmentDifference difference = withoutLateness(before.to(after));
        if (!difference.isEmpty()) {
            tell(new Move(after, difference, known));
        }
    }

    private static AssessmentDifference withoutLateness(AssessmentDifference difference) {
        return new AssessmentDifference(difference.changes().stream()
                .filter(change -> !onlyLater(change.before(), change.after()))
                .toList());
    }

    private static boolean onlyLater(@Nullable Verdict before, @Nullable Verdict after) {
        return before != null
                && after != null
                && before.differencesTo(after).stream().allMatch(part -> part == VerdictPart.DAYS_LATE);
    }

    private void setTimer() {
        Optional<Instant> next = Stream.concat(
                        current.nextChange().stream(), unknown.stream().map(Evidence::recordedAt))
                .min(Instant::compareTo);
        if (next.isPresent() && !next.get().equals(woken)) {
            woken = next.get();
            timer.wake(next.get(), this::catchUp);
        }
    }

    private void tell(Move move) {
        RuntimeException first = null;
        for (Consumer<? super Move> listener : listeners) {
            try {
                listener.accept(move);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** In a line: {@code live assessment of 65/KH-UBND as of …}. */
    @Override
    public String toString() {
        return "live " + current;
    }
}
