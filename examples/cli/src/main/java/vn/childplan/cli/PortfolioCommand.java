package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.contract.PortfolioAssessmentJson;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;

/** Several plans at once: what an agency owes under all of them, what does not go together, what a plan leaves out. */
@Command(name = "portfolio")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class PortfolioCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private PortfolioOptions plans;

    @Mixin
    private RuleOption rules;

    @Option(names = "--evidence", paramLabel = "${bundle:label.FILE}")
    private @Nullable String evidence;

    @Option(names = "--as-of", paramLabel = "${bundle:label.T}")
    private @Nullable String asOf;

    @Option(names = "--agency", paramLabel = "${bundle:label.ID}")
    private @Nullable String agency;

    @Option(names = "--out", paramLabel = "${bundle:label.FILE}")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "portfolio");
        Instant instant = EvidenceOptions.asOf(asOf, program.terminal().clock());
        Portfolio portfolio = plans.read(rules.file(), program);
        EvidenceLog log =
                evidence == null ? EvidenceLog.EMPTY : plans.evidence(InputFile.of("--evidence", evidence), portfolio);
        EvidenceOptions.tellLater(log, instant, program);
        PortfolioAssessment assessment = portfolio.assess(log, instant);
        PortfolioAgency one = agency == null ? null : named(agency, assessment);
        if (out != null) {
            document(assessment, one, out);
        } else if (wanted == Format.JSON) {
            Collection<PortfolioAgency> shown = one == null ? assessment.agencies() : List.of(one);
            PortfolioAssessmentJson.write(assessment, shown, program.terminal().out());
        } else {
            Page page = program.page();
            new PortfolioPage(assessment, page, one, all).write();
            program.print(page);
        }
        assessment.findings().forEach(finding -> program.terminal().problem(finding.line(program.locale())));
        return 0;
    }

    /** The agency of that id, with the code of its province before it where plans of several meet; or of that name. */
    private static PortfolioAgency named(String typed, PortfolioAssessment assessment) {
        Collection<PortfolioAgency> known = assessment.agencies();
        List<PortfolioAgency> meant = known.stream()
                .filter(each -> each.value().equals(typed)
                        || each.agency().value().equals(typed)
                        || assessment.portfolio().plans().stream()
                                .anyMatch(plan -> typed.equals(
                                        plan.underRules().directory().nameOf(each.agency()))))
                .toList();
        List<PortfolioAgency> exact =
                meant.stream().filter(each -> each.value().equals(typed)).toList();
        meant = exact.isEmpty() ? meant : exact;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String choice = String.join(
                ", ",
                meant.isEmpty()
                        ? nearest(typed, known)
                        : meant.stream().map(PortfolioAgency::value).toList());
        throw BadInput.of(
                "--agency",
                meant.isEmpty()
                        ? Text.of(
                                "'" + typed + "' không có nghĩa vụ trong kế hoạch nào",
                                "'" + typed + "' bears nothing under any of the plans")
                        : Text.of(
                                "nhiều cơ quan có tên '" + typed + "'", "several agencies are called '" + typed + "'"),
                Text.of("Ghi mã: " + choice + ".", "Write an id: " + choice + "."));
    }

    /** Ids that share most of the typed one's words, at most three. */
    private static List<String> nearest(String typed, Collection<PortfolioAgency> known) {
        Set<String> words =
                new HashSet<>(Arrays.asList(VietnameseText.slug(typed).split("-")));
        return known.stream()
                .map(PortfolioAgency::value)
                .sorted(Comparator.comparingLong((String id) -> -Stream.of(id.split("[-:]"))
                                .filter(words::contains)
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private void document(PortfolioAssessment assessment, @Nullable PortfolioAgency one, String typed)
            throws IOException {
        Path file = OutputFolder.file("--out", typed);
        List<Path> inputs = new ArrayList<>(plans.files());
        rules.file().file().ifPresent(inputs::add);
        if (evidence != null) {
            inputs.add(InputFile.of("--evidence", evidence));
        }
        PortfolioReport report = one == null ? PortfolioReport.of(assessment) : PortfolioReport.of(assessment, one);
        ReportFile writing = ReportFile.named(String.valueOf(file.getFileName()));
        writing.write(
                report.in(program.locale()),
                OutputFolder.of("--out", String.valueOf(file.getParent()), inputs),
                program.terminal());
        program.print(program.page().line(program.page().say("Đã lưu vào tệp ", "Written: ") + typed));
    }
}
