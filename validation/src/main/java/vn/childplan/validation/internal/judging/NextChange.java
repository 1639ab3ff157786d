package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * Looks for the next change of a status by time alone. For each obligation it collects the instants at which something
 * begins or ends, and judges anew for one after the other, the earliest first.
 */
public final class NextChange {
    /** In place of days: no rule warns before such a day. */
    private static final int NO_WARNING = -1;

    private final Inputs inputs;
    private final VerdictPages verdicts;
    private @Nullable Instant earliest;
    /** Kept from one obligation to the next, because most change at the same midnights. */
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
            // What is recorded after the instant of the inputs stays unknown, though it may be in the log.
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
        lastDay(candidates, obligation.term().periodEnd(), NO_WARNING);
        lastDay(candidates, obligation.lastDay(), warning);
        lastDay(candidates, verdicts.conclusion(ordinal).lastDay(), warning);
        for (Evidence entry : inputs.evidence().knownBy(ordinal, inputs.asOf())) {
            if (entry.at().isAfter(inputs.asOf())) {
                candidates.add(entry.at());
            }
            lastDay(candidates, entry.until(), movesLastDay(entry.kind()) ? warning : NO_WARNING);
        }
        return candidates;
    }

    /** Whether the end of such an entry may become the last good day. */
    private static boolean movesLastDay(EvidenceKind kind) {
        return switch (kind) {
            case EXTENSION, SUSPENSION -> true;
            case WAIVER, SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> false;
        };
    }

    private void begin(SortedSet<Instant> candidates, @Nullable LocalDate day) {
        if (day != null && VietnamTime.startOf(day).isAfter(inputs.asOf())) {
            candidates.add(VietnamTime.startOf(day));
        }
    }

    /** The midnight after a last day, and every midnight before it from which a rule may begin to warn. */
    private void lastDay(SortedSet<Instant> candidates, @Nullable LocalDate day, int warning) {
        if (day != null) {
            for (int before = -1; before <= warning; before++) {
                begin(candidates, day.minusDays(before));
            }
        }
    }
}
