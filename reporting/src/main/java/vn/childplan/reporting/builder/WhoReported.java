package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.drafting.VerdictColumns;
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
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.DeadlineMove;
import vn.childplan.validation.rule.Status;

/** Who reported on a period, in time, late or not at all. */
final class WhoReported {
    /** What a reader asks for first. */
    private static final List<Status> REPORTED = List.of(Status.MET, Status.MET_LATE, Status.OVERDUE);

    /** So many extensions are told below the list; of more, each row has the day before. */
    private static final int TOLD_BELOW = 5;

    private final Assessment assessment;
    private final ReportingPeriod period;
    private final @Nullable ReportingPeriod before;
    private final Wording words;
    private final Agencies agencies;
    private final VerdictColumns column;
    private final ClauseRef regime;
    private final List<Verdict> reports;
    private final LateReports late;

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
        this.column = new VerdictColumns(register.plan(), register.directory(), words);
        this.reports = assessment.verdicts().stream()
                .filter(verdict -> isReport(verdict, period))
                .toList();
        this.late = new LateReports(reports, writer, agencies, words);
    }

    /** Those that are late. */
    LateReports late() {
        return late;
    }

    /** How many came in. */
    int received() {
        return tally().count(Status.MET) + tally().count(Status.MET_LATE);
    }

    /** How many reported, in time, late or not at all, by kind of agency, and who is missing. */
    Section section() {
        Tally tally = tally();
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(tally));
        blocks.add(byKind());
        if (before != null) {
            blocks.add(comparison(before));
        }
        if (tally.count(Status.OVERDUE) + tally.count(Status.MET_LATE) == 0) {
            nobodyLate(tally).ifPresent(blocks::add);
        }
        blocks.addAll(late.sentences());
        return Section.of(words.say("Tình hình gửi báo cáo", "Who reported"), blocks);
    }

    /** A report on the period that is not, or will not be, that of others when it falls due. */
    private boolean isReport(Verdict verdict, ReportingPeriod on) {
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
                words.say("Số cơ quan, địa phương phải báo cáo", "Agencies required to report"),
                Cell.count(tally.total()),
                null));
        Stream.concat(REPORTED.stream(), tally.counts().keySet().stream())
                .distinct()
                .filter(status -> tally.count(status) > 0)
                .map(status -> Figure.of(status.name(), heading(status), Cell.count(tally.count(status))))
                .forEach(figures::add);
        if (tally.onTime().denominator() == 0) {
            // Nobody was due, so there is nothing to take a share of.
            return new Figures(figures);
        }
        figures.add(new Figure(
                "onTime",
                words.say("Tỷ lệ gửi đúng hạn", "Reported in time"),
                Statuses.share(tally.onTime()),
                words.say(
                        "tính trên số cơ quan đã gửi hoặc đã đến hạn; lấy hai chữ số thập phân, không làm tròn",
                        "of the agencies that reported or were due; two decimals, not rounded")));
        if (tally.count(Status.MET_LATE) == 0) {
            // All that came in came in time: the other share would be the same again.
            return new Figures(figures);
        }
        figures.add(new Figure(
                "done",
                words.say("Tỷ lệ đã gửi", "Reported at all"),
                Statuses.share(tally.done()),
                words.say("tính trên cùng số cơ quan", "of the same agencies")));
        return new Figures(figures);
    }

    private Table<Map.Entry<AgencyKind, Tally>> byKind() {
        Map<AgencyKind, Tally> kinds = new TreeMap<>();
        for (AgencyKind kind : AgencyKind.values()) {
            Tally tally = tally(verdict -> kindOf(verdict) == kind);
            if (tally.total() > 0) {
                kinds.put(kind, tally);
            }
        }
        return Table.of(
                "reporting-by-kind",
                words.say(
                        "Tình hình gửi báo cáo theo nhóm cơ quan (số cơ quan theo danh mục cơ quan)",
                        "Reports by kind of agency (agencies counted as in the directory)"),
                List.of(
                        Column.coded(
                                "kind",
                                words.say("Nhóm", "Kind"),
                                30,
                                entry -> Cell.coded(
                                        entry.getKey().name(),
                                        entry.getKey().label().in(words.locale()))),
                        Column.count(
                                "mustReport",
                                words.say("Phải gửi", "Required to report"),
                                e -> e.getValue().total()),
                        whereCounted(count("met", Status.MET), tally().count(Status.MET)),
                        whereCounted(count("metLate", Status.MET_LATE), tally().count(Status.MET_LATE)),
                        whereCounted(count("overdue", Status.OVERDUE), tally().count(Status.OVERDUE)),
                        whereCounted(
                                Column.count("otherwise", otherwiseHeading(), e -> otherwise(e.getValue())),
                                otherwise(tally())),
                        Column.<Map.Entry<AgencyKind, Tally>>share(
                                        "onTime",
                                        words.say("Tỷ lệ đúng hạn", "In time"),
                                        e -> Statuses.share(e.getValue().onTime()))
                                .leftOutIfBlank()),
                List.copyOf(kinds.entrySet()));
    }

    /** The reports on both periods side by side. */
    private Table<Map.Entry<ReportingPeriod, Tally>> comparison(ReportingPeriod earlier) {
        Tally then = assessment.totals(verdict -> isReport(verdict, earlier));
        return Table.of(
                "reporting-by-period",
                words.say("So với kỳ báo cáo trước", "Compared with the previous period"),
                List.of(
                        Column.coded(
                                "on",
                                words.say("Kỳ báo cáo", "Period"),
                                30,
                                entry -> Cell.coded(
                                        entry.getKey().toString(),
                                        AssessmentDocument.capital(words.of(TimeFormat.period(entry.getKey()))))),
                        Column.count(
                                "mustReport",
                                words.say("Phải gửi", "Required to report"),
                                entry -> entry.getValue().total()),
                        count("met", Status.MET),
                        count("metLate", Status.MET_LATE),
                        count("overdue", Status.OVERDUE),
                        Column.share(
                                "onTime",
                                words.say("Tỷ lệ đúng hạn", "In time"),
                                entry -> Statuses.share(entry.getValue().onTime()))),
                List.of(Map.entry(earlier, then), Map.entry(period, tally())));
    }

    private <K> Column<Map.Entry<K, Tally>> count(String key, Status status) {
        return Column.count(key, heading(status), entry -> entry.getValue().count(status));
    }

    /** People need not read a column of noughts. */
    private static <T> Column<T> whereCounted(Column<T> column, long total) {
        return total == 0 ? column.forPrograms() : column;
    }

    /** How the others stand where all of them stand alike. */
    private String otherwiseHeading() {
        Tally tally = tally();
        List<String> headings = tally.counts().keySet().stream()
                .filter(status -> !REPORTED.contains(status) && tally.count(status) > 0)
                .map(status -> heading(status == Status.NOT_OPEN ? Status.IN_TIME : status))
                .distinct()
                .toList();
        return headings.size() == 1 ? headings.get(0) : words.say("Khác", "Other");
    }

    private static long otherwise(Tally tally) {
        return (long) tally.total()
                - tally.count(Status.MET)
                - tally.count(Status.MET_LATE)
                - tally.count(Status.OVERDUE);
    }

    private AgencyKind kindOf(Verdict verdict) {
        AgencyId bearer = Objects.requireNonNull(verdict.obligation().bearer(), "every report has a bearer");
        return assessment.register().directory().get(bearer).kind();
    }

    /** What can be said where nobody is or was late; nothing where nobody has to report. */
    private Optional<Block> nobodyLate(Tally tally) {
        if (tally.total() == 0) {
            return Optional.empty();
        }
        long open = (long) tally.count(Status.NOT_OPEN) + tally.count(Status.IN_TIME) + tally.count(Status.DUE_SOON);
        if (tally.count(Status.MET) == tally.total()) {
            return said("Tất cả cơ quan, địa phương đã gửi báo cáo đúng hạn.", "All agencies reported in time.");
        }
        return open == 0
                ? said("Không có cơ quan, địa phương nào quá hạn.", "No agency is late.")
                : said(
                        "Chưa có cơ quan, địa phương nào quá hạn; " + words.counted(open)
                                + " cơ quan, địa phương chưa gửi, còn trong hạn.",
                        "No agency is late yet; " + words.number(open) + " have not reported and still have time.");
    }

    private Optional<Block> said(String vi, String en) {
        return Optional.of(Paragraph.of(words.say(vi, en)));
    }

    /** How a report stands, as one says it of reports. */
    private String heading(Status status) {
        return switch (status) {
            case MET -> words.say("Đã gửi đúng hạn", "Reported in time");
            case MET_LATE -> words.say("Đã gửi quá hạn", "Reported late");
            case OVERDUE -> words.say("Chưa gửi, đã quá hạn", "Not reported, overdue");
            case IN_TIME -> words.say("Chưa gửi, chưa đến hạn", "Not reported, not due");
            case NOT_OPEN -> words.say("Chưa gửi, chưa đến kỳ", "Not reported, period not open yet");
            case DUE_SOON -> words.say("Chưa gửi, sắp đến hạn", "Not reported, due soon");
            case NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> Statuses.heading(status, words);
        };
    }

    /** Whether nothing is in and nothing is late. */
    static boolean isOpen(Status status) {
        return switch (status) {
            case NOT_OPEN, IN_TIME, DUE_SOON -> true;
            case OVERDUE, MET, MET_LATE, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> false;
        };
    }

    /** What the annex is called. */
    String annexName() {
        return words.say("Danh sách cơ quan, địa phương và thời điểm gửi báo cáo", "Agencies and when they reported");
    }

    /** All who had to report, and when they did. */
    Section annex() {
        List<Verdict> extended = reports.stream()
                .filter(verdict -> verdict.extendedTo() != null && verdict.originalLastDay() != null)
                .toList();
        boolean told = extended.size() <= TOLD_BELOW;
        Table<Verdict> table = Table.of(
                        "reports",
                        annexName(),
                        List.of(
                                column.bearer(30),
                                told
                                        ? column.originalDeadlineIfOther().forPrograms()
                                        : column.originalDeadlineIfOther(),
                                column.deadline(words.say("Hạn cuối", "Last day")),
                                column.doneAt(
                                        words.say("Gửi lúc", "Reported at"), words.say("chưa gửi", "not reported")),
                                Column.<Verdict>words(
                                                "document", words.say("Văn bản", "Document"), 20, Duties::document)
                                        .withBlankAs("–")
                                        .leftOutIfBlank(),
                                column.status(20),
                                whereCounted(
                                        column.daysLate(),
                                        (long) tally().count(Status.OVERDUE) + tally().count(Status.MET_LATE)),
                                column.succeededBy(30).leftOutIfBlank()),
                        reports)
                .numbered();
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (told) {
            Map<DeadlineMove, List<Verdict>> moved = new EnumMap<>(DeadlineMove.class);
            for (Verdict verdict : extended) {
                DeadlineMove move = Objects.requireNonNull(verdict.movedBy(), "a move has a reason");
                moved.computeIfAbsent(move, reason -> new ArrayList<>()).add(verdict);
            }
            moved.forEach((move, those) -> blocks.add(Paragraph.note(
                    moved(move) + those.stream().map(this::originally).collect(Collectors.joining("; ")) + ".")));
        }
        return Section.of(words.say("Phụ lục", "Annex"), blocks).asAnnex(table.caption());
    }

    /** Nobody has extended what is suspended, or only makes way for a day off. */
    private String moved(DeadlineMove move) {
        return switch (move) {
            case EXTENSION -> words.say("Được gia hạn: ", "Extended: ");
            case SUSPENSION -> words.say("Hạn cuối tính đến hết thời gian tạm hoãn: ", "Due when a suspension ends: ");
            case REST_DAY -> words.say("Hạn cuối dời khỏi ngày nghỉ: ", "Moved off a day off: ");
            case GRACE -> words.say("Hạn cuối tính cả thời gian ân hạn: ", "With a period of grace: ");
            case EVENT -> words.say("Hạn cuối theo ngày của sự kiện: ", "Due by the day of an event: ");
        };
    }

    private String originally(Verdict verdict) {
        return agencies.name(verdict.obligation()) + " (" + words.say("hạn gốc ", "originally ")
                + words.date(verdict.originalLastDay()) + ")";
    }
}
