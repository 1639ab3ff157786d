package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.reporting.contract.ImpactJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;

/** What would change under other rules: every verdict that would differ, and which rule change makes it differ. */
@Command(name = "impact")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImpactCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Option(names = "--base", paramLabel = "RULES", required = true)
    private String base;

    @Option(names = "--candidate", paramLabel = "RULES", required = true)
    private String candidate;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "impact");
        Instant asOf = evidence.asOf(program.terminal().clock());
        List<PlanUnderRules> both =
                plan.under(List.of(new RuleFile("--base", base), new RuleFile("--candidate", candidate)));
        EvidenceLog log = evidence.log(both.get(0).register(), program);
        Impact impact = Impact.of(both.get(0), both.get(1), log, asOf);
        if (wanted == Format.JSON) {
            ImpactJson.write(impact, program.terminal().out());
        } else {
            program.print(page(impact));
        }
        impact.incompleteness().ifPresent(missing -> program.terminal().problem(missing.in(program.locale())));
        return 0;
    }

    private Page page(Impact impact) {
        Page page = program.page();
        page.title(page.say("TÁC ĐỘNG CỦA ", "IMPACT OF ")
                + impact.candidate().rules().name()
                + page.say(" SO VỚI ", " AGAINST ")
                + impact.base().rules().name());
        page.line(page.say("Tính đến ", "As of ") + page.words().instant(impact.asOf()));
        impact.incompleteness().ifPresent(missing -> page.line(missing.in(page.locale())));
        impact.candidate().rules().description().lines().forEach(line -> page.line(line.in(page.locale())));
        impact.ruleChange().steps().forEach(step -> {
            page.item(step.words().in(page.locale()));
            step.why().forEach(why -> page.line("    ", "    ", why.in(page.locale())));
        });
        if (impact.isEmpty()) {
            page.blank().line(page.say("Không kết luận nào thay đổi.", "No verdict changes."));
            return page;
        }
        page.section(page.say("THAY ĐỔI TÌNH TRẠNG: ", "CHANGES OF STATUS: ")
                + page.words().number(impact.changes().size()));
        TextTable transitions =
                new TextTable().words(page.say("từ → thành", "from → to")).numbers(page.say("nghĩa vụ", "obligations"));
        impact.transitions()
                .forEach((transition, count) -> transitions
                        .row()
                        .cell(transition.replace(">", " → "))
                        .cell(page.words().number(count)));
        page.table(transitions);
        ImpactTable.write(impact.changes(), all, page);
        if (!impact.latenessChanges().isEmpty()) {
            page.section(page.say("CÙNG TÌNH TRẠNG, SỐ NGÀY QUÁ HẠN KHÁC: ", "SAME STATUS, OTHER DAYS LATE: ")
                    + page.words().number(impact.latenessChanges().size()));
            ImpactTable.write(impact.latenessChanges(), all, page);
        }
        if (!impact.otherChanges().isEmpty()) {
            page.section(page.say("CÙNG TÌNH TRẠNG, ĐIỀU KHÁC THAY ĐỔI: ", "SAME STATUS, SOMETHING ELSE: ")
                    + page.words().number(impact.otherChanges().size()));
            others(page, impact.otherChanges());
        }
        return page;
    }

    /** How many differ in what: which they are is in the report and in JSON. */
    private static void others(Page page, List<ImpactedVerdict> changes) {
        Map<Set<VerdictPart>, Long> counts = changes.stream()
                .collect(
                        Collectors.groupingBy(ImpactedVerdict::differences, LinkedHashMap::new, Collectors.counting()));
        counts.forEach((parts, count) -> page.item(
                parts.stream().map(part -> part.label().in(page.locale())).collect(Collectors.joining(", ")) + ": "
                        + page.words().number(count)));
    }
}
