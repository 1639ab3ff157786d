package vn.childplan.checks.cost;

import static vn.childplan.checks.cost.Sized.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.AmendmentJson;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.ConcernedJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReadingJson;
import vn.childplan.reporting.contract.AssessmentCsv;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.contract.CoverageJson;
import vn.childplan.reporting.contract.ExplanationJson;
import vn.childplan.reporting.contract.ImpactJson;
import vn.childplan.reporting.contract.PlanComparisonJson;
import vn.childplan.reporting.contract.PortfolioAssessmentJson;
import vn.childplan.reporting.contract.RegisterCsv;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.reporting.contract.ReplayJson;
import vn.childplan.reporting.contract.ReviewJson;
import vn.childplan.reporting.contract.RulesJson;
import vn.childplan.reporting.contract.TimelineJson;
import vn.childplan.reporting.contract.UpcomingJson;
import vn.childplan.reporting.contract.WhatIfJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Baseline;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Upcoming;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** Everything that is written as JSON or CSV: the project's own files, and the contracts for other programs. */
class WritersCostTest {
    private static final Locale VI = Text.VIETNAMESE;
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    private interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    /** What is written is made before the work begins. */
    private static <T> Arguments written(String name, int size, IntFunction<T> value, Writer<T> writer) {
        IntFunction<Work> work = of -> {
            T made = value.apply(of);
            return () -> writer.write(made, OutputStream.nullOutputStream());
        };
        return Arguments.of(name, size, work);
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                written("plan", 100, Sized::plan, PlanJson::write),
                written("amendment", 60, SizedFiles::amendment, AmendmentJson::write),
                written(
                        "letters on who is concerned",
                        300,
                        SizedFiles::concerned,
                        (letters, out) -> ConcernedJson.write(QuangNgai.plan65().id(), letters, out)),
                written("directory", 250, Sized::directory, DirectoryJson::write),
                written(
                        "calendar",
                        1000,
                        size -> CalendarJson.read(stream(SizedFiles.calendar(size)), "c.json")
                                .orThrow(),
                        CalendarJson::write),
                written("evidence as CSV", 1000, Sized::log, EvidenceCsv::write),
                written("evidence as JSON", 1000, Sized::log, EvidenceJson::write),
                written("evidence as JSON Lines", 1000, Sized::log, EvidenceJsonLines::write),
                written("rules", 500, SizedFiles::ruleSet, RuleSetJson::write),
                written("baseline", 500, WritersCostTest::baseline, BaselineJson::write),
                written("decision record", 10, WritersCostTest::record, DecisionRecordJson::write),
                written(
                        "plan as read",
                        240,
                        size -> PlanImporter.of(QuangNgai.directory()).readText(ImportCostTest.tasks(size), "plan.txt"),
                        (reading, out) -> PlanReadingJson.write(reading, "plan.txt", VI, out)));
    }

    private static Baseline baseline(int findings) {
        return BaselineJson.read(stream(SizedFiles.baseline(findings)), "b.json")
                .orThrow();
    }

    private static DecisionRecord record(int tasks) {
        return DecisionRecord.of(Sized.under(tasks), QuangNgai.sampleEvidence(), Sized.AS_OF);
    }

    private static PlanUnderRules dayIncluded(PlanUnderRules plan) {
        return plan.with(RuleSet.standard().named("day-included/1").set("deadline.wording", "includesNamedDay", true));
    }

    private static Impact impact(int tasks) {
        PlanUnderRules plan = Sized.under(tasks);
        return Impact.of(plan, dayIncluded(plan), EvidenceLog.EMPTY, Sized.AS_OF);
    }

    private record Covered(Coverage coverage, Map<String, List<String>> cases) {}

    private static Stream<Arguments> contracts() {
        EvidenceLog sample = QuangNgai.sampleEvidence();
        PlanUnderRules plan = Sized.under(QuangNgai.plan65());
        Timeline timeline = Timeline.of(plan, sample, REPORT);
        WhatIf whatIf = WhatIf.of(plan, sample, REPORT, Sized.AS_OF);
        return Stream.of(
                written(
                        "assessment as JSON",
                        8,
                        size -> Sized.under(size).assess(sample, Sized.AS_OF),
                        AssessmentJson::write),
                written(
                        "assessment as CSV",
                        8,
                        size -> Sized.under(size).assess(sample, Sized.AS_OF),
                        AssessmentCsv::write),
                written(
                        "register as JSON",
                        8,
                        size -> Sized.under(size).register(),
                        (register, out) -> RegisterJson.write(register, null, out)),
                written(
                        "register as CSV",
                        8,
                        size -> Sized.under(size).register(),
                        (register, out) -> RegisterCsv.write(register, null, out)),
                written(
                        "review",
                        8,
                        size -> {
                            PlanUnderRules of = Sized.under(size);
                            return PlanReview.standard().of(of.plan(), of.directory(), of.calendar(), of.rules());
                        },
                        (findings, out) -> ReviewJson.write(findings, VI, out)),
                written("rules explained", 200, SizedFiles::ruleSet, (rules, out) -> RulesJson.write(rules, VI, out)),
                written(
                        "coverage, by settings and cases",
                        200,
                        size -> new Covered(
                                Coverage.of(plan.with(SizedFiles.ruleSet(size)), sample, List.of(Sized.AS_OF)),
                                SizedFiles.cases(size)),
                        (covered, out) -> CoverageJson.write(covered.coverage, covered.cases, VI, out)),
                written(
                        "explanation, by entries",
                        500,
                        size -> plan.assess(Sized.log(size), Sized.AS_OF)
                                .verdict(REPORT)
                                .explain(VI),
                        ExplanationJson::write),
                written("impact", 8, WritersCostTest::impact, ImpactJson::write),
                written(
                        "impact along many sets",
                        20,
                        size -> Collections.nCopies(size, impact(1)),
                        ImpactJson::writeAlong),
                written(
                        "impact on one",
                        8,
                        WritersCostTest::impact,
                        (impact, out) -> ImpactJson.writeOne(impact, REPORT, VI, out)),
                written(
                        "comparison",
                        8,
                        size -> PlanComparison.between(Sized.under(1), Sized.under(size)),
                        PlanComparisonJson::write),
                written(
                        "portfolio, by plans",
                        2,
                        size -> Portfolio.ofPlans(IntStream.rangeClosed(1, size)
                                        .mapToObj(Sized::numbered)
                                        .toList())
                                .assess(sample, Sized.AS_OF),
                        PortfolioAssessmentJson::write),
                written(
                        "replay under other rules",
                        8,
                        size -> record(size).replay(dayIncluded(Sized.under(size)), sample),
                        ReplayJson::write),
                written(
                        "timelines",
                        100,
                        size -> Collections.nCopies(size, timeline),
                        (all, out) -> TimelineJson.write(all, VI, out)),
                written(
                        "remedies",
                        100,
                        size -> Collections.nCopies(size, whatIf),
                        (all, out) -> WhatIfJson.write(all, VI, out)),
                written(
                        "what is to come",
                        8,
                        size -> Upcoming.of(Sized.under(size), sample, Sized.AS_OF),
                        (upcoming, out) -> UpcomingJson.write(upcoming, VI, out)));
    }

    static Stream<Arguments> all() {
        return Stream.concat(files(), contracts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
