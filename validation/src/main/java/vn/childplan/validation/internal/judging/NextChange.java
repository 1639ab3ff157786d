package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * Looks for the next change of a status by time alone: of each obligation, the instants at which something begins or ends
 * are tried by judging anew, the earliest first.
 */
public final class NextChange {
    private final Inputs inputs;
    private final VerdictPages verdicts;
    private @Nullable Instant earliest;
    /** Kept, because obligations mostly change at the same midnights. */
    private @Nullable RuleRun later;

    public NextChange(Inputs inputs, VerdictPages verdicts) {
        this.inputs = inputs;
        this.verdicts = verdicts;
    }

    public Optional<Instant> find() {
        for (int i = 0; i < inputs.register().size(); i++) {
            for (Instant candidate : candidates(i)) {
                if (earliest != null && !candidate.isBefore(earliest)) {
                    break;
                }
                if (changesAt(i, candidate)) {
                    earliest = candidate;
                    break;
                }
            }
        }
        return Optional.ofNullable(earliest);
    }

    private boolean changesAt(int ordinal, Instant instant) {
        if (later == null || !later.asOf().equals(instant)) {
            // What is recorded after the instant asked about plays no part, though it may be in the log.
            later = new RuleRun(inputs, instant);
        }
        return later.judge(ordinal).status() != verdicts.conclusion(ordinal).status();
    }

    private SortedSet<Instant> candidates(int ordinal) {
        Obligation obligation = inputs.obligation(ordinal);
        SortedSet<Instant> candidates = new TreeSet<>();
        Tenure tenure = obligation.tenure();
        int warning = inputs.rules().of(ordinal).ofDay.longestDays;
        begin(candidates, obligation.term().opens());
        begin(candidates, tenure.takenOverOn());
        begin(candidates, tenure.bearerEndsOn());
        end(candidates, obligation.term().periodEnd());
        lastDay(candidates, obligation.lastDay(), warning);
        lastDay(candidates, verdicts.conclusion(ordinal).lastDay(), warning);
        for (Evidence entry : inputs.evidence().knownBy(ordinal, inputs.asOf())) {
            if (entry.at().isAfter(inputs.asOf())) {
                candidates.add(entry.at());
            }
            if (entry instanceof Extension extension) {
                lastDay(candidates, extension.until(), warning);
            } else if (entry instanceof Waiver waiver) {
                end(candidates, waiver.until());
            } else if (entry instanceof Suspension suspension) {
                lastDay(candidates, suspension.until(), warning);
            }
        }
        return candidates;
    }

    private void begin(SortedSet<Instant> candidates, @Nullable LocalDate day) {
        if (day != null && VietnamTime.startOf(day).isAfter(inputs.asOf())) {
            candidates.add(VietnamTime.startOf(day));
        }
    }

    private void end(SortedSet<Instant> candidates, @Nullable LocalDate day) {
        begin(candidates, day == null ? null : day.plusDays(1));
    }

    /** The midnight after a last good day, and every midnight before it from which a rule may begin to warn. */
    private void lastDay(SortedSet<Instant> candidates, @Nullable LocalDate day, int warning) {
        if (day != null) {
            for (int before = -1; before <= warning; before++) {
                begin(candidates, day.minusDays(before));
            }
        }
    }
}
