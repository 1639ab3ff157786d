package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Status;

/** Who reported on a period, in time, late or not at all. */
final class WhoReported {
    /** What a reader asks for first. */
    private static final List<Status> REPORTED = List.of(Status.MET, Status.MET_LATE, Status.OVERDUE);

    /** What the plan's words did not ask for any more by a decision. */
    private static final List<Status> EXCUSED = List.of(Status.SUSPENDED, Status.WAIVED);

    private final Assessment assessment;
    private final ReportingPeriod period;
    private final @Nullable ReportingPeriod before;
    private final Wording words;
    private final Agencies agencies;
    private final LocalDate today;
    private final ClauseRef regime;
    private final List<Verdict> reports;
    private final List<Verdict> ofNobodyKnown;
    private final String those;
    private final ReportStandings standings;
    private final LateReports late;
    private final MovedReports moved;
    private final ReportsAnnex annex;

    /**
     * The reports on one period.
     *
     * @param regime the clause that asks for the reports: others of the period go elsewhere
     * @param before the period before, to compare with; null if there is none
     * @param writer the agency that writes the document
     */
    WhoReported(
            Assessment assessment,
            ClauseRef regime,
            ReportingPeriod period,
            @Nullable ReportingPeriod before,
            AgencyId writer,
            Wording words) {
        ObligationRegister register = assessment.register();
        this.assessment = assessment;
        this.regime = regime;
        this.period = period;
        this.before = before;
        this.words = words;
        this.agencies = new Agencies(register.directory());
        this.today = VietnamTime.dateOf(assessment.asOf());
        this.reports = on(period);
        this.those = Localities.andAgencies(reports, register.directory());
        this.ofNobodyKnown = assessment.verdicts().stream()
                .filter(verdict -> isAskedFor(verdict, period))
                .filter(verdict -> verdict.obligation().bearer() == null)
                .toList();
        this.standings = new ReportStandings(reports, today, words);
        this.late = new LateReports(reports, writer, register.directory(), words);
        this.moved = new MovedReports(reports, agencies, those, words);
        this.annex = new ReportsAnnex(
                register,
                Stream.concat(reports.stream(), ofNobodyKnown.stream()).toList(),
                standings,
                moved,
                words);
    }

    private List<Verdict> on(ReportingPeriod asked) {
        return assessment.verdicts().stream()
                .filter(verdict -> isReport(verdict, asked))
                .sorted(Comparator.comparing(WhoReported::bearer, agencies.order()))
                .toList();
    }

    /** What they are called in a Vietnamese sentence. */
    String those() {
        return those;
    }

    /** Those that are late. */
    LateReports late() {
        return late;
    }

    /** Those that have another day than the plan gave all. */
    MovedReports moved() {
        return moved;
    }

    /** How many came in. */
    int received() {
        return tally().count(Status.MET) + tally().count(Status.MET_LATE);
    }

    /** How many reported, in time, late or not at all, by kind of agency, and who is missing. */
    Section section() {
        String heading = words.say("Tình hình gửi báo cáo", "Who reported");
        List<Block> blocks = new ArrayList<>();
        several().ifPresent(blocks::add);
        if (reports.isEmpty() && !ofNobodyKnown.isEmpty()) {
            blocks.add(ofNobodyElse());
            return Section.of(heading, blocks);
        }
        Tally tally = tally();
        blocks.add(figures(tally));
        blocks.add(byKind());
        if (!ofNobodyKnown.isEmpty()) {
            blocks.add(notCounted());
        }
        if (before != null) {
            blocks.add(comparison(before));
        }
        if (tally.count(Status.OVERDUE) + tally.count(Status.MET_LATE) == 0) {
            nobodyLate(tally).ifPresent(blocks::add);
        }
        blocks.addAll(late.sentences());
        return Section.of(heading, blocks);
    }

