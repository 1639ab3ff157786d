package vn.childplan.validation.change;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * What would have made a verdict another, or still can: the least of each kind, found by asking the rules. Each answer is
 * entries to add, and was judged with them added; nothing is claimed that was not judged.
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(plan, evidence, "V:REPORT:so-noi-vu:2025-H1", VietnamTime.parse("2025-05-16"));
 * whatIf.remedies().forEach(remedy -> System.out.println(remedy.words().en()));
 * // met in time, if it had been handed in by the end of 14 May 2025 (through Sở Y tế)
 * }</pre>
 *
 * @param verdict the verdict as it is, on what is known at its instant
 * @param remedies what would make it another, what the bearer can do itself first; empty if nothing was found, or if nothing is
 *     to be made better
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WhatIf(Verdict verdict, List<Remedy> remedies) {
    /**
     * Entries that make the verdict another.
     *
     * @param entries what to add, in this order
     * @param verdict the verdict with them, at the first instant at which they make a difference
     * @param latest the last second for what is to be done, a second later it would not give that status; null if no such
     *     second was found
     * @param isStillPossible whether nothing in it lies before the instant of the question
     * @param words the same in a sentence
     */
    public record Remedy(
            List<Evidence> entries,
            Verdict verdict,
            @Nullable Instant latest,
            boolean isStillPossible,
            Text words) {
        public Remedy {
            entries = List.copyOf(entries);
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String toString() {
            return words.en();
        }
    }

    public WhatIf {
        Objects.requireNonNull(verdict, "verdict");
        remedies = List.copyOf(remedies);
    }

    /**
     * What would make the verdict on an obligation another.
     *
     * @param obligation its id, with or without the plan
     * @param asOf the instant of the question; what is recorded later is not known
     * @throws NoSuchElementException if there is no such obligation
     */
    public static WhatIf of(PlanUnderRules plan, EvidenceLog log, String obligation, Instant asOf) {
        Instant second = VietnamTime.wholeSecond(asOf);
        EvidenceLog known = EvidenceLog.of(log.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(second))
                .toList());
        Assessment assessment = plan.assess(known, second);
        Verdict verdict = assessment.verdict(obligation);
        return new WhatIf(verdict, new RemedySearch(assessment, verdict).find());
    }
}
