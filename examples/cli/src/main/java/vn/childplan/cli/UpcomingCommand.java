package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.reporting.contract.UpcomingJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Upcoming;

/** What will be judged otherwise, since a rule or a setting holds only from a day to come. */
@Command(name = "upcoming")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class UpcomingCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "upcoming");
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules planUnderRules = plan.under(rules.file(), program);
        EvidenceLog log = evidence.log(planUnderRules.register(), program);
        Upcoming upcoming = Upcoming.of(planUnderRules, log, asOf);
        if (wanted == Format.JSON) {
            UpcomingJson.write(upcoming, program.locale(), program.terminal().out());
        } else {
            Page page = program.page();
            page.title(page.say("QUY TẮC SẮP ÁP DỤNG CỦA ", "RULES AND SETTINGS TO COME IN ")
                    + planUnderRules.rules().name());
            page.line(page.say("Tính đến ", "As of ") + page.words().instant(asOf));
            write(upcoming, page);
            program.print(page);
        }
        return 0;
    }

    private void write(Upcoming upcoming, Page page) {
        if (upcoming.changes().isEmpty()) {
            page.blank()
                    .line(page.say(
                            "Không có quy tắc hay tham số nào chỉ có hiệu lực từ một ngày sau đó.",
                            "No rule or setting takes effect on a later day."));
        }
        if (!upcoming.changes().isEmpty()) {
            page.line(page.say(
                    "Nếu áp dụng ngay cho mọi việc thì kết luận nào khác; việc đến hạn trước ngày áp dụng vẫn xét theo"
                            + " quy tắc cũ.",
                    "Which verdicts would be different if it held for everything already; what falls due before the"
                            + " day is still judged as before."));
        }
        for (Upcoming.Change change : upcoming.changes()) {
            page.section(page.say("ÁP DỤNG TỪ NGÀY ", "HOLDS FROM ")
                    + page.words().date(change.from())
                    + page.say(", số kết luận khác: ", ", verdicts that would differ: ")
                    + page.words().number(change.verdicts().size()));
            change.whyNone().forEach(why -> page.item(why.in(page.locale())));
            ImpactTable.write(change.verdicts(), all, page);
        }
    }
}