    /** Which reports the clause asks for on the period, each with its time; nothing where each sends one. */
    private Optional<Block> several() {
        if (!annex.areSeveralOfOne()) {
            return Optional.empty();
        }
        Duties duties = new Duties(assessment.register().plan(), words);
        List<String> each = Stream.concat(reports.stream(), ofNobodyKnown.stream())
                .map(Verdict::obligation)
                .sorted(Comparator.comparing(Obligation::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(owed -> duties.title(owed) + " (" + duties.deadlineAsWorded(owed) + ")")
                .distinct()
                .toList();
        return Optional.of(Paragraph.of(words.say("Các báo cáo phải gửi: ", "Reports required: ")
                + each.stream().map(TaskTable::uncapitalised).collect(Collectors.joining("; "))
                + "."));
    }

    /** A report on the period of an agency that is known. */
    private boolean isReport(Verdict verdict, ReportingPeriod on) {
        return isAskedFor(verdict, on) && verdict.obligation().bearer() != null;
    }

    /** A report on the period that is not, or will not be, that of others when it falls due. */
    private boolean isAskedFor(Verdict verdict, ReportingPeriod on) {
        return verdict.obligation().duty() == DutyKind.REPORT
                && verdict.obligation().clause().equals(regime)
                && verdict.obligation().period().equals(on)
                && verdict.status() != Status.TRANSFERRED
                && !verdict.obligation().tenure().passesOn();
    }

    /** How the reports on the period stand. */
    Tally tally() {
        return tally(verdict -> true);
    }

    private Tally tally(Predicate<Verdict> which) {
        return assessment.totals(verdict -> isReport(verdict, period) && which.test(verdict));
    }

    private Figures figures(Tally tally) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "mustReport",
                words.say("Số " + those + " phải báo cáo", "Agencies required to report"),
                Cell.count(tally.total()),
                excused(tally)));
        Stream.concat(REPORTED.stream(), tally.counts().keySet().stream())
                .distinct()
                .filter(status -> tally.count(status) > 0)
                .map(status -> Figure.of(status.name(), standings.heading(status), Cell.count(tally.count(status))))
                .forEach(figures::add);
        if (onTime(tally, reports).denominator() == 0) {
            // Of those who have sent before all had to, all are in time: there is nothing to take a share of yet.
            return new Figures(figures);
        }
        figures.add(new Figure(
                "onTime",
                words.say("Tỷ lệ gửi đúng hạn", "Rate in time"),
                Statuses.share(tally.onTime()),
                words.say(
                        "tính trên số cơ quan đã gửi hoặc đã quá hạn; lấy hai chữ số thập phân, không làm tròn",
                        "of the agencies that reported or are overdue; two decimals, not rounded")));
        if (tally.count(Status.MET_LATE) == 0) {
            // All that came in came in time: the other share would be the same again.
            return new Figures(figures);
        }
        figures.add(new Figure(
                "done",
                words.say("Tỷ lệ đã gửi", "Rate of all received"),
                Statuses.share(tally.done()),
                words.say("tính trên cùng số cơ quan", "of the same agencies")));
        return new Figures(figures);
    }

    /** How many of all by a decision need not send, or not yet; null where there are none. */
    private @Nullable String excused(Tally tally) {
        String excused = Stream.of(Status.WAIVED, Status.SUSPENDED)
                .filter(status -> tally.count(status) > 0)
                .map(status -> words.counted(tally.count(status)) + " " + words.of(status.label()))
                .collect(Collectors.joining(", "));
        return excused.isEmpty() ? null : words.say("trong đó ", "of whom ") + excused;
    }

    private Table<?> byKind() {
        List<Row> kinds = new ArrayList<>();
        for (AgencyKind kind : AgencyKind.values()) {
            List<Verdict> ofKind =
                    reports.stream().filter(verdict -> kindOf(verdict) == kind).toList();
            if (!ofKind.isEmpty()) {
                kinds.add(new Row(
                        Cell.coded(kind.name(), kind.label().in(words.locale())),
                        tally(verdict -> kindOf(verdict) == kind),
                        onTime(tally(verdict -> kindOf(verdict) == kind), ofKind)));
            }
        }
        return Table.of(
                "reporting-by-kind",
                words.say(
                        "Tình hình gửi báo cáo theo nhóm cơ quan (số cơ quan theo danh mục cơ quan)",
                        "Reports by kind of agency (agencies counted as in the directory)"),
                columns("kind", words.say("Nhóm", "Kind"), kinds),
                kinds);
    }

    /** The reports on both periods side by side. */
    private Table<?> comparison(ReportingPeriod earlier) {
        List<Row> rows = List.of(
                row(earlier, assessment.totals(verdict -> isReport(verdict, earlier)), on(earlier)),
                row(period, tally(), reports));
        return Table.of(
                "reporting-by-period",
                words.say("So với kỳ báo cáo trước", "Compared with the previous period"),
                columns("on", words.say("Kỳ báo cáo", "Period"), rows),
                rows);
    }

    private Row row(ReportingPeriod asked, Tally tally, List<Verdict> those) {
        String name = AssessmentDocument.capital(words.of(TimeFormat.period(asked)));
        return new Row(Cell.coded(asked.toString(), name), tally, onTime(tally, those));
    }

    /** How some of the reports stand. */
    private record Row(Cell of, Tally tally, Rate onTime) {
        long counted(List<Status> statuses) {
            return statuses.stream().mapToLong(tally::count).sum();
        }
    }

    /** The columns add up to what had to be sent; people need not read those of noughts. */
    private List<Column<Row>> columns(String key, String heading, List<Row> rows) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.coded(key, heading, 20, Row::of));
        columns.add(Column.count(
                "mustReport",
                words.say("Phải gửi", "Required to report"),
                row -> row.tally().total()));
        columns.add(count("met", List.of(Status.MET), rows));
        columns.add(count("metLate", List.of(Status.MET_LATE), rows));
        columns.add(count("overdue", List.of(Status.OVERDUE), rows));
        columns.add(count("notOpen", List.of(Status.NOT_OPEN), rows));
        columns.add(count("inTime", List.of(Status.IN_TIME), rows));
        columns.add(count("dueSoon", List.of(Status.DUE_SOON), rows));
        columns.add(count("excused", EXCUSED, rows));
        columns.add(count("otherwise", List.of(Status.NO_DEADLINE, Status.TRANSFERRED, Status.UNDETERMINED), rows));
        columns.add(new Column<Row>(
                        "onTime",
                        words.say("Tỷ lệ đúng hạn", "In time"),
                        Column.Type.SHARE,
                        18,
                        row -> row.onTime().denominator() == 0 ? Cell.BLANK : Statuses.share(row.onTime()))
                .withBlankAs("–")
                .leftOutIfBlank());
        return columns;
    }

    private Column<Row> count(String key, List<Status> statuses, List<Row> rows) {
        List<Status> some = statuses.stream()
                .filter(status -> rows.stream().anyMatch(row -> row.tally().count(status) > 0))
                .toList();
        Column<Row> column =
                Column.count(key, standings.heading(some.isEmpty() ? statuses : some), row -> row.counted(statuses));
        return rows.stream().allMatch(row -> row.counted(statuses) == 0) ? column.forPrograms() : column;
    }

    /** The share of those in time; none while the day by which all had to send has not passed. */
    private Rate onTime(Tally tally, List<Verdict> those) {
        return isStillDue(those) ? new Rate(0, 0) : tally.onTime();
    }

    /** Whether some still have the time that the plan gave all, so that who has sent is in time and nobody can be late. */
    private boolean isStillDue(List<Verdict> those) {
        return those.stream()
                .filter(verdict -> Standings.isOpen(verdict.status()))
                .map(Verdict::originalLastDay)
                .anyMatch(last -> last != null && !today.isAfter(last));
    }

    /** Of how many it is to be most who sent in time: of all while they still have time, then of those who sent or are late. */
    long measured() {
        return isStillDue(reports) ? reports.size() : tally().onTime().denominator();
    }

    private AgencyKind kindOf(Verdict verdict) {
        return assessment.register().directory().get(bearer(verdict)).kind();
    }

    private static AgencyId bearer(Verdict verdict) {
        return Objects.requireNonNull(verdict.obligation().bearer(), "a report that is counted has a bearer");
    }

    /** Those of whom the plan asks a report too, in its words: nobody knows how many they are. */
    private Block notCounted() {
        return Paragraph.note(words.say(
                "Chưa kể " + unknown() + ": cũng phải báo cáo, chưa xác định được là những cơ quan nào.",
                "Not counted: " + unknown() + ", who have to report too; it is not known which agencies they are."));
    }

    /** The same where nobody else has to report: there is nothing to count. */
    private Block ofNobodyElse() {
        return Paragraph.of(words.say(
                "Phải báo cáo: " + unknown() + "; chưa xác định được là những cơ quan nào.",
                "Required to report: " + unknown() + "; it is not known which agencies they are."));
    }

    private String unknown() {
        return UnknownBearers.of(ofNobodyKnown.stream().map(Verdict::obligation).toList())
                .quoted();
    }

    /** What can be said where nobody is or was late; nothing where nobody has to report. */
    private Optional<Block> nobodyLate(Tally tally) {
        if (tally.total() == 0) {
            return Optional.empty();
        }
        long open = (long) tally.count(Status.NOT_OPEN) + tally.count(Status.IN_TIME) + tally.count(Status.DUE_SOON);
        if (tally.count(Status.MET) == tally.total()) {
            return said("Tất cả " + those + " đã gửi báo cáo đúng hạn.", "All agencies reported in time.");
        }
        return open == 0
                ? said("Không có " + those + " nào quá hạn.", "No agency is late.")
                : said(
                        "Chưa có " + those + " nào quá hạn; " + words.counted(open) + " " + those + " chưa gửi"
                                + ofWhomToday(open) + ".",
                        "No agency is late yet; " + words.number(open) + " have not reported" + ofWhomToday(open)
                                + ".");
    }

    /** How many of those have this day alone; nothing where none has. */
    private String ofWhomToday(long open) {
        long last = reports.stream().filter(standings::isDueToday).count();
        if (last == 0) {
            return "";
        }
        return last == open
                ? words.say(", đến hạn trong ngày ", ", due on ") + words.date(today)
                : words.say(", trong đó ", ", of whom ")
                        + words.counted(last)
                        + words.say(" " + those + " đến hạn trong ngày ", " are due on ")
                        + words.date(today);
    }

    private Optional<Block> said(String vi, String en) {
        return Optional.of(Paragraph.of(words.say(vi, en)));
    }

    /** What the annex is called. */
    String annexName() {
        return annex.caption();
    }

    /** All who had to report, and when they did. */
    Section annex() {
        return annex.section();
    }
}
