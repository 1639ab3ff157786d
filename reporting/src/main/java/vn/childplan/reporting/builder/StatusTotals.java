package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
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
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.StatusWording;

/** How many obligations stand how, and of how many. */
final class StatusTotals {
    private final Assessment assessment;
    private final Wording words;
    private final Summary summary;
    private final Standings standings;
    private final @Nullable LocalDate earlier;
    private final @Nullable String soon;
    private final LocalDate today;
    private final Map<StatusWording, Integer> counts;
    private final Map<StatusWording, Integer> dated;

    /**
     * @param earlier the day whose figures stand beside; null for none
     * @param soon from when on something is due soon; null if the rules do not say
     */
    StatusTotals(
            Assessment assessment,
            Standings standings,
            @Nullable LocalDate earlier,
            @Nullable String soon,
            Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.summary = assessment.summary();
        this.standings = standings;
        this.earlier = earlier;
        this.soon = soon;
        this.today = VietnamTime.dateOf(assessment.asOf());
        List<Verdict> counted = standings.counted();
        this.counts = Standings.counts(counted);
        this.dated = Standings.counts(counted.stream()
                .filter(verdict -> verdict.originalLastDay() != null)
                .toList());
    }

    List<Block> blocks() {
        return List.of(figures(), table());
    }

    private Figures figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(count("overdue", StatusWording.OVERDUE, null));
        figures.add(count("dueSoon", StatusWording.DUE_SOON, dueSoon()));
        figures.add(count("met", StatusWording.MET, null));
        nextDeadline().ifPresent(figures::add);
        onTime().ifPresent(figures::add);
        figures.add(new Figure(
                "dated",
                words.say("Nghĩa vụ có thời hạn", "Obligations with a date"),
                Cell.count(sum(dated)),
                words.say(
                        "nghĩa vụ có thời hạn cụ thể trong kế hoạch; tỷ lệ chỉ tính trên số này",
                        "those to which the plan gives a last day; rates count only these")));
        figures.add(all());
        if (summary.coordination().denominator() > 0) {
            figures.add(coordination());
        }
        return new Figures(figures);
    }

    private static int sum(Map<StatusWording, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
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

    private Figure count(String key, StatusWording wording, @Nullable String note) {
        List<String> notes = new ArrayList<>();
        if (note != null) {
            notes.add(note);
        }
        if (earlier != null) {
            notes.add(words.say("ngày " + words.date(earlier), "on " + words.date(earlier)) + ": "
                    + words.number(standings.count(wording, earlier)));
        }
        return new Figure(
                key,
                Statuses.heading(wording.label(), words),
                Cell.count(counts.getOrDefault(wording, 0)),
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    /** When it falls due, and how much of it on the day itself. */
    private @Nullable String dueSoon() {
        long now = standings.counted().stream()
                .filter(verdict -> verdict.wording() == StatusWording.DUE_SOON && today.equals(verdict.lastDay()))
                .count();
        String thatDay = now == 0
                ? ""
                : words.say(
                        words.counted(now) + " đến hạn trong ngày " + words.date(today),
                        words.number(now) + " on " + words.date(today));
        return soon == null ? (thatDay.isEmpty() ? null : thatDay) : soon + (thatDay.isEmpty() ? "" : "; " + thatDay);
    }

    /** The first day from that of the assessment on by which something is still to be done. */
    private Optional<Figure> nextDeadline() {
        return standings.counted().stream()
                .filter(verdict -> verdict.lastDay() != null
                        && !verdict.lastDay().isBefore(today)
                        && switch (verdict.status()) {
                            case DUE_SOON, IN_TIME, NOT_OPEN -> true;
                            case OVERDUE, MET, MET_LATE, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED ->
                                false;
                        })
                .map(Verdict::lastDay)
                .min(Comparator.naturalOrder())
                .map(day -> {
                    String left = words.days(ChronoUnit.DAYS.between(today, day));
                    return new Figure(
                            "nextDeadline",
                            words.say("Hạn cuối tiếp theo", "Next deadline"),
                            Cell.day(day),
                            day.equals(today)
                                    ? words.say("là ngày tính đến", "the day of this report")
                                    : words.say("còn " + left, left + " left"));
                });
    }

    /** With the coordination that it leaves out it is what the status list has for the same day. */
    private Figure all() {
        List<String> without = new ArrayList<>();
        int coordination = standings.coordination().size();
        if (coordination > 0) {
            without.add(words.say(
                    words.counted(coordination) + " việc phối hợp không có thời hạn riêng",
                    words.number(coordination) + " tasks coordinated without a date of their own"));
        }
        int handedOver = standings.handedOver();
        if (handedOver > 0) {
            without.add(words.say(
                    words.counted(handedOver)
                            + " nghĩa vụ đã chuyển giao (cũng không kể phối hợp), được tính ở cơ quan tiếp" + " nhận",
                    words.number(handedOver) + " obligations passed on (coordination left out too; "
                            + words.number(standings.handedOverWithCoordination())
                            + " with it), which are counted with the agencies that took over"));
        }
        return new Figure(
                "all",
                words.say("Tất cả nghĩa vụ", "All obligations"),
                Cell.count(sum(counts)),
                without.isEmpty()
                        ? null
                        : words.say("không kể ", "without ") + String.join(words.say(" và ", " and "), without));
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
                                wording -> Cell.share(counts.getOrDefault(wording, 0), sum(counts))),
                        Column.share(
                                "dated",
                                words.say("Có thời hạn", "With a date"),
                                wording -> Cell.share(dated.getOrDefault(wording, 0), sum(dated)))),
                List.copyOf(counts.keySet()));
    }
}
