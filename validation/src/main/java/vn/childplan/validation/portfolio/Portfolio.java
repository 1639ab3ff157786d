package vn.childplan.validation.portfolio;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;

/**
 * Several plans together: that of a province, of a merged province, a programme, a circular, a commune's own. In which order they are
 * given does not matter, and each is judged as it would be alone.
 *
 * <pre>{@code
 * PlanUnderRules ofProvince = new PlanUnderRules(plan, directory, calendar, rules);
 * PlanUnderRules ofCommune = new PlanUnderRules(communePlan, directory, calendar, rules);
 * Portfolio portfolio = Portfolio.ofPlans(List.of(ofProvince, ofCommune));
 * portfolio.assess(evidence, asOf).of(PortfolioAgency.of("ubnd-xa-ba-gia"));  // all that one agency owes
 * portfolio.conflicts();                                                  // what does not go together
 * portfolio.coverage();                                                   // what a plan leaves out of what is asked of its issuer
 * }</pre>
 *
 * <p>Where plans of several provinces meet, each plan says of which it is, and agencies go by the province's code and their id
 * ({@code 51:so-y-te}). An entry of evidence names its plan where it could be of several: by number, or by number and date where
 * two plans have one number. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Portfolio {
    private final List<PortfolioPlan> plans;
    /** Made at the first question about duties. */
    private volatile @Nullable Map<PortfolioPlan, List<PortfolioDuty>> duties;

    private Portfolio(List<PortfolioPlan> plans) {
        this.plans = plans;
    }

    /**
     * A portfolio of these plans.
     *
     * @throws IllegalArgumentException if there is none, if one is given twice, or if some say of which province they are and others
     *     do not
     */
    public static Portfolio of(Collection<PortfolioPlan> plans) {
        problem(plans).ifPresent(why -> {
            throw new IllegalArgumentException(why.en());
        });
        return new Portfolio(plans.stream().sorted(PortfolioPlan.IN_ORDER).toList());
    }

    /** Why these plans make no portfolio, as part of a sentence; empty if they make one. */
    public static Optional<Text> problem(Collection<PortfolioPlan> plans) {
        if (plans.isEmpty()) {
            return Optional.of(Text.of("chưa có kế hoạch nào", "a portfolio needs at least one plan"));
        }
        Set<String> keys = new HashSet<>();
        for (PortfolioPlan plan : plans) {
            if (!keys.add(plan.key() + " " + plan.plan().issuer())) {
                return Optional.of(
                        Text.of("kế hoạch " + plan.key() + " ghi hai lần", "plan " + plan.key() + " is given twice"));
            }
        }
        boolean allAlike = plans.stream()
                        .map(PortfolioPlan::province)
                        .map(Objects::isNull)
                        .distinct()
                        .count()
                == 1;
        return allAlike
                ? Optional.empty()
                : Optional.of(Text.of(
                        "có kế hoạch ghi tỉnh, có kế hoạch không ghi",
                        "where one plan says of which province it is, all must"));
    }

    /** A portfolio of plans of one province. */
    public static Portfolio ofPlans(Collection<PlanUnderRules> plans) {
        return of(plans.stream().map(PortfolioPlan::of).toList());
    }

    /** Its plans, by the day of issue. */
    public List<PortfolioPlan> plans() {
        return plans;
    }

    /** Judges every obligation of every plan on what was known at {@code asOf}. */
    public PortfolioAssessment assess(EvidenceLog log, Instant asOf) {
        EvidenceRouting routing = EvidenceRouting.of(plans, log);
        Map<PortfolioPlan, Assessment> assessments = new LinkedHashMap<>();
        routing.logs()
                .forEach((plan, ofPlan) ->
                        assessments.put(plan, plan.underRules().assess(ofPlan, asOf)));
        return new PortfolioAssessment(this, asOf, assessments, routing.findings());
    }

    /** The duties of each plan, whoever bears them. */
    public Map<PortfolioPlan, List<PortfolioDuty>> duties() {
        Map<PortfolioPlan, List<PortfolioDuty>> known = duties;
        if (known == null) {
            Map<PortfolioPlan, List<PortfolioDuty>> made = new LinkedHashMap<>();
            plans.forEach(plan -> made.put(plan, PortfolioDuty.of(plan)));
            known = Collections.unmodifiableMap(made);
            duties = known;
        }
        return known;
    }

    /** Duties of different plans that do not go together, by the order of the plans. */
    public List<PlanConflict> conflicts() {
        return Conflicts.among(duties());
    }

    /** Of every plan under another, whether it takes up what that one asks of its issuer. */
    public List<PlanCoverage> coverage() {
        return PlanCoverage.among(duties());
    }

    @Override
    public String toString() {
        return "portfolio of " + plans;
    }
}
