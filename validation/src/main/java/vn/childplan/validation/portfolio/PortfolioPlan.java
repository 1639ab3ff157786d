package vn.childplan.validation.portfolio;

import java.util.Comparator;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;

/**
 * One plan of a portfolio, with the directory that its words are of.
 *
 * @param underRules the plan, who existed, and the rules by which it is judged
 * @param province the code of the province whose agencies its directory has; null where all plans are of one
 * @param under the plan that it carries out; null if its preamble says so, or if it is under none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PortfolioPlan(
        PlanUnderRules underRules,
        @Nullable String province,
        @Nullable PlanId under) {
    /** By the day of issue, then by number and province. */
    static final Comparator<PortfolioPlan> IN_ORDER = Comparator.comparing(
                    (PortfolioPlan each) -> each.plan().date())
            .thenComparing(each -> each.plan().number())
            .thenComparing(PortfolioPlan::province, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(each -> each.plan().issuer());

    public PortfolioPlan {
        Objects.requireNonNull(underRules, "underRules");
        if (province != null && !PortfolioAgency.isProvince(province)) {
            throw new IllegalArgumentException("the code of a province has two digits, not '" + province + "'");
        }
    }

    /** A plan of the one province that all plans are of. */
    public static PortfolioPlan of(PlanUnderRules underRules) {
        return new PortfolioPlan(underRules, null, null);
    }

    /** The plan. */
    public Plan plan() {
        return underRules.plan();
    }

    /** Number and date, behind the code of the province where that is given: {@code 51:65/KH-UBND@2025-03-31}. */
    public String key() {
        return province == null ? plan().id().value() : province + ":" + plan().id();
    }

    /** As people cite it: "Kế hoạch số 65/KH-UBND ngày 31/3/2025". */
    public Text cited() {
        return new DatedDocument(plan().number(), plan().date()).cited();
    }

    /** An agency of its directory. */
    public PortfolioAgency agency(AgencyId id) {
        return new PortfolioAgency(province, id);
    }

    /** Whether it carries out another plan: it is said to, or its preamble names that plan by number and date. */
    public boolean isUnder(PortfolioPlan other) {
        Plan superior = other.plan();
        if (this.equals(other)) {
            return false;
        }
        return under != null
                ? under.names(superior)
                : plan().preamble().bases().stream()
                        .anyMatch(basis -> superior.number().equals(basis.number())
                                && superior.date().equals(basis.date()));
    }

    @Override
    public String toString() {
        return key();
    }
}
