package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Validity;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;

/**
 * Danh mục quy tắc: every rule of a set beside what it rests on, with what can be set and what is set, in the order of the
 * questions that a verdict answers; then the laws that they cite. Beside a plan it quotes the words that each rule reads, and
 * where there are cases it names those that try it. For whoever decides on rules; ids stand in it, since a change is said by
 * them.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RuleCatalogue implements ReportBuilder {
    /** So wide that no id is broken: a file of rules writes it. */
    private static final int WHOLE_ID = 40;

    private final RuleSet rules;
    private final @Nullable WordsRead read;
    private final CaseNames cases;

    private RuleCatalogue(RuleSet rules, @Nullable WordsRead read, CaseNames cases) {
        this.rules = rules;
        this.read = read;
        this.cases = cases;
    }

    /** Of all rules of a set. */
    public static RuleCatalogue of(RuleSet rules) {
        return new RuleCatalogue(Objects.requireNonNull(rules, "rules"), null, new CaseNames(Map.of()));
    }

    /** Of the rules of a plan, each beside the words of the plan that it reads. */
    public static RuleCatalogue of(PlanUnderRules plan) {
        return new RuleCatalogue(plan.rules(), WordsRead.of(plan), new CaseNames(Map.of()));
    }

    /**
     * The same, with the cases that try each rule.
     *
     * @param names by the id of a rule the names of the cases in which it came to something
     */
    public RuleCatalogue withCases(Map<String, List<String>> names) {
        return new RuleCatalogue(rules, read, new CaseNames(names));
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        List<Block> blocks = new ArrayList<>();
        for (String said : said()) {
            blocks.add(Paragraph.of(said));
        }
        byStage()
                .forEach(
                        (stage, asked) -> blocks.add(Section.of(stage.title().in(locale), table(stage, asked, words))));
        CitedLaws.of(rules.rules()).ifPresent(laws -> blocks.add(laws.in(words)));
        return Report.ofText(
                Report.nameOf("rules", rules.name()),
                locale,
                words.say("Danh mục quy tắc của bộ quy tắc ", "Rules of the set ") + rules.name(),
                blocks);
    }

    /** What whoever made the set says of it. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        add(said, rules.description().title());
        add(said, rules.description().basis());
        add(said, rules.description().reason());
        return said;
    }

    private static void add(List<String> said, @Nullable String words) {
        if (words != null) {
            said.add(words);
        }
    }

    private Map<Stage, List<Rule>> byStage() {
        Map<Stage, List<Rule>> byStage = new EnumMap<>(Stage.class);
        rules.rules()
                .forEach(rule -> byStage.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                        .add(rule));
        return byStage;
    }

    private Table<Rule> table(Stage stage, List<Rule> asked, Wording words) {
        Locale locale = words.locale();
        List<Column<Rule>> columns = new ArrayList<>();
        columns.add(Column.words(
                "rule",
                words.say("Quy tắc", "Rule"),
                40,
                rule -> rule.about().title().in(locale)));
        columns.add(Column.words(
                "basis",
                words.say("Căn cứ", "Basis"),
                48,
                rule -> rule.about().bases().stream()
                        .map(basis -> basis.line(locale))
                        .collect(Collectors.joining("\n"))));
        WordsRead plan = read;
        if (plan != null) {
            columns.add(Column.words(
                    "words", words.say("Lời văn của kế hoạch", "Words of the plan"), 48, rule -> plan.in(words, rule)));
        }
        columns.add(Column.words("choices", words.say("Lựa chọn", "Choices"), 40, rule -> choices(rule, words)));
        columns.add(Column.<Rule>words(
                        "inForce",
                        words.say("Hiệu lực", "In force"),
                        16,
                        rule -> validity(rule.about().validity(), words))
                .leftOutIfBlank());
        if (!cases.isEmpty()) {
            columns.add(
                    Column.words("cases", words.say("Tình huống", "Cases"), 24, rule -> cases.in(words, rule.id())));
        }
        columns.add(Column.words("id", words.say("Mã", "Id"), WHOLE_ID, Rule::id));
        return Table.of(
                "rules-" + stage.name().toLowerCase(Locale.ROOT),
                words.say("Quy tắc và căn cứ", "Rules and what they rest on"),
                columns,
                asked);
    }

    /** What is set and what can be, in words; behind them the name and the constants that a file of rules writes. */
    private @Nullable String choices(Rule rule, Wording words) {
        SettingsInWords settings = new SettingsInWords(rules, words);
        List<String> choices = new ArrayList<>();
        for (Parameter<?> parameter : rule.about().parameters()) {
            choices.add(settings.topic(rule.id(), parameter) + ": " + settings.values(rule, parameter) + ". "
                    + words.say("Chọn được: ", "Choices: ") + settings.allowed(rule.id(), parameter) + ". "
                    + words.say("Tham số: ", "Parameter: ") + parameter.name());
        }
        return choices.isEmpty() ? null : String.join("\n", choices);
    }

    private static @Nullable String validity(Validity validity, Wording words) {
        if (validity.equals(Validity.ALWAYS)) {
            return null;
        }
        String from = validity.from() == null ? "" : words.say("từ ngày ", "from ") + words.date(validity.from());
        String to = validity.to() == null ? "" : words.say(" trước ngày ", " before ") + words.date(validity.to());
        return (from + to).strip();
    }
}
