package vn.childplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.finding.Finding;
import vn.childplan.reporting.contract.ReviewJson;
import vn.childplan.reporting.drafting.Graded;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/** Is the plan itself sound: the findings on it. */
@Command(name = "review")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "review");
        PlanUnderRules planUnderRules = plan.under(rules.file());
        List<Finding> findings = PlanReview.standard()
                .of(
                        planUnderRules.plan(),
                        planUnderRules.directory(),
                        planUnderRules.calendar(),
                        planUnderRules.rules());
        if (wanted == Format.JSON) {
            ReviewJson.write(findings, program.locale(), program.terminal().out());
        } else {
            program.print(page(planUnderRules, findings));
        }
        return 0;
    }

    private Page page(PlanUnderRules planUnderRules, List<Finding> findings) {
        Page page = program.page();
        page.title(page.say("RÀ SOÁT KẾ HOẠCH ", "REVIEW OF PLAN ")
                + planUnderRules.plan().number());
        page.line(page.say("Số nội dung rà soát: ", "Findings: ") + findings.size());
        for (Graded graded : Graded.gravestFirst(findings)) {
            if (!graded.findings().isEmpty()) {
                String heading = graded.heading().in(page.locale()).toUpperCase(page.locale());
                page.section(heading + " (" + graded.findings().size() + ")");
                graded.findings().forEach(finding -> describe(page, finding));
            }
        }
        return page;
    }

    private static void describe(Page page, Finding finding) {
        String where = finding.clause() == null
                ? page.say("Toàn văn bản", "The document")
                : page.say("Khoản ", "Clause ") + finding.clause();
        page.item(where + ": " + finding.message().in(page.locale()) + " [" + finding.code() + "]");
        page.line("    → ", "      ", finding.remedy().in(page.locale()));
        if (finding.basis() != null) {
            page.line(
                    "    ",
                    "      ",
                    page.say("Căn cứ: ", "Basis: ") + finding.basis().in(page.locale()));
        }
    }
}
