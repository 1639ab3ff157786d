package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The pure function {@code (obligation, its evidence, rules, as-of) → verdict}: it asks the rules in their order until one
 * decides, then those on findings. One object serves a whole run, obligation after obligation, and allocates nothing but
 * the verdicts. Asked to explain, it does the same with somebody listening.
 */
final class Evaluation implements Judgement {
    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final OfficialCalendar calendar;
    private final Instant asOf;
    private final LocalDate today;

    private Evidence[] known = new Evidence[16];
    private int knownCount;
    private @Nullable Obligation obligation;
    private @Nullable LocalDate lastDay;
    private @Nullable Evidence fulfilment;
    private @Nullable Status status;

    Evaluation(OfficialCalendar calendar, Instant asOf) {
        this.calendar = calendar;
        this.asOf = asOf;
        this.today = VietnamTime.dateOf(asOf);
    }

    /** Hears what each rule came to, right after it was asked. */
    interface Listener {
        void heard(VerdictRule rule, int index, Outcome outcome, @Nullable RuntimeException thrown);
    }

    Verdict judge(Run run, int ordinal, Bench bench, @Nullable Listener listener) {
        begin(run, ordinal);
        long applied = 0;
        long failed = 0;
        long errors = 0;
        int decidedBy = -1;
        for (int i = 0; i < bench.rules.length; i = next(bench, i)) {
            Outcome outcome = ask(bench, i, listener);
            if (outcome != Outcome.NOT_APPLICABLE) {
                long bit = 1L << i;
                applied |= bit;
                failed |= outcome == Outcome.FAILED ? bit : 0;
                errors |= outcome == Outcome.ERROR ? bit : 0;
            }
            if (status != null && decidedBy < 0) {
                decidedBy = i;
            }
        }
        Status concluded = status == null ? Status.UNDETERMINED : status;
        return new Verdict(
                run, ordinal, concluded, lastDay, fulfilment, bench.trace(applied, failed, errors, decidedBy));
    }

    /** The rule to ask after {@code i}: once the verdict is concluded, only those on findings. */
    private int next(Bench bench, int i) {
        return status != null && i < bench.deciding ? bench.deciding : i + 1;
    }

    private void begin(Run run, int ordinal) {
        obligation = run.obligation(ordinal);
        lastDay = null;
        fulfilment = null;
        status = null;
        knownCount = 0;
        EvidenceIndex index = run.index();
        for (int e = index.from(ordinal); e < index.to(ordinal); e++) {
            Evidence entry = index.entry(e);
            if (!entry.recordedAt().isAfter(asOf)) {
                if (knownCount == known.length) {
                    known = Arrays.copyOf(known, 2 * knownCount);
                }
                known[knownCount++] = entry;
            }
        }
    }

    private Outcome ask(Bench bench, int index, @Nullable Listener listener) {
        VerdictRule rule = bench.rules[index];
        Outcome outcome;
        RuntimeException thrown = null;
        try {
            outcome = rule.check().apply(this, bench.settings[index]);
        } catch (RuntimeException e) {
            // One broken rule must not hide what the others find; the verdict names it, the log has the stack.
            LOG.debug("rule {} threw", rule.id(), e);
            outcome = Outcome.ERROR;
            thrown = e;
        }
        if (listener != null) {
            listener.heard(rule, index, outcome, thrown);
        }
        return outcome;
    }

    @Override
    public Obligation obligation() {
        return Objects.requireNonNull(obligation, "no obligation is being judged");
    }

    @Override
    public Instant asOf() {
        return asOf;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public OfficialCalendar calendar() {
        return calendar;
    }

    @Override
    public int evidenceCount() {
        return knownCount;
    }

    @Override
    public Evidence evidence(int position) {
        return known[Objects.checkIndex(position, knownCount)];
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public void moveLastDay(LocalDate day) {
        lastDay = day;
    }

    @Override
    public @Nullable Evidence fulfilment() {
        return fulfilment;
    }

    @Override
    public void fulfilledBy(Evidence entry) {
        fulfilment = entry;
    }

    @Override
    public void decide(Status concluded) {
        if (status == null) {
            status = concluded;
        }
    }

    @Override
    public @Nullable Status status() {
        return status;
    }
}
