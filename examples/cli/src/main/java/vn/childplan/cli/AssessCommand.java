package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.AssessmentCsv;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.Completeness;

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
    private SubsequentOptions subsequent;

    @Mixin
    private RuleOption rules;

    @Mixin
    private BaselineOptions baseline;

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
        Set<FailOn> failing = FailOn.parse(failOn);
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        Assessor assessor =
                SubsequentOptions.on(VietnamTime.dateOf(asOf), amended, issued).assessor();
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        EvidenceOptions.tellLater(log, asOf, program);
        Assessment assessment = assessor.assess(log, asOf);
        AssessmentProblems problems = AssessmentProblems.of(assessment, baseline.read(), failing);
        boolean updated = baseline.update(
                problems.fresh(), problems::accept, problems.kept(), VietnamTime.dateOf(asOf), inputs());
        OutputStream out = program.terminal().out();
        switch (wanted) {
            case JSON -> AssessmentJson.write(assessment, out);
            case CSV -> AssessmentCsv.write(assessment, out);
            case TEXT -> {
                Page page = program.page();
                new Board(assessment, log, all).write(page);
                if (baseline.isGiven()) {
                    problems.write(page, all);
                }
                program.print(page);
            }
        }
        List<Finding> errors = assessment.errors();
        errors.forEach(error -> program.terminal().problem(error.line(program.locale())));
        Completeness completeness = assessment.completeness();
        if (!completeness.isComplete()) {
            program.terminal().problem(completeness.sentence().in(program.locale()));
        }
        baseline.tell(problems.remarks(), program);
        if (failing.contains(FailOn.INCOMPLETE) && !subsequent.isUnderstood()) {
            return 1;
        }
        return failing.isEmpty() || updated || problems.fresh() == 0 ? 0 : 1;
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(plan.files());
        inputs.addAll(subsequent.files());
        rules.file().file().ifPresent(inputs::add);
        inputs.add(evidence.path());
        return inputs;
    }
}
