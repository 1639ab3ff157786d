package vn.childplan.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.ImpactJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.obligation.ObligationRegister;

/** What would change under other rules: every verdict that would differ, and which rule change makes it differ. */
@Command(name = "impact")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImpactCommand implements Callable<Integer> {
    private static final Set<String> REASONS = Set.of("any", "worse");

    @ParentCommand
    private ChildplanCommand program;

    @Option(names = "--base", paramLabel = "RULES", defaultValue = "standard")
    private String base;

    @Option(names = "--candidate", paramLabel = "RULES")
    private @Nullable String candidate;

    @Option(names = "--candidate-plan", paramLabel = "FILE")
    private @Nullable String candidatePlan;

    @Option(names = "--candidate-directory", paramLabel = "FILE")
    private @Nullable String candidateDirectory;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Option(names = "--along", paramLabel = "T", split = ",")
    private @Nullable List<String> along;

    @Option(names = "--obligation", paramLabel = "ID")
    private @Nullable String obligation;

    @Option(names = "--fail-on", paramLabel = "any|worse")
    private @Nullable String failOn;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "impact");
        requireReason();
        List<Instant> instants = instants();
        PlanUnderRules before = plan.under(new RuleFile("--base", base));
        PlanUnderRules after = candidate();
        EvidenceLog log = evidence.log(before.register(), program);
        List<Impact> impacts = Impact.along(before, after, log, instants);
        if (obligation != null) {
            one(impacts, obligation, wanted);
        } else if (wanted == Format.JSON && along != null) {
            ImpactJson.writeAlong(impacts, program.terminal().out());
        } else if (wanted == Format.JSON) {
            ImpactJson.write(impacts.get(0), program.terminal().out());
        } else {
            Page page = program.page();
            ImpactPage.write(impacts, all, page);
            program.print(page);
        }
        impacts.stream()
                .flatMap(impact -> impact.incompleteness().stream())
                .distinct()
                .forEach(missing -> program.terminal().problem(missing.in(program.locale())));
        return impacts.stream().anyMatch(this::fails) ? 1 : 0;
    }

    private List<Instant> instants() {
        Clock clock = program.terminal().clock();
        return along == null
                ? List.of(evidence.asOf(clock))
                : along.stream().map(text -> asOf("--along", text)).toList();
    }

    private static Instant asOf(String option, String text) {
        try {
            return VietnamTime.parse(text.strip());
        } catch (UnreadableTimeException e) {
            throw BadInput.of(option, text, e);
        }
    }

    /** The other side: what is not named is that of the base. */
    private PlanUnderRules candidate() {
        if (candidate == null && candidatePlan == null && candidateDirectory == null) {
            throw BadInput.of(
                    "--candidate",
                    Text.of("chưa nêu thay đổi nào", "no change is named"),
                    Text.of(
                            "Ghi --candidate, --candidate-plan hoặc --candidate-directory.",
                            "Write --candidate, --candidate-plan or --candidate-directory."));
        }
        RuleFile rules = candidate == null ? new RuleFile("--base", base) : new RuleFile("--candidate", candidate);
        return plan.with("--candidate-plan", candidatePlan, "--candidate-directory", candidateDirectory)
                .under(rules);
    }

    private void requireReason() {
        if (failOn != null && !REASONS.contains(failOn)) {
            throw BadInput.of(
                    "--fail-on",
                    Text.of("không có '" + failOn + "'", "there is no '" + failOn + "'"),
                    Text.of("Ghi any hoặc worse.", "Write any or worse."));
        }
    }

    private boolean fails(Impact impact) {
        if (failOn == null) {
            return false;
        }
        return failOn.equals("any") ? !impact.isEmpty() : impact.all().stream().anyMatch(ImpactedVerdict::isWorse);
    }

    /** One obligation before and after: at each instant. */
    private void one(List<Impact> impacts, String typed, Format wanted) throws IOException {
        for (Impact impact : impacts) {
            ObligationRegister base = impact.base().register();
            ObligationRegister candidate = impact.candidate().register();
            String id = ObligationOption.named(typed, base.find(typed).isPresent() ? base : candidate);
            if (wanted == Format.JSON) {
                ImpactJson.writeOne(
                        impact, id, program.locale(), program.terminal().out());
            } else {
                Page page = program.page();
                new BeforeAndAfter(impact, id).write(page);
                program.print(page);
            }
        }
    }
}
