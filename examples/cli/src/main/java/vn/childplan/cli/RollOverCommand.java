package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.contract.ReviewJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rollover.RollOver;

/** Next year's plan as a draft, and what there is to decide before it can be signed. */
@Command(name = "roll-over")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class RollOverCommand implements Callable<Integer> {
    private static final int LATEST = 9999;
    private static final Set<String> ENDINGS = Set.of("docx", "html", "md", "json");

    @ParentCommand
    private ChildplanCommand program;

    @Option(names = "--to", paramLabel = "${bundle:label.YEAR}", required = true)
    private int year;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String out;

    @Option(names = "--directory-out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String directoryOut;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "roll-over");
        PlanUnderRules from = plan.under(rules.file(), program);
        requireLater(from.plan().year());
        RollOver next = RollOver.of(from, year);
        if (out != null) {
            requireEnding(out);
        }
        // First what only goes along: a draft without it would be taken for all.
        if (directoryOut != null) {
            writeDirectory(from, directoryOut);
        }
        if (out != null) {
            write(next, out);
        }
        if (wanted == Format.JSON) {
            ReviewJson.write(next.doubts(), program.locale(), program.terminal().out());
        } else {
            program.print(page(next));
        }
        return 0;
    }

    private void requireLater(int planYear) {
        if (year <= planYear || year > LATEST) {
            throw BadInput.of(
                    "--to",
                    Text.of(
                            "kế hoạch là của năm " + planYear + ", không chuyển sang năm " + year + " được",
                            "the plan is for " + planYear + " and cannot be rolled over to " + year),
                    Text.of(
                            "Ghi một năm sau đó, như " + (planYear + 1) + ".",
                            "Write a later year, such as " + (planYear + 1) + "."));
        }
    }

    /** The directory that the draft names agencies by, for whoever reads the edited document back. */
    private void writeDirectory(PlanUnderRules from, String typed) {
        Path file = OutputFolder.file("--directory-out", typed);
        OutputFolder.of("--directory-out", String.valueOf(file.getParent()), inputs())
                .write(String.valueOf(file.getFileName()), stream -> DirectoryJson.write(from.directory(), stream));
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(plan.files());
        rules.file().file().ifPresent(inputs::add);
        return inputs;
    }

    private static void requireEnding(String typed) {
        String name = String.valueOf(OutputFolder.file("--out", typed).getFileName());
        if (!ENDINGS.contains(ending(name))) {
            throw BadInput.of(
                    "--out",
                    Text.of("dự thảo không lưu được vào '" + name + "'", "a draft cannot be written to '" + name + "'"),
                    Text.of(
                            "Ghi tên tệp có phần mở rộng .docx (để sửa), .html, .md hoặc .json.",
                            "Name a file that ends in .docx (to edit), .html, .md or .json."));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void write(RollOver next, String typed) throws IOException {
        Path file = OutputFolder.file("--out", typed);
        String name = String.valueOf(file.getFileName());
        OutputFolder folder = OutputFolder.of("--out", String.valueOf(file.getParent()), inputs());
        if (ending(name).equals("json")) {
            folder.write(name, stream -> PlanJson.write(next.draft(), stream));
        } else {
            ReportFile.named(name).write(PlanDocument.of(next).in(program.locale()), folder, program.terminal());
        }
    }

    private Page page(RollOver next) {
        Page page = program.page();
        page.title(page.say("DỰ THẢO KẾ HOẠCH NĂM ", "DRAFT OF THE PLAN FOR ")
                + year
                + page.say(" TỪ KẾ HOẠCH ", " FROM PLAN ")
                + next.from().plan().number());
        if (out != null) {
            page.line(page.say("Đã lưu vào tệp ", "Written: ") + out);
        }
        if (directoryOut != null) {
            page.line(page.say("Đã lưu vào tệp ", "Written: ") + directoryOut);
        }
        page.section(page.say("PHẢI QUYẾT ĐỊNH: ", "TO DECIDE: ")
                + page.words().number(next.doubts().size()));
        for (Finding doubt : next.doubts()) {
            String message = doubt.message().in(page.locale());
            page.item((doubt.clause() == null ? "" : doubt.clause() + ": ")
                    + message + (message.endsWith("…") ? " " : ". ")
                    + doubt.remedy().in(page.locale()) + " [" + doubt.code() + "]");
        }
        return page;
    }
}
