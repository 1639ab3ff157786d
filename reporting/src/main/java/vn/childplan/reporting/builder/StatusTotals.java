package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.rule.Status;

/** How many obligations stand how, and of how many. */
final class StatusTotals {
    private final Assessment assessment;
    private final Wording words;
    private final Tally totals;
    private final Tally dated;

    StatusTotals(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.totals = assessment.totals();
        this.dated = assessment.dated();
    }

    List<Block> blocks() {
        return List.of(figures(), table());
    }

    private Figures figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(onTime());
        figures.add(count("overdue", Status.OVERDUE));
        figures.add(count("dueSoon", Status.DUE_SOON));
        figures.add(new Figure(
                "dated",
                words.say("Nghĩa vụ có ngày đến hạn", "Obligations with a date"),
                Cell.count(dated.total()),
                words.say(
                        "những nghĩa vụ mà kế hoạch cho một ngày cuối; tỷ lệ chỉ tính trên số này",
                        "those to which the plan gives a last day; rates count only these")));
        figures.add(all());
        return new Figures(figures);
    }

    private Figure onTime() {
        Rate rate = dated.onTime();
        String label = words.say("Tỷ lệ đúng hạn", "On-time rate");
        return rate.denominator() == 0
                ? new Figure(
                        "onTime",
                        label,
                        Cell.BLANK,
                        words.say("chưa có nghĩa vụ nào hoàn thành hoặc quá hạn", "nothing is done or overdue yet"))
                : new Figure(
                        "onTime",
                        label,
                        Statuses.share(rate),
                        words.say(
                                "đúng hạn ÷ (đúng hạn + hoàn thành quá hạn + quá hạn), trên nghĩa vụ có ngày đến"
                                        + " hạn; hai chữ số thập phân, phần sau bỏ, không làm tròn lên",
                                "met in time ÷ (met in time + met late + overdue), of the obligations with a date;"
                                        + " two decimals, the rest cut off, not rounded up"));
    }

    private Figure count(String key, Status status) {
        return Figure.of(key, Statuses.heading(status, words), Cell.count(totals.count(status)));
    }

    private Figure all() {
        long passingOn = assessment.register().obligations().stream()
                .filter(obligation -> obligation.tenure().passesOn())
                .count();
        String number = words.number(passingOn);
        return new Figure(
                "all",
                words.say("Tất cả nghĩa vụ", "All obligations"),
                Cell.count(totals.total()),
                passingOn == 0
                        ? null
                        : words.say(
                                "trong đó " + number + " chuyển cho cơ quan kế tục khi cơ quan cũ chấm dứt; bên nhận"
                                        + " cũng được đếm",
                                "of these, " + number + " pass on to the successors of agencies that end, where they"
                                        + " are counted too"));
    }

    private Table<Status> table() {
        return Table.of(
                "totals",
                words.say("Nghĩa vụ theo tình trạng", "Obligations by status"),
                List.of(
                        Column.coded(
                                "status",
                                words.say("Tình trạng", "Status"),
                                24,
                                status -> Statuses.cell(status, words)),
                        Column.share(
                                "all",
                                words.say("Tất cả nghĩa vụ", "All obligations"),
                                status -> Cell.share(totals.count(status), totals.total())),
                        Column.share(
                                "dated",
                                words.say("Có ngày đến hạn", "With a date"),
                                status -> Cell.share(dated.count(status), dated.total()))),
                List.copyOf(totals.counts().keySet()));
    }
}
