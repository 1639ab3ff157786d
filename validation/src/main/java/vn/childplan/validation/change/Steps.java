package vn.childplan.validation.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.RuleObserver;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.internal.obligation.DutyAcrossPlans;

/**
 * The steps from a base to a candidate, so that a changed verdict can be put down to the step that made it: those without which
 * it would not have changed; where there is none, those that change it alone; where there is none either, what the steps come to
 * when they are taken one after the other.
 */
final class Steps {
    private final Map<String, UnaryOperator<Case>> steps;
    private final List<String> causes;
    private final Case from;
    private final Trial base;
    private final Trial candidate;
    /** How the plans differ, or null if they do not. */
    private final @Nullable PlanComparison plans;
    /** By cause, where there are several: the base with only that step taken. */
    private final Map<String, Trial> alone = new LinkedHashMap<>();
    /** By cause, where there are several: the candidate with only that step not taken. */
    private final Map<String, Trial> leftOut = new LinkedHashMap<>();

    /** By the causes that are taken, in their order: made when they are asked for, which is seldom. */
    private final Map<List<String>, Trial> replayed = new HashMap<>();

    private Steps(
            Map<String, UnaryOperator<Case>> steps,
            Case from,
            Trial base,
            Trial candidate,
            @Nullable PlanComparison plans) {
        this.steps = steps;
        this.causes = List.copyOf(steps.keySet());
        this.from = from;
        this.base = base;
        this.candidate = candidate;
        this.plans = plans;
    }

    /**
     * One side of an impact, or a step between both: all that verdicts depend on but the instant.
     *
     * @param plan plan, directory, calendar and rules
     * @param log what happened
     */
    record Case(PlanUnderRules plan, EvidenceLog log) {
        private Case with(PlanUnderRules other) {
            return new Case(other, log);
        }
    }

    static Steps between(Case base, Case candidate) {
        Map<String, UnaryOperator<Case>> steps = steps(base, candidate);
        Steps trials = new Steps(
                steps,
                base,
                Trial.of(base),
                Trial.of(candidate),
                steps.containsKey("plan") ? PlanComparison.between(base.plan(), candidate.plan()) : null);
        if (steps.size() > 1) {
            steps.forEach((cause, step) -> {
                trials.alone.put(cause, Trial.of(step.apply(base)));
                trials.leftOut.put(cause, Trial.of(allBut(cause, steps, base)));
            });
        }
        return trials;
    }

    /** By cause: what it does. Several steps on one rule are one cause. */
    private static Map<String, UnaryOperator<Case>> steps(Case from, Case to) {
        PlanUnderRules base = from.plan();
        PlanUnderRules candidate = to.plan();
        Map<String, UnaryOperator<Case>> steps = new LinkedHashMap<>();
        if (!judgedAs(base, candidate).equals(base)) {
            steps.put("plan", side -> side.with(judgedAs(side.plan(), candidate)));
        }
        if (!base.directory().equals(candidate.directory())) {
            steps.put("directory", side -> side.with(side.plan().with(candidate.directory())));
        }
        if (!base.calendar().equals(candidate.calendar())) {
            steps.put("calendar", side -> side.with(side.plan().with(candidate.calendar())));
        }
        if (!from.log().equals(to.log())) {
            steps.put("evidence", side -> new Case(side.plan(), to.log()));
        }
        for (RuleChange.Step step :
                RuleChange.between(base.rules(), candidate.rules()).steps()) {
            UnaryOperator<Case> take =
                    side -> side.with(side.plan().with(step.takenOn(side.plan().rules(), candidate.rules())));
            steps.merge(step.rule(), take, (first, second) -> side -> second.apply(first.apply(side)));
        }
        return steps;
    }

    /** The candidate's plan, with what amended it, in all else as a side is. */
    private static PlanUnderRules judgedAs(PlanUnderRules side, PlanUnderRules candidate) {
        return candidate.with(side.directory()).with(side.calendar()).with(side.rules());
    }

    private static Case allBut(String leftOut, Map<String, UnaryOperator<Case>> steps, Case base) {
        Case side = base;
        for (Map.Entry<String, UnaryOperator<Case>> step : steps.entrySet()) {
            if (!step.getKey().equals(leftOut)) {
                side = step.getValue().apply(side);
            }
        }
        return side;
    }

