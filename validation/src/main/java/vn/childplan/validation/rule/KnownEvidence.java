package vn.childplan.validation.rule;

import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;

/** Looks through what is known of an obligation. */
final class KnownEvidence {
    /** Of two at the same instant always the same one, so that the order of recording decides nothing. */
    private static final BinaryOperator<Evidence> EARLIER =
            BinaryOperator.minBy(Comparator.comparing(Evidence::at).thenComparing(Evidence::toString));

    private KnownEvidence() {}

    /** The entry of that sort that happened first, by the as-of instant; null if none did. */
    static @Nullable Evidence earliest(Judgement judgement, Predicate<Evidence> sort) {
        Evidence first = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            Evidence entry = judgement.evidence(i);
            if (sort.test(entry) && !entry.at().isAfter(judgement.asOf())) {
                first = first == null ? entry : EARLIER.apply(first, entry);
            }
        }
        return first;
    }
}
