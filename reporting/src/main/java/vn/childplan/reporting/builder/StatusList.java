package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;

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
        Report report = Report.of(
                Report.nameOf("status", plan.number().value()),
                locale,
                words.say("Danh mục theo dõi thực hiện Kế hoạch số ", "Status of plan ") + plan.number(),
                PlanProvenance.of(assessment),
                Paragraph.note(words.say(
                        "Số ngày quá hạn tính theo ngày lịch, từ hạn cuối; “so với hạn gốc” tính từ hạn"
                                + " trước khi gia hạn.",
                        "Days late are calendar days from the last permitted day; “originally” counts from the deadline"
                                + " before any extension.")),
                table(words));
        return IncompleteNotice.on(report, assessment);
    }

    private Table<Verdict> table(Wording words) {
        List<Verdict> verdicts = assessment.verdicts().stream().filter(which).toList();
        return Table.of("status", words.say("Tình hình thực hiện", "Status"), choice.from(columns(words)), verdicts);
    }

    private List<Column<Verdict>> columns(Wording words) {
        ObligationRegister register = assessment.register();
        VerdictColumns column = new VerdictColumns(register.plan(), register.directory(), words);
        List<Column<Verdict>> columns = new ArrayList<>(column.all());
        columns.addAll(List.of(
                column.originalDeadline(),
                column.deadline(words.say("Hạn cuối", "Last day")),
                column.doneAt(words.say("Hoàn thành lúc", "Done at")),
                Column.words("result", words.say("Văn bản kết quả", "Document"), 22, Duties::document),
                column.status(20),
                column.daysLate(),
                Column.count(
                        "daysLateOriginally",
                        words.say("Quá hạn so với hạn gốc", "Days late originally"),
                        Verdict::daysLateOriginally),
                column.agencies(
                        "transferredTo", words.say("Đã chuyển cho", "Passed on to"), 32, Verdict::transferredTo)));
        return columns;
    }
}
