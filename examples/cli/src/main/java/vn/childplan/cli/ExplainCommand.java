package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.ExplanationJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;

/** Why: the full reason tree of one verdict. */
@Command(name = "explain")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ExplainCommand implements Callable<Integer> {
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
    private ObligationOption obligation;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "explain");
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        Assessor assessor =
                SubsequentOptions.on(VietnamTime.dateOf(asOf), amended, issued).assessor();
        ObligationRegister register = assessor.register();
        String id = obligation.in(register);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        EvidenceOptions.tellLater(log, asOf, program);
        Assessment assessment = assessor.assess(log, asOf);
        Verdict verdict = assessment.verdict(id);
        if (wanted == Format.JSON) {
            ExplanationJson.write(
                    verdict.explain(program.locale()), program.terminal().out());
        } else {
            Page page = program.page();
            new ReasonTree(verdict, assessor.rules()).write(page);
            program.print(page);
        }
        return 0;
    }
}
