package vn.childplan.validation.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * How the obligations of all plans of a portfolio stand at one instant. Each plan is judged by its own rules on what is recorded of
 * it; the verdicts are those that the plan alone would have. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PortfolioAssessment {
    private static final Comparator<Of> BY_DAY =
            Comparator.comparing(PortfolioAssessment::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Portfolio portfolio;
    private final Instant asOf;
    private final Map<PortfolioPlan, Assessment> assessments;
    private final List<Finding> findings;

    /**
     * A verdict, and the plan that it is of.
     *
     * @param plan which plan
     * @param verdict how an obligation of it stands
     */
    public record Of(PortfolioPlan plan, Verdict verdict) {}

    PortfolioAssessment(
            Portfolio portfolio, Instant asOf, Map<PortfolioPlan, Assessment> assessments, List<Finding> findings) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.assessments = Collections.unmodifiableMap(new LinkedHashMap<>(assessments));
        this.findings = List.copyOf(findings);
    }

    /** What was judged. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** The instant for which it holds. */
    public Instant asOf() {
        return asOf;
    }

    /** The assessment of each plan, in the order of the portfolio. */
    public Map<PortfolioPlan, Assessment> assessments() {
        return assessments;
    }

    /** What is to be said of entries that are of no plan, or may be of several, and so count for none. */
    public List<Finding> findings() {
        return findings;
    }

    /** Who bears something in any plan. */
    public SortedSet<PortfolioAgency> agencies() {
        SortedSet<PortfolioAgency> agencies = new TreeSet<>();
        assessments.forEach((plan, assessment) -> assessment
                .register()
                .obligations()
                .forEach(each -> {
                    AgencyId bearer = each.bearer();
                    if (bearer != null) {
                        agencies.add(plan.agency(bearer));
                    }
                }));
        return agencies;
    }

    /** All that an agency owes under any plan, by the last permitted day that holds, what has none last; then by plan. */
    public List<Of> of(PortfolioAgency agency) {
        List<Of> all = new ArrayList<>();
        assessments.forEach((plan, assessment) -> {
            if (plan.agency(agency.agency()).equals(agency)) {
                assessment
                        .register()
                        .of(agency.agency())
                        .forEach(each -> all.add(new Of(plan, assessment.verdict(each.id()))));
            }
        });
        all.sort(BY_DAY);
        return List.copyOf(all);
    }

    private static @Nullable LocalDate day(Of one) {
        return one.verdict().lastDay();
    }

    @Override
    public String toString() {
        return portfolio + " as of " + asOf;
    }
}
