package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** What an agency owes for a period and what is recorded of it, as a table of its report. */
final class TaskTable {
    /** How wide the column of clauses is where an article of a circular stands in it. */
    private static final int OF_LAW = 24;

    private final OrderedIn ordered;
    private final Plan plan;
    private final ReportingPeriod period;
    private final Function<Obligation, String> nameOfReport;
    private final Duties duties;
    private final Wording words;
    private final ObligationColumns<TaskRow> column;

    /**
     * Tables of what is owed for a period.
     *
     * @param ordered what the plan ordered in the period
     * @param nameOfReport what a report is called
     */
    TaskTable(OrderedIn ordered, AgencyDirectory directory, Function<Obligation, String> nameOfReport, Wording words) {
        this.ordered = ordered;
        this.plan = ordered.plan();
        this.period = ordered.period();
        this.nameOfReport = nameOfReport;
        this.duties = new Duties(plan, words);
        this.words = words;
        this.column = new ObligationColumns<>(plan, directory, words, TaskRow::first);
    }

    Table<TaskRow> of(String id, String heading, List<TaskRow> rows) {
        return Table.of(id, heading, columns(rows), rows).numbered();
    }

    /** What would be the same in every row, or is in none, is left out. */
    private List<Column<TaskRow>> columns(List<TaskRow> rows) {
        List<Column<TaskRow>> columns = new ArrayList<>();
        columns.add(Column.coded(
                "clause",
                words.say("Mục, khoản", "Clause"),
                rows.stream().anyMatch(row -> row.first().term().law() != null)
                        ? OF_LAW
                        : ClauseMark.width(rows.stream().map(row -> row.first().clause())),
                this::clause));
        boolean requested = rows.stream().allMatch(row -> row.first().term().force() == AssignedDuty.Force.REQUEST);
        columns.add(Column.words(
                "task", requested ? words.say("Nội dung", "What") : words.say("Nhiệm vụ", "Task"), 46, this::task));
        columns.add(Column.coded("duty", words.say("Nghĩa vụ", "Obligation"), 14, this::duty)
                .forPrograms());
        columns.add(column.period().forPrograms());
        if (rows.stream().anyMatch(row -> row.verdicts().get(0).lastDay() != null)) {
            columns.add(Column.<TaskRow>day(
                            "deadline",
                            words.say("Hạn cuối", "Last day"),
                            row -> row.verdicts().get(0).lastDay())
                    .withBlankAs(words.say("không quy định", "none set")));
        }
        columns.add(new Column<>(
                "recorded", words.say("Kết quả ghi nhận", "Recorded"), Column.Type.WORDS, 40, this::recordedOrNothing));
        Column<TaskRow> status = Column.coded("status", words.say("Tình trạng", "Status"), 16, this::status);
        columns.add(isStatusTold(rows) ? status : status.forPrograms());
        return columns;
    }

    /**
     * Whether how they stand says more than that they have no day. That others have taken them over since says nothing of a period
     * in which they were the agency's.
     */
    private static boolean isStatusTold(List<TaskRow> rows) {
        List<Verdict> first = rows.stream().map(row -> row.verdicts().get(0)).toList();
        boolean handedOver = first.stream().anyMatch(verdict -> verdict.status() == Status.TRANSFERRED);
        return first.stream()
                .filter(verdict -> verdict.wording() != StatusWording.NO_DEADLINE)
                .filter(verdict -> verdict.status() != Status.TRANSFERRED)
                .anyMatch(verdict -> !handedOver || verdict.lastDay() != null);
    }

    /** With what was issued after the plan; that it ended the duty is told behind the task, and the report cites it as its basis. */
    private Cell clause(TaskRow row) {
        DutyTerm term = row.first().term();
        if (!ordered.note(row.first(), words).isEmpty()) {
            return ClauseMark.cell(term.clause(), term.clause().value(), words);
        }
        return ClauseMark.cell(term.clause(), words.of(term.clauseInTables()), words);
    }

    /** How it stands; several of a clause that stand otherwise each. */
    private Cell status(TaskRow row) {
        Cell.Coded first = Statuses.cell(row.verdicts().get(0), words);
        String label = row.verdicts().stream().map(this::standing).distinct().collect(Collectors.joining("; "));
        return new Cell.Coded(first.code(), label, isOwedNoMore(row.verdicts().get(0)) ? Tone.NEUTRAL : first.tone());
    }

