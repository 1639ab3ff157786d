package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.RuleObserver;
import vn.childplan.validation.change.CoverageOfRule.Choice;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.ClauseRule;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Counts what the rules of a set come to while a plan is read and its obligations are judged. */
final class CoverageCounter implements RuleObserver {
    private final PlanUnderRules plan;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    CoverageCounter(PlanUnderRules plan) {
        this.plan = plan;
        plan.rules().rules().forEach(this::of);
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
            of(rule).add(
                            clauses == 0 ? Outcome.NOT_APPLICABLE : Outcome.PASSED,
                            plan.rules().on(yearEnd).settings(rule),
                            Math.max(1, clauses));
        }
    }

    /** A reading depends on no evidence and no instant, so it counts once for each obligation. */
    private void countReadings(ObligationRegister register) {
        RulesInForce inForce = plan.rules().on(register.plan().date());
        for (ReadingRule rule : inForce.readings()) {
            for (Obligation obligation : register.obligations()) {
                Settings settings = inForce.settings(rule);
                of(rule).add(outcome(rule, settings, register, obligation), settings, 1);
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
        count.add(outcome, settings, 1);
        VerdictRule.Boundary boundary = rule.boundary();
        if (boundary != null && outcome != Outcome.ERROR) {
            count.tried(boundary.distance(judgement, settings));
        }
    }

    private Count of(Rule rule) {
        return counts.computeIfAbsent(
                rule.id(), id -> new Count(rule, plan.rules().settings()));
    }

    /** What has been counted of one rule so far. */
    private static final class Count {
        private final Rule rule;
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private final Map<Choice, Boolean> choices = new HashMap<>();
        private @Nullable Integer near;
        private @Nullable Integer far;

        Count(Rule rule, List<Setting> settings) {
            this.rule = rule;
            for (Parameter<?> parameter : rule.about().parameters()) {
                // What the library sets is tried by its own cases; a plan of one year cannot try the levels of another.
                List<Setting> made = settings.stream()
                        .filter(setting -> setting.rule().equals(rule.id())
                                && setting.parameter().equals(parameter.name())
                                && !RuleSet.standard().settings().contains(setting))
                        .toList();
                made.forEach(setting -> choices.put(choice(parameter, setting.value()), false));
                boolean always =
                        made.stream().anyMatch(setting -> setting.validity().equals(Validity.ALWAYS));
                if (!made.isEmpty() && !always) {
                    choices.put(choice(parameter, parameter.standard()), false);
                }
            }
        }

        private static Choice choice(Parameter<?> parameter, Object value) {
            return new Choice(parameter.name(), String.valueOf(value));
        }

        void add(Outcome outcome, Settings settings, long times) {
            outcomes.merge(outcome, times, Long::sum);
            // A value may be one under which the rule comes to nothing: no days of grace.
            if (!choices.isEmpty() && outcome != Outcome.ERROR) {
                for (Parameter<?> parameter : rule.about().parameters()) {
                    choices.computeIfPresent(choice(parameter, settings.get(parameter)), (choice, tried) -> true);
                }
            }
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
            boolean mayFail = rule.match(
                    law -> false, reading -> false, verdict -> verdict.about().neverFails() == null);
            return new CoverageOfRule(
                    rule.id(), rule.about().mayMatchNothing(), mayFail, bounded, outcomes, near, far, choices);
        }
    }
}
