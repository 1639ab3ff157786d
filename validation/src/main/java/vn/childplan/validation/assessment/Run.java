package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/** What the verdicts of one assessment have in common; through it a verdict can be explained long after. */
record Run(Assessor assessor, EvidenceIndex index, Instant asOf, LocalDate today) {
    Run(Assessor assessor, EvidenceIndex index, Instant asOf) {
        this(assessor, index, asOf, VietnamTime.dateOf(asOf));
    }

    /** The same with one entry more; {@code touched} hears the obligations for which it counts. */
    Run with(Evidence entry, IntConsumer touched) {
        return new Run(assessor, index.with(assessor.keys(), entry, touched), asOf, today);
    }

    Obligation obligation(int ordinal) {
        return assessor.register().obligations().get(ordinal);
    }
}
