package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.CoverageGap;
import vn.childplan.validation.change.CoverageOfRule;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/**
 * Which rules the cases tried: rule by rule its sentence, what it rests on, to what it came and in which cases, and what is not
 * tried yet. For whoever changes rules; ids stand in it, since a case is written by them.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CoverageReport implements ReportBuilder {
    private final RuleSet rules;
    private final Coverage coverage;
    private final CaseNames cases;

    private CoverageReport(RuleSet rules, Coverage coverage, Map<String, List<String>> cases) {
        this.rules = rules;
        this.coverage = coverage;
        this.cases = new CaseNames(cases);
    }

    /**
     * Of what was tried under those rules.
     *
     * @param rules the rules, for their sentences; rules of the coverage that it does not have stand with their ids
     * @param coverage what was tried
     * @param cases by the id of a rule the names of the cases in which it came to something; empty where there are no names
     */
    public static CoverageReport of(RuleSet rules, Coverage coverage, Map<String, List<String>> cases) {
        return new CoverageReport(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(coverage, "coverage"),
                Objects.requireNonNull(cases, "cases"));
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say("Đã thử ", "Tried: ") + coverage.percent() + "%."));
        List<CoverageGap> gaps = coverage.gaps();
        if (!gaps.isEmpty()) {
            blocks.add(Section.of(
                    words.say("Chưa thử", "Not tried"),
                    gaps.stream()
                            .map(gap -> Paragraph.of(gap.words().in(locale)))
                            .toList()));
        }
        blocks.add(Section.of(words.say("Từng quy tắc", "Rule by rule"), table(words)));
        return Report.ofText(
                Report.nameOf("coverage", rules.name()),
                locale,
                words.say("Quy tắc nào đã được thử: ", "Which rules were tried: ") + rules.name(),
                blocks);
    }

    private Table<CoverageOfRule> table(Wording words) {
        Locale locale = words.locale();
        return Table.of(
                "coverage",
                words.say("Kết quả thử từng quy tắc", "What each rule came to"),
                List.of(
                        Column.words("id", words.say("Mã", "Id"), 22, CoverageOfRule::rule),
                        Column.words("rule", words.say("Quy tắc", "Rule"), 36, each -> title(each, locale)),
                        Column.words("basis", words.say("Căn cứ", "Basis"), 40, each -> basis(each, locale)),
                        Column.words("outcomes", words.say("Kết quả", "Came to"), 24, each -> outcomes(each, words)),
                        Column.words("boundary", words.say("Ranh giới", "Boundary"), 20, each -> boundary(each, words)),
                        Column.words("choices", words.say("Lựa chọn", "Choices"), 24, each -> choices(each, words)),
                        Column.words(
                                "cases", words.say("Tình huống", "Cases"), 32, each -> cases.in(words, each.rule()))),
                coverage.rules());
    }

    /** Its sentence; gaps and cases name it by its id, which stands before. */
    private @Nullable String title(CoverageOfRule each, Locale locale) {
        return rules.rule(each.rule())
                .map(rule -> rule.about().title().in(locale))
                .orElse(null);
    }

    private @Nullable String basis(CoverageOfRule each, Locale locale) {
        return rules.rule(each.rule())
                .map(Rule::about)
                .map(about -> about.basis().in(locale))
                .orElse(null);
    }

    private String outcomes(CoverageOfRule each, Wording words) {
        Locale locale = words.locale();
        List<String> lines = each.outcomes().entrySet().stream()
                .map(came -> label(came.getKey()).in(locale) + ": " + words.number(came.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        rules.rule(each.rule())
                .map(rule -> rule.about().neverFails())
                .ifPresent(why -> lines.add(Text.of("luôn thỏa mãn: " + why.vi(), "cannot fail: " + why.en())
                        .in(locale)));
        return String.join("\n", lines);
    }

    private static Text label(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Text.of("thỏa mãn", "passed");
            case FAILED -> Text.of("không thỏa mãn", "failed");
            case NOT_APPLICABLE -> Text.of("không áp dụng", "not applicable");
            case UNDETERMINED -> Text.of("chưa xác định", "undetermined");
            case ERROR -> Text.of("lỗi quy tắc", "error");
        };
    }

    private static @Nullable String boundary(CoverageOfRule each, Wording words) {
        if (!each.bounded()) {
            return null;
        }
        return words.say("hạn cuối: ", "last day: ") + tried(each.lastDayTried(), words) + "\n"
                + words.say("ngày liền sau: ", "the day after: ") + tried(each.firstDayTried(), words);
    }

    private static String tried(boolean tried, Wording words) {
        return tried ? words.say("đã thử", "tried") : words.say("chưa thử", "not tried");
    }

    private static @Nullable String choices(CoverageOfRule each, Wording words) {
        return each.choices().isEmpty()
                ? null
                : each.choices().entrySet().stream()
                        .map(choice -> choice.getKey() + ": " + tried(choice.getValue(), words))
                        .collect(Collectors.joining("\n"));
    }
}
