package vn.childplan.checks.cost;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Upcoming;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rollover.RollOver;
import vn.childplan.validation.rule.RuleSet;

/** Everything between a plan and a document, on plans of many clauses and on logs of many entries. */
class JudgingCostTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";
    /** Nobody has handed it in. */
    private static final String OTHER = "V:REPORT:so-tai-chinh:2025-H1";

    private static final RuleSet DAY_INCLUDED =
            RuleSet.standard().named("day-included/1").set("deadline.wording", "includesNamedDay", true);

    private interface OnPlan {
        void of(PlanUnderRules plan);
    }

    /** What is done to a plan of so many tasks; its obligations are derived before where {@code derived}. */
    private static Arguments tasks(String name, int size, boolean derived, OnPlan use) {
        IntFunction<Work> work = of -> {
            Plan plan = Sized.plan(of);
            PlanUnderRules once = Sized.under(plan);
            if (derived) {
                once.register();
            }
            return () -> use.of(derived ? once : Sized.under(plan));
        };
        return Arguments.of(name + ", by tasks", size, work);
    }

    private interface OnLog {
        void of(PlanUnderRules plan, EvidenceLog log);
    }

    /** What is done to a log of so many entries on the bundled plan. */
    private static Arguments entries(String name, int size, OnLog use) {
        PlanUnderRules plan = Sized.under(QuangNgai.plan65());
        IntFunction<Work> work = of -> {
            EvidenceLog log = Sized.log(of);
            return () -> use.of(plan, log);
        };
        return Arguments.of(name + ", by entries", size, work);
    }

    static Stream<Arguments> works() {
        EvidenceLog sample = QuangNgai.sampleEvidence();
        return Stream.of(
                tasks("derived", 15, false, PlanUnderRules::register),
                tasks(
                        "judged",
                        15,
                        true,
                        plan -> plan.assess(sample, Sized.AS_OF).totals()),
                tasks(
                        "found",
                        15,
                        true,
                        plan -> plan.assess(sample, Sized.AS_OF).findings()),
                tasks(
                        "reviewed",
                        15,
                        true,
                        plan -> PlanReview.standard().of(plan.plan(), plan.directory(), plan.calendar(), plan.rules())),
                tasks("compared", 15, true, plan -> PlanComparison.between(Sized.under(1), plan)),
                tasks("rolled over", 15, true, plan -> RollOver.of(plan, 2026)),
                tasks("impact", 15, true, plan -> Impact.of(plan, plan.with(DAY_INCLUDED), sample, Sized.AS_OF)),
                tasks("coverage", 15, true, plan -> Coverage.of(plan, sample, List.of(Sized.AS_OF))),
                tasks("upcoming", 15, true, plan -> Upcoming.of(plan, sample, Sized.AS_OF)),
                tasks("recorded", 15, true, plan -> DecisionRecord.of(plan, sample, Sized.AS_OF)),
                entries("indexed", 2_000, PlanUnderRules::index),
                entries(
                        "judged",
                        2_000,
                        (plan, log) -> plan.assess(log, Sized.AS_OF).totals()),
                entries(
                        "found",
                        2_000,
                        (plan, log) -> plan.assess(log, Sized.AS_OF).findings()),
                entries(
                        "explained",
                        1_000,
                        (plan, log) -> plan.assess(log, Sized.AS_OF)
                                .verdict(REPORT)
                                .explain(Text.VIETNAMESE)
                                .conclusion()),
                entries("coverage", 1_000, (plan, log) -> Coverage.of(plan, log, List.of(Sized.AS_OF))),
                entries("impact", 1_000, (plan, log) -> Impact.of(plan, plan.with(DAY_INCLUDED), log, Sized.AS_OF)),
                entries("recorded", 1_000, (plan, log) -> DecisionRecord.of(plan, log, Sized.AS_OF)),
                entries("what if", 200, (plan, log) -> WhatIf.of(plan, log, REPORT, Sized.AS_OF)),
                entries("timeline of another", 1_000, (plan, log) -> Timeline.of(plan, log, OTHER)),
                entries("several instants of one index", 1_000, JudgingCostTest::instants),
                Arguments.of("portfolio, by plans", 2, (IntFunction<Work>) JudgingCostTest::portfolio));
    }

    private static void instants(PlanUnderRules plan, EvidenceLog log) {
        EvidenceIndex index = plan.index(log);
        for (int day = 0; day < 10; day++) {
            plan.assess(index, Sized.AS_OF.plusSeconds(86_400L * day)).totals();
        }
    }

    private static Work portfolio(int plans) {
        List<PlanUnderRules> all = IntStream.rangeClosed(1, plans)
                .mapToObj(number -> Sized.numbered(number))
                .toList();
        return () -> Portfolio.ofPlans(all).assess(EvidenceLog.EMPTY, Sized.AS_OF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("works")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
