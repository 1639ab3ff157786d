package vn.childplan.testkit.arbitrary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/**
 * Everything that a verdict depends on except the instant: a plan with its directory, calendar and rules, and evidence on
 * it.
 *
 * @param plan everything but the evidence
 * @param log what happened
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanWithEvidence(PlanUnderRules plan, EvidenceLog log) {
    public PlanWithEvidence {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(log, "log");
    }

    /** Plans of every shape, that fit a reformed directory, under changed rules, with evidence that fits. */
    public static Arbitrary<PlanWithEvidence> any() {
        return plans().flatMap(
                        plan -> EvidenceLogs.fitting(plan.register()).map(log -> new PlanWithEvidence(plan, log)));
    }

    /** Plans of every shape, that fit a reformed directory, under changed rules. */
    public static Arbitrary<PlanUnderRules> plans() {
        return Combinators.combine(Directories.reformed(), Calendars.any(), RuleSets.any())
                .flatAs(PlanWithEvidence::planUnderRules);
    }

    private static Arbitrary<PlanUnderRules> planUnderRules(
            AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
        return Plans.fitting(directory).map(plan -> new PlanUnderRules(plan, directory, calendar, rules));
    }

    /** Instants of the year, before and after it, at the first and last second of a day and within one. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 540),
                        Arbitraries.integers().between(0, 2))
                .as((day, part) -> {
                    Instant start = VietnamTime.parse("2024-12-01T00:00").plusSeconds(day * 86_400L);
                    return part == 0 ? start : part == 1 ? start.plusSeconds(36_000) : start.plusSeconds(86_399);
                });
    }

    /** Judges the plan on its evidence. */
    public Assessment assess(Instant asOf) {
        return plan.assess(log, asOf);
    }

    public PlanWithEvidence with(EvidenceLog other) {
        return new PlanWithEvidence(plan, other);
    }

    /** All that it takes to build the case by hand, one thing a line. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("plan of " + plan.plan().date());
        plan.plan().clauses().forEach(clause -> lines.add("  " + clause));
        lines.add("agencies");
        plan.directory().agencies().forEach(agency -> lines.add("  " + agency.id() + " " + agency.life()));
        plan.directory()
                .successions()
                .forEach(succession ->
                        lines.add("  " + succession.from() + " > " + succession.to() + " on " + succession.on()));
        lines.add("calendar " + plan.calendar().days());
        lines.add(plan.rules() + " " + plan.rules().settings());
        RuleSet.standard().rules().stream()
                .filter(rule -> plan.rules().rule(rule.id()).isEmpty())
                .forEach(rule -> lines.add("  without " + rule.id()));
        lines.add("evidence");
        log.entries().forEach(entry -> lines.add("  " + entry));
        return String.join("\n", lines);
    }
}
