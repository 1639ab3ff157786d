package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, List<Integer>> placesOf = new HashMap<>();
        for (Verdict verdict : verdicts) {
            TaskRow alone = new TaskRow(List.of(verdict));
            List<Integer> places = placesOf.computeIfAbsent(
                    alone.first().clause() + " " + alone.first().period(), clause -> new ArrayList<>());
            Optional<Integer> same = places.stream()
                    .filter(place -> rows.get(place).isRecordedWith(alone))
                    .findFirst();
            if (same.isPresent()) {
                rows.set(same.get(), rows.get(same.get()).and(verdict));
            } else {
                places.add(rows.size());
                rows.add(alone);
            }
        }
        return rows;
    }

    private TaskRow and(Verdict verdict) {
        return new TaskRow(Stream.concat(verdicts.stream(), Stream.of(verdict)).toList());
    }

    /** Whether another row of its clause and period stands alike and has an entry in common with it. */
    private boolean isRecordedWith(TaskRow other) {
        return verdicts.get(0).label().equals(other.verdicts().get(0).label())
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
        return active(rows, period).size();
    }

    private static Set<List<String>> active(List<TaskRow> rows, ReportingPeriod period) {
        return rows.stream()
                .filter(row -> row.isActiveIn(period))
                .map(TaskRow::task)
                .collect(Collectors.toSet());
    }

    /** The clauses of those tasks of which nothing is recorded in a period, in order. */
    static List<ClauseRef> idleClauses(List<TaskRow> rows, ReportingPeriod period) {
        Set<List<String>> active = active(rows, period);
        return rows.stream()
                .filter(row -> !active.contains(row.task()))
                .map(row -> row.first().clause())
                .distinct()
                .sorted()
                .toList();
    }

    /** The rows without results in a period of tasks that have some by another row: the quarter in which nothing was done. */
    static List<TaskRow> idleParts(List<TaskRow> rows, ReportingPeriod period) {
        Set<List<String>> active = active(rows, period);
        return rows.stream()
                .filter(row -> active.contains(row.task()) && !row.isActiveIn(period))
                .toList();
    }
}