    /** Verdicts by what makes an obligation the same on either side. */
    Map<DutyAcrossPlans, Verdict> byDuty(Assessment assessment) {
        Plan plan = assessment.register().plan();
        boolean earlier = plans != null && plan.equals(from.plan().plan());
        Map<ClauseRef, ClauseRef> numbers = plans != null && earlier ? plans.numbers() : Map.of();
        Set<ClauseRef> takenOut = plans != null && earlier ? plans.takenOut() : Set.of();
        Map<DutyAcrossPlans, Verdict> map = new LinkedHashMap<>();
        assessment
                .verdicts()
                .forEach(verdict ->
                        map.put(DutyAcrossPlans.of(verdict.obligation(), plan.year(), numbers, takenOut), verdict));
        return map;
    }

    Verdicts at(Instant asOf) {
        Map<String, Map<DutyAcrossPlans, Verdict>> aloneAt = new LinkedHashMap<>();
        Map<String, Map<DutyAcrossPlans, Verdict>> leftOutAt = new LinkedHashMap<>();
        alone.forEach((cause, trial) -> aloneAt.put(cause, byDuty(trial.at(asOf))));
        leftOut.forEach((cause, trial) -> leftOutAt.put(cause, byDuty(trial.at(asOf))));
        return new Verdicts(this, asOf, base.at(asOf), candidate.at(asOf), aloneAt, leftOutAt);
    }

    /** Whether what happened differs between the sides. */
    boolean otherEvidence() {
        return causes.contains("evidence");
    }

    /** What the candidate's rules come to while they judge. */
    void observe(Instant asOf, RuleObserver observer) {
        candidate.observe(asOf, observer);
    }

    /** The base with some steps taken, in their order. */
    private Trial taking(List<String> some) {
        return replayed.computeIfAbsent(some, taken -> {
            Case side = from;
            for (String cause : taken) {
                side = steps.getOrDefault(cause, UnaryOperator.identity()).apply(side);
            }
            return Trial.of(side);
        });
    }

    /** The verdicts of base, candidate and every trial at one instant. */
    record Verdicts(
            Steps steps,
            Instant asOf,
            Assessment base,
            Assessment candidate,
            Map<String, Map<DutyAcrossPlans, Verdict>> alone,
            Map<String, Map<DutyAcrossPlans, Verdict>> leftOut) {

        /** Which steps make the difference on one obligation. */
        List<String> causes(DutyAcrossPlans key, @Nullable Verdict before, @Nullable Verdict after) {
            List<String> all = steps.causes;
            if (all.size() == 1) {
                return all;
            }
            Set<VerdictPart> parts = before == null || after == null ? Impact.COMPARED : before.differencesTo(after);
            List<String> necessary = all.stream()
                    .filter(cause -> !same(verdict(leftOut, cause, key), after, parts))
                    .toList();
            if (!necessary.isEmpty()) {
                return necessary;
            }
            List<String> sufficient = all.stream()
                    .filter(cause -> same(verdict(alone, cause, key), after, parts))
                    .toList();
            return sufficient.isEmpty() ? replayed(key, after, parts) : sufficient;
        }

        private static @Nullable Verdict verdict(
                Map<String, Map<DutyAcrossPlans, Verdict>> of, String cause, DutyAcrossPlans key) {
            return of.getOrDefault(cause, Map.of()).get(key);
        }

        /** Takes the steps one after the other, up to the last that changes it; those of them without which it does not. */
        private List<String> replayed(DutyAcrossPlans key, @Nullable Verdict after, Set<VerdictPart> parts) {
            List<String> all = steps.causes;
            int last = all.size();
            while (last > 1 && same(taking(all.subList(0, last - 1), key), after, parts)) {
                last--;
            }
            List<String> taken = all.subList(0, last);
            List<String> causes = new ArrayList<>();
            for (String cause : taken) {
                List<String> others = new ArrayList<>(taken);
                others.remove(cause);
                if (!same(taking(others, key), after, parts)) {
                    causes.add(cause);
                }
            }
            return causes;
        }

        private @Nullable Verdict taking(List<String> some, DutyAcrossPlans key) {
            return steps.byDuty(steps.taking(List.copyOf(some)).at(asOf)).get(key);
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
        static Trial of(Case side) {
            Assessor assessor = side.plan().assessor();
            return new Trial(assessor, assessor.index(side.log()));
        }

        Assessment at(Instant asOf) {
            return assessor.assess(index, asOf);
        }

        void observe(Instant asOf, RuleObserver observer) {
            assessor.observe(index, asOf, observer);
        }
    }
}
