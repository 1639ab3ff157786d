package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** The board of a scoreboard, and the same in parts for formats that do not filter. */
final class ScoreboardParts {
    /** So many communes are named in a note. */
    private static final int NAMED = 5;

    private final Assessment assessment;
    private final Wording words;
    private final LocalDate today;
    private final Standings standings;
    private final List<Verdict> counted;
    private final @Nullable LocalDate earlier;
    private final BoardRows rows;

    ScoreboardParts(Assessment assessment, @Nullable Assessment before, List<Assessment> course, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.today = VietnamTime.dateOf(assessment.asOf());
        List<Assessment> all = new ArrayList<>(course);
        if (before != null) {
            all.add(before);
        }
        this.standings = new Standings(assessment, all);
        this.counted = standings.counted();
        this.earlier = before == null ? null : VietnamTime.dateOf(before.asOf());
        this.rows = new BoardRows(assessment, words);
    }

    Board board() {
        List<Board.Grouping> groupings = groupings();
        return new Board(
                "board",
                rows.table(standings.rows()),
                BoardRows.says(),
                scale(),
                tiles(),
                groupings,
                standings.days(),
                earlier,
                parts(groupings));
    }

    private Board.Scale scale() {
        return new Board.Scale(
                Standings.ORDER.stream()
                        .map(wording -> Statuses.cell(wording, words))
                        .toList(),
                StatusWording.OVERDUE.name(),
                StatusWording.DUE_SOON.name(),
                StatusWording.MET.name(),
                List.of(StatusWording.DUE_SOON.name(), StatusWording.IN_TIME.name(), StatusWording.NOT_OPEN.name()),
                List.of(StatusWording.MET.name(), StatusWording.MET_LATE.name(), StatusWording.OVERDUE.name()));
    }

    private List<Board.Tile> tiles() {
        return List.of(
                tile("overdue", StatusWording.OVERDUE, null),
                tile("dueSoon", StatusWording.DUE_SOON, soon().orElse(null)),
                tile("met", StatusWording.MET, null));
    }

    private Board.Tile tile(String key, StatusWording wording, @Nullable String note) {
        return new Board.Tile(key, Statuses.heading(wording.label(), words), wording.name(), note);
    }

    /** From how many days on a duty is due soon, as the rules in force say. */
    private Optional<String> soon() {
        return assessment
                .rules()
                .rule("progress.due-soon")
                .flatMap(rule -> rule.about().parameters().stream()
                        .filter(parameter -> parameter.name().equals("days"))
                        .map((Parameter<?> parameter) ->
                                assessment.rules().on(today).settings(rule).get(parameter))
                        .findFirst())
                .map(days -> words.say("trong " + days + " ngày tới", "within " + days + " days"));
    }

    private List<Board.Grouping> groupings() {
        List<Board.Grouping> groupings = new ArrayList<>();
        groupings.add(new Board.Grouping(
                "task",
                words.say("Nhiệm vụ", "Task"),
                words.say("Theo nhiệm vụ", "By task"),
                BoardRows.values(counted, rows::task, BoardRows.byClause()),
                null));
        groupings.add(new Board.Grouping(
                "kind",
                words.say("Loại cơ quan", "Kind of agency"),
                words.say("Theo loại cơ quan", "By kind of agency"),
                BoardRows.values(counted, rows::kind, BoardRows.byKind()),
                null));
        List<Cell.Coded> areas = BoardRows.values(counted, rows::area, BoardRows.byName());
        if (!areas.isEmpty()) {
            groupings.add(new Board.Grouping(
                    "area",
                    words.say("Địa bàn", "Area"),
                    words.say("Theo địa bàn huyện, thị xã, thành phố", "By district") + untilWhen(areas),
                    areas,
                    words.say(
                                    "Xã, phường xếp theo đơn vị cấp huyện mà danh mục cơ quan ghi là nơi trực thuộc hoặc"
                                            + " đã bàn giao nhiệm vụ.",
                                    "Communes stand under the district to which they belong or from which they took"
                                            + " over, as the directory says.")
                            + ofNoOneArea().map(left -> " " + left).orElse("")));
        }
        groupings.add(new Board.Grouping(
                "bearer", words.say("Cơ quan", "Agency"), words.say("Theo cơ quan", "By agency"), List.of(), null));
        return groupings;
    }

