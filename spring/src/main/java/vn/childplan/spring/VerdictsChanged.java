package vn.childplan.spring;

import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.AssessmentDifference;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * Verdicts changed: published to the application after each move of the {@link LiveAssessment} that changed one. A listener is
 * a method with {@code @EventListener}. It runs on the thread that made the move: that of the timer, or that which recorded
 * entries, after their transaction has committed. To write to a database it opens a transaction of its own ({@code REQUIRES_NEW}).
 * What it throws is logged and reaches nobody: the entries are kept all the same.
 *
 * @param after how things stand now
 * @param difference which verdicts changed; those that are only more days late are left out
 * @param entries the entries that became known with it; none if time alone changed the verdicts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VerdictsChanged(Assessment after, AssessmentDifference difference, List<Evidence> entries) {
    public VerdictsChanged {
        entries = List.copyOf(entries);
    }

    static VerdictsChanged by(LiveAssessment.Move move) {
        return new VerdictsChanged(move.after(), move.difference(), move.entries());
    }
}
