package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;

/**
 * Words of a clause replaced by others, and with them the deadline that they word. Only one date for another is understood;
 * whether other words change who owes what is not guessed.
 */
final class ReplacedWords {
    private final String old;
    private final String now;
    private Text why = Text.of("chưa rõ cụm từ mới làm thay đổi nội dung gì", "what the new words change is not clear");

    ReplacedWords(String old, String now) {
        this.old = old;
        this.now = now;
    }

    Text why() {
        return why;
    }

    /** The clause in the new words; null if it does not have the old ones, or if what they change is not understood. */
    @Nullable
    Clause in(Clause clause) {
        if (clause.lines().stream().noneMatch(line -> line.contains(old))) {
            why = Text.of("mục đó không có cụm từ “" + old + "”", "the clause does not have the words “" + old + "”");
            return null;
        }
        return switch (clause.kind()) {
            case HEADING -> new Heading(clause.ref(), replaced(((Heading) clause).wording()));
            case STATEMENT -> new Statement(clause.ref(), replaced(((Statement) clause).wording()));
            case FUNDING ->
                new Funding(clause.ref(), replaced(((Funding) clause).wording()), ((Funding) clause).sources());
            case REPORTING -> dated((ReportingDuty) clause);
            case TASK -> dated((PlanTask) clause);
            case ASSIGNMENT -> unclear((Assignment) clause);
        };
    }

    private String replaced(String text) {
        return text.replace(old, now);
    }

    private @Nullable Clause dated(ReportingDuty regime) {
        List<ReportingDuty.PeriodicReport> reports = regime.reports().stream()
                .map(report -> new ReportingDuty.PeriodicReport(
                        replaced(report.wording()), report.period(), moved(report.deadline())))
                .toList();
        if (reports.equals(regime.reports())) {
            return unclear(regime);
        }
        return new ReportingDuty(
                regime.ref(),
                regime.heading(),
                replaced(regime.wording()),
                regime.reporters(),
                reports,
                regime.addressee(),
                regime.channel(),
                regime.escalation());
    }

    private @Nullable Clause dated(PlanTask task) {
        boolean inTime = task.time().wording().contains(old);
        if (!inTime && !task.wording().contains(old)) {
            return unclear(task);
        }
        if (!inTime) {
            return task.withWording(replaced(task.wording()));
        }
        if (!(task.time().schedule() instanceof Schedule.Due due)) {
            return unclear(task);
        }
        Deadline deadline = moved(due.deadline());
        return deadline.equals(due.deadline())
                ? unclear(task)
                : task.withTime(new Timing(replaced(task.time().wording()), new Schedule.Due(due.period(), deadline)));
    }

    /** The deadline that the old words word, as the new ones do; any other as it is. */
    private Deadline moved(Deadline deadline) {
        LocalDate from = onlyDate(old);
        LocalDate to = onlyDate(now);
        if (from == null || to == null || !from.equals(named(deadline))) {
            return deadline;
        }
        WordedDates.Bound bound = WordedDates.in(now).get(0).bound();
        boolean before = bound == WordedDates.Bound.UNSAID
                ? deadline.kind() == Deadline.Kind.BEFORE
                : bound == WordedDates.Bound.BEFORE;
        return before ? Deadline.before(to) : Deadline.notLaterThan(to);
    }

    private static @Nullable LocalDate named(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> ((Deadline.Before) deadline).date();
            case NOT_LATER_THAN -> ((Deadline.NotLaterThan) deadline).date();
            case WITHIN, AFTER_EVENT, CONTINUOUS, UNSPECIFIED -> null;
        };
    }

    private static @Nullable LocalDate onlyDate(String words) {
        List<WordedDates.Worded> dates = WordedDates.in(words);
        return dates.size() == 1 ? dates.get(0).date() : null;
    }

    private @Nullable Clause unclear(Clause clause) {
        why = Text.of(
                "chưa rõ cụm từ mới làm thay đổi nghĩa vụ nào của mục " + clause.ref(),
                "which duty of clause " + clause.ref() + " the new words change is not clear");
        return null;
    }
}
