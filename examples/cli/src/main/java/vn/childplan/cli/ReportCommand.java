package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.change.DecisionRecordJson;

/** A document, in the format that the ending of its file names. */
@Command(name = "report")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ReportCommand implements Callable<Integer> {
    /** Of so many files the names are told. */
    private static final int NAMED = 10;

    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.KIND}", descriptionKey = "KIND")
    private String kind;

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}", required = true)
    private String out;

    @Option(names = "--each", paramLabel = "${bundle:label.FORMAT}")
    private @Nullable String each;

    @Option(names = "--bom")
    private boolean bom;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() throws IOException {
        program.locale();
        ReportKind wanted = ReportKind.parse(kind);
        if (each != null) {
            return letters(wanted, each);
        }
        Path file = OutputFolder.file("--out", out);
        Path name = file.getFileName();
        if (wanted == ReportKind.DECISION) {
            requireJson(name.toString());
            ReportFacts facts = options.facts(wanted, program);
            folder(file).write(name.toString(), stream -> DecisionRecordJson.write(facts.decision(), stream));
        } else {
            ReportFile writing = forExcel(ReportFile.named(name.toString()));
            Report report = options.facts(wanted, program).report(wanted, options, program.locale());
            writing.write(report, folder(file), program.terminal());
            report.notices().forEach(program.terminal()::problem);
        }
        program.print(program.page().line(program.page().say("Đã lưu vào tệp ", "Written: ") + out));
        return 0;
    }

    private ReportFile forExcel(ReportFile file) {
        return bom ? file.withBom() : file;
    }

    private OutputFolder folder(Path file) {
        return OutputFolder.of("--out", String.valueOf(file.getParent()), options.files());
    }

    private static void requireJson(String name) {
        if (!name.endsWith(".json")) {
            throw BadInput.of(
                    "--out",
                    Text.of(
                            "biên bản quyết định (decision) chỉ có định dạng json, không lưu được vào '" + name + "'",
                            "a decision record is JSON only, '" + name + "' cannot be written"),
                    Text.of("Ghi tên tệp có phần mở rộng .json.", "Name a file that ends in .json."));
        }
    }

    /** A letter to each, into the folder. */
    private int letters(ReportKind wanted, String format) throws IOException {
        if (wanted != ReportKind.REMINDERS) {
            throw BadInput.of(
                    "--each",
                    Text.of("chỉ công văn đôn đốc có từng bản riêng", "only reminders come one by one"),
                    Text.of("Bỏ --each, hoặc ghi report reminders.", "Leave it out, or write report reminders."));
        }
        ReportFile writing = forExcel(ReportFile.ending("--each", format));
        ReportFacts facts = options.facts(wanted, program);
        OutputFolder folder = OutputFolder.of("--out", out, options.files());
        List<String> written = facts.letters(options, program.locale(), writing, folder, program.terminal());
        int count = written.size();
        tellOfOthers(folder.others(facts.lettersBegin(), written));
        Completeness completeness = facts.assessment().completeness();
        if (!completeness.isComplete()) {
            program.terminal().problem(completeness.sentence().in(program.locale()));
        }
        Stream.of(facts.unremindable(), ReminderLetter.unreached(facts.assessment()))
                .flatMap(Optional::stream)
                .forEach(unwritten -> program.terminal().problem(program.page().sentence(unwritten) + "."));
        program.print(program.page()
                .line(program.page()
                        .say(
                                "Đã lưu " + count + " công văn vào thư mục " + out,
                                count + " letters written to " + out)));
        return 0;
    }

    /** A letter of an earlier day to one who has reported since would be sent with those of today. */
    private void tellOfOthers(List<String> others) {
        if (!others.isEmpty()) {
            String names = String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
                    + (others.size() > NAMED ? ", …" : "");
            program.terminal()
                    .problem(program.page()
                            .say(
                                    "Thư mục " + out + " còn " + others.size()
                                            + " công văn không thuộc lần lập này, tránh gửi nhầm: " + names + ".",
                                    out + " also holds " + others.size()
                                            + " letters that were not written now; do not send them by mistake: "
                                            + names
                                            + "."));
        }
    }
}
