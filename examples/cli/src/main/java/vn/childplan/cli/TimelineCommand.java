package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;
import vn.childplan.reporting.contract.TimelineJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Timeline.Change;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/** How one obligation stood over the year, and what moved it. */
@Command(name = "timeline")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class TimelineCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private EvidenceFileOption evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private SubsequentOptions subsequent;

    @Mixin
    private RuleOption rules;

    @Mixin
    private ObligationsOption obligations;

    @Option(names = "--from", paramLabel = "${bundle:label.T}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "${bundle:label.T}")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "timeline");
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        AmendedTimeline under = new AmendedTimeline(amended, issued, log);
        List<String> ids = obligations.in(under.lastFirst());
        List<Timeline> all = ids.stream()
                .flatMap(id -> timeline(under, issued.plan().year(), id).stream())
                .toList();
        if (all.isEmpty()) {
            throw notOwed();
        }
        if (wanted == Format.JSON && obligations.isOne()) {
            TimelineJson.write(all.get(0), program.locale(), program.terminal().out());
        } else if (wanted == Format.JSON) {
            TimelineJson.write(all, program.locale(), program.terminal().out());
        } else {
            Page page = program.page();
            for (int i = 0; i < all.size(); i++) {
                if (i > 0) {
                    page.blank().blank();
                }
                write(all.get(i), issued, page);
                under.ended(all.get(i).start().obligation().id()).ifPresent(by -> ended(by, page));
            }
            program.print(page);
        }
        return 0;
    }

    private static void ended(SubsequentDocument by, Page page) {
        page.line(page.say("Từ ngày ", "From ")
                + page.words().date(by.from())
                + page.say(" không còn nghĩa vụ này: ", " on it is no longer owed: ")
                + by.cited().in(page.locale()));
    }

    private static BadInput notOwed() {
        return BadInput.of(
                "--from",
                Text.of("trong thời gian này không có nghĩa vụ nào như vậy", "nothing of that is owed in this time"),
                Text.of("Ghi thời gian khác, hoặc để trống.", "Write another time, or none."));
    }

    private Optional<Timeline> timeline(AmendedTimeline under, int year, String id) {
        WrittenTime begins = from == null ? null : written("--from", from);
        WrittenTime ends = to == null ? null : written("--to", to);
        if (begins == null && ends == null) {
            return under.of(id);
        }
        Instant first = begins == null ? VietnamTime.startOf(LocalDate.of(year, 1, 1)) : begins.begins();
        Instant last = ends == null ? VietnamTime.startOf(LocalDate.of(year + 1, 1, 1)) : ends.occurred();
        if (last.isBefore(first)) {
            throw BadInput.of(
                    "--to",
                    Text.of("'" + to + "' trước khi bắt đầu", "'" + to + "' is before the beginning"),
                    Text.of("Ghi thời điểm sau --from.", "Write a time after --from."));
        }
        return under.of(id, first, last);
    }

    /** A date alone means its beginning for the first instant, and its end for the last. */
    private static WrittenTime written(String option, String text) {
        try {
            return WrittenTime.parse(text);
        } catch (UnreadableTimeException e) {
            throw BadInput.of(option, text, e);
        }
    }

    private static void write(Timeline timeline, PlanUnderRules plan, Page page) {
        Obligation obligation = timeline.start().obligation();
        Verdict start = begun(timeline, plan.plan().date());
        page.title(page.say("DIỄN BIẾN: ", "TIMELINE: ") + words(obligation, plan.directory(), page));
        page.line(page.say("Nghĩa vụ ", "Obligation ") + obligation.id());
        page.line(page.say("Từ ", "From ")
                + page.words().instant(start.asOf())
                + page.say(" đến ", " to ")
                + page.words().instant(timeline.end()));
        TextTable table = new TextTable()
                .words(page.say("từ", "since"))
                .words(page.say("tình trạng", "status"))
                .words(page.say("hạn cuối", "last permitted day"))
                .words(page.say("do", "because of"));
        List<Change> changes = timeline.changes().stream()
                .filter(change -> !change.at().isBefore(start.asOf()))
                .toList();
        if (changes.isEmpty() || changes.get(0).at().isAfter(start.asOf())) {
            row(start, page.say("lúc bắt đầu", "at the beginning"), table, page);
        }
        for (Change change : changes) {
            row(change.verdict(), change.words().in(page.locale()), table, page);
        }
        page.blank().table(table);
    }

    /**
     * The verdict to begin with: nobody owed anything before the plan was issued, and a bearer nothing before it took over. What
     * ends before that is shown as it was asked for.
     */
    private static Verdict begun(Timeline timeline, LocalDate issued) {
        Verdict start = timeline.start();
        LocalDate takenOver = start.obligation().tenure().takenOverOn();
        Instant first = VietnamTime.startOf(takenOver != null && takenOver.isAfter(issued) ? takenOver : issued);
        return start.asOf().isBefore(first) && !first.isAfter(timeline.end())
                ? timeline.at(first).at(first)
                : start;
    }

    /** {@code Sở Nội vụ, báo cáo theo Mục V, 6 tháng đầu năm 2025}. */
    private static String words(Obligation obligation, AgencyDirectory directory, Page page) {
        AgencyId bearer = obligation.bearer();
        String who = bearer == null ? "“" + obligation.term().party().wording() + "”" : directory.nameOf(bearer);
        return who + ", " + obligation.duty().label().in(page.locale()) + page.say(" theo ", " under ")
                + obligation.term().place().in(page.locale()) + ", "
                + TimeFormat.period(obligation.period()).in(page.locale());
    }

    private static void row(Verdict verdict, String because, TextTable table, Page page) {
        table.row()
                .cell(page.words().instant(verdict.asOf()))
                .cell(verdict.label().in(page.locale()), Colour.of(verdict.status()))
                .cell(page.words().date(verdict.lastDay()))
                .cell(because);
    }
}
