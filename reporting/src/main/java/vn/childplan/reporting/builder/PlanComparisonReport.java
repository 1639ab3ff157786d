package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
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
            ClauseMark.note(duties.stream().map(change -> owed(change).clause()), words)
                    .ifPresent(blocks::add);
        } else if (!comparison.isEmpty()) {
            blocks.add(Paragraph.of(words.say(
                    "Không cơ quan nào có thêm, bớt hay đổi nghĩa vụ.",
                    "No agency owes more, less or anything else.")));
        }
        String title = words.say("So sánh ", "Comparison of ")
                + cited(comparison.before(), DocumentChange::before, words)
                + words.say(" với ", " with ")
                + cited(comparison.after(), DocumentChange::after, words);
        List<Block> explained = comparison.isEmpty()
                ? blocks
                : NamesInEnglish.explainedBelow(0, words, title, blocks, NamesInEnglish.Quoted.PLANS);
        return Report.of(
                Report.nameOf("comparison", before.id().toString(), after.id().toString()),
                locale,
                title,
                PlanProvenance.of(after.number(), comparison.after().rules().name()),
                explained);
    }

    /** With number, date and issuer; of two issuers with the names of both. */
    private String cited(PlanUnderRules plan, Function<DocumentChange, String> side, Wording words) {
        PlanCitation citation = new PlanCitation(plan.plan(), plan.directory(), words);
        String date = words.date(plan.plan().date());
        return comparison.document().stream()
                .filter(change -> change.part() == DocumentPart.ISSUER)
                .map(side)
                .findFirst()
                .map(issuer -> words.say(
                        citation.brief() + " ngày " + date + " của " + issuer,
                        citation.brief() + " of " + date + " by " + issuer))
                .orElseGet(citation::dated);
    }

    private String label(ClauseChange.Kind kind, Wording words) {
        return words.of(comparison.isOfOneIssuer() ? kind.label() : kind.labelOfTwo());
    }

    /** How many clauses of each kind, those that differ only in the year by their numbers. */
    private String counts(Wording words) {
        Stream<String> differing = comparison.counts().entrySet().stream()
                .map(kind -> counted(kind.getValue(), kind.getKey(), words)
                        + (kind.getKey() == ClauseChange.Kind.YEAR ? ": " + ofTheYear() : ""));
        int same = comparison.unchanged();
        return Stream.concat(
                        differing,
                        same == 0 ? Stream.of() : Stream.of(counted(same, ClauseChange.Kind.UNCHANGED, words)))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String counted(int clauses, ClauseChange.Kind kind, Wording words) {
        return words.say(
                words.counted(clauses) + " mục, khoản " + label(kind, words),
                words.number(clauses) + (clauses == 1 ? " clause " : " clauses ") + label(kind, words));
    }

    private String ofTheYear() {
        return comparison.clauses().stream()
                .filter(change -> change.kind() == ClauseChange.Kind.YEAR)
                .map(change -> change.ref().toString())
                .collect(Collectors.joining(", "));
    }

    /** Over what the first plan says and what the second says. */
    private String first(Wording words) {
        return comparison.isOfOneIssuer() ? words.say("Trước", "Before") : words.say("Kế hoạch thứ nhất", "First plan");
    }

    private String second(Wording words) {
        return comparison.isOfOneIssuer() ? words.say("Sau", "After") : words.say("Kế hoạch thứ hai", "Second plan");
    }

    /** Over what became of it, or what is to be said of the two. */
    private String change(Wording words) {
        return comparison.isOfOneIssuer()
                ? words.say("Thay đổi", "Change")
                : words.say("Kết quả so sánh", "Comparison");
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
                                                first(words),
                                                40,
                                                change -> side(
                                                        change, change.beforeInBrief(), comparison.before(), words))
                                        .withBlankAs(words.say("không có", "none")),
                                Column.<DocumentChange>words(
                                                "after",
                                                second(words),
                                                40,
                                                change ->
                                                        side(change, change.afterInBrief(), comparison.after(), words))
                                        .withBlankAs(words.say("không có", "none"))),
                        comparison.document())
                .numbered();
    }

    /** The words of the document, of a long text those that differ; a date as the language of the report writes it. */
    private static String side(DocumentChange change, String told, PlanUnderRules plan, Wording words) {
        return change.part() == DocumentPart.DATE ? words.date(plan.plan().date()) : told;
    }

    /** One part of one clause that differs; no part where the clause is there on one side alone, or was moved. */
    private record Row(ClauseChange change, @Nullable ClausePart part, String before, String after, String words) {}

    /** How many of each kind, and what differs in those that differ in more than the year. */
    private List<Block> clauses(Wording words) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(counts(words))));
        List<Row> rows = comparison.clauses().stream()
                .flatMap(change -> rows(change, words).stream())
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(clauses(rows, words));
        }
        return blocks;
    }

    private Table<Row> clauses(List<Row> rows, Wording words) {
        return Table.of(
                        "clauses",
                        words.say("Từng mục, khoản", "Clause by clause"),
                        List.of(
                                Column.<Row>words(
                                                "before",
                                                comparison.isOfOneIssuer()
                                                        ? words.say("Mục, khoản trước", "Clause before")
                                                        : words.say("Mục, khoản, thứ nhất", "Clause, first plan"),
                                                8,
                                                Row::before)
                                        .withBlankAs("–"),
                                Column.<Row>words(
                                                "after",
                                                comparison.isOfOneIssuer()
                                                        ? words.say("Mục, khoản sau", "Clause after")
                                                        : words.say("Mục, khoản, thứ hai", "Clause, second plan"),
                                                8,
                                                Row::after)
                                        .withBlankAs("–"),
                                Column.coded(
                                        "change",
                                        change(words),
                                        comparison.isOfOneIssuer() ? 10 : 18,
                                        row -> Cell.coded(
                                                row.change().kind().name(),
                                                label(row.change().kind(), words))),
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

    private List<Row> rows(ClauseChange change, Wording words) {
        return switch (change.kind()) {
            case ADDED -> {
                Clause clause = ((Added) change).clause();
                yield List.of(new Row(change, null, "", clause.ref().toString(), String.join(" ", clause.lines())));
            }
            case REMOVED -> {
                Clause clause = ((Removed) change).clause();
                yield List.of(new Row(change, null, clause.ref().toString(), "", String.join(" ", clause.lines())));
            }
            case YEAR, UNCHANGED -> List.of();
            case MOVED ->
                List.of(row(
                        (Altered) change,
                        null,
                        ((Altered) change).after().lines().get(0)));
            case CHANGED ->
                ((Altered) change)
                        .parts().stream()
                                .filter(part -> part.part() != ClausePart.NUMBER)
                                .map(part -> row(
                                        (Altered) change,
                                        part.part(),
                                        words.of(comparison.isOfOneIssuer() ? part.inWords() : part.inWordsOfTwo())))
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
        duties.forEach(change -> who.put(change, who(change, lists, words)));
        List<Block> blocks = new ArrayList<>();
        comparison.reorganisation().ifPresent(why -> blocks.add(Paragraph.of(words.of(why))));
        blocks.add(duties(duties, who, words));
        blocks.addAll(lists.paragraphs());
        return blocks;
    }

    private Table<CommonChange> duties(
            List<CommonChange> duties, IdentityHashMap<CommonChange, String> who, Wording words) {
        return Table.of(
                        "duties",
                        comparison.isOfOneIssuer()
                                ? words.say(
                                        "Cơ quan có thêm, bớt, thay đổi nghĩa vụ",
                                        "Who owes more, less, or until another day")
                                : words.say(
                                        "Nghĩa vụ khác nhau giữa hai kế hoạch", "Duties that differ between the plans"),
                        List.of(
                                Column.words(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        8,
                                        change -> words.of(owed(change).term().clauseInTables())),
                                Column.coded(
                                        "duty",
                                        words.say("Nghĩa vụ", "Obligation"),
                                        12,
                                        change -> Cell.coded(owed(change).duty().name(), duty(change, words))),
                                Column.words(
                                        "period",
                                        words.say("Kỳ", "Period"),
                                        14,
                                        change -> words.of(
                                                TimeFormat.period(owed(change).period()))),
                                Column.coded(
                                        "change",
                                        change(words),
                                        comparison.isOfOneIssuer() ? 10 : 18,
                                        change -> Cell.coded(
                                                change.first().kind().name(),
                                                words.of(
                                                        comparison.isOfOneIssuer()
                                                                ? change.first()
                                                                        .kind()
                                                                        .label()
                                                                : change.first()
                                                                        .kind()
                                                                        .labelOfTwo()))),
                                Column.words(
                                        "deadline",
                                        words.say("Thời hạn", "Deadline"),
                                        20,
                                        change -> until(change, words)),
                                Column.<CommonChange>several(
                                                "bearers", words.say("Cơ quan", "Agencies"), 110, this::bearers)
                                        .forPrograms(),
                                Column.<CommonChange>words("who", words.say("Cơ quan", "Agencies"), 60, who::get)),
                        duties)
                .numbered();
    }

    /** What is to be done; with the part where it is another in either plan: "thẩm định kinh phí (thực hiện → chủ trì)". */
    private static String duty(CommonChange change, Wording words) {
        Obligation before = change.first().before();
        Obligation after = change.first().after();
        String duty = words.of(owed(change).duty().label());
        return before == null || after == null || before.role() == after.role()
                ? duty
                : duty + " (" + words.of(before.role().label()) + " → "
                        + words.of(after.role().label()) + ")";
    }

    private static Obligation owed(CommonChange change) {
        return change.first().obligation();
    }

    /** Who has the change, all of them; those whom words leave open stand as worded, behind those who are known. */
    private Cell bearers(CommonChange change) {
        Agencies agencies = new Agencies(directoryOf(change, change.first().named()));
        return Cell.several(Stream.concat(
                        agencies.sorted(bearersOf(change)).stream()
                                .map(agency -> new Cell.Coded(agency.value(), agencies.name(agency))),
                        openOf(change, agencies).map(name -> new Cell.Coded("", name)))
                .toList());
    }

    /** The same on paper, where a list stands behind the table; with the words of the plan that leaves open who it is. */
    private String who(CommonChange change, AgencyLists lists, Wording words) {
        AgencyDirectory directory = directoryOf(change, change.first().named());
        List<AgencyId> known = bearersOf(change);
        String agencies = Stream.concat(
                        known.isEmpty() ? Stream.of() : Stream.of(lists.said(known, directory)),
                        openOf(change, new Agencies(directory)))
                .collect(Collectors.joining("; "));
        Obligation open = change.first().leftOpen().orElse(null);
        if (open == null) {
            return agencies;
        }
        String unknown = new Agencies(directoryOf(change, open)).name(open)
                + words.say(" (chưa xác định được cơ quan)", " (not known who they are)");
        boolean openBefore = open.equals(change.first().before());
        return first(words) + ": " + (openBefore ? unknown : agencies) + "; "
                + second(words).toLowerCase(words.locale()) + ": " + (openBefore ? agencies : unknown);
    }

    private AgencyDirectory directoryOf(CommonChange change, Obligation owed) {
        return (owed.equals(change.first().after()) ? comparison.after() : comparison.before()).directory();
    }

    private static List<AgencyId> bearersOf(CommonChange change) {
        return change.duties().stream()
                .map(DutyChange::named)
                .map(Obligation::bearer)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Those whom the words leave open in the plan that the change is told of, each once: "Đoàn thanh niên các cấp". */
    private static Stream<String> openOf(CommonChange change, Agencies agencies) {
        return change.duties().stream()
                .map(DutyChange::named)
                .filter(owed -> owed.bearer() == null)
                .map(agencies::name)
                .distinct();
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
