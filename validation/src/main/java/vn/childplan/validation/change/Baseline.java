package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.assessment.Verdict;

/**
 * Findings and verdicts that are known and accepted for a time, so that only new ones are reported, and accepted ones again
 * when their time is over.
 *
 * <pre>{@code
 * Accepted known = new Accepted("so-y-te", "bổ sung ở kế hoạch 2026", LocalDate.of(2025, 12, 31));
 * Baseline baseline = Baseline.EMPTY.acceptFindings(findings, known);
 * List<Finding> fresh = baseline.fresh(PlanReview.standard().of(plan, directory, calendar, rules), today);
 * }</pre>
 *
 * @param findings the findings on a plan that are accepted
 * @param verdicts the verdicts that are accepted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Baseline(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptedFinding> findings,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptedVerdict> verdicts) {
    /** Nothing accepted. */
    public static final Baseline EMPTY = new Baseline(List.of(), List.of());

    public Baseline {
        findings = findings == null ? List.of() : List.copyOf(findings);
        verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
    }

    /** With these findings accepted; what was said of one of them before is replaced. */
    public Baseline acceptFindings(List<Finding> more, Accepted accepted) {
        List<AcceptedFinding> all = new ArrayList<>(findings);
        for (Finding finding : more) {
            all.removeIf(known -> known.means(finding));
            all.add(AcceptedFinding.of(finding, accepted));
        }
        return new Baseline(all, verdicts);
    }

    /** With these verdicts accepted; what was said of one of them before is replaced. */
    public Baseline acceptVerdicts(List<Verdict> more, Accepted accepted) {
        List<AcceptedVerdict> all = new ArrayList<>(verdicts);
        for (Verdict verdict : more) {
            all.removeIf(known -> known.means(verdict));
            all.add(AcceptedVerdict.of(verdict, accepted));
        }
        return new Baseline(findings, all);
    }

    /** The findings that are not accepted on that day, in their order. */
    public List<Finding> fresh(List<Finding> found, LocalDate today) {
        return found.stream()
                .filter(finding -> findings.stream()
                        .noneMatch(known ->
                                known.means(finding) && !known.accepted().isExpiredOn(today)))
                .toList();
    }

    /** Of the verdicts that count as problems, those that are not accepted on that day, in their order. */
    public List<Verdict> freshVerdicts(List<Verdict> problems, LocalDate today) {
        return problems.stream()
                .filter(verdict -> verdicts.stream()
                        .noneMatch(known ->
                                known.means(verdict) && !known.accepted().isExpiredOn(today)))
                .toList();
    }

    /** What is left of this baseline on that day: without what has expired. */
    public Baseline on(LocalDate today) {
        return new Baseline(
                findings.stream()
                        .filter(known -> !known.accepted().isExpiredOn(today))
                        .toList(),
                verdicts.stream()
                        .filter(known -> !known.accepted().isExpiredOn(today))
                        .toList());
    }
}
