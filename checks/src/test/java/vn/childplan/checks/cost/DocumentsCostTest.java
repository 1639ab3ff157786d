package vn.childplan.checks.cost;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.CoverageReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.builder.PlanComparisonReport;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.RuleCatalogue;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.rule.RuleSet;

/** Every builder and every format, on plans of many tasks, on many plans and on rules with many settings. */
class DocumentsCostTest {
    private static final Locale VI = Text.VIETNAMESE;

    /** A plan of so many more tasks, and how it stands. */
    private record Made(PlanUnderRules plan, Assessment assessment) {
        static Made of(int tasks) {
            PlanUnderRules plan = Sized.under(tasks);
            return new Made(plan, plan.assess(QuangNgai.sampleEvidence(), Sized.AS_OF));
        }
    }

    private static Arguments written(String name, int size, Function<Made, Report> builder, String format) {
        IntFunction<Work> work = of -> {
            Made made = Made.of(of);
            return () -> ReportWriters.installed()
                    .forFormat(format)
                    .write(builder.apply(made), OutputStream.nullOutputStream());
        };
        return Arguments.of(name + " as " + format, size, work);
    }

    private static Impact impact(PlanUnderRules plan) {
        RuleSet other = RuleSet.standard().named("day-included/1").set("deadline.wording", "includesNamedDay", true);
        return Impact.of(plan, plan.with(other), EvidenceLog.EMPTY, Sized.AS_OF);
    }

    /** A builder that is given something of another size than the tasks of a plan. */
    private static Arguments document(String name, int size, IntFunction<ReportBuilder> builder) {
        IntFunction<Work> work = of -> {
            ReportBuilder made = builder.apply(of);
            return () ->
                    ReportWriters.installed().forFormat("html").write(made.in(VI), OutputStream.nullOutputStream());
        };
        return Arguments.of(name + " as html", size, work);
    }

    /** The bundled plan beside one of so many tasks more: every duty of one is compared with every one of the other. */
    private static PortfolioAssessment portfolio(int tasks) {
        return Portfolio.ofPlans(List.of(Sized.numbered(1), Sized.under(tasks)))
                .assess(QuangNgai.sampleEvidence(), Sized.AS_OF);
    }

    static Stream<Arguments> documents() {
        Stream<Arguments> formats = ReportWriters.installed().formats().stream()
                .filter(format -> !format.equals("ics")) // of the calendar alone, below
                .map(format -> written(
                        "status list",
                        4,
                        made -> StatusList.of(made.assessment()).in(VI),
                        format));
        Stream<Arguments> documents = Stream.of("docx", "xlsx", "html", "md", "json", "pdf")
                .map(format -> written(
                        "plan",
                        60,
                        made -> PlanDocument.of(made.plan().plan(), QuangNgai.directory())
                                .in(VI),
                        format));
        Stream<Arguments> builders = Stream.of(
                written("register", 8, a -> RegisterList.of(a.plan()).in(VI), "html"),
                written(
                        "matrix",
                        8,
                        a -> ResponsibilityMatrix.of(a.plan(), LocalDate.of(2025, 5, 20))
                                .in(VI),
                        "html"),
                written(
                        "consolidated",
                        8,
                        a -> ConsolidatedReport.of(a.assessment(), ReportingPeriod.parse("2025"))
                                .in(VI),
                        "html"),
                written(
                        "agency report",
                        8,
                        a -> AgencyReport.of(a.assessment(), AgencyId.of("so-y-te"), ReportingPeriod.parse("2025"))
                                .in(VI),
                        "html"),
                written(
                        "reminders",
                        8,
                        a -> ReminderLetter.toAll(a.assessment()).orElseThrow().in(VI),
                        "html"),
                written("scoreboard", 8, a -> Scoreboard.of(a.assessment()).in(VI), "html"),
                written("calendar", 8, a -> DeadlineCalendar.of(a.assessment()).in(VI), "ics"),
                written("review", 8, a -> PlanReviewReport.of(a.plan()).in(VI), "html"),
                written("impact", 8, a -> ImpactReport.of(impact(a.plan())).in(VI), "html"),
                written(
                        "comparison",
                        8,
                        a -> PlanComparisonReport.of(PlanComparison.between(Sized.under(1), a.plan()))
                                .in(VI),
                        "html"),
                document("portfolio, by tasks of one plan,", 8, size -> PortfolioReport.of(portfolio(size))),
                document("catalogue of rules, by settings,", 200, size -> RuleCatalogue.of(SizedFiles.ruleSet(size))),
                document(
                        "catalogue of rules, by cases,",
                        200,
                        size -> RuleCatalogue.of(RuleSet.standard()).withCases(SizedFiles.cases(size))),
                document("coverage, by settings and cases,", 200, size -> {
                    RuleSet rules = SizedFiles.ruleSet(size);
                    PlanUnderRules plan = Sized.under(QuangNgai.plan65()).with(rules);
                    Coverage coverage = Coverage.of(plan, QuangNgai.sampleEvidence(), List.of(Sized.AS_OF));
                    return CoverageReport.of(rules, coverage, SizedFiles.cases(size));
                }));
        return Stream.of(formats, documents, builders).flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
