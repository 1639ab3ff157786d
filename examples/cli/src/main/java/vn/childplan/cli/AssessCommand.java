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
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.rule.Status;

/** Was it done: the verdict on every obligation. */
@Command(name = "assess")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class AssessCommand implements Callable<Integer> {
    private static final String OVERDUE = "overdue";
    private static final String LATE = "late";
    private static final String ERROR = "error";
    private static final String INCOMPLETE = "incomplete";
    private static final Set<String> REASONS = Set.of(OVERDUE, LATE, ERROR, INCOMPLETE);

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

    @Option(names = "--fail-on", paramLabel = "overdue|late|error|incomplete", split = ",")
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
        Completeness completeness = assessment.completeness();
        if (!completeness.isComplete()) {
            program.terminal().problem(completeness.sentence().in(program.locale()));
        }
        return failing.stream().anyMatch(reason -> fails(reason, assessment, completeness)) ? 1 : 0;
    }

    private static boolean fails(String reason, Assessment assessment, Completeness completeness) {
        int overdue = assessment.totals().count(Status.OVERDUE);
        return switch (reason) {
            case OVERDUE -> overdue > 0;
            case LATE -> overdue + assessment.totals().count(Status.MET_LATE) > 0;
            case ERROR -> completeness.errors() > 0;
            case INCOMPLETE -> !completeness.isComplete();
            default -> throw new IllegalArgumentException(reason);
        };
    }

    private Set<String> failing() {
        Set<String> failing = failOn == null ? Set.of() : new TreeSet<>(failOn);
        for (String what : failing) {
            if (!REASONS.contains(what)) {
                throw BadInput.of(
                        "--fail-on",
                        Text.of("không có '" + what + "'", "there is no '" + what + "'"),
                        Text.of(
                                "Ghi một hay nhiều trong: overdue, late, error, incomplete (cách nhau bằng dấu phẩy).",
                                "Write one or several of overdue, late, error, incomplete, with commas between."));
            }
        }
        return failing;
    }
}
