package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.CountedChanges;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/**
 * What a change of rules, plan or directory does to verdicts, for those who decide on it.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ImpactReport implements ReportBuilder {
    private final Impact impact;
    private final CountedChanges counted;

    private ImpactReport(Impact impact) {
        this.impact = Objects.requireNonNull(impact, "impact");
        this.counted = new CountedChanges(impact);
    }

    /** Of an impact. */
    public static ImpactReport of(Impact impact) {
        return new ImpactReport(impact);
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = impact.candidate().plan();
        String base = impact.base().rules().name();
        String candidate = impact.candidate().rules().name();
        List<Block> blocks = new ArrayList<>(AmendedNote.of(impact.candidate().register(), words));
        blocks.add(Paragraph.of(asOf(base, candidate, words)));
        blocks.add(new ChangedRules(impact, words).section());
        String changed = words.say("Thay đổi tình trạng", "Changes of status");
        blocks.add(counted.sentence(words)
                .map(how -> Section.of(changed, how, transitions(words), changes(words)))
                .orElseGet(() -> Section.of(
                        changed,
                        Paragraph.of(words.say(
                                "Không có nghĩa vụ nào có tình trạng khác.", "No obligation has another status.")))));
        if (!counted.lateness().isEmpty()) {
            blocks.add(Section.of(
                    words.say("Tình trạng không đổi, số ngày quá hạn thay đổi", "Same status, different days late"),
                    lateness(words)));
        }
        if (!counted.others().isEmpty()) {
            blocks.add(Section.of(
                    words.say("Tình trạng không đổi, nội dung khác thay đổi", "Same status, other differences"),
                    others(words)));
        }
        counted.notCounted(words).ifPresent(blocks::add);
        NotCountedEntries.section(impact.notCounted(), impact.candidate().directory(), words)
                .ifPresent(blocks::add);
        ClauseMark.note(
                        Stream.of(counted.changes(), counted.lateness(), counted.others())
                                .flatMap(List::stream)
                                .map(change -> change.obligation().clause()),
                        words)
                .ifPresent(blocks::add);
        String title = words.say(
                "Tác động của việc thay đổi quy tắc đến Kế hoạch số " + plan.number(),
                "Impact of a change of rules on " + PlanSubject.inTitle(plan, words));
        List<Block> explained = NamesInEnglish.explainedBelow(0, words, title, blocks, NamesInEnglish.Quoted.PLAN);
        Report report = Report.of(
                Report.nameOf("impact", plan.number().value(), candidate),
                locale,
                title,
                PlanProvenance.of(plan.number(), impact.asOf(), base + " → " + candidate),
                explained);
        return IncompleteNotice.on(report, impact);
    }

    /** As of when it is, and of which rules; rules that stand on both sides are not compared. */
    private String asOf(String base, String candidate, Wording words) {
        String when = words.say("Tính đến ", "As of ") + words.instant(impact.asOf());
        return base.equals(candidate)
                ? when + "."
                : when
                        + words.say(
                                "; so sánh " + named(candidate, words) + " với " + named(base, words) + ".",
                                "; " + named(candidate, words) + " compared with " + named(base, words) + ".");
    }

    /** The standard rules by what they are, changed or not, others by the name that their file gives them. */
    private static String named(String rules, Wording words) {
        String standard = RuleSet.standard().name();
        if (rules.equals(standard)) {
            return words.say("bộ quy tắc chuẩn", "the standard rules");
        }
        return rules.startsWith(standard + "+")
                ? words.say("bộ quy tắc chuẩn có thay đổi", "the standard rules as changed")
                : words.say("bộ quy tắc “", "the rules “") + rules + "”";
    }

    /** What makes the difference; where it is the same in all rows of the document, it stands above. */
    private Column<ImpactedVerdict> because(Wording words) {
        Column<ImpactedVerdict> column =
                Column.several("causes", words.say("Do", "Because of"), 30, change -> causes(change, words));
        return counted.haveOneCause() ? column.forPrograms() : column.leftOutIfUniform();
    }

    /** What makes the difference: what a setting is about, and rules by their titles. */
    private Cell causes(ImpactedVerdict change, Wording words) {
        ChangedRules rules = new ChangedRules(impact, words);
        return Cell.several(change.causes().stream()
                .map(cause -> new Cell.Coded(cause, rules.cause(cause)))
                .toList());
    }

    /** By the status as it reads on each side: the time for a report has not come, or its event has not happened. */
    private Table<List<ImpactedVerdict>> transitions(Wording words) {
        Map<List<String>, List<ImpactedVerdict>> alike = counted.changes().stream()
                .sorted(Comparator.comparing(ImpactedVerdict::transition))
                .collect(Collectors.groupingBy(
                        change -> List.of(
                                status(change.before(), added(words), words).display(words),
                                status(change.after(), gone(words), words).display(words)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Table.of(
                "transitions",
                words.say("Từ tình trạng nào thành tình trạng nào", "From which status to which"),
                List.of(
                        Column.coded("before", words.say("Trước", "Before"), 26, those -> side(those, 0, words)),
                        Column.coded("after", words.say("Sau", "After"), 26, those -> side(those, 1, words)),
                        Column.count("count", words.say("Số nghĩa vụ", "Obligations"), List::size)),
                List.copyOf(alike.values()));
    }

    /** One side of a transition, as in {@code MET_LATE>MET}; a side without status has no such duty. */
    private static Cell side(List<ImpactedVerdict> alike, int side, Wording words) {
        ImpactedVerdict change = alike.get(0);
        Verdict verdict = side == 0 ? change.before() : change.after();
        return verdict == null
                ? Cell.coded("-", side == 0 ? added(words) : gone(words))
                : Statuses.cell(verdict, words);
    }

    private static String added(Wording words) {
        return words.say("nghĩa vụ mới", "new obligation");
    }

    private static String gone(Wording words) {
        return words.say("không còn nghĩa vụ", "no longer owed");
    }

    private Table<ImpactedVerdict> changes(Wording words) {
        return table(
                "changes",
                counted.changes(),
                words,
                List.of(
                        before(words.say("Trước", "Before"), words),
                        daysLateBefore(counted.changes(), words),
                        after(words),
                        daysLateAfter(counted.changes(), words)));
    }

    /** One status stands for both sides. */
    private Table<ImpactedVerdict> lateness(Wording words) {
        return table(
                "lateness",
                counted.lateness(),
                words,
                List.of(
                        before(words.say("Tình trạng", "Status"), words),
                        daysLateBefore(counted.lateness(), words),
                        after(words).forPrograms(),
                        daysLateAfter(counted.lateness(), words)));
    }

    /** Whose duty it is, then the columns of the table, then what makes the difference. */
    private Table<ImpactedVerdict> table(
            String id, List<ImpactedVerdict> changes, Wording words, List<Column<ImpactedVerdict>> columns) {
        ObligationColumns<ImpactedVerdict> column = new ObligationColumns<>(
                impact.candidate().plan(), impact.candidate().directory(), words, ImpactedVerdict::obligation);
        List<Column<ImpactedVerdict>> all = new ArrayList<>(List.of(
                column.bearer(30),
                clause(changes, words).leftOutIfUniform(),
                column.duty(16).leftOutIfUniform(),
                column.period().leftOutIfUniform()));
        all.addAll(columns);
        all.add(because(words));
        return Table.of(
                        id,
                        words.say("Từng nghĩa vụ", "Obligation by obligation") + inCommon(changes, words),
                        all,
                        inOrder(changes))
                .numbered();
    }

    /** The clause of the plan; of a circular its article as it is cited, for rules number its clauses in their own way. */
    private static Column<ImpactedVerdict> clause(List<ImpactedVerdict> changes, Wording words) {
        boolean byLaw =
                changes.stream().anyMatch(change -> change.obligation().term().law() != null);
        return Column.words(
                "clause",
                words.say("Mục, khoản", "Clause"),
                byLaw ? 24 : 7,
                change -> words.of(
                        change.obligation().term().law() == null
                                ? change.obligation().term().clauseInTables()
                                : change.obligation().term().place()));
    }

    /** By clause and period, then as documents list agencies. */
    private List<ImpactedVerdict> inOrder(List<ImpactedVerdict> changes) {
        Agencies agencies = new Agencies(impact.candidate().directory());
        return changes.stream()
                .sorted(Comparator.comparing(
                        ImpactedVerdict::obligation,
                        Comparator.comparing(Obligation::clause)
                                .thenComparing(Obligation::period)
                                .thenComparing(Obligation::bearer, Comparator.nullsLast(agencies.order()))))
                .toList();
    }

    /** What the columns that are left out say of all rows. */
    private static String inCommon(List<ImpactedVerdict> changes, Wording words) {
        if (changes.size() < 2) {
            return "";
        }
        String common = Stream.<Function<Obligation, String>>of(
                        obligation -> words.of(obligation.duty().label()),
                        obligation -> words.of(obligation.term().place()),
                        obligation -> words.of(TimeFormat.period(obligation.period())))
                .map(fact -> changes.stream()
                        .map(ImpactedVerdict::obligation)
                        .map(fact)
                        .distinct()
                        .toList())
                .filter(facts -> facts.size() == 1)
                .map(facts -> facts.get(0))
                .collect(Collectors.joining(", "));
        return common.isEmpty() ? "" : ": " + common;
    }

    private static Column<ImpactedVerdict> before(String heading, Wording words) {
        return Column.coded("before", heading, 18, change -> status(change.before(), added(words), words));
    }

    private static Column<ImpactedVerdict> after(Wording words) {
        return Column.coded(
                "after", words.say("Sau", "After"), 18, change -> status(change.after(), gone(words), words));
    }

    private static Column<ImpactedVerdict> daysLateBefore(List<ImpactedVerdict> changes, Wording words) {
        return daysLate(
                "daysLateBefore",
                words.say("Số ngày quá hạn trước", "Days late before"),
                change -> days(change.before()),
                changes);
    }

    private static Column<ImpactedVerdict> daysLateAfter(List<ImpactedVerdict> changes, Wording words) {
        return daysLate(
                "daysLateAfter",
                words.say("Số ngày quá hạn sau", "Days late after"),
                change -> days(change.after()),
                changes);
    }

    /** A dash where it is not late; for programs alone where none is. */
    private static Column<ImpactedVerdict> daysLate(
            String key, String heading, ToIntFunction<ImpactedVerdict> days, List<ImpactedVerdict> changes) {
        Column<ImpactedVerdict> column =
                new Column<>(key, heading, Column.Type.COUNT, 9, change -> Cell.countOrDash(days.applyAsInt(change)));
        return changes.stream().anyMatch(change -> days.applyAsInt(change) > 0) ? column : column.forPrograms();
    }

    /** What differs in all of them alike stands above. */
    private List<Block> others(Wording words) {
        List<Block> blocks = new ArrayList<>();
        Set<String> differences = counted.others().stream()
                .map(change -> differences(change, words))
                .collect(Collectors.toCollection(TreeSet::new));
        String lastDayAlone = VerdictPart.LAST_DAY.label().in(words.locale());
        if (differences.size() == 1 && !differences.contains(lastDayAlone)) {
            blocks.add(Paragraph.of(words.say("Khác ở: ", "Differs in: ") + String.join("", differences) + "."));
        }
        lastDays(words).ifPresent(blocks::add);
        Column<ImpactedVerdict> column = Column.words(
                "differences", words.say("Khác ở", "Differs in"), 30, change -> differences(change, words));
        Table<ImpactedVerdict> each = table(
                "others",
                counted.others(),
                words,
                List.of(
                        before(words.say("Tình trạng", "Status"), words).leftOutIfUniform(),
                        lastDay(
                                "lastDayBefore",
                                words.say("Hạn cuối trước", "Last day before"),
                                ImpactedVerdict::before),
                        lastDay("lastDayAfter", words.say("Hạn cuối sau", "Last day after"), ImpactedVerdict::after),
                        differences.size() == 1 ? column.forPrograms() : column));
        blocks.add(differences.equals(Set.of(lastDayAlone)) ? each.printedAs(whoseLastDay(words)) : each);
        return blocks;
    }

    /** Whose last day is another, a paragraph for each two days: on paper a row for each would say the same again and again. */
    private List<Paragraph> whoseLastDay(Wording words) {
        Agencies agencies = new Agencies(impact.candidate().directory());
        Map<String, List<String>> bearers = new LinkedHashMap<>();
        for (ImpactedVerdict change : inOrder(counted.others())) {
            Obligation owed = change.obligation();
            bearers.computeIfAbsent(
                            moved(change, words) + " (" + words.of(owed.term().place()) + ", "
                                    + words.of(TimeFormat.period(owed.period())) + ")",
                            none -> new ArrayList<>())
                    .add(agencies.name(owed));
        }
        return bearers.entrySet().stream()
                .map(those -> Paragraph.of(those.getKey() + ": " + String.join("; ", those.getValue()) + "."))
                .toList();
    }

    private static String moved(ImpactedVerdict change, Wording words) {
        return dayOrNone(lastDay(change.before()), words) + " → " + dayOrNone(lastDay(change.after()), words);
    }

    private static Column<ImpactedVerdict> lastDay(
            String key, String heading, Function<ImpactedVerdict, @Nullable Verdict> side) {
        return Column.<ImpactedVerdict>day(key, heading, change -> lastDay(side.apply(change)))
                .withBlankAs("–")
                .leftOutIfBlank();
    }

    private static @Nullable LocalDate lastDay(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.lastDay();
    }

    /** From which last day to which, and of how many: "14/5/2025 → 15/5/2025 (19 nghĩa vụ)". */
    private Optional<Paragraph> lastDays(Wording words) {
        Map<String, Long> moved = counted.others().stream()
                .filter(change -> change.differences().contains(VerdictPart.LAST_DAY))
                .sorted(Comparator.comparing(
                        change -> lastDay(change.before()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        change -> moved(change, words), LinkedHashMap::new, Collectors.counting()));
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(words.say("Hạn cuối: ", "Last permitted day: ")
                        + moved.entrySet().stream()
                                .map(each -> each.getKey() + " ("
                                        + words.say(
                                                words.counted(each.getValue()) + " nghĩa vụ",
                                                words.number(each.getValue())
                                                        + (each.getValue() == 1 ? " obligation" : " obligations"))
                                        + ")")
                                .collect(Collectors.joining("; "))
                        + "."));
    }

    private static String dayOrNone(@Nullable LocalDate day, Wording words) {
        return day == null ? words.say("không có", "none") : words.date(day);
    }

    private static String differences(ImpactedVerdict change, Wording words) {
        return change.differences().stream()
                .map(part -> part.label().in(words.locale()))
                .collect(Collectors.joining(", "));
    }

    private static Cell status(@Nullable Verdict verdict, String without, Wording words) {
        return verdict == null ? Cell.coded("", without) : Statuses.cell(verdict, words);
    }

    private static int days(@Nullable Verdict verdict) {
        return verdict == null ? 0 : verdict.daysLate();
    }
}
