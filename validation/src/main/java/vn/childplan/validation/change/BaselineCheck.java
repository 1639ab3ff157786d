package vn.childplan.validation.change;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;

/**
 * What was found, held against a baseline on a day.
 *
 * <pre>{@code
 * BaselineCheck<Finding> check = Baseline.EMPTY.check(findings, PlanReview.standard(), today);
 * Baseline next = check.kept().acceptFindings(check.fresh(), new Accepted("so-y-te", "sửa ở kế hoạch 2026", today));
 * }</pre>
 *
 * @param fresh what is not accepted on that day, in its order
 * @param accepted what is, in its order
 * @param kept the baseline without what was not found any more; what is of another kind than what was looked for stays, and so
 *     does what has run out
 * @param remarks what is to be said of the baseline: what has run out though it is still found, what is found no more, and what
 *     is about a rule or an obligation that does not exist
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BaselineCheck<T>(List<T> fresh, List<T> accepted, Baseline kept, List<Finding> remarks) {
    public BaselineCheck {
        fresh = List.copyOf(fresh);
        accepted = List.copyOf(accepted);
        Objects.requireNonNull(kept, "kept");
        remarks = List.copyOf(remarks);
    }
}