    /** Of a task whose event is over that it is, and of what is owed no more that it is not. */
    private String standing(Verdict verdict) {
        return isOwedNoMore(verdict)
                ? words.say("không còn phải thực hiện", "no longer owed")
                : StandingWords.of(verdict, words);
    }

    /** Whether it was ended before it was done: what was done until then is done. */
    private static boolean isOwedNoMore(Verdict verdict) {
        return OrderedIn.lapsedOn(verdict.obligation()) != null
                && verdict.status() != Status.MET
                && verdict.status() != Status.MET_LATE;
    }

    /** By the words that give it, with its period where that is a part of the year; a report by its name. */
    private String task(TaskRow row) {
        Obligation first = row.first();
        String task = row.verdicts().stream()
                        .map(verdict -> task(verdict.obligation()))
                        .reduce((before, next) -> before + "; " + uncapitalised(next))
                        .orElseThrow()
                + ordered.note(first, words)
                + (row.heading() ? words.of(ClauseMark.WITH_DASHES) : "");
        return isNamedReport(first) || first.period().equals(ReportingPeriod.year(plan.year()))
                ? task
                : task + " (" + words.of(TimeFormat.period(first.period())) + ")";
    }

    /** As it stands within a sentence. */
    static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String task(Obligation owed) {
        return AssessmentDocument.capital(isNamedReport(owed) ? nameOfReport.apply(owed) : duties.title(owed));
    }

    private boolean isNamedReport(Obligation owed) {
        return owed.duty() == DutyKind.REPORT
                && (duties.isPeriodicReport(owed) || owed.term().law() != null);
    }

    private Cell duty(TaskRow row) {
        List<DutyKind> kinds = row.verdicts().stream()
                .map(verdict -> verdict.obligation().duty())
                .distinct()
                .toList();
        return Cell.coded(
                kinds.stream().map(DutyKind::name).collect(Collectors.joining(" ")),
                kinds.stream().map(kind -> words.of(kind.label())).collect(Collectors.joining("; ")));
    }

    /** Over the rows of its dashes, which tell it, nothing. */
    private Cell recordedOrNothing(TaskRow row) {
        String recorded = recorded(row);
        if (recorded != null) {
            return Cell.words(recorded);
        }
        return Cell.blank(row.heading() ? "" : words.say("chưa ghi nhận", "nothing recorded"));
    }

    /** What is recorded of it in the period, difficulties where they are to be reported; and what fulfils it, told as such where it was done outside. */
    private @Nullable String recorded(TaskRow row) {
        String recorded = Stream.of(row.results(period).stream(), row.fulfilments(), row.difficulties(period))
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(Evidence::at))
                .map(entry -> inWords(entry, row.first()))
                .collect(Collectors.joining("; "));
        return recorded.isEmpty() ? null : recorded;
    }

    /** Day, document and remark; of a report without the remark, which is the registry's, of a difficulty only what it is about. */
    private String inWords(Evidence entry, Obligation owed) {
        LocalDate day = VietnamTime.dateOf(entry.at());
        String document = entry.document();
        boolean told = isReport(owed.duty()) && (document != null || !(entry instanceof Difficulty));
        String note = told ? null : entry.note();
        String what = Stream.concat(Stream.ofNullable(document), Stream.ofNullable(note))
                .collect(Collectors.joining(", "));
        String when = words.date(day) + outside(day);
        return what.isEmpty() ? when : when + ": " + what;
    }

    private String outside(LocalDate day) {
        if (period.days().contains(day)) {
            return "";
        }
        return day.isBefore(period.days().first())
                ? words.say(" (trước kỳ báo cáo)", " (before the period)")
                : words.say(" (sau kỳ báo cáo)", " (after the period)");
    }

    /** Whether what is owed is a report, rather than work. */
    static boolean isReport(DutyKind duty) {
        return switch (duty) {
            case REPORT, ESCALATE -> true;
            case ISSUE_PLAN, GUIDE, CONSOLIDATE, APPRAISE_FUNDING, CARRY_OUT, COORDINATE, COMMUNICATE, SUPERVISE ->
                false;
        };
    }
}
