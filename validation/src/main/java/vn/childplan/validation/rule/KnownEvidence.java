package vn.childplan.validation.rule;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;

/** Looks through what is known of an obligation. */
final class KnownEvidence {
    private KnownEvidence() {}

    /** The entry of that sort that happened first, by the as-of instant; null if none did. */
    static @Nullable Evidence earliest(Judgement judgement, Predicate<Evidence> sort) {
        Evidence first = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            Evidence entry = judgement.evidence(i);
            if (sort.test(entry)
                    && !entry.at().isAfter(judgement.asOf())
                    && (first == null || entry.at().isBefore(first.at()))) {
                first = entry;
            }
        }
        return first;
    }
}
