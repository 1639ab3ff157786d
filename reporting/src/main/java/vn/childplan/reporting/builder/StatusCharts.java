package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.assessment.Summary.OfClause;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * Statuses by day and by clause, drawn. What has passed on to successors is left out of both: it is counted with them.
 */
final class StatusCharts {
    /** Of more than these that are alike no one is named. */
    private static final int MOST_NAMED = 2;

    private final Assessment assessment;
    private final Summary summary;
    private final Wording words;

    StatusCharts(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.summary = assessment.summary();
        this.words = words;
    }

    /** How many obligations fall due on which last permitted day. */
    List<Block> deadlines(List<Verdict> counted) {
        SortedMap<LocalDate, Map<StatusWording, Integer>> days = new TreeMap<>();
        for (Verdict verdict : counted) {
            LocalDate day = verdict.originalLastDay() == null ? null : verdict.lastDay();
            if (day != null) {
                days.computeIfAbsent(day, none -> new EnumMap<>(StatusWording.class))
                        .merge(verdict.wording(), 1, Integer::sum);
            }
        }
        if (days.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có thời hạn nào.", "There is no deadline.")));
        }
        List<StatusWording> categories = categories(days.values());
        List<Chart.Bar> bars = new ArrayList<>();
        days.forEach((day, counts) -> bars.add(bar(words.date(day), day, counts, categories)));
        return List.of(Chart.of(
                        Chart.Shape.TIMELINE,
                        "deadlines",
                        words.say("Nghĩa vụ theo hạn cuối", "Obligations by their last permitted day"),
                        aboutDays(bars, counted.stream().anyMatch(StatusCharts::isMoved)))
                .withBars(words.say("Hạn cuối", "Last day"), cells(categories), bars));
    }

    private String aboutDays(List<Chart.Bar> bars, boolean anyMoved) {
        long highest = bars.stream().mapToLong(Chart.Bar::total).max().orElseThrow();
        List<String> days = bars.stream()
                .filter(bar -> bar.total() == highest)
                .map(Chart.Bar::label)
                .toList();
        String all = words.number(bars.stream().mapToLong(Chart.Bar::total).sum());
        boolean handedOver = assessment.verdicts().stream()
                .anyMatch(verdict -> verdict.status() == Status.TRANSFERRED && verdict.originalLastDay() != null);
        return words.say(
                        all + " nghĩa vụ có thời hạn" + (handedOver ? ", không kể nghĩa vụ đã chuyển giao" : "")
                                + ", theo " + words.counted(bars.size()) + " hạn cuối",
                        all + " obligations with a date" + (handedOver ? ", those passed on left out" : "") + ", on "
                                + TimeFormat.days(bars.size()).en())
                + (bars.size() == 1 || days.size() > MOST_NAMED
                        ? "."
                        : words.say("; nhiều nhất là hạn cuối ", "; most on ")
                                + String.join(words.say(" và ", " and "), days)
                                + words.say(days.size() == 1 ? ": " : ", mỗi hạn ", days.size() == 1 ? ": " : ", each ")
                                + words.number(highest) + ".")
                + (anyMoved
                        ? words.say(
                                " Hạn cuối tính cả gia hạn và tạm hoãn.",
                                " Extensions and suspensions are taken into account.")
                        : "");
    }

    private static boolean isMoved(Verdict verdict) {
        LocalDate original = verdict.originalLastDay();
        return original != null && verdict.lastDay() != null && !original.equals(verdict.lastDay());
    }

    /** How the obligations with a date stood on each of the days. */
    List<Block> course(Standings standings) {
        SortedMap<LocalDate, Map<StatusWording, Integer>> days = new TreeMap<>();
        standings.days().forEach(day -> days.put(day, standings.dated(day)));
        List<StatusWording> categories = categories(days.values());
        List<Chart.Bar> bars = new ArrayList<>();
        days.forEach((day, counts) -> bars.add(bar(words.date(day), day, counts, categories)));
        return List.of(Chart.of(
                        Chart.Shape.STACKED_BARS,
                        "course",
                        words.say("Nghĩa vụ có thời hạn qua các ngày", "Obligations with a date through the days"),
                        aboutCourse(days))
                .withBars(words.say("Ngày", "Day"), cells(categories), bars));
    }

