package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** How many obligations stand how, and of how many. */
final class StatusTotals {
    private final Assessment assessment;
    private final Wording words;
    private final Summary summary;

    StatusTotals(Assessment assessment, Summary summary, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.summary = summary;
    }

    List<Block> blocks() {
        return List.of(figures(), table());
    }

    private Figures figures() {
        List<Figure> figures = new ArrayList<>();
        onTime().ifPresent(figures::add);
        figures.add(count("overdue", Status.OVERDUE));
        figures.add(count("dueSoon", Status.DUE_SOON));
        figures.add(new Figure(
                "dated",
                words.say("Nghĩa vụ có thời hạn", "Obligations with a date"),
                Cell.count(summary.datedTotal()),
                words.say(
                        "nghĩa vụ có thời hạn cụ thể trong kế hoạch; tỷ lệ chỉ tính trên số này",
                        "those to which the plan gives a last day; rates count only these")));
        figures.add(all());
        if (summary.coordination().denominator() > 0) {
            figures.add(coordination());
        }
        return new Figures(figures);
    }

    /** Of nothing there is no rate. */
    private Optional<Figure> onTime() {
        Rate rate = assessment.dated().onTime();
        return rate.denominator() == 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        "onTime",
                        words.say("Tỷ lệ đúng hạn", "On-time rate"),
                        Statuses.share(rate),
                        words.say(
                                "đúng hạn ÷ (đúng hạn + hoàn thành quá hạn + quá hạn), trên nghĩa vụ có thời hạn; lấy"
                                        + " hai chữ số thập phân, không làm tròn",
                                "met in time ÷ (met in time + met late + overdue), of the obligations with a date;"
                                        + " two decimals, not rounded")));
    }

    private Figure count(String key, Status status) {
        return Figure.of(key, Statuses.heading(status, words), Cell.count(summary.count(status)));
    }

    private Figure all() {
        String number = words.number(summary.handedOver());
        return new Figure(
                "all",
                words.say("Tất cả nghĩa vụ", "All obligations"),
                Cell.count(summary.total()),
                summary.handedOver() == 0
                        ? null
                        : words.say(
                                "không kể " + number
                                        + " nghĩa vụ đã chuyển giao, được tính ở cơ quan tiếp nhận, và việc"
                                        + " phối hợp",
                                "without " + number + " handed over, which are counted with those who took them, and"
                                        + " without coordination"));
    }

    private Figure coordination() {
        return new Figure(
                "coordination",
                words.say("Phối hợp đã ghi nhận", "Coordination recorded"),
                Statuses.share(summary.coordination()),
                words.say(
                        "nhiệm vụ phối hợp không có thời hạn riêng, có hoạt động đã ghi nhận trong kỳ, trên tổng số",
                        "tasks coordinated without a date of their own that have an activity recorded in the period, of"
                                + " all"));
    }

    private Table<StatusWording> table() {
        return Table.of(
                "totals",
                words.say("Nghĩa vụ theo tình trạng", "Obligations by status"),
                List.of(
                        Column.coded(
                                "status",
                                words.say("Tình trạng", "Status"),
                                24,
                                wording -> Statuses.cell(wording, words)),
                        Column.share(
                                "all",
                                words.say("Tất cả nghĩa vụ", "All obligations"),
                                wording -> Cell.share(summary.counts().getOrDefault(wording, 0), summary.total())),
                        Column.share(
                                "dated",
                                words.say("Có thời hạn", "With a date"),
                                wording -> Cell.share(summary.dated().getOrDefault(wording, 0), summary.datedTotal()))),
                List.copyOf(summary.counts().keySet()));
    }
}
