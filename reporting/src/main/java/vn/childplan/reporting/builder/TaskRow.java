package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * One row of what an agency reports on: what one clause has it do in one period until one day. Several duties of a clause are one
 * row, since what is recorded mostly does not say for which of them it counts, and each would claim the work of the others.
 *
 * @param verdicts how they stand, at least one
 * @param heading whether it only heads the rows of its dashes ("trong đó, tập trung thực hiện các nội dung sau", IV.5): then it is
 *     no task beside them, and what is recorded of them is recorded of it
 */
record TaskRow(List<Verdict> verdicts, boolean heading) {
    TaskRow {
        verdicts = List.copyOf(verdicts);
    }

    /** The row of one duty. */
    static TaskRow of(Verdict verdict) {
        return new TaskRow(List.of(verdict), false);
    }

    /** The rows of some verdicts, in their order. */
    static List<TaskRow> of(List<Verdict> verdicts) {
        Map<List<Object>, List<Verdict>> rows = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            Obligation owed = verdict.obligation();
            rows.computeIfAbsent(
                            List.of(owed.clause(), owed.period(), Optional.ofNullable(verdict.lastDay())),
                            row -> new ArrayList<>())
                    .add(verdict);
        }
        return rows.values().stream()
                .map(row -> new TaskRow(row, heads(row, verdicts)))
                .toList();
    }

    /** Whether others of some verdicts are on parts of its clause, and neither a day nor anything recorded is its own. */
    private static boolean heads(List<Verdict> row, List<Verdict> verdicts) {
        ClauseRef clause = row.get(0).obligation().clause();
        return row.stream().allMatch(verdict -> verdict.lastDay() == null && !isAnyRecorded(verdict))
                && verdicts.stream()
                        .map(verdict -> verdict.obligation().clause())
                        .anyMatch(other -> !other.equals(clause) && other.isWithin(clause));
    }

    private static boolean isAnyRecorded(Verdict verdict) {
        return verdict.evidence().stream().anyMatch(entry -> entry.kind().showsActivity());
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

    /** The difficulties that arose in a period, where it is about reporting them. */
    Stream<Evidence> difficulties(ReportingPeriod period) {
        return difficulties(verdicts.stream(), period);
    }

    /** The same of several. */
    static Stream<Evidence> difficulties(Stream<Verdict> verdicts, ReportingPeriod period) {
        return verdicts.flatMap(verdict -> verdict.evidence().stream())
                .filter(Difficulty.class::isInstance)
                .filter(entry -> period.days().contains(VietnamTime.dateOf(entry.at())));
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
        return rows.stream()
                .filter(row -> !row.heading)
                .map(TaskRow::task)
                .distinct()
                .count();
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

    /** How many of them have none, without those that can still be done in their time. */
    static long idleTasks(List<TaskRow> rows, ReportingPeriod period) {
        return tasks(idle(rows, period));
    }

    /** The clauses of those that have none, in order. */
    static List<ClauseRef> idleClauses(List<TaskRow> rows, ReportingPeriod period) {
        return idle(rows, period).stream()
                .map(row -> row.first().clause())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<TaskRow> idle(List<TaskRow> rows, ReportingPeriod period) {
        return withoutResults(rows, period)
                .filter(row -> !row.verdicts.stream().allMatch(TaskRow::isStillToCome))
                .toList();
    }

    private static Stream<TaskRow> withoutResults(List<TaskRow> rows, ReportingPeriod period) {
        Set<List<String>> active = active(rows, period);
        return rows.stream().filter(row -> !row.heading && !active.contains(row.task()));
    }

    /** The clauses of those that have none and can still be done in their time, in order. */
    static List<ClauseRef> clausesToCome(List<TaskRow> rows, ReportingPeriod period) {
        Set<List<String>> idle = idle(rows, period).stream().map(TaskRow::task).collect(Collectors.toSet());
        return withoutResults(rows, period)
                .filter(row -> !idle.contains(row.task()))
                .map(row -> row.first().clause())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it can still be done in time: its last day has not passed, nor what it is for. */
    static boolean isInItsTime(Verdict verdict) {
        return verdict.lastDay() != null && verdict.eventOver() == null && Standings.isOpen(verdict.status());
    }

    /** Whether what it is for is over, though its last day has not passed: all that is left is to report what was done. */
    static boolean isForWhatIsOver(Verdict verdict) {
        return verdict.lastDay() != null && verdict.eventOver() != null && Standings.isOpen(verdict.status());
    }

    /** Whether it can still be done in time, also of what has no last day, or has not begun. */
    static boolean isStillToCome(Verdict verdict) {
        return isInItsTime(verdict) || isUndatedToCome(verdict);
    }

    /**
     * The same of what has no last day: it has not begun to be owed, or it is for events of a part of the year that are not over.
     * What goes on all through the year beside its events (IV.5, the last dash) is missing as soon as nothing is recorded of it.
     */
    static boolean isUndatedToCome(Verdict verdict) {
        Obligation owed = verdict.obligation();
        boolean isForEvent = owed.term().lastEvent() != null
                && !owed.period().equals(ReportingPeriod.year(owed.period().year()));
        return verdict.lastDay() == null
                && verdict.fulfilment() == null
                && verdict.eventOver() == null
                && (verdict.status() == Status.NOT_OPEN || (verdict.status() == Status.NO_DEADLINE && isForEvent));
    }

    /**
     * The rows without results in a period of tasks that have some by another row: a quarter in which nothing was done, though what
     * it is for is over. Those that are overdue are told as such.
     */
    static List<TaskRow> idleParts(List<TaskRow> rows, ReportingPeriod period) {
        Set<List<String>> active = active(rows, period);
        return rows.stream()
                .filter(row -> active.contains(row.task()) && !row.isActiveIn(period))
                .filter(row -> row.verdicts.stream()
                        .anyMatch(verdict -> Standings.isOpen(verdict.status()) && verdict.eventOver() != null))
                .toList();
    }
}
