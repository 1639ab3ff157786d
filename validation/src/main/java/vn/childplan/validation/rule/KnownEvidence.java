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
                    && (first == null || precedes(entry, first))) {
                first = entry;
            }
        }
        return first;
    }

    /** Of two at the same instant always the same one, so that the order of recording decides nothing. */
    private static boolean precedes(Evidence entry, Evidence other) {
        int byTime = entry.at().compareTo(other.at());
        return byTime < 0 || (byTime == 0 && entry.toString().compareTo(other.toString()) < 0);
    }
}
