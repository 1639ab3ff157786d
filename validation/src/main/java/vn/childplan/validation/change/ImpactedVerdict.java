package vn.childplan.validation.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.assessment.AssessmentDifference;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.obligation.Obligation;

/**
 * One obligation whose verdict differs.
 *
 * @param before the verdict of the base; null if it has no such obligation
 * @param after the verdict of the candidate; null if it has no such obligation
 * @param causes the ids of the rules that make the difference; {@code plan}, {@code directory}, {@code calendar} or
 *     {@code evidence} where
 *     that was changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ImpactedVerdict(
        @Nullable Verdict before, @Nullable Verdict after, List<String> causes) {
    public ImpactedVerdict {
        causes = List.copyOf(causes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("an impact needs a change");
        }
    }

    /** The obligation, of the candidate where it has it. */
    public Obligation obligation() {
        return after != null
                ? after.obligation()
                : Objects.requireNonNull(before, "before").obligation();
    }

    /** From which status to which, {@code MET_LATE>MET}; an obligation that is not there stands as {@code -}. */
    public String transition() {
        return new AssessmentDifference.Change(obligation().id(), before, after).transition();
    }

    /** In what both verdicts differ; in everything where only one side has the obligation. */
    public Set<VerdictPart> differences() {
        return before == null || after == null
                ? Collections.unmodifiableSet(EnumSet.allOf(VerdictPart.class))
                : before.differencesTo(after);
    }

    /** Whether the bearer stands worse: a worse status, or more days late in the same one. */
    public boolean isWorse() {
        if (after == null) {
            return false;
        }
        if (before == null) {
            return after.daysLate() > 0;
        }
        return after.status().isWorseThan(before.status())
                || (after.status() == before.status() && after.daysLate() > before.daysLate());
    }
}
