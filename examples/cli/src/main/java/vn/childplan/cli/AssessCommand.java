package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.contract.AssessmentCsv;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.rule.Status;

/** Was it done: the verdict on every obligation. */
@Command(name = "assess")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class AssessCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private String format;

    @Option(names = "--fail-on", paramLabel = "overdue")
    private @Nullable String failOn;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format);
        boolean failOnOverdue = failOnOverdue();
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules planUnderRules = plan.under(rules.file());
        Assessor assessor = planUnderRules.assessor();
        EvidenceLog log = evidence.log(assessor.register());
        Assessment assessment = assessor.assess(log, asOf);
        OutputStream out = program.terminal().out();
        switch (wanted) {
            case JSON -> AssessmentJson.write(assessment, out);
            case CSV -> AssessmentCsv.write(assessment, out);
            case TEXT -> {
                Page page = program.page();
                new Board(assessment, log, all).write(page);
                program.print(page);
            }
        }
        return failOnOverdue && assessment.totals().count(Status.OVERDUE) > 0 ? 1 : 0;
    }

    private boolean failOnOverdue() {
        if (failOn == null || failOn.equals("overdue")) {
            return failOn != null;
        }
        throw BadInput.of(
                "--fail-on",
                Text.of("không có '" + failOn + "'", "there is no '" + failOn + "'"),
                Text.of("Ghi overdue.", "Write overdue."));
    }
}
