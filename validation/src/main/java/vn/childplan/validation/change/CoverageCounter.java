package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.RuleObserver;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.ClauseRule;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Counts what the rules of a set come to while a plan is read and its obligations are judged. */
final class CoverageCounter implements RuleObserver {
    private final PlanUnderRules plan;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    CoverageCounter(PlanUnderRules plan) {
        this.plan = plan;
        plan.rules().rules().forEach(rule -> counts.put(rule.id(), new Count(rule)));
    }

    Coverage count(EvidenceLog log, List<Instant> instants) {
        Assessor assessor = plan.assessor();
        countClauses();
        countReadings(assessor.register());
        EvidenceIndex index = assessor.index(log);
        instants.forEach(asOf -> assessor.observe(index, asOf, this));
        return new Coverage(counts.values().stream().map(Count::total).toList(), settings(assessor.register()));
    }

    private List<CoverageOfSetting> settings(ObligationRegister register) {
        RuleSet rules = plan.rules();
        DateSpan facts = register.ruleDates();
        return rules.settings().stream()
                .map(setting -> new CoverageOfSetting(
                        setting,
                        rules.withoutEffect(setting, register.plan(), facts).orElse(null)))
                .toList();
    }

    /** A rule of standing law matches the clauses it gives; it is picked by the end of the plan's year. */
    private void countClauses() {
        Plan worded = plan.plan();
        LocalDate yearEnd = LocalDate.of(worded.year(), 12, 31);
        for (ClauseRule rule : plan.rules().on(yearEnd).clauseRules()) {
            int clauses = rule.source().clauses(worded).size();
            of(rule).add(clauses == 0 ? Outcome.NOT_APPLICABLE : Outcome.PASSED, Math.max(1, clauses));
        }
    }

    /** A reading depends on no evidence and no instant, so it counts once for each obligation. */
    private void countReadings(ObligationRegister register) {
        RulesInForce inForce = plan.rules().on(register.plan().date());
        for (ReadingRule rule : inForce.readings()) {
            for (Obligation obligation : register.obligations()) {
                of(rule).add(outcome(rule, inForce.settings(rule), register, obligation), 1);
            }
        }
    }

    private static Outcome outcome(
            ReadingRule rule, Settings settings, ObligationRegister register, Obligation obligation) {
        Notes unread = new Notes(Text.VIETNAMESE, register.directory());
        try {
            return rule.account().write(register.plan(), register.directory(), obligation, settings, unread);
        } catch (RuntimeException thrown) {
            return Outcome.ERROR;
        }
    }

    @Override
    public void heard(VerdictRule rule, Settings settings, Judgement judgement, Outcome outcome) {
        Count count = of(rule);
        count.add(outcome, 1);
        VerdictRule.Boundary boundary = rule.boundary();
        if (boundary != null && outcome != Outcome.ERROR) {
            count.tried(boundary.distance(judgement, settings));
        }
    }

    private Count of(Rule rule) {
        return counts.computeIfAbsent(rule.id(), id -> new Count(rule));
    }

    /** What has been counted of one rule so far. */
    private static final class Count {
        private final Rule rule;
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private @Nullable Integer near;
        private @Nullable Integer far;

        Count(Rule rule) {
            this.rule = rule;
        }

        void add(Outcome outcome, long times) {
            outcomes.merge(outcome, times, Long::sum);
        }

        void tried(@Nullable Integer distance) {
            if (distance == null) {
                return;
            }
            if (distance <= 0) {
                near = near == null ? distance : Math.max(near, distance);
            } else {
                far = far == null ? distance : Math.min(far, distance);
            }
        }

        CoverageOfRule total() {
            boolean bounded = rule.match(law -> false, reading -> false, verdict -> verdict.boundary() != null);
            return new CoverageOfRule(rule.id(), rule.about().mayMatchNothing(), bounded, outcomes, near, far);
        }
    }
}
