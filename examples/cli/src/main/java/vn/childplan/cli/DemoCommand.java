package vn.childplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.AssessmentCsv;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.contract.RegisterCsv;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** The bundled plan with the bundled sample evidence: everything the program can tell, in one run. */
@Command(name = "demo")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class DemoCommand implements Callable<Integer> {
    /** The day after each report of the plan, the end of the first half, and the end of the sample. */
    private static final List<String> MILESTONES = List.of("2025-05-15", "2025-06-30", "2025-11-15", "2025-12-26");

    @ParentCommand
    private ChildplanCommand program;

    @Option(names = "--out", paramLabel = "${bundle:label.DIR}")
    private @Nullable String out;

    @Override
    public Integer call() throws IOException {
        Page page = program.page();
        String files = out;
        OutputFolder folder = files == null ? null : OutputFolder.of("--out", files, List.of());
        RuleSet rules = RuleSet.standard();
        ObligationRegister register = ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules);
        EvidenceLog log = QuangNgai.sampleEvidence();
        Assessor assessor = Assessor.of(register, VietNam.calendar());
        EvidenceIndex index = assessor.index(log);
        List<Assessment> assessments = MILESTONES.stream()
                .map(milestone -> assessor.assess(index, VietnamTime.parse(milestone)))
                .toList();
        Assessment last = assessments.get(assessments.size() - 1);

        new PlanOverview(register.plan(), register.directory()).write(page);
        page.blank();
        RegisterOverview.of(register, register.owed(), null).summary(page);
        page.blank();
        sample(page);
        page.blank();
        new Board(last, log, false).write(page);
        page.blank();
        new TotalsOverTime(assessments).write(page);
        page.section(page.say("VÌ SAO", "WHY"));
        new ReasonTree(worthExplaining(last)).write(page);
        page.blank();
        sample(page);
        if (folder != null && files != null) {
            write(folder, last, log);
            int written = 6 + new DemoDocuments(files, sampleWords(page), program.locale(), program.terminal()).write();
            page.line(page.say("Đã lưu " + written + " tệp vào thư mục ", written + " files written to ") + files);
        }
        program.print(page);
        return 0;
    }

    private static void sample(Page page) {
        page.line(sampleWords(page));
    }

    private static String sampleWords(Page page) {
        return page.say(
                "DỮ LIỆU MẪU: mọi thông tin thực hiện dùng ở đây là giả định để minh họa, không phải số liệu thật của cơ quan"
                        + " nào.",
                "SAMPLE DATA: the evidence is invented to show the program, and says nothing of any real agency.");
    }

    /** An extension shows most; otherwise whatever is late. */
    private static Verdict worthExplaining(Assessment assessment) {
        List<Verdict> verdicts = assessment.verdicts();
        return verdicts.stream()
                .min(Comparator.comparing((Verdict verdict) -> verdict.extendedTo() == null)
                        .thenComparing(verdict -> verdict.status() != Status.OVERDUE)
                        .thenComparing(verdict -> verdict.obligation().id()))
                .orElseThrow();
    }

    private void write(OutputFolder folder, Assessment assessment, EvidenceLog log) {
        ObligationRegister register = assessment.register();
        folder.write("obligations.json", file -> RegisterJson.write(register, null, file));
        folder.write("obligations.csv", file -> RegisterCsv.write(register, null, file));
        folder.write("assessment.json", file -> AssessmentJson.write(assessment, file));
        folder.write("assessment.csv", file -> AssessmentCsv.write(assessment, file));
        Page board = new Page(program.locale(), false);
        sample(board);
        new Board(assessment, log, true).write(board.blank());
        folder.write("board.txt", file -> file.write(board.toString().getBytes(StandardCharsets.UTF_8)));
        Page explanations = new Page(program.locale(), false);
        sample(explanations);
        Stream<Verdict> overdue = assessment.verdicts().stream().filter(verdict -> verdict.status() == Status.OVERDUE);
        overdue.forEach(verdict -> new ReasonTree(verdict).write(explanations.blank()));
        folder.write(
                "explanations.txt", file -> file.write(explanations.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
