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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
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
import vn.childplan.validation.change.RuleChange;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * What a change of rules, plan or directory does to verdicts, for those who decide on it.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ImpactReport implements ReportBuilder {
    private final Impact impact;

    private ImpactReport(Impact impact) {
        this.impact = Objects.requireNonNull(impact, "impact");
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
        blocks.add(changedRules(words));
        String changed = words.say("Thay đổi tình trạng", "Changes of status");
        blocks.add(
                impact.changes().isEmpty()
                        ? Section.of(
                                changed,
                                Paragraph.of(words.say(
                                        "Không có nghĩa vụ nào có tình trạng khác.",
                                        "No obligation has another status.")))
                        : Section.of(
                                changed,
                                Paragraph.of(words.say(
                                                "Số nghĩa vụ có tình trạng khác: ", "Obligations with another status: ")
                                        + words.number(impact.changes().size())),
                                transitions(words),
                                changes(words)));
        if (!impact.latenessChanges().isEmpty()) {
            blocks.add(Section.of(
                    words.say("Tình trạng không đổi, số ngày quá hạn thay đổi", "Same status, different days late"),
                    lateness(words)));
        }
        if (!impact.otherChanges().isEmpty()) {
            blocks.add(Section.of(
                    words.say("Tình trạng không đổi, nội dung khác thay đổi", "Same status, other differences"),
                    others(words)));
        }
        Report report = Report.of(
                Report.nameOf("impact", plan.number().value(), candidate),
                locale,
                words.say(
                        "Tác động của việc thay đổi quy tắc đến Kế hoạch số " + plan.number(),
                        "Impact of a change of rules on plan " + plan.number()),
                PlanProvenance.of(plan.number(), impact.asOf(), base + " → " + candidate),
                blocks);
        return impact.incompleteness()
                .map(missing -> report.withNotice(missing.in(locale)))
                .orElse(report);
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

    /** What the candidate says of itself, then each step with why it is taken. */
    private Section changedRules(Wording words) {
        List<Block> steps = new ArrayList<>();
        impact.candidate().rules().description().lines().forEach(line -> steps.add(paragraph(line, words)));
        impact.ruleChange().steps().forEach(step -> {
            steps.add(Paragraph.of(inWords(step, words)));
            step.why().forEach(why -> steps.add(Paragraph.note(why.in(words.locale()))));
        });
        if (impact.ruleChange().isEmpty()) {
            steps.add(Paragraph.of(words.say("Quy tắc không đổi.", "The rules are the same.")));
        }
        impact.whyNoChange().forEach(why -> steps.add(paragraph(why, words)));
        return Section.of(words.say("Quy tắc thay đổi", "What changes in the rules"), steps);
    }

    private static Paragraph paragraph(Text text, Wording words) {
        return Paragraph.of(text.in(words.locale()));
    }

    /** A step with the titles of rules and the meaning of parameters in place of their ids. */
    private String inWords(RuleChange.Step step, Wording words) {
        String text = step.words().in(words.locale());
        if (step instanceof RuleChange.Reset reset) {
            String meaning = rule(reset.rule())
                    .flatMap(rule -> rule.about().parameters().stream()
                            .filter(parameter -> parameter.name().equals(reset.parameter()))
                            .findFirst())
                    .map(parameter -> words.of(parameter.meaning()))
                    .orElse(reset.parameter());
            text = text.replaceFirst(
                    Pattern.quote(reset.parameter()) + " = ", Matcher.quoteReplacement(meaning) + ": ");
        }
        text = text.replace(": true", words.say(": có", ": yes")).replace(": false", words.say(": không", ": no"));
        String title = title(step.rule(), words);
        return text.replace(step.rule(), title.indexOf('“') < 0 ? "“" + title + "”" : title);
    }

    /** What makes the difference; where it is the same in all rows, it stands above. */
    private Column<ImpactedVerdict> because(Wording words) {
        return Column.<ImpactedVerdict>several(
                        "causes", words.say("Do", "Because of"), 30, change -> causes(change, words))
                .leftOutIfUniform();
    }

    /** What makes the difference: rules by their titles. */
    private Cell causes(ImpactedVerdict change, Wording words) {
        return Cell.several(change.causes().stream()
                .map(cause -> new Cell.Coded(cause, title(cause, words)))
                .toList());
    }

    private String title(String cause, Wording words) {
        return switch (cause) {
            case "plan" -> words.say("kế hoạch", "the plan");
            case "directory" -> words.say("danh mục cơ quan", "the directory");
            case "calendar" -> words.say("lịch làm việc", "the calendar");
            case "evidence" -> words.say("thông tin thực hiện", "what is recorded");
            default -> rule(cause).map(rule -> words.of(rule.about().title())).orElse(cause);
        };
    }

    private Optional<Rule> rule(String id) {
        return impact.candidate()
                .rules()
                .rule(id)
                .or(() -> impact.base().rules().rule(id));
    }

    private Table<Map.Entry<String, Integer>> transitions(Wording words) {
        return Table.of(
                "transitions",
                words.say("Từ tình trạng nào thành tình trạng nào", "From which status to which"),
                List.of(
                        Column.coded("before", words.say("Trước", "Before"), 26, e -> side(e.getKey(), 0, words)),
                        Column.coded("after", words.say("Sau", "After"), 26, e -> side(e.getKey(), 1, words)),
                        Column.count("count", words.say("Số nghĩa vụ", "Obligations"), Map.Entry::getValue)),
                List.copyOf(impact.transitions().entrySet()));
    }

    /** One side of a transition, as in {@code MET_LATE>MET}; a side without status has no such duty. */
    private static Cell side(String transition, int side, Wording words) {
        String name = transition.split(">", -1)[side];
        for (Status status : Status.values()) {
            if (status.name().equals(name)) {
                return Statuses.cell(status, words);
            }
        }
        return Cell.coded(name, words.say("không có", "not there"));
    }

    private Table<ImpactedVerdict> changes(Wording words) {
        return table(
                "changes",
                impact.changes(),
                words,
                List.of(
                        before(words.say("Trước", "Before"), words),
                        daysLateBefore(impact.changes(), words),
                        after(words),
                        daysLateAfter(impact.changes(), words)));
    }

    /** One status stands for both sides. */
    private Table<ImpactedVerdict> lateness(Wording words) {
        return table(
                "lateness",
                impact.latenessChanges(),
                words,
                List.of(
                        before(words.say("Tình trạng", "Status"), words),
                        daysLateBefore(impact.latenessChanges(), words),
                        after(words).forPrograms(),
                        daysLateAfter(impact.latenessChanges(), words)));
    }

    /** Whose duty it is, then the columns of the table, then what makes the difference. */
    private Table<ImpactedVerdict> table(
            String id, List<ImpactedVerdict> changes, Wording words, List<Column<ImpactedVerdict>> columns) {
        ObligationColumns<ImpactedVerdict> column = new ObligationColumns<>(
                impact.candidate().plan(), impact.candidate().directory(), words, ImpactedVerdict::obligation);
        List<Column<ImpactedVerdict>> all = new ArrayList<>(List.of(
                column.bearer(30),
                column.clause(7).leftOutIfUniform(),
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
        return Column.coded("before", heading, 18, change -> status(change.before(), words));
    }

    private static Column<ImpactedVerdict> after(Wording words) {
        return Column.coded("after", words.say("Sau", "After"), 18, change -> status(change.after(), words));
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
        Set<String> differences = impact.otherChanges().stream()
                .map(change -> differences(change, words))
                .collect(Collectors.toCollection(TreeSet::new));
        String lastDayAlone = VerdictPart.LAST_DAY.label().in(words.locale());
        if (differences.size() == 1 && !differences.contains(lastDayAlone)) {
            blocks.add(Paragraph.of(words.say("Khác ở: ", "Differs in: ") + String.join("", differences) + "."));
        }
        lastDays(words).ifPresent(blocks::add);
        Column<ImpactedVerdict> column = Column.words(
                "differences", words.say("Khác ở", "Differs in"), 30, change -> differences(change, words));
        blocks.add(table(
                "others",
                impact.otherChanges(),
                words,
                List.of(
                        before(words.say("Tình trạng", "Status"), words).leftOutIfUniform(),
                        lastDay(
                                "lastDayBefore",
                                words.say("Hạn cuối trước", "Last day before"),
                                ImpactedVerdict::before),
                        lastDay("lastDayAfter", words.say("Hạn cuối sau", "Last day after"), ImpactedVerdict::after),
                        differences.size() == 1 ? column.forPrograms() : column)));
        return blocks;
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
        Map<String, Long> moved = impact.otherChanges().stream()
                .filter(change -> change.differences().contains(VerdictPart.LAST_DAY))
                .sorted(Comparator.comparing(
                        change -> lastDay(change.before()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        change -> dayOrNone(lastDay(change.before()), words) + " → "
                                + dayOrNone(lastDay(change.after()), words),
                        LinkedHashMap::new,
                        Collectors.counting()));
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

    private static Cell status(@Nullable Verdict verdict, Wording words) {
        return verdict == null ? Cell.coded("", words.say("không có", "not there")) : Statuses.cell(verdict, words);
    }

    private static int days(@Nullable Verdict verdict) {
        return verdict == null ? 0 : verdict.daysLate();
    }
}
