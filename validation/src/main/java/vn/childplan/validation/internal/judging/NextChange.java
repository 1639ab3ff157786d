package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * Looks for the next change of a status by time alone. Judging has noted what of the time the rules looked at: where they
 * looked at none, nothing can change. Of obligations of a group without entries, which come out alike, one is looked at. For
 * each of the rest it judges anew at the seconds at which something begins or ends, the earliest first, up to the earliest
 * change found so far.
 *
 * <p>Those seconds are the midnights around the days of the duty, of its bearer and of its entries, and whatever rules ask
 * for ({@code Judgement.hasCome}). A rule that looks at the instant itself may turn at any second between: where a status has
 * changed from one of them to the next, the second of the change is searched for by halving.
 */
public final class NextChange {
    /** In place of days: no rule warns before such a day. */
    private static final int NO_WARNING = -1;
    /** In place of a day. */
    private static final long NO_DAY = Long.MAX_VALUE;
    /** The last second of the years that there are. */
    private static final long LAST =
            VietnamTime.endOf(LocalDate.of(9999, 12, 31)).getEpochSecond();
    /** So many instants keep their run, because most obligations change at the same midnights. */
    private static final int MOST_RUNS = 64;

    private final Inputs inputs;
    private final Map<Long, RuleRun> runs = new HashMap<>();
    private long earliest = RuleRun.NEVER;
    /** Whether what was found last rests on its bearer or its entries. */
    private boolean ofItsOwn;

    public NextChange(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The next change of one obligation alone. */
    public Optional<Instant> find(int ordinal) {
        RuleRun run = new RuleRun(inputs);
        Conclusion now = run.judge(ordinal);
        if (run.looks() != TimeLooks.NONE) {
            search(ordinal, now, run.looks());
        }
        return earliest();
    }

    private Optional<Instant> earliest() {
        return earliest == RuleRun.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochSecond(earliest));
    }

    @SuppressWarnings("ReferenceEquality") // all that came out alike share one conclusion
    public Optional<Instant> find(VerdictPages verdicts) {
        int size = inputs.register().size();
        int group = 0;
        Conclusion seen = null;
        for (int i = 0; i < size; i++) {
            if (i == inputs.rules().end(group)) {
                group++;
                seen = null;
            }
            int looks = verdicts.looks(i);
            if (looks != TimeLooks.NONE) {
                Conclusion conclusion = verdicts.conclusion(i);
                boolean known = isAnythingKnown(i);
                if (known || conclusion != seen) {
                    search(i, conclusion, looks);
                    seen = known || ofItsOwn ? seen : conclusion;
                }
            }
        }
        return earliest();
    }

    private boolean isAnythingKnown(int ordinal) {
        EvidencePage page = inputs.evidence().page(ordinal);
        int within = Pages.within(ordinal);
        for (int row = page.from(within); row < page.to(within); row++) {
            if (page.isKnownBy(row, inputs.asOf())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the first change of one obligation, if it comes before the earliest so far. */
    private void search(int ordinal, Conclusion now, int looksNow) {
        int looks = looksNow;
        long from = inputs.asOf().getEpochSecond();
        LocalDate lastDay = now.lastDay();
        long turn = RuleRun.NEVER;
        ofItsOwn = false;
        if (TimeLooks.has(looks, TimeLooks.TURN)) {
            turn = judged(ordinal, from).turn();
        }
        long limit = Math.min(earliest - 1, LAST);
        while (true) {
            long next = Math.min(turn, nextOf(ordinal, from, lastDay));
            if (TimeLooks.has(looks, TimeLooks.CLOCK)) {
                next = Math.min(next, limit);
            }
            if (next <= from || next > limit) {
                return;
            }
            RuleRun run = run(next);
            Conclusion then = run.judge(ordinal);
            ofItsOwn |= run.isOfItsOwn();
            looks |= run.looks();
            if (then.status() != now.status()) {
                earliest = TimeLooks.has(looks, TimeLooks.CLOCK) ? firstChange(ordinal, now, from, next) : next;
                return;
            }
            turn = run.turn();
            lastDay = then.lastDay();
            from = next;
        }
    }

    /** The first second at which the status is another, between one at which it is not and one at which it is. */
    private long firstChange(int ordinal, Conclusion now, long from, long to) {
        long same = from;
        long other = to;
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            RuleRun run = new RuleRun(inputs, Instant.ofEpochSecond(middle));
            if (run.judge(ordinal).status() == now.status()) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private RuleRun judged(int ordinal, long second) {
        RuleRun run = run(second);
        run.judge(ordinal);
        ofItsOwn |= run.isOfItsOwn();
        return run;
    }

    /** What is recorded after the instant of the inputs stays unknown to it, though it may be in the log. */
    private RuleRun run(long second) {
        RuleRun run = runs.get(second);
        if (run == null) {
            run = new RuleRun(inputs, Instant.ofEpochSecond(second));
            if (runs.size() != MOST_RUNS) {
                runs.put(second, run);
            }
        }
        return run;
    }

    /** The first second after another at which something of an obligation begins or ends. */
    private long nextOf(int ordinal, long from, @Nullable LocalDate lastDay) {
        long today = VietnamTime.epochDayOf(from);
        Obligation obligation = inputs.obligation(ordinal);
        Tenure tenure = obligation.tenure();
        int warning = inputs.rules().of(ordinal).ofDay.longestDays;
        long day = begins(today, obligation.term().opens());
        day = Math.min(day, begins(today, tenure.takenOverOn()));
        day = Math.min(day, begins(today, tenure.bearerEndsOn()));
        day = Math.min(day, ends(today, obligation.term().periodEnd(), NO_WARNING));
        day = Math.min(day, ends(today, obligation.lastDay(), warning));
        day = Math.min(day, ends(today, lastDay, warning));
        long second = RuleRun.NEVER;
        EvidencePage page = inputs.evidence().page(ordinal);
        int within = Pages.within(ordinal);
        for (int row = page.from(within); row < page.to(within); row++) {
            if (page.isKnownBy(row, inputs.asOf())) {
                second = page.second(row) > from ? Math.min(second, page.second(row)) : second;
                day = Math.min(day, ends(today, page, row, warning));
            }
        }
        return day == NO_DAY
                ? second
                : Math.min(
                        second, VietnamTime.startOf(LocalDate.ofEpochDay(day)).getEpochSecond());
    }

    private static long ends(long today, EvidencePage page, int row, int warning) {
        EvidenceKind kind = page.kind(row);
        if (kind.until() == EvidenceKind.Until.NONE) {
            return NO_DAY;
        }
        Evidence entry = page.entry(row);
        return ends(today, entry.until(), movesLastDay(kind) ? warning : NO_WARNING);
    }

    /** Whether the end of such an entry may become the last permitted day. */
    private static boolean movesLastDay(EvidenceKind kind) {
        return switch (kind) {
            case EXTENSION, SUSPENSION -> true;
            case WAIVER, SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> false;
        };
    }

    /** A day, if it is to come. */
    private static long begins(long today, @Nullable LocalDate day) {
        return day == null || day.toEpochDay() <= today ? NO_DAY : day.toEpochDay();
    }

    /** The day after a last day, or one before it from which a rule may begin to warn: the first of them to come. */
    private static long ends(long today, @Nullable LocalDate lastDay, int warning) {
        if (lastDay == null) {
            return NO_DAY;
        }
        long first = Math.max(today + 1, lastDay.toEpochDay() - warning);
        return first <= lastDay.toEpochDay() + 1 ? first : NO_DAY;
    }
}
