package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.ImpactJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Baseline;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.obligation.ObligationRegister;

/** What would change under other rules: every verdict that would differ, and which rule change makes it differ. */
@Command(name = "impact")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImpactCommand implements Callable<Integer> {
    private static final Set<String> REASONS = Set.of("any", "worse");

    @ParentCommand
    private ChildplanCommand program;

    @Option(names = "--base", paramLabel = "${bundle:label.RULES}", defaultValue = "standard")
    private String base;

    @Option(names = "--candidate", paramLabel = "${bundle:label.RULES}")
    private @Nullable String candidate;

    @Option(names = "--candidate-plan", paramLabel = "${bundle:label.FILE}")
    private @Nullable String candidatePlan;

    @Option(names = "--candidate-directory", paramLabel = "${bundle:label.FILE}")
    private @Nullable String candidateDirectory;

    @Option(names = "--candidate-calendar", paramLabel = "${bundle:label.FILE}")
    private @Nullable String candidateCalendar;

    @Option(names = "--candidate-evidence", paramLabel = "${bundle:label.FILE}")
    private @Nullable String candidateEvidence;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private SubsequentOptions subsequent;

    @Option(names = "--along", paramLabel = "${bundle:label.T}", split = ",")
    private @Nullable List<String> along;

    @Option(names = "--obligation", paramLabel = "${bundle:label.ID}")
    private @Nullable String obligation;

    @Mixin
    private BaselineOptions baseline;

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
        PlanUnderRules before = plan.under(new RuleFile("--base", base), program);
        PlanUnderRules after = candidate();
        List<Impact> impacts = impacts(before, after, instants);
        Baseline accepted = baseline.read();
        List<Verdict> fresh = impacts.stream()
                .flatMap(impact -> notAccepted(impact, accepted).stream())
                .toList();
        boolean updated = baseline.update(
                fresh.size(),
                by -> accepted.acceptVerdicts(fresh, by),
                accepted,
                VietnamTime.dateOf(instants.get(0)),
                inputs());
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
        return failOn != null && !updated && !fresh.isEmpty() ? 1 : 0;
    }

    /** At each instant both sides judge the plan as it stands on that day: what amends it does so on both. */
    private List<Impact> impacts(PlanUnderRules before, PlanUnderRules after, List<Instant> instants) {
        AmendedPlan amended = subsequent.amend(before, program);
        boolean samePlan =
                after.plan().equals(before.plan()) && after.directory().equals(before.directory());
        AmendedPlan amendedAfter = samePlan ? amended : subsequent.amend(after, program);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, before), before.directory(), program);
        EvidenceLog logAfter = candidateEvidence == null
                ? log
                : EvidenceOptions.log(
                        candidateEvidence,
                        SubsequentOptions.forEvidence(amendedAfter, after),
                        after.directory(),
                        program);
        if (amended.days().isEmpty()) {
            return Impact.along(before, log, after, logAfter, instants);
        }
        List<Impact> impacts = new ArrayList<>();
        for (Instant asOf : instants) {
            LocalDate day = VietnamTime.dateOf(asOf);
            impacts.addAll(Impact.along(
                    SubsequentOptions.on(day, amended, before),
                    log,
                    SubsequentOptions.on(day, amendedAfter, after),
                    logAfter,
                    List.of(asOf)));
        }
        return impacts;
    }

    /** The files that a baseline must not be written over. */
    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(plan.files());
        inputs.addAll(subsequent.files());
        inputs.add(evidence.path());
        new RuleFile("--base", base).file().ifPresent(inputs::add);
        if (candidate != null) {
            new RuleFile("--candidate", candidate).file().ifPresent(inputs::add);
        }
        inputs.addAll(otherFiles());
        return inputs;
    }

    /** The files of the other side but its rules. */
    private List<Path> otherFiles() {
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("--candidate-plan", candidatePlan);
        typed.put("--candidate-directory", candidateDirectory);
        typed.put("--candidate-calendar", candidateCalendar);
        typed.put("--candidate-evidence", candidateEvidence);
        List<Path> files = new ArrayList<>();
        typed.forEach((option, file) -> {
            if (file != null) {
                files.add(InputFile.of(option, file));
            }
        });
        return files;
    }

    /**
     * What the change comes to where it fails the command and is not accepted on the day that is judged; where the candidate has no
     * such obligation, what it was before.
     */
    private List<Verdict> notAccepted(Impact impact, Baseline accepted) {
        List<Verdict> come = impact.all().stream()
                .filter(change -> !"worse".equals(failOn) || change.isWorse())
                .map(change -> change.after() == null ? change.before() : change.after())
                .filter(Objects::nonNull)
                .toList();
        return accepted.freshVerdicts(come, VietnamTime.dateOf(impact.asOf()));
    }

    private List<Instant> instants() {
        Clock clock = program.terminal().clock();
        return along == null
                ? List.of(evidence.asOf(clock))
                : along.stream()
                        .map(text -> EvidenceOptions.instant("--along", text))
                        .toList();
    }

    /** The other side: what is not named is that of the base. */
    private PlanUnderRules candidate() {
        if (otherFiles().isEmpty() && candidate == null) {
            throw BadInput.of(
                    "--candidate",
                    Text.of("chưa nêu thay đổi nào", "no change is named"),
                    Text.of(
                            "Ghi --candidate, --candidate-plan, --candidate-directory, --candidate-calendar hoặc"
                                    + " --candidate-evidence.",
                            "Write --candidate, --candidate-plan, --candidate-directory, --candidate-calendar or"
                                    + " --candidate-evidence."));
        }
        RuleFile rules = candidate == null ? new RuleFile("--base", base) : new RuleFile("--candidate", candidate);
        PlanUnderRules changed = plan.with(
                        "--candidate-plan", candidatePlan, "--candidate-directory", candidateDirectory)
                .under(rules, program);
        if (candidateCalendar == null) {
            return changed;
        }
        Reading<OfficialCalendar> calendar = CalendarJson.read(InputFile.of("--candidate-calendar", candidateCalendar));
        return changed.with(calendar.value().orElseThrow(() -> BadInput.of(calendar.problems())));
    }

    private void requireReason() {
        if (failOn != null && !REASONS.contains(failOn)) {
            throw BadInput.of(
                    "--fail-on",
                    Text.of("không có '" + failOn + "'", "there is no '" + failOn + "'"),
                    Text.of("Ghi any hoặc worse.", "Write any or worse."));
        }
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
