package vn.childplan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;

/** What was decided and on what, to a file that {@code replay} takes. */
@Command(name = "record")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class RecordCommand implements Callable<Integer> {
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

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}", required = true)
    private String out;

    @Override
    public Integer call() {
        program.locale();
        Path file = OutputFolder.file("--out", out);
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        DecisionRecord record =
                DecisionRecord.of(SubsequentOptions.on(VietnamTime.dateOf(asOf), amended, issued), log, asOf);
        OutputFolder.of("--out", String.valueOf(file.getParent()), inputs())
                .write(String.valueOf(file.getFileName()), stream -> DecisionRecordJson.write(record, stream));
        program.print(program.page().line(program.page().say("Đã lưu vào tệp ", "Written: ") + out));
        return 0;
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(plan.files());
        inputs.addAll(subsequent.files());
        inputs.add(evidence.path());
        rules.file().file().ifPresent(inputs::add);
        return inputs;
    }
}