    /** How many were late at first, are late now, and were when it was most, if that was between. */
    private String aboutCourse(SortedMap<LocalDate, Map<StatusWording, Integer>> days) {
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        LocalDate worst = days.keySet().stream()
                .max(Comparator.comparingInt((LocalDate day) -> overdue(days, day))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        int most = overdue(days, worst);
        if (most == 0) {
            return words.say(
                    "Không có nghĩa vụ quá hạn ở các ngày nêu trong biểu đồ.",
                    "On none of these days anything is overdue.");
        }
        boolean isBetween = most > Math.max(overdue(days, first), overdue(days, last));
        return words.say("Số nghĩa vụ quá hạn: ", "Overdue: ")
                + onDay(days, first) + ", " + onDay(days, last)
                + (isBetween ? words.say("; nhiều nhất là ", "; most: ") + onDay(days, worst) : "") + ".";
    }

    private static int overdue(Map<LocalDate, Map<StatusWording, Integer>> days, LocalDate day) {
        return days.getOrDefault(day, Map.of()).getOrDefault(StatusWording.OVERDUE, 0);
    }

    private String onDay(Map<LocalDate, Map<StatusWording, Integer>> days, LocalDate day) {
        return words.number(overdue(days, day)) + " (" + words.date(day) + ")";
    }

    /** How the obligations of every clause stand. */
    List<Block> clauses(List<Verdict> counted) {
        SortedMap<ClauseRef, Map<StatusWording, Integer>> clauses = new TreeMap<>();
        for (Verdict verdict : counted) {
            clauses.computeIfAbsent(verdict.obligation().clause(), none -> new EnumMap<>(StatusWording.class))
                    .merge(verdict.wording(), 1, Integer::sum);
        }
        if (clauses.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có nghĩa vụ nào.", "There is no obligation.")));
        }
        List<StatusWording> categories = categories(clauses.values());
        List<Chart.Bar> bars = new ArrayList<>();
        clauses.forEach((clause, counts) -> bars.add(bar(clause.value(), null, counts, categories)));
        return List.of(Chart.of(
                        Chart.Shape.STACKED_BARS,
                        "clauses",
                        words.say(
                                "Nghĩa vụ của từng mục, khoản theo tình trạng",
                                "Obligations of every clause by status"),
                        aboutClauses(clauses, counted.size()))
                .withBars(words.say("Mục, khoản", "Clause"), cells(categories), bars));
    }

    /** One line a clause: to coordinate is nothing to answer for by oneself. Empty if nobody coordinates without a date. */
    List<Block> coordination() {
        List<Block> blocks = new ArrayList<>();
        List<Map.Entry<ClauseRef, OfClause>> clauses = summary.byClause().entrySet().stream()
                .filter(each -> each.getValue().coordination().denominator() > 0)
                .toList();
        if (!clauses.isEmpty()) {
            blocks.add(coordination(clauses));
        }
        long open = new Standings(assessment, List.of())
                .coordination().stream()
                        .filter(verdict -> verdict.obligation().bearer() == null)
                        .count();
        List<String> apart = new ArrayList<>();
        if (!clauses.isEmpty()) {
            apart.add(words.say(
                    "Việc phối hợp không có thời hạn riêng được tính ở đây, không tính vào số nghĩa vụ nêu trên.",
                    "Tasks coordinated without a date of their own are counted here, and not among the obligations"
                            + " above."));
        }
        if (open > 0) {
            apart.add(words.say(
                    "Không kể " + words.counted(open) + " việc phối hợp chưa xác định được cơ quan.",
                    "Of " + words.number(open) + " more it is not known who is to coordinate."));
        }
        if (!apart.isEmpty()) {
            blocks.add(Paragraph.note(String.join(" ", apart)));
        }
        return blocks;
    }

    private Block coordination(List<Map.Entry<ClauseRef, OfClause>> clauses) {
        Duties duties = new Duties(RepealedClauses.named(assessment.register()), words);
        return Table.of(
                "coordination",
                words.say(
                        "Phối hợp: số đã ghi nhận hoạt động trên số cơ quan phối hợp",
                        "Coordination: with an activity recorded, of all who coordinate"),
                List.of(
                        Column.words(
                                "clause",
                                words.say("Mục, khoản", "Clause"),
                                7,
                                each -> each.getKey().value()),
                        Column.words("task", words.say("Nhiệm vụ", "Task"), 40, each -> duties.brief(each.getKey())),
                        Column.share(
                                "recorded",
                                words.say("Đã ghi nhận", "Recorded"),
                                each -> Statuses.share(each.getValue().coordination()))),
                clauses);
    }

    private String aboutClauses(SortedMap<ClauseRef, Map<StatusWording, Integer>> byClause, int all) {
        int most = byClause.entrySet().stream()
                .mapToInt(StatusCharts::overdue)
                .max()
                .orElseThrow();
        List<Text> worst = byClause.entrySet().stream()
                .filter(clause -> overdue(clause) == most)
                .map(clause -> clause.getKey().inSentence())
                .toList();
        boolean handedOver = assessment.verdicts().stream()
                .anyMatch(verdict -> verdict.status() == Status.TRANSFERRED && !verdict.isUndatedCoordination());
        int clauses = byClause.size();
        String total = words.number(all);
        return words.say(
                        total + " nghĩa vụ của " + clauses + " mục, khoản, không kể việc phối hợp"
                                + (handedOver ? " và nghĩa vụ đã chuyển giao" : ""),
                        total + " obligations of " + clauses + (clauses == 1 ? " clause" : " clauses")
                                + ", without coordination" + (handedOver ? " and those passed on" : ""))
                + (most == 0
                        ? words.say("; không mục, khoản nào có nghĩa vụ quá hạn.", "; no clause has anything overdue.")
                        : worst.size() > MOST_NAMED
                                ? "."
                                : words.say("; nhiều nghĩa vụ quá hạn nhất ở ", "; the most are overdue under ")
                                        + String.join(
                                                words.say(" và ", " and "),
                                                worst.stream().map(words::of).toList())
                                        + ": " + words.number(most) + ".");
    }

    private static int overdue(Map.Entry<ClauseRef, Map<StatusWording, Integer>> clause) {
        return clause.getValue().getOrDefault(StatusWording.OVERDUE, 0);
    }

    private static List<StatusWording> categories(Collection<Map<StatusWording, Integer>> counts) {
        return Standings.ORDER.stream()
                .filter(wording -> counts.stream().anyMatch(each -> each.containsKey(wording)))
                .toList();
    }

    private List<Cell.Coded> cells(List<StatusWording> categories) {
        return categories.stream().map(wording -> Statuses.cell(wording, words)).toList();
    }

    private static Chart.Bar bar(
            String label, @Nullable LocalDate day, Map<StatusWording, Integer> counts, List<StatusWording> categories) {
        return new Chart.Bar(
                label,
                day,
                categories.stream()
                        .map(wording -> (long) counts.getOrDefault(wording, 0))
                        .toList());
    }
}