    /** The communes that stand under no district: the rows of the areas do not add up to all of theirs. */
    private Optional<String> ofNoOneArea() {
        List<Obligation> left = counted.stream()
                .map(Verdict::obligation)
                .filter(rows::isOfNoOneArea)
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Agencies agencies = new Agencies(assessment.register().directory());
        List<String> names =
                left.stream().map(agencies::name).distinct().sorted().toList();
        String who = names.size() > NAMED
                ? words.counted(names.size()) + words.say(" xã, phường", " communes")
                : String.join(", ", names);
        return Optional.of(words.say(
                "Không kể " + who + " (" + words.counted(left.size())
                        + " nghĩa vụ): không thuộc riêng địa bàn nào, hoặc danh mục cơ quan không ghi.",
                "Left out: " + who + " (" + words.number(left.size())
                        + (left.size() == 1 ? " obligation" : " obligations")
                        + "): in more than one of these areas, or in none that the directory names."));
    }

    /** " (trước 01/7/2025)" where the directory says that all of these districts have ended. */
    private String untilWhen(List<Cell.Coded> areas) {
        AgencyDirectory directory = assessment.register().directory();
        List<LocalDate> ends = new ArrayList<>();
        for (Cell.Coded area : areas) {
            LocalDate end = directory.get(AgencyId.of(area.code())).life().to();
            if (end == null || end.isAfter(today)) {
                return "";
            }
            ends.add(end);
        }
        String last = words.date(Collections.max(ends));
        return words.say(" (trước " + last + ")", " (before " + last + ")");
    }

    private List<Block> parts(List<Board.Grouping> groupings) {
        VerdictTables verdicts = new VerdictTables(assessment, counted, words);
        StatusCharts charts = new StatusCharts(assessment, words);
        PressingAgencies pressing = new PressingAgencies(assessment, counted, words);
        List<Block> parts = new ArrayList<>();
        parts.add(Section.of(
                words.say("Tổng quan", "At a glance"),
                new StatusTotals(assessment, standings, earlier, soon().orElse(null), words).blocks()));
        parts.add(Section.of(words.say("Cần đôn đốc trước", "To urge first"), pressing.blocks()));
        parts.add(Section.of(words.say("Các hạn cuối", "Deadlines"), charts.deadlines(counted)));
        if (standings.days().size() > 1) {
            parts.add(Section.of(words.say("Diễn biến", "Course"), charts.course(standings)));
        }
        parts.add(Section.of(
                words.say("Quá hạn", "Overdue"),
                verdicts.standing(
                        Status.OVERDUE,
                        "overdue",
                        words.say("Không có nghĩa vụ nào quá hạn.", "Nothing is overdue."))));
        parts.add(Section.of(
                words.say("Sắp đến hạn", "Due soon"),
                verdicts.standing(
                        Status.DUE_SOON,
                        "due-soon",
                        words.say("Không có nghĩa vụ nào sắp đến hạn.", "Nothing is due soon."))));
        parts.add(Section.of(
                words.say("Cơ quan quá hạn", "Agencies that are late"), new LateAgencies(assessment, words).blocks()));
        List<Block> tasks = new ArrayList<>(charts.clauses(counted));
        for (Board.Grouping grouping : groupings) {
            if (grouping.key().equals("task")) {
                tasks.add(groups(grouping, rows::task));
                parts.add(Section.of(grouping.caption(), tasks));
            } else if (grouping.key().equals("kind")) {
                parts.add(Section.of(grouping.caption(), groups(grouping, rows::kind)));
            } else if (grouping.key().equals("area")) {
                List<Block> byArea = new ArrayList<>(List.of(groups(grouping, rows::area)));
                ofNoOneArea().map(Paragraph::note).ifPresent(byArea::add);
                parts.add(Section.of(grouping.caption(), byArea));
            }
        }
        parts.add(Section.of(words.say("Nghĩa vụ có thời hạn", "Obligations with a date"), verdicts.dated()));
        return parts;
    }

    private Block groups(Board.Grouping grouping, Function<Obligation, Cell> value) {
        return new GroupTable(grouping, words).of(counted, value);
    }
}
