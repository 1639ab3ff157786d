package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.reporting.builder.PlanComparisonReport;
import vn.childplan.reporting.contract.PlanComparisonJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.PlanComparison;

/** What differs between two plans, clause by clause, and who owes more or less for it. */
@Command(name = "compare")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private PlanOptions plan;

    @Option(names = "--with", paramLabel = "${bundle:label.FILE}", required = true)
    private String with;

    @Option(names = "--with-directory", paramLabel = "${bundle:label.FILE}")
    private @Nullable String withDirectory;

    @Mixin
    private RuleOption rules;

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "compare");
        PlanOptions later = plan.with("--with", with, "--with-directory", withDirectory);
        PlanUnderRules before = plan.under(rules.file(), program);
        PlanComparison comparison = PlanComparison.between(before, later.under(rules.file(), program));
        if (out != null) {
            document(comparison, out, later);
        } else if (wanted == Format.JSON) {
            PlanComparisonJson.write(comparison, program.terminal().out());
        } else {
            Page page = program.page();
            new ComparisonPage(comparison, page, all).write();
            program.print(page);
        }
        return 0;
    }

    private void document(PlanComparison comparison, String typed, PlanOptions later) throws IOException {
        Path file = OutputFolder.file("--out", typed);
        List<Path> inputs = new ArrayList<>(plan.files());
        inputs.addAll(later.files());
        rules.file().file().ifPresent(inputs::add);
        ReportFile writing = ReportFile.named(String.valueOf(file.getFileName()));
        writing.write(
                PlanComparisonReport.of(comparison).in(program.locale()),
                OutputFolder.of("--out", String.valueOf(file.getParent()), inputs),
                program.terminal());
        program.print(program.page().line(program.page().say("Đã lưu vào tệp ", "Written: ") + typed));
    }
}
