package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
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
    private static final String OVERDUE = "overdue";
    private static final String ERROR = "error";

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

    @Option(names = "--fail-on", paramLabel = "overdue|error", split = ",")
    private @Nullable List<String> failOn;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format);
        Set<String> failing = failing();
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules planUnderRules = plan.under(rules.file());
        Assessor assessor = planUnderRules.assessor();
        EvidenceLog log = evidence.log(assessor.register(), program);
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
        List<Finding> errors = assessment.errors();
        errors.forEach(error -> program.terminal().problem(error.line(program.locale())));
        boolean overdue = assessment.totals().count(Status.OVERDUE) > 0;
        return (failing.contains(OVERDUE) && overdue) || (failing.contains(ERROR) && !errors.isEmpty()) ? 1 : 0;
    }

    private Set<String> failing() {
        Set<String> failing = failOn == null ? Set.of() : new TreeSet<>(failOn);
        for (String what : failing) {
            if (!what.equals(OVERDUE) && !what.equals(ERROR)) {
                throw BadInput.of(
                        "--fail-on",
                        Text.of("không có '" + what + "'", "there is no '" + what + "'"),
                        Text.of(
                                "Ghi overdue, error hoặc cả hai (overdue,error).",
                                "Write overdue, error or overdue,error."));
            }
        }
        return failing;
    }
}
