package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/** What is wrong with a plan, for the one who is about to sign it: the findings, gravest first, each with its remedy. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class PlanReviewReport implements ReportBuilder {
    private final PlanUnderRules planUnderRules;
    private final List<Finding> findings;

    private PlanReviewReport(PlanUnderRules planUnderRules, List<Finding> findings) {
        this.planUnderRules = planUnderRules;
        this.findings = List.copyOf(findings);
    }

    /** Of a review with the standard rules. */
    public static PlanReviewReport of(PlanUnderRules planUnderRules) {
        return of(planUnderRules, PlanReview.standard());
    }

    /** Of a review with those rules. */
    public static PlanReviewReport of(PlanUnderRules planUnderRules, PlanReview review) {
        Objects.requireNonNull(planUnderRules, "planUnderRules");
        return new PlanReviewReport(
                planUnderRules,
                review.of(
                        planUnderRules.plan(),
                        planUnderRules.directory(),
                        planUnderRules.calendar(),
                        planUnderRules.rules()));
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = planUnderRules.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(plan.title()));
        blocks.add(counts(words));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<Finding> ofIt = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!ofIt.isEmpty()) {
                blocks.add(Section.of(heading(severity, words), table(severity, ofIt, words)));
            }
        }
        return Report.of(
                Report.nameOf("review", plan.number().value()),
                locale,
                words.say("Rà soát Kế hoạch số ", "Review of plan ") + plan.number(),
                PlanProvenance.of(plan.number(), planUnderRules.rules().name()),
                blocks);
    }

    private Figures counts(Wording words) {
        List<Figure> figures = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            figures.add(Figure.of(severity.name(), heading(severity, words), Cell.count(count)));
        }
        return new Figures(figures);
    }

    private static Table<Finding> table(Severity severity, List<Finding> findings, Wording words) {
        Locale locale = words.locale();
        return Table.of(
                "findings-" + severity.name().toLowerCase(Locale.ROOT),
                words.say("Danh mục: ", "Findings: ") + heading(severity, words),
                List.of(
                        Column.words(
                                "clause",
                                words.say("Khoản", "Clause"),
                                8,
                                finding -> finding.clause() == null
                                        ? words.say("văn bản", "document")
                                        : finding.clause().value()),
                        Column.words(
                                "message",
                                words.say("Điều thấy", "Finding"),
                                56,
                                f -> f.message().in(locale)),
                        Column.words(
                                "remedy",
                                words.say("Cách sửa", "Remedy"),
                                40,
                                f -> f.remedy().in(locale)),
                        Column.words(
                                "basis",
                                words.say("Căn cứ", "Basis"),
                                30,
                                f -> f.basis() == null ? null : f.basis().in(locale)),
                        Column.words("code", words.say("Mã", "Code"), 24, Finding::code)),
                findings);
    }

    private static String heading(Severity severity, Wording words) {
        return switch (severity) {
            case ERROR -> words.say("Phải sửa", "To be mended");
            case WARNING -> words.say("Nên sửa", "Better mended");
            case INFO -> words.say("Để biết", "Good to know");
        };
    }
}
