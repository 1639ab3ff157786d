package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
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
    /** One line of the figures: how many, of how many (0 for no total), and how many in the period before. */
    private record Counted(String key, String label, long done, long of, long before) {}

    private final AgencyWork work;
    private final ReportingPeriod period;
    private final @Nullable AgencyWork before;
    /** The first day of the period, or the agency's own if that is later. */
    private final LocalDate first;

    private final LocalDate today;
    private final Wording words;

    /**
     * The figures of one agency: of the rows that its report lists, and of the documents in them.
     *
     * @param work what it reports on
     * @param before what it had to report on for the period before, to compare with; null if there is none
     * @param since the first day of the agency, or null if it was there before the period
     */
    ResultFigures(
            AgencyWork work, @Nullable AgencyWork before, @Nullable LocalDate since, LocalDate today, Wording words) {
        this.work = work;
        this.period = work.period();
        this.before = before;
        LocalDate first = period.days().first();
        this.first = since != null && since.isAfter(first) ? since : first;
        this.today = today;
        this.words = words;
    }

    /** Without a table for whoever owes nothing that it could count, as UBND tỉnh, to whom the others report. */
    Section section() {
        String heading = words.say("Số liệu", "Figures");
        return work.own().isEmpty()
                ? Section.of(heading, toWrite())
                : Section.of(heading, table(), Paragraph.note(cutOff()), toWrite());
    }

    private Table<Counted> table() {
        List<Counted> counted = new ArrayList<>();
        for (WorkGroup.Kind kind : WorkGroup.Kind.values()) {
            work.group(kind).ifPresent(group -> counted.add(tasks(group)));
        }
        counted.add(new Counted(
                "documents",
                words.say("Văn bản, báo cáo được ghi nhận", "Documents and reports recorded"),
                documents(work.own(), period),
                0,
                before == null ? 0 : documentsBefore(before)));
        String caption = goesOn()
                ? words.say("Số thực hiện và số ước", "Results and estimates")
                : words.say("Số thực hiện", "Results");
        return Table.of("figures", caption, columns(), counted).numbered();
    }

    private Paragraph toWrite() {
        return Paragraph.toWrite(
                goesOn()
                        ? words.say(
                                "các chỉ tiêu của đơn vị: số thực hiện đến ngày và số ước cả kỳ, ghi riêng",
                                "the agency's own indicators: actual figures up to the day and estimates for"
                                        + " the period, separately")
                        : words.say("các chỉ tiêu của đơn vị", "the agency's own indicators"));
    }

    /** Whether something of the period is still to be estimated. */
    private boolean goesOn() {
        return today.isBefore(period.days().last());
    }

    private List<Column<Counted>> columns() {
        List<Column<Counted>> columns = new ArrayList<>();
        columns.add(Column.coded(
                "figure", words.say("Nội dung", "Figure"), 50, line -> Cell.coded(line.key(), line.label())));
        if (before != null) {
            columns.add(Column.count("before", comparedWith(before.period()), Counted::before));
        }
        columns.add(Column.count(
                "upTo",
                goesOn()
                        ? words.say("Thực hiện đến ", "Up to ") + words.date(today)
                        : words.say("Thực hiện ", "In ") + inSentence(period),
                Counted::done));
        columns.add(new Column<Counted>(
                        "of",
                        words.say("Trên tổng số", "Out of"),
                        Column.Type.COUNT,
                        9,
                        line -> line.of() == 0 ? Cell.BLANK : Cell.count(line.of()))
                .withBlankAs("–"));
        Column<Counted> estimate = Column.words(
                "estimate", words.say("Ước thực hiện ", "Estimate for ") + inSentence(period), 14, line -> null);
        columns.add(goesOn() ? estimate : estimate.forPrograms());
        return columns;
    }

    private String comparedWith(ReportingPeriod earlier) {
        String name = inSentence(earlier);
        return isPart(earlier)
                ? words.say("Trong đó " + name, "Of which " + name)
                : words.say("Kỳ trước (" + name + ")", "Previous period (" + name + ")");
    }

    /** As headings of columns name it: with the words of the tables in Vietnamese, in a phrase in English. */
    private String inSentence(ReportingPeriod named) {
        return words.say(
                TimeFormat.period(named).vi(),
                TimeFormat.periodInSentence(named).en());
    }

    private Counted tasks(WorkGroup group) {
        String one = words.of(group.one());
        return new Counted(
                group.figure(),
                words.say(
                        AssessmentDocument.capital(one) + " có hoạt động được ghi nhận",
                        AssessmentDocument.capital(group.many()) + " with recorded activity"),
                TaskRow.activeTasks(group.rows(), period),
                TaskRow.tasks(group.rows()),
                before == null ? 0 : activeBefore(group, before));
    }

    /**
     * "Trong đó" is a part of the tasks beside it, also of one that was another's in the earlier period; a period before this one is
     * compared by the tasks that the agency had in it.
     */
    private long activeBefore(WorkGroup group, AgencyWork before) {
        List<TaskRow> rows = isPart(before.period())
                ? group.rows()
                : before.group(group.kind()).map(WorkGroup::rows).orElse(List.of());
        return TaskRow.activeTasks(rows, before.period());
    }

    private boolean isPart(ReportingPeriod earlier) {
        return period.days().contains(earlier.days().first());
    }

    /** Each that the tables name once, also of a difficulty, and what was handed in without a number. */
    private static long documents(List<Verdict> own, ReportingPeriod within) {
        return Stream.concat(Results.of(own.stream(), within), TaskRow.difficulties(own.stream(), within))
                .filter(entry -> entry.document() != null || entry instanceof Submission)
                .map(entry -> entry.document() == null ? entry : entry.document())
                .distinct()
                .count();
    }

    private long documentsBefore(AgencyWork before) {
        return documents(isPart(before.period()) ? work.own() : before.own(), before.period());
    }

    /** Which days the table counts; and those of the decree, which holds for periodic reports. */
    private String cutOff() {
        String from = words.date(first);
        String last = words.date(goesOn() ? today : period.days().last());
        String counted = words.say(
                "Số thực hiện tính từ ngày " + from + " đến hết ngày " + last,
                "Results are counted from " + from + " to " + last);
        String estimates = goesOn()
                ? words.say(
                        "; số liệu sau ngày này là số ước, không cộng với số thực hiện",
                        "; figures for later days are estimates and are not added to them")
                : "";
        String days = period.dataCutOff()
                .map(span -> words.date(span.first()) + " – " + words.date(span.last()))
                .orElse(words.say("do cơ quan yêu cầu báo cáo quy định", "set by whoever orders the report"));
        String law = words.of(Laws.DECREE_09_2019.article(12).text());
        return counted
                + estimates
                + words.say(
                        ". Nếu là báo cáo định kỳ, thời gian chốt số liệu theo " + law + ": " + days + ".",
                        ". If it is a periodic report, the data period under " + law + " is " + days + ".");
    }
}
