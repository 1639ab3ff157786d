package vn.childplan.reporting.builder;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * Every obligation with its standing, in the fields that the task-tracking systems of provinces keep, so that it can be
 * loaded there. It is about who has to answer on the day of the assessment: what will come to others by a handover that has not
 * taken place is not listed yet, and what was handed over stands apart.
 *
 * <p>On paper a long list has what has a date and what something is recorded of, and counts the rest by clause.
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
        return new StatusListText(
                        assessment, assessment.verdicts().stream().filter(which).toList(), choice, locale)
                .report();
    }
}
