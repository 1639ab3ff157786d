package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import vn.childplan.core.time.WrittenTime;
import vn.childplan.reporting.contract.TimelineJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Timeline.Change;

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
        PlanUnderRules planUnderRules = plan.under(rules.file(), program);
        List<String> ids = obligations.in(planUnderRules);
        EvidenceLog log = evidence.log(planUnderRules.register(), program);
        List<Timeline> all =
                ids.stream().map(id -> timeline(planUnderRules, log, id)).toList();
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
                write(all.get(i), page);
            }
            program.print(page);
        }
        return 0;
    }

    private Timeline timeline(PlanUnderRules planUnderRules, EvidenceLog log, String id) {
        WrittenTime begins = from == null ? null : written("--from", from);
        WrittenTime ends = to == null ? null : written("--to", to);
        if (begins == null && ends == null) {
            return Timeline.of(planUnderRules, log, id);
        }
        int year = planUnderRules.plan().year();
        Instant first = begins == null ? VietnamTime.startOf(LocalDate.of(year, 1, 1)) : begins.begins();
        Instant last = ends == null ? VietnamTime.startOf(LocalDate.of(year + 1, 1, 1)) : ends.occurred();
        if (last.isBefore(first)) {
            throw BadInput.of(
                    "--to",
                    Text.of("'" + to + "' trước khi bắt đầu", "'" + to + "' is before the beginning"),
                    Text.of("Ghi thời điểm sau --from.", "Write a time after --from."));
        }
        return Timeline.of(planUnderRules, log, id, first, last);
    }

    /** A date alone means its beginning for the first instant, and its end for the last. */
    private static WrittenTime written(String option, String text) {
        try {
            return WrittenTime.parse(text);
        } catch (UnreadableTimeException e) {
            throw BadInput.of(option, text, e);
        }
    }

    private static void write(Timeline timeline, Page page) {
        Verdict start = timeline.start();
        page.title(page.say("DIỄN BIẾN CỦA NGHĨA VỤ ", "TIMELINE OF ")
                + start.obligation().id());
        page.line(page.say("Từ ", "From ")
                + page.words().instant(start.asOf())
                + page.say(" đến ", " to ")
                + page.words().instant(timeline.end()));
        TextTable table = new TextTable()
                .words(page.say("từ", "since"))
                .words(page.say("tình trạng", "status"))
                .words(page.say("hạn cuối", "last permitted day"))
                .words(page.say("do", "because of"));
        row(start, page.say("lúc bắt đầu", "at the beginning"), table, page);
        for (Change change : timeline.changes()) {
            row(change.verdict(), change.words().in(page.locale()), table, page);
        }
        page.blank().table(table);
    }

    private static void row(Verdict verdict, String because, TextTable table, Page page) {
        table.row()
                .cell(page.words().instant(verdict.asOf()))
                .cell(verdict.label().in(page.locale()), Colour.of(verdict.status()))
                .cell(page.words().date(verdict.lastDay()))
                .cell(because);
    }
}
