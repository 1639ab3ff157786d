package vn.childplan.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.ReplayJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecord.Decided;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.change.Replay;
import vn.childplan.validation.change.Replay.Difference;
import vn.childplan.validation.rule.StatusWording;

/** Whether a recorded decision comes out the same again; 1 if a verdict does not. */
@Command(name = "replay")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ReplayCommand implements Callable<Integer> {
    private static final int SHOWN = 30;

    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.RECORD}", descriptionKey = "RECORD")
    private String file;

    @Mixin
    private EvidenceFileOption evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private SubsequentOptions subsequent;

    @Mixin
    private RuleOption rules;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "replay");
        Reading<DecisionRecord> read = DecisionRecordJson.read(InputFile.of("RECORD", file));
        DecisionRecord record = read.value().orElseThrow(() -> BadInput.of(read.problems()));
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        PlanUnderRules planUnderRules = SubsequentOptions.on(VietnamTime.dateOf(record.asOf()), amended, issued);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        Replay replay = record.replay(planUnderRules, log);
        if (wanted == Format.JSON) {
            ReplayJson.write(replay, program.terminal().out());
        } else {
            Page page = program.page();
            write(record, replay, planUnderRules.rules().name(), page);
            program.print(page);
        }
        return replay.hasSameVerdicts() ? 0 : 1;
    }

    private void write(DecisionRecord record, Replay replay, String now, Page page) {
        page.title(page.say("XÉT LẠI BIÊN BẢN VỀ ", "REPLAY OF THE DECISION ON ") + record.plan());
        page.line(page.say("Tính đến ", "As of ")
                + page.words().instant(record.asOf())
                + page.say(", theo ", ", by ")
                + record.ruleSet()
                + (now.equals(record.ruleSet())
                        ? ""
                        : page.say("; xét lại theo ", "; replayed by ")
                                + now
                                + page.say(" (bộ khác thì ghi --rules)", " (--rules names another)")));
        if (replay.isByAnotherVersion()) {
            page.line(page.say("Phiên bản của chương trình: ", "Version of the program: ")
                    + version(replay.recorded(), page) + " → " + version(replay.replayed(), page));
        }
        replay.inputs()
                .forEach(input -> page.item(page.say("Khác lúc ghi biên bản: ", "Other than recorded: ")
                        + input.label().in(page.locale())));
        replay.rules().forEach(rule -> page.item(rule.words().in(page.locale())));
        if (replay.inputs().contains(Replay.Input.RULES) && replay.rules().isEmpty()) {
            page.item(
                    record.rules().isEmpty()
                            ? page.say(
                                    "biên bản không ghi giá trị các tham số, nên không nêu được tham số nào khác",
                                    "the record does not keep the values of the parameters, so none can be named")
                            : page.say(
                                    "các tham số như đã ghi; nội dung của một quy tắc tự đặt thì khác",
                                    "every parameter is as recorded; what a rule of one's own says is other"));
        }
        if (replay.hasSameVerdicts()) {
            page.blank().line(page.say("Mọi kết luận như đã ghi.", "Every verdict is as recorded."));
            return;
        }
        page.section(page.say("KẾT LUẬN KHÁC: ", "OTHER VERDICTS: ")
                + page.words().number(replay.verdicts().size()));
        List<Difference> listed = replay.verdicts().stream()
                .sorted(Comparator.comparing(ReplayCommand::hasSameStatus))
                .toList();
        table(listed.subList(0, all ? listed.size() : Math.min(SHOWN, listed.size())), record.plan() + ":", page);
        if (!all && listed.size() > SHOWN) {
            int more = listed.size() - SHOWN;
            page.line(page.say("… và " + more + " nghĩa vụ nữa: --all.", "… and " + more + " more: --all."));
        }
    }

    /** Another status weighs more than another last day, and is listed first. */
    private static boolean hasSameStatus(Difference difference) {
        Decided recorded = difference.recorded();
        Decided replayed = difference.replayed();
        return recorded != null && replayed != null && recorded.status() == replayed.status();
    }

    /** Ids as other commands have them: without the plan, which stands above. */
    private static void table(List<Difference> differences, String plan, Page page) {
        TextTable table = new TextTable()
                .ids(page.say("nghĩa vụ", "obligation"))
                .words(page.say("đã ghi", "recorded"))
                .words(page.say("xét lại", "replayed"))
                .words(page.say("quy tắc", "rule"));
        differences.forEach(difference -> table.row()
                .cell(
                        difference.obligation().startsWith(plan)
                                ? difference.obligation().substring(plan.length())
                                : difference.obligation())
                .cell(decided(difference, difference.recorded(), page.say("nghĩa vụ mới", "new obligation"), page))
                .cell(decided(
                        difference, difference.replayed(), page.say("không còn nghĩa vụ", "no longer owed"), page))
                .cell(String.join(", ", difference.rules())));
        page.table(table);
    }

    private static String version(@Nullable String version, Page page) {
        return version == null ? page.say("chưa xác định", "unknown") : version;
    }

    private static String decided(Difference difference, @Nullable Decided decided, String without, Page page) {
        if (decided == null) {
            return without;
        }
        String label = StatusWording.of(
                        decided.status(), duty(difference.obligation()), decided.lastDay() != null, decided.decidedBy())
                .label()
                .in(page.locale());
        String late = decided.daysLate() == 0 ? "" : ", " + page.words().days(decided.daysLate());
        return label
                + late
                + (decided.lastDay() == null ? "" : " (" + page.words().date(decided.lastDay()) + ")");
    }

    /** As it stands in an obligation's id: plan, clause, duty, bearer and period. */
    private static DutyKind duty(String obligation) {
        String[] parts = obligation.split(":", -1);
        return DutyRef.of(parts[parts.length - 3]).kind();
    }
}
