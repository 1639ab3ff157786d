package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.rule.Status;

/**
 * How a plan stands, on one page: totals, deadlines through the year, what is overdue and what is near, who is late, clause by
 * clause, and what is to note. Lists end after a number of rows and say how many they leave out, so that the page stays light;
 * the whole is in {@link StatusList}.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Scoreboard implements ReportBuilder {
    private final Assessment assessment;

    private Scoreboard(Assessment assessment) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
    }

    /** Of all obligations. */
    public static Scoreboard of(Assessment assessment) {
        return new Scoreboard(assessment);
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = assessment.register().plan();
        List<Block> blocks = new ArrayList<>();
        String instant = words.instant(assessment.asOf());
        blocks.add(Paragraph.of(plan.title()));
        blocks.add(Paragraph.of(
                words.say("Tính đến " + instant + " (giờ Việt Nam).", "As of " + instant + " (Viet Nam time).")));
        blocks.add(nextChange(words));
        blocks.addAll(sections(words));
        Report report = Report.of(
                Report.nameOf("scoreboard", plan.number().value()),
                locale,
                words.say("Tình hình thực hiện Kế hoạch số ", "Status of plan ") + plan.number(),
                PlanProvenance.of(assessment),
                blocks);
        return IncompleteNotice.on(report, assessment);
    }

    private List<Section> sections(Wording words) {
        Summary summary = assessment.summary();
        StatusTotals totals = new StatusTotals(assessment, summary, words);
        StatusCharts charts = new StatusCharts(assessment, summary, words);
        VerdictTables verdicts = new VerdictTables(assessment, words);
        return List.of(
                Section.of(words.say("Tổng quan", "At a glance"), totals.blocks()),
                Section.of(words.say("Các hạn cuối", "Deadlines"), charts.deadlines()),
                Section.of(
                        words.say("Quá hạn", "Overdue"),
                        verdicts.standing(
                                Status.OVERDUE,
                                "overdue",
                                words.say("Không có nghĩa vụ nào quá hạn.", "Nothing is overdue."))),
                Section.of(
                        words.say("Sắp đến hạn", "Due soon"),
                        verdicts.standing(
                                Status.DUE_SOON,
                                "due-soon",
                                words.say("Không có nghĩa vụ nào sắp đến hạn.", "Nothing is due soon."))),
                Section.of(
                        words.say("Cơ quan quá hạn", "Agencies that are late"),
                        new LateAgencies(assessment, words).blocks()),
                Section.of(words.say("Theo khoản", "Clause by clause"), charts.clauses()),
                Section.of(words.say("Nghĩa vụ có thời hạn", "Obligations with a date"), verdicts.dated()),
                Section.of(words.say("Cần lưu ý", "To note"), new FindingTables(assessment, words).blocks()));
    }

    private Paragraph nextChange(Wording words) {
        return Paragraph.note(assessment
                .nextChange()
                .map(next -> words.say(
                        "Nếu không có thông tin mới, tình trạng sẽ thay đổi từ " + words.instant(next) + ".",
                        "If nothing more is recorded, the next change is at " + words.instant(next) + "."))
                .orElse(words.say(
                        "Nếu không có thông tin mới, tình trạng không thay đổi nữa.",
                        "If nothing more is recorded, nothing changes any more.")));
    }
}
