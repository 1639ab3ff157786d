package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.PlanCitation;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.ClauseChange;
import vn.childplan.validation.comparison.ClauseChange.Added;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.comparison.ClauseChange.Removed;
import vn.childplan.validation.comparison.ClausePart;
import vn.childplan.validation.comparison.CommonChange;
import vn.childplan.validation.comparison.DocumentChange;
import vn.childplan.validation.comparison.DocumentPart;
import vn.childplan.validation.comparison.DutyChange;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.obligation.Obligation;

/**
 * Two plans side by side, for those who decide on the later one: what differs in the document and in its clauses, and who owes
 * more or less for it.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanComparisonReport implements ReportBuilder {
    private final PlanComparison comparison;

    private PlanComparisonReport(PlanComparison comparison) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
    }

    /** Of a comparison. */
    public static PlanComparisonReport of(PlanComparison comparison) {
        return new PlanComparisonReport(comparison);
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan before = comparison.before().plan();
        Plan after = comparison.after().plan();
        List<Block> blocks = new ArrayList<>();
        if (comparison.isEmpty()) {
            blocks.add(Paragraph.of(words.say("Hai kế hoạch như nhau.", "The plans are the same.")));
        }
        if (!comparison.document().isEmpty()) {
            blocks.add(Section.of(words.say("Văn bản", "The document"), document(words)));
        }
        if (!comparison.clauses().isEmpty()) {
            blocks.add(Section.of(words.say("Mục, khoản", "Clauses"), clauses(words)));
        }
        List<CommonChange> duties = comparison.commonChanges();
        if (!duties.isEmpty()) {
            blocks.add(Section.of(words.say("Nghĩa vụ", "Obligations"), duties(duties, words)));
        } else if (!comparison.isEmpty()) {
            blocks.add(Paragraph.of(words.say(
                    "Không cơ quan nào có thêm, bớt hay đổi nghĩa vụ.",
                    "No agency owes more, less or anything else.")));
        }
        return Report.of(
                Report.nameOf("comparison", before.id().toString(), after.id().toString()),
                locale,
                words.say("So sánh ", "Comparison of ")
                        + cited(comparison.before(), words)
                        + words.say(" với ", " with ")
                        + cited(comparison.after(), words),
                PlanProvenance.of(after.number(), comparison.after().rules().name()),
                blocks);
    }

    private static String cited(PlanUnderRules plan, Wording words) {
        return new PlanCitation(plan.plan(), plan.directory(), words).dated();
    }

    private String counts(Wording words) {
        return comparison.counts().entrySet().stream()
                .map(kind -> words.say(
                        words.counted(kind.getValue()) + " mục, khoản "
                                + kind.getKey().label().vi(),
                        words.number(kind.getValue())
                                + (kind.getValue() == 1 ? " clause " : " clauses ")
                                + kind.getKey().label().en()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private Table<DocumentChange> document(Wording words) {
        return Table.of(
                        "document",
                        words.say("Khác ở đâu", "What differs"),
                        List.of(
                                Column.coded(
                                        "part",
                                        words.say("Phần", "Part"),
                                        20,
                                        change -> Cell.coded(
                                                change.part().name(),
                                                words.of(change.part().label()))),
                                Column.<DocumentChange>words(
                                                "before",
                                                words.say("Trước", "Before"),
                                                40,
                                                change -> side(change, change.before(), comparison.before(), words))
                                        .withBlankAs(words.say("không có", "none")),
                                Column.<DocumentChange>words(
                                                "after",
                                                words.say("Sau", "After"),
                                                40,
                                                change -> side(change, change.after(), comparison.after(), words))
                                        .withBlankAs(words.say("không có", "none"))),
                        comparison.document())
                .numbered();
    }

    /** The words of the document; a date as the language of the report writes it. */
    private static String side(DocumentChange change, String told, PlanUnderRules plan, Wording words) {
        return change.part() == DocumentPart.DATE ? words.date(plan.plan().date()) : told;
    }

    /** One part of one clause that differs; no part where the clause is there on one side alone, or was moved. */
    private record Row(ClauseChange change, @Nullable ClausePart part, String before, String after, String words) {}

    /** How many of each kind, those that only moved to the year by their numbers, and what differs in the others. */
    private List<Block> clauses(Wording words) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(counts(words))));
        String ofTheYear = comparison.clauses().stream()
                .filter(change -> change.kind() == ClauseChange.Kind.YEAR)
                .map(change -> change.ref().toString())
                .collect(Collectors.joining(", "));
        if (!ofTheYear.isEmpty()) {
            blocks.add(Paragraph.of(words.say(
                    "Thời gian, thời hạn chỉ chuyển sang năm "
                            + comparison.after().plan().year() + ": " + ofTheYear + ".",
                    "Times and deadlines only moved to "
                            + comparison.after().plan().year() + ": " + ofTheYear + ".")));
        }
        List<Row> rows = comparison.clauses().stream()
                .flatMap(change -> rows(change, words).stream())
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(clauses(rows, words));
        }
        return blocks;
    }

    private static Table<Row> clauses(List<Row> rows, Wording words) {
        return Table.of(
                        "clauses",
                        words.say("Từng mục, khoản", "Clause by clause"),
                        List.of(
                                Column.<Row>words(
                                                "before",
                                                words.say("Mục, khoản trước", "Clause before"),
                                                8,
                                                Row::before)
                                        .withBlankAs("–"),
                                Column.<Row>words("after", words.say("Mục, khoản sau", "Clause after"), 8, Row::after)
                                        .withBlankAs("–"),
                                Column.coded(
                                        "change",
                                        words.say("Thay đổi", "Change"),
                                        10,
                                        row -> Cell.coded(
                                                row.change().kind().name(),
                                                words.of(row.change().kind().label()))),
                                Column.<Row>words(
                                                "part",
                                                words.say("Khác ở", "Differs in"),
                                                16,
                                                row -> row.part() == null
                                                        ? ""
                                                        : words.of(row.part().label()))
                                        .withBlankAs(words.say("toàn bộ", "all of it")),
                                Column.words("words", words.say("Nội dung", "Words"), 60, Row::words)),
                        rows)
                .numbered();
    }

    private static List<Row> rows(ClauseChange change, Wording words) {
        return switch (change.kind()) {
            case ADDED -> {
                Clause clause = ((Added) change).clause();
                yield List.of(new Row(change, null, "", clause.ref().toString(), String.join(" ", clause.lines())));
            }
            case REMOVED -> {
                Clause clause = ((Removed) change).clause();
                yield List.of(new Row(change, null, clause.ref().toString(), "", String.join(" ", clause.lines())));
            }
            case YEAR -> List.of();
            case MOVED ->
                List.of(row(
                        (Altered) change,
                        null,
                        ((Altered) change).after().lines().get(0)));
            case CHANGED ->
                ((Altered) change)
                        .parts().stream()
                                .filter(part -> part.part() != ClausePart.NUMBER)
                                .map(part -> row((Altered) change, part.part(), words.of(part.inWords())))
                                .toList();
        };
    }

    private static Row row(Altered change, @Nullable ClausePart part, String words) {
        return new Row(
                change,
                part,
                change.before().ref().toString(),
                change.after().ref().toString(),
                words);
    }

    private List<Block> duties(List<CommonChange> duties, Wording words) {
        AgencyLists lists = new AgencyLists(words);
        IdentityHashMap<CommonChange, String> who = new IdentityHashMap<>();
        duties.forEach(change -> who.put(change, lists.said(bearersOf(change), directoryOf(change))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(duties(duties, who, words));
        blocks.addAll(lists.paragraphs());
        return blocks;
    }

    private Table<CommonChange> duties(
            List<CommonChange> duties, IdentityHashMap<CommonChange, String> who, Wording words) {
        return Table.of(
                        "duties",
                        words.say(
                                "Cơ quan có thêm, bớt, thay đổi nghĩa vụ", "Who owes more, less, or until another day"),
                        List.of(
                                Column.words(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        8,
                                        change -> words.of(owed(change).term().clauseInTables())),
                                Column.coded(
                                        "duty",
                                        words.say("Nghĩa vụ", "Duty"),
                                        12,
                                        change -> Cell.coded(
                                                owed(change).duty().name(),
                                                words.of(owed(change).duty().label()))),
                                Column.words(
                                        "period",
                                        words.say("Kỳ", "Period"),
                                        14,
                                        change -> words.of(
                                                TimeFormat.period(owed(change).period()))),
                                Column.coded(
                                        "change",
                                        words.say("Thay đổi", "Change"),
                                        10,
                                        change -> Cell.coded(
                                                change.first().kind().name(),
                                                words.of(change.first().kind().label()))),
                                Column.words(
                                        "deadline",
                                        words.say("Thời hạn", "Deadline"),
                                        20,
                                        change -> until(change, words)),
                                Column.<CommonChange>several(
                                                "bearers", words.say("Cơ quan", "Agencies"), 110, this::bearers)
                                        .forPrograms(),
                                Column.<CommonChange>words(
                                        "who",
                                        words.say("Cơ quan", "Agencies"),
                                        60,
                                        change -> owed(change).bearer() == null
                                                ? new Agencies(directoryOf(change)).name(owed(change))
                                                : who.get(change))),
                        duties)
                .numbered();
    }

    private static Obligation owed(CommonChange change) {
        return change.first().obligation();
    }

    /** Who has the change; those whom words leave open stand as worded. */
    private Cell bearers(CommonChange change) {
        Agencies agencies = new Agencies(directoryOf(change));
        return owed(change).bearer() == null
                ? agencies.bearer(owed(change))
                : agencies.cell(agencies.sorted(bearersOf(change)));
    }

    private AgencyDirectory directoryOf(CommonChange change) {
        return (change.first().after() != null ? comparison.after() : comparison.before()).directory();
    }

    private static List<AgencyId> bearersOf(CommonChange change) {
        return change.duties().stream()
                .map(DutyChange::obligation)
                .map(Obligation::bearer)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Until when; before and after, where both plans say it. */
    private String until(CommonChange change, Wording words) {
        return Stream.concat(
                        asWorded(change.first().before(), comparison.before(), words),
                        asWorded(change.first().after(), comparison.after(), words))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private static Stream<String> asWorded(@Nullable Obligation owed, PlanUnderRules plan, Wording words) {
        return Stream.ofNullable(owed).map(new Duties(plan.plan(), words)::deadlineAsWorded);
    }
}
