package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * Statuses by day and by clause, drawn. What has passed on to successors is left out of both: it is counted with them.
 */
final class StatusCharts {
    /** From done to not begun, with what is late in between, so that what matters stands together. */
    private static final List<Status> ORDER = List.of(
            Status.MET,
            Status.MET_LATE,
            Status.OVERDUE,
            Status.DUE_SOON,
            Status.IN_TIME,
            Status.UNDETERMINED,
            Status.SUSPENDED,
            Status.WAIVED,
            Status.NOT_OPEN,
            Status.NO_DEADLINE);

    private final Assessment assessment;
    private final Wording words;

    StatusCharts(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** How many obligations fall due on which last good day. */
    List<Block> deadlines() {
        SortedMap<LocalDate, Tally> tallies =
                tallies(verdict -> verdict.originalLastDay() == null ? null : verdict.lastDay());
        if (tallies.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có ngày đến hạn nào.", "There is no deadline.")));
        }
        List<Cell.Coded> categories = categories(tallies.values());
        List<Chart.Bar> bars = new ArrayList<>();
        tallies.forEach((day, tally) -> bars.add(bar(words.date(day), day, tally, categories)));
        return List.of(Chart.of(
                        Chart.Shape.TIMELINE,
                        "deadlines",
                        words.say("Nghĩa vụ theo ngày cuối còn trong hạn", "Obligations by their last good day"),
                        aboutDays(bars))
                .withBars(words.say("Ngày cuối", "Last day"), categories, bars));
    }

    private String aboutDays(List<Chart.Bar> bars) {
        Chart.Bar highest =
                bars.stream().max(Comparator.comparingLong(Chart.Bar::total)).orElseThrow();
        long all = bars.stream().mapToLong(Chart.Bar::total).sum();
        String total = words.number(all);
        String most = words.number(highest.total());
        return words.say(
                total + " nghĩa vụ có ngày đến hạn, không kể đã chuyển giao, trên "
                        + TimeFormat.days(bars.size()).vi() + "; nhiều nhất là ngày " + highest.label() + ": " + most
                        + ". Ngày cuối tính cả gia hạn và tạm hoãn.",
                total + " obligations with a date, those passed on left out, on "
                        + TimeFormat.days(bars.size()).en() + "; most on " + highest.label() + ": "
                        + most + ". Extensions and suspensions are taken into account.");
    }

    /** How the obligations of every clause stand. */
    List<Block> clauses() {
        SortedMap<ClauseRef, Tally> tallies =
                tallies(verdict -> verdict.obligation().clause());
        if (tallies.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có nghĩa vụ nào.", "There is no obligation.")));
        }
        List<Cell.Coded> categories = categories(tallies.values());
        List<Chart.Bar> bars = new ArrayList<>();
        tallies.forEach((clause, tally) -> bars.add(bar(clause.value(), null, tally, categories)));
        return List.of(Chart.of(
                        Chart.Shape.STACKED_BARS,
                        "clauses",
                        words.say("Nghĩa vụ của từng khoản theo tình trạng", "Obligations of every clause by status"),
                        aboutClauses(tallies))
                .withBars(words.say("Khoản", "Clause"), categories, bars));
    }

    private String aboutClauses(SortedMap<ClauseRef, Tally> tallies) {
        int all = tallies.values().stream().mapToInt(Tally::total).sum();
        Map.Entry<ClauseRef, Tally> worst = tallies.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().count(Status.OVERDUE)))
                .orElseThrow();
        int overdue = worst.getValue().count(Status.OVERDUE);
        String total = words.number(all);
        return words.say(
                total + " nghĩa vụ của " + tallies.size() + " khoản, không kể đã chuyển giao; "
                        + (overdue == 0
                                ? "không khoản nào có nghĩa vụ quá hạn."
                                : "nhiều nghĩa vụ quá hạn nhất là khoản " + worst.getKey() + ": "
                                        + words.number(overdue) + "."),
                total + " obligations of " + tallies.size() + (tallies.size() == 1 ? " clause" : " clauses")
                        + ", those passed on left out; "
                        + (overdue == 0
                                ? "no clause has anything overdue."
                                : "most is overdue under clause " + worst.getKey() + ": " + words.number(overdue)
                                        + "."));
    }

    /** What has a key, without what has passed on. */
    private <K extends Comparable<? super K>> SortedMap<K, Tally> tallies(Function<Verdict, @Nullable K> key) {
        SortedMap<K, Map<Status, Integer>> counts = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            K group = key.apply(verdict);
            if (group != null && verdict.status() != Status.TRANSFERRED) {
                counts.computeIfAbsent(group, k -> new TreeMap<>()).merge(verdict.status(), 1, Integer::sum);
            }
        }
        SortedMap<K, Tally> tallies = new TreeMap<>();
        counts.forEach((group, byStatus) -> tallies.put(group, new Tally(byStatus)));
        return tallies;
    }

    private List<Cell.Coded> categories(Collection<Tally> tallies) {
        return ORDER.stream()
                .filter(status -> tallies.stream().anyMatch(tally -> tally.count(status) > 0))
                .map(status -> Statuses.cell(status, words))
                .toList();
    }

    private static Chart.Bar bar(String label, @Nullable LocalDate day, Tally tally, List<Cell.Coded> categories) {
        return new Chart.Bar(
                label,
                day,
                categories.stream()
                        .map(category -> (long) tally.count(Status.valueOf(category.code())))
                        .toList());
    }
}
