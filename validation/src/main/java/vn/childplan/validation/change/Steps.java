package vn.childplan.validation.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;

/**
 * The steps from a base to a candidate, each tried alone and each left out, so that a changed verdict can be put down to
 * the step that made it.
 */
final class Steps {
    private final List<String> causes;
    private final Trial base;
    private final Trial candidate;
    /** By cause, where there are several: the base with only that step taken. */
    private final Map<String, Trial> alone = new LinkedHashMap<>();
    /** By cause, where there are several: the candidate with only that step not taken. */
    private final Map<String, Trial> leftOut = new LinkedHashMap<>();

    private Steps(List<String> causes, Trial base, Trial candidate) {
        this.causes = causes;
        this.base = base;
        this.candidate = candidate;
    }

    static Steps between(PlanUnderRules base, PlanUnderRules candidate, EvidenceLog log) {
        Map<String, UnaryOperator<PlanUnderRules>> steps = steps(base, candidate);
        Steps trials = new Steps(List.copyOf(steps.keySet()), Trial.of(base, log), Trial.of(candidate, log));
        if (steps.size() > 1) {
            steps.forEach((cause, step) -> {
                trials.alone.put(cause, Trial.of(step.apply(base), log));
                trials.leftOut.put(cause, Trial.of(allBut(cause, steps, base), log));
            });
        }
        return trials;
    }

    /** By cause: what it does. Several steps on one rule are one cause. */
    private static Map<String, UnaryOperator<PlanUnderRules>> steps(PlanUnderRules base, PlanUnderRules candidate) {
        Map<String, UnaryOperator<PlanUnderRules>> steps = new LinkedHashMap<>();
        if (!base.plan().equals(candidate.plan())) {
            steps.put("plan", plan -> plan.with(candidate.plan()));
        }
        if (!base.directory().equals(candidate.directory())) {
            steps.put("directory", plan -> plan.with(candidate.directory()));
        }
        if (!base.calendar().equals(candidate.calendar())) {
            steps.put("calendar", plan -> plan.with(candidate.calendar()));
        }
        for (RuleChange.Step step :
                RuleChange.between(base.rules(), candidate.rules()).steps()) {
            UnaryOperator<PlanUnderRules> take = plan -> plan.with(step.takenOn(plan.rules(), candidate.rules()));
            steps.merge(step.rule(), take, (first, second) -> plan -> second.apply(first.apply(plan)));
        }
        return steps;
    }

    private static PlanUnderRules allBut(
            String leftOut, Map<String, UnaryOperator<PlanUnderRules>> steps, PlanUnderRules base) {
        PlanUnderRules plan = base;
        for (Map.Entry<String, UnaryOperator<PlanUnderRules>> step : steps.entrySet()) {
            if (!step.getKey().equals(leftOut)) {
                plan = step.getValue().apply(plan);
            }
        }
        return plan;
    }

    Verdicts at(Instant asOf) {
        Map<String, Map<String, Verdict>> aloneAt = new LinkedHashMap<>();
        Map<String, Map<String, Verdict>> leftOutAt = new LinkedHashMap<>();
        alone.forEach((cause, trial) -> aloneAt.put(cause, Impact.byKey(trial.at(asOf))));
        leftOut.forEach((cause, trial) -> leftOutAt.put(cause, Impact.byKey(trial.at(asOf))));
        return new Verdicts(causes, base.at(asOf), candidate.at(asOf), aloneAt, leftOutAt);
    }

    /** The verdicts of base, candidate and every trial at one instant. */
    record Verdicts(
            List<String> all,
            Assessment base,
            Assessment candidate,
            Map<String, Map<String, Verdict>> alone,
            Map<String, Map<String, Verdict>> leftOut) {

        /** Which steps make the difference on one obligation. */
        List<String> causes(String key, @Nullable Verdict before, @Nullable Verdict after) {
            if (all.size() == 1) {
                return all;
            }
            Set<VerdictPart> parts = before == null || after == null ? Impact.COMPARED : before.differencesTo(after);
            List<String> sufficient = new ArrayList<>();
            alone.forEach((cause, verdicts) -> {
                if (same(verdicts.get(key), after, parts)) {
                    sufficient.add(cause);
                }
            });
            if (!sufficient.isEmpty()) {
                return sufficient;
            }
            List<String> necessary = new ArrayList<>();
            leftOut.forEach((cause, verdicts) -> {
                if (!same(verdicts.get(key), after, parts)) {
                    necessary.add(cause);
                }
            });
            return necessary.isEmpty() ? all : necessary;
        }

        private static boolean same(@Nullable Verdict one, @Nullable Verdict other, Set<VerdictPart> parts) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return one.saysTheSameAs(other, parts);
        }
    }

    /** One plan, ready to be judged at any instant. */
    private record Trial(Assessor assessor, EvidenceIndex index) {
        static Trial of(PlanUnderRules plan, EvidenceLog log) {
            Assessor assessor = plan.assessor();
            return new Trial(assessor, assessor.index(log));
        }

        Assessment at(Instant asOf) {
            return assessor.assess(index, asOf);
        }
    }
}
