package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.builder.Standings.Row;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** What an obligation is counted under, and the table of all of them. */
final class BoardRows {
    private static final String COMMITTEE = "UBND ";

    private final Wording words;
    private final AgencyDirectory directory;
    private final Agencies agencies;
    private final Duties duties;
    private final ClauseTerms terms;
    private final Areas areas;
    private final VerdictColumns column;
    private final Map<AgencyId, Cell> areaOf = new TreeMap<>();
    private final Map<ClauseRef, Cell.Coded> taskOf = new TreeMap<>();

    BoardRows(Assessment assessment, Wording words) {
        this.words = words;
        this.directory = assessment.register().directory();
        this.agencies = new Agencies(directory);
        Plan plan = RepealedClauses.named(assessment.register());
        this.duties = new Duties(plan, words);
        this.terms = new ClauseTerms(assessment.register().obligations());
        this.areas = new Areas(directory);
        this.column = new VerdictColumns(plan, directory, words);
    }

    /** The clause and its short name. */
    Cell task(Obligation obligation) {
        return task(obligation.clause(), words.of(terms.of(obligation).clauseInTables()));
    }

    private Cell.Coded task(ClauseRef clause, String number) {
        return taskOf.computeIfAbsent(clause, ref -> {
            String brief = duties.brief(ref);
            return new Cell.Coded(ref.value(), brief.equals(ref.value()) ? number : number + ". " + brief);
        });
    }

    /** What kind of agency bears it; blank where it is open who does. */
    Cell kind(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null
                ? Cell.BLANK
                : directory
                        .find(bearer)
                        .map(agency -> kind(agency.kind()))
                        .map(Cell.class::cast)
                        .orElse(Cell.BLANK);
    }

    private Cell.Coded kind(AgencyKind kind) {
        return new Cell.Coded(kind.name(), words.of(kind.label()));
    }

    /** The district in which its bearer lies, under the id of its committee; blank where the directory does not tell. */
    Cell area(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null
                ? Cell.BLANK
                : areaOf.computeIfAbsent(
                        bearer, id -> areas.of(id).map(this::district).orElse(Cell.BLANK));
    }

    /** Whether its bearer lies in no district of the directory alone, though it is a locality: it took over from several. */
    boolean isOfNoOneArea(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer != null
                && area(obligation).equals(Cell.BLANK)
                && directory
                        .find(bearer)
                        .filter(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE)
                        .isPresent();
    }

    /** "Huyện Ba Tơ", without the committee whose name tells of it. */
    private Cell district(AgencyId committee) {
        String name = agencies.name(committee);
        return Cell.coded(
                committee.value(),
                name.startsWith(COMMITTEE) ? AssessmentDocument.capital(name.substring(COMMITTEE.length())) : name);
    }

    /** The values of a column among some obligations, in an order. */
    static List<Cell.Coded> values(
            List<Verdict> verdicts, Function<Obligation, Cell> value, Comparator<Cell.Coded> order) {
        Map<String, Cell.Coded> values = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (value.apply(verdict.obligation()) instanceof Cell.Coded coded) {
                values.putIfAbsent(coded.code(), coded);
            }
        }
        return values.values().stream().sorted(order).toList();
    }

    /** In the order of the plan. */
    static Comparator<Cell.Coded> byClause() {
        return Comparator.comparing(coded -> ClauseRef.of(coded.code()));
    }

    /** In the order in which kinds of agency are listed. */
    static Comparator<Cell.Coded> byKind() {
        return Comparator.comparing(coded -> AgencyKind.valueOf(coded.code()));
    }

    /** By Vietnamese name. */
    static Comparator<Cell.Coded> byName() {
        return Comparator.comparing(Cell.Coded::label, VietnameseText.order());
    }

    /** All of them: what is overdue, what is due soon, and the rest, each with the earliest last day first. */
    Table<Row> table(List<Row> rows) {
        Comparator<Verdict> order = Comparator.comparing(Verdict::status, Comparator.comparingInt(BoardRows::urgency))
                .thenComparing(Verdict::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Verdict::obligation, Comparator.comparing(Obligation::clause))
                .thenComparing(
                        Verdict::obligation,
                        Comparator.comparing(Obligation::bearer, Comparator.nullsLast(agencies.order())))
                .thenComparing(Verdict::obligation, Comparator.comparing(Obligation::period));
        return Table.of(
                "obligations",
                words.say("Danh sách nghĩa vụ", "List of obligations"),
                columns(),
                rows.stream().sorted(Comparator.comparing(Row::verdict, order)).toList());
    }

    private static int urgency(Status status) {
        return status == Status.OVERDUE ? 0 : status == Status.DUE_SOON ? 1 : 2;
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(of(column.bearer(28)));
        columns.add(Column.coded(
                "status",
                words.say("Tình trạng", "Status"),
                18,
                row -> Statuses.cell(row.verdict().wording(), words)));
        columns.add(Column.day(
                "lastDay",
                words.say("Hạn cuối", "Last day"),
                row -> row.verdict().lastDay()));
        columns.add(of(column.daysLate()));
        columns.add(Column.coded(
                "task",
                words.say("Nhiệm vụ", "Task"),
                40,
                row -> task(row.verdict().obligation())));
        columns.add(of(column.period()));
        columns.add(of(column.doneAt(words.say("Hoàn thành lúc", "Done at"))));
        columns.add(of(column.succeededBy(24)).leftOutIfBlank());
        columns.add(Column.<Row>coded(
                        "kind",
                        words.say("Loại cơ quan", "Kind of agency"),
                        20,
                        row -> kind(row.verdict().obligation()))
                .forPrograms());
        columns.add(Column.<Row>coded(
                        "area",
                        words.say("Địa bàn", "Area"),
                        20,
                        row -> area(row.verdict().obligation()))
                .forPrograms());
        columns.add(Column.<Row>words("matter", words.say("Việc", "Matter"), 40, this::matter)
                .forPrograms());
        columns.add(Column.<Row>words("standings", words.say("Diễn biến", "Course"), 12, Row::marks)
                .forPrograms());
        return columns;
    }

    private static Column<Row> of(Column<Verdict> column) {
        return new Column<>(
                column.key(),
                column.heading(),
                column.type(),
                column.width(),
                row -> column.of(row.verdict()),
                column.shown());
    }

    /** What is owed, in short: what the plan calls it, with the period. */
    private String matter(Row row) {
        return AssessmentDocument.capital(duties.matter(row.verdict().obligation()));
    }

    /** Which column says what. */
    static Board.Columns says() {
        return new Board.Columns("bearer", "matter", "status", "lastDay", "daysLate", "standings");
    }
}
