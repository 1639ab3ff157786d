package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/**
 * One row of what an agency reports on: a duty in one period; or several duties of one clause where what is recorded does not say
 * for which of them it counts, since each would claim the work of the others.
 *
 * @param verdicts how they stand, at least one
 */
record TaskRow(List<Verdict> verdicts) {
    TaskRow {
        verdicts = List.copyOf(verdicts);
    }

    /** The rows of some verdicts, in their order. */
    static List<TaskRow> of(List<Verdict> verdicts) {
        List<TaskRow> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            TaskRow alone = new TaskRow(List.of(verdict));
            int same = rows.size() - 1;
            while (same >= 0 && !rows.get(same).isRecordedWith(alone)) {
                same--;
            }
            if (same < 0) {
                rows.add(alone);
            } else {
                List<Verdict> together = new ArrayList<>(rows.get(same).verdicts());
                together.add(verdict);
                rows.set(same, new TaskRow(together));
            }
        }
        return rows;
    }

    private boolean isRecordedWith(TaskRow other) {
        return first().clause().equals(other.first().clause())
                && first().period().equals(other.first().period())
                && verdicts.get(0).label().equals(other.verdicts().get(0).label())
                && activities().anyMatch(entry -> other.activities().anyMatch(entry::equals));
    }

    private Stream<Evidence> activities() {
        return verdicts.stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .filter(entry -> entry.kind().showsActivity())
                .distinct();
    }

    /** What the first of them is about: they have clause, period and deadline in common. */
    Obligation first() {
        return verdicts.get(0).obligation();
    }

    /** What is done in a period, in the order of the days. */
    List<Evidence> results(ReportingPeriod period) {
        return Results.of(verdicts.stream(), period)
                .sorted(Comparator.comparing(Evidence::at))
                .toList();
    }

    boolean isActiveIn(ReportingPeriod period) {
        return !results(period).isEmpty();
    }

    /** What fulfils it, whenever it was done. */
    Stream<Evidence> fulfilments() {
        return verdicts.stream().flatMap(verdict -> Stream.ofNullable(verdict.fulfilment()));
    }

    /** What tells one task from others: one in two quarters is one. */
    private List<String> task() {
        return verdicts.stream()
                .map(Verdict::obligation)
                .map(owed -> owed.clause() + ":" + owed.dutyRef())
                .toList();
    }

    /** How many tasks some rows are. */
    static long tasks(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::task).distinct().count();
    }

    /** How many of them have results in a period. */
    static long activeTasks(List<TaskRow> rows, ReportingPeriod period) {
        return rows.stream()
                .filter(row -> row.isActiveIn(period))
                .map(TaskRow::task)
                .distinct()
                .count();
    }

    /** The clauses of those tasks of which nothing is recorded in a period, in order. */
    static List<ClauseRef> idleClauses(List<TaskRow> rows, ReportingPeriod period) {
        return rows.stream()
                .filter(row -> !isActive(row, rows, period))
                .map(row -> row.first().clause())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether its task has results in a period, if need be by another of the rows. */
    static boolean isActive(TaskRow row, List<TaskRow> rows, ReportingPeriod period) {
        return rows.stream()
                .filter(other -> other.task().equals(row.task()))
                .anyMatch(other -> other.isActiveIn(period));
    }
}
