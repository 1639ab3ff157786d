package vn.childplan.reporting.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** How many obligations stand how in each group. */
final class GroupTable {
    /** One group and how its obligations read. */
    private record Group(Cell.Coded value, Map<StatusWording, Integer> counts) {
        int of(StatusWording wording) {
            return counts.getOrDefault(wording, 0);
        }

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        Cell.Share onTime() {
            int met = of(StatusWording.MET);
            return Cell.share(met, met + of(StatusWording.MET_LATE) + of(StatusWording.OVERDUE));
        }
    }

    private final Board.Grouping grouping;
    private final Wording words;

    GroupTable(Board.Grouping grouping, Wording words) {
        this.grouping = grouping;
        this.words = words;
    }

    Table<?> of(List<Verdict> verdicts, Function<Obligation, Cell> value) {
        Map<Cell, Map<StatusWording, Integer>> counts = new HashMap<>();
        for (Verdict verdict : verdicts) {
            counts.computeIfAbsent(value.apply(verdict.obligation()), none -> new HashMap<>())
                    .merge(verdict.wording(), 1, Integer::sum);
        }
        List<Group> groups = grouping.values().stream()
                .map(coded -> new Group(coded, counts.getOrDefault(coded, Map.of())))
                .toList();
        return Table.of(
                "by-" + grouping.key(),
                grouping.caption(),
                List.of(
                        Column.coded(grouping.key(), grouping.heading(), 48, Group::value),
                        Column.count(
                                "overdue",
                                Statuses.heading(Status.OVERDUE, words),
                                group -> group.of(StatusWording.OVERDUE)),
                        Column.count(
                                "dueSoon",
                                Statuses.heading(Status.DUE_SOON, words),
                                group -> group.of(StatusWording.DUE_SOON)),
                        Column.count("all", words.say("Tất cả", "All"), Group::total),
                        Column.share("onTime", words.say("Tỷ lệ đúng hạn", "On-time rate"), Group::onTime)),
                groups);
    }
}
