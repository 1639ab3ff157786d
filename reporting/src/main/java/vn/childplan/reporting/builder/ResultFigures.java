package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Laws;

/** What an agency did in a period, in figures, with room for its estimates. */
final class ResultFigures {
    /** One line of the figures: how many, of how many (0 for no total). */
    private record Counted(String key, String label, long done, long of) {}

    private final List<Verdict> own;
    private final ReportingPeriod period;
    private final LocalDate today;
    private final Wording words;

    /** @param own the verdicts on what the agency owes for the period */
    ResultFigures(List<Verdict> own, ReportingPeriod period, LocalDate today, Wording words) {
        this.own = own;
        this.period = period;
        this.today = today;
        this.words = words;
    }

    Section section() {
        List<Counted> counted = List.of(
                new Counted(
                        "ledWithActivity",
                        words.say("Nhiệm vụ chủ trì đã có hoạt động ghi nhận", "Tasks led with recorded activity"),
                        count(Role.LEAD, true),
                        count(Role.LEAD, false)),
                new Counted(
                        "coordinatedWithActivity",
                        words.say(
                                "Nhiệm vụ phối hợp đã có hoạt động ghi nhận",
                                "Tasks coordinated with recorded activity"),
                        count(Role.COORDINATING, true),
                        count(Role.COORDINATING, false)),
                new Counted(
                        "documents",
                        words.say("Văn bản, báo cáo đã gửi", "Documents handed in"),
                        Results.of(own.stream(), period)
                                .filter(Submission.class::isInstance)
                                .count(),
                        0));
        Table<Counted> table = Table.of(
                "figures",
                words.say("Số thực hiện và số ước", "Results and estimates"),
                List.of(
                        Column.coded(
                                "figure",
                                words.say("Nội dung", "Figure"),
                                50,
                                line -> Cell.coded(line.key(), line.label())),
                        Column.count(
                                "upTo",
                                words.say("Thực hiện đến ", "Up to ") + words.date(lastCounted()),
                                Counted::done),
                        new Column<>(
                                "of",
                                words.say("Trên tổng số", "Out of"),
                                Column.Type.COUNT,
                                9,
                                line -> line.of() == 0 ? Cell.BLANK : Cell.count(line.of())),
                        Column.words(
                                "estimate",
                                words.say("Ước thực hiện đến ", "Estimate up to ")
                                        + words.date(period.days().last()),
                                14,
                                line -> null)),
                counted);
        return Section.of(
                words.say("Số liệu", "Figures"),
                table,
                Paragraph.note(cutOff()),
                Paragraph.toWrite(words.say(
                        "các chỉ tiêu của đơn vị: số thực hiện đến ngày và số ước cả kỳ, ghi riêng",
                        "the figures of the agency: up to the day, and the estimate for the period, apart")));
    }

    private LocalDate lastCounted() {
        return today.isBefore(period.days().last()) ? today : period.days().last();
    }

    private String cutOff() {
        String days = period.dataCutOff()
                .map(span -> words.date(span.first()) + " – " + words.date(span.last()))
                .orElse(words.say("do cơ quan yêu cầu báo cáo quy định", "set by whoever orders the report"));
        String law = words.of(Laws.DECREE_09_2019.article(12).text());
        return words.say(
                "Thời gian chốt số liệu theo " + law + ": " + days
                        + ". Số liệu sau ngày báo cáo là số ước, không cộng với số thực hiện.",
                "Data cut-off by " + law + ": " + days
                        + ". Figures after the day of the report are estimates and are not added to the results.");
    }

    private long count(Role role, boolean recordedOnly) {
        return own.stream()
                .filter(verdict -> verdict.obligation().role() == role)
                .filter(verdict -> !recordedOnly
                        || Results.of(Stream.of(verdict), period).findAny().isPresent())
                .count();
    }
}
