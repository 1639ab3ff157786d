package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * Every obligation with its standing, in the fields that the task-tracking systems of provinces keep, so that it can be
 * loaded there.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class StatusList implements ReportBuilder {
    private final Assessment assessment;
    private final Predicate<Verdict> which;
    private final ColumnChoice<Verdict> choice;

    private StatusList(Assessment assessment, Predicate<Verdict> which, ColumnChoice<Verdict> choice) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.which = Objects.requireNonNull(which, "which");
        this.choice = choice;
    }

    /** Of all obligations. */
    public static StatusList of(Assessment assessment) {
        return new StatusList(assessment, verdict -> true, ColumnChoice.all());
    }

    /** Of some of them. */
    public StatusList only(Predicate<Verdict> wanted) {
        return new StatusList(assessment, which.and(wanted), choice);
    }

    /**
     * With just these columns, in this order, before those of one's own.
     *
     * @throws IllegalArgumentException when the report is made, if there is no such column; the message lists all
     */
    public StatusList columns(String... keys) {
        return new StatusList(assessment, which, choice.just(keys));
    }

    /** With a column of one's own at the right. */
    public StatusList with(Column<Verdict> column) {
        return new StatusList(assessment, which, choice.with(column));
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = assessment.register().plan();
        List<Verdict> verdicts = assessment.verdicts().stream().filter(which).toList();
        List<Block> blocks = new ArrayList<>();
        boolean anyLate = verdicts.stream().anyMatch(verdict -> verdict.daysLate() > 0);
        List<Block> summary = new ArrayList<>(List.of(summary(verdicts, words)));
        if (anyLate) {
            summary.add(note(words));
        }
        blocks.add(Section.of(words.say("Tóm tắt", "Summary"), summary));
        List<Column<Verdict>> columns = choice.from(columns(anyLate, words));
        blocks.add(table(
                "status",
                words.say("Tình hình thực hiện", "Status"),
                columns,
                verdicts,
                verdict -> !passedOn(verdict)));
        if (verdicts.stream().anyMatch(StatusList::passedOn)) {
            blocks.add(table(
                    "passed-on",
                    words.say("Nghĩa vụ đã chuyển giao", "Obligations passed on"),
                    choice.keys().isEmpty() ? passedOn(columns) : columns,
                    verdicts,
                    StatusList::passedOn));
        }
        blocks.addAll(TaskTexts.of(
                plan,
                assessment.register().directory(),
                words,
                verdicts.stream().map(Verdict::obligation),
                columns));
        Report report = Report.of(
                Report.nameOf("status", plan.number().value()),
                locale,
                words.say("Danh mục theo dõi thực hiện Kế hoạch số ", "Status of plan ") + plan.number(),
                PlanProvenance.of(assessment),
                blocks);
        return IncompleteNotice.on(AmendedNote.on(report, assessment.register()), assessment);
    }

    private static boolean passedOn(Verdict verdict) {
        return verdict.status() == Status.TRANSFERRED;
    }

    /** For readers without what is said of each in the list or is the same of all. */
    private static List<Column<Verdict>> passedOn(List<Column<Verdict>> columns) {
        return columns.stream()
                .map(column -> switch (column.key()) {
                    case ObligationColumns.TASK_TITLE -> column.forPrograms();
                    case "doneAt", "result", "status", "daysLate" -> column.leftOutIfUniform();
                    default -> column;
                })
                .toList();
    }

    private static Table<Verdict> table(
            String id,
            String caption,
            List<Column<Verdict>> columns,
            List<Verdict> verdicts,
            Predicate<Verdict> those) {
        return Table.of(id, caption, columns, verdicts.stream().filter(those).toList())
                .numbered();
    }

    /** As of when, and how many stand how; what was passed on is counted with those who took over, and told apart. */
    private Figures summary(List<Verdict> verdicts, Wording words) {
        Map<StatusWording, Integer> counts = new EnumMap<>(StatusWording.class);
        verdicts.forEach(verdict -> counts.merge(verdict.wording(), 1, Integer::sum));
        long passedOn = verdicts.stream().filter(StatusList::passedOn).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("asOf", words.say("Tính đến", "As of"), Cell.moment(assessment.asOf())));
        figures.add(new Figure(
                "all",
                words.say("Nghĩa vụ", "Obligations"),
                Cell.count(verdicts.size() - passedOn),
                passedOn == 0
                        ? null
                        : words.say(
                                "không kể " + words.number(passedOn)
                                        + " nghĩa vụ đã chuyển giao, được tính ở cơ quan tiếp nhận",
                                "without " + words.number(passedOn)
                                        + " passed on, which are counted with the agencies that took them over")));
        counts.forEach((wording, count) ->
                figures.add(Figure.of(wording.name(), Statuses.heading(wording.label(), words), Cell.count(count))));
        return new Figures(figures);
    }

    private static Paragraph note(Wording words) {
        return Paragraph.note(words.say(
                "Số ngày quá hạn tính theo ngày lịch, từ hạn cuối, đã tính gia hạn và tạm hoãn.",
                "Days late are calendar days after the last permitted day, with extensions and suspensions"
                        + " taken into account."));
    }

    /** For people without what no row has: a day, a delay. */
    private List<Column<Verdict>> columns(boolean anyLate, Wording words) {
        ObligationRegister register = assessment.register();
        VerdictColumns column = new VerdictColumns(register.plan(), register.directory(), words);
        List<Column<Verdict>> columns = new ArrayList<>(column.all());
        columns.addAll(List.of(
                column.originalDeadline().forPrograms(),
                column.deadline(words.say("Hạn cuối", "Last day"))
                        .withBlankAs("–")
                        .leftOutIfBlank(),
                column.doneAt(words.say("Hoàn thành lúc", "Done at"), words.say("chưa ghi nhận", "not recorded"))
                        .leftOutIfBlank(),
                Column.<Verdict>words("result", words.say("Văn bản kết quả", "Document"), 18, Duties::document)
                        .withBlankAs("–")
                        .leftOutIfBlank(),
                column.status(15),
                anyLate ? column.daysLate() : column.daysLate().forPrograms(),
                column.daysLateOriginally(),
                column.agencies("transferredTo", words.say("Đã chuyển cho", "Passed on to"), 60, Verdict::transferredTo)
                        .leftOutIfBlank()));
        return columns;
    }
}
