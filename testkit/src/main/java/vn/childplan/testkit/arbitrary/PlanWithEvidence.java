package vn.childplan.testkit.arbitrary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.obligation.Obligation;
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

    /** Instants of the year, before and after it, most of them where a day or an hour of an office begins or ends. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(Arbitraries.integers().between(0, 540), Moments.ofDay())
                .as((day, second) -> VietnamTime.parse("2024-12-01T00:00").plusSeconds(day * 86_400L + second));
    }

    /**
     * Instants for this plan: half of them on the last permitted day of an obligation, the day before or the day after, the
     * others as {@link #instants()}.
     */
    public Arbitrary<Instant> boundaries() {
        List<LocalDate> lastDays = plan.register().obligations().stream()
                .map(Obligation::lastDay)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (lastDays.isEmpty()) {
            return instants();
        }
        Arbitrary<Instant> near = Combinators.combine(
                        Arbitraries.of(lastDays), Arbitraries.integers().between(-1, 1), Moments.ofDay())
                .as((day, offset, second) ->
                        VietnamTime.startOf(day.plusDays(offset)).plusSeconds(second));
        return Arbitraries.frequencyOf(Tuple.of(1, near), Tuple.of(1, instants()));
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
