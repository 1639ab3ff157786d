package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleBuilder;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.Stage;

/** Rule sets of a few rules, written "a b c": what leads from one to another, and that it does lead there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleChangeTest {
    private final Map<String, Rule> rules = new HashMap<>();

    /** "a" is a rule, "a'" another one under its id, "A" one of an earlier stage, "a&gt;2025" its version until 2025, "a&lt;2025" that from 2025 on. */
    private Rule rule(String written) {
        return rules.computeIfAbsent(written, RuleChangeTest::made);
    }

    private static Rule made(String written) {
        RuleBuilder rule = Rule.named("own." + written.substring(0, 1).toLowerCase(Locale.ROOT))
                .title("Quy tắc " + written, "Rule " + written)
                .basis("Phép thử", "A test")
                .parameter(Parameter.days("days", 1, "số ngày", "days"))
                .parameter(Parameter.days("hours", 1, "số giờ", "hours"));
        if (written.contains(">")) {
            rule.until(firstOf(written));
        } else if (written.contains("<")) {
            rule.from(firstOf(written));
        }
        Stage stage = Character.isUpperCase(written.charAt(0)) ? Stage.DEADLINE : Stage.STANDING;
        return rule.check(stage, (judgement, settings) -> Outcome.PASSED);
    }

    private static LocalDate firstOf(String written) {
        return LocalDate.of(Integer.parseInt(written.substring(2)), 1, 1);
    }

    private RuleSet set(String written) {
        List<Rule> all = written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(this::rule).toList();
        return RuleSet.of("own/1", all);
    }

    private static RuleSet taken(RuleSet base, RuleSet candidate) {
        RuleSet rules = base;
        for (RuleChange.Step step : RuleChange.between(base, candidate).steps()) {
            rules = step.takenOn(rules, candidate);
        }
        return rules;
    }

    private static String words(RuleSet base, RuleSet candidate) {
        return RuleChange.between(base, candidate).steps().stream()
                .map(step -> step.words().en().replace("rule own.", ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c           | a b c           | ''",
                "a b             | a b c           | c added",
                "a b             | c a b           | c added",
                "a b             | a c b           | c added",
                "''              | a b             | a added, b added",
                "a b c           | a c             | b removed",
                "a b c           | ''              | a removed, b removed, c removed",
                "a b c           | a b' c          | b replaced",
                // As few as can be are moved; of two that changed places the one that is asked earlier now.
                "a b             | b a             | b moved",
                "a b c           | c a b           | c moved",
                "a b c           | b c a           | a moved",
                "a b c           | c b a           | c moved, b moved",
                "a b c d         | a c b d         | c moved",
                "a b c d         | b a d c         | b moved, d moved",
                "a b c           | b x c           | x added, a removed",
                // Versions of one rule: those of the same days are replaced, those of other days added and removed.
                "a>2025          | a>2025 a<2025   | a replaced",
                "a>2025 a<2025   | a<2025          | a removed",
                "a>2025          | a<2025          | a replaced, a removed",
                "a>2026          | a<2025          | a replaced",
                "a<2025          | a>2026          | a replaced",
                "a<2025          | a>2025          | a replaced, a removed"
            })
    void what_leads_from_one_rule_set_to_another_is_told_in_steps(String before, String after, String told) {
        RuleSet base = set(before);
        RuleSet candidate = set(after);
        assertEquals(told, words(base, candidate));
        assertEquals(told.isEmpty(), RuleChange.between(base, candidate).isEmpty());
    }

    /** But for versions of a rule, of which each step takes one. */
    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b     | a b c",
                "a b     | c a b",
                "a b     | a c b",
                "a b     | c x a d b e",
                "a b c   | a c",
                "a b c   | a b' c",
                "a b     | b a",
                "a b c   | c a b",
                "a b c   | c b a",
                "a b c d | d b a'",
                // Put in behind one that moves up.
                "a b     | b x a",
                "a b c   | c x b y a"
            })
    void all_steps_taken_lead_to_the_candidate(String before, String after) {
        RuleSet base = set(before);
        RuleSet candidate = set(after);
        assertEquals(
                candidate.rules().stream().map(Rule::id).toList(),
                taken(base, candidate).rules().stream().map(Rule::id).toList());
        assertEquals(candidate.rules(), taken(base, candidate).rules());
    }

    /** Every set of up to three rules and every other; "C" is "c" of another stage. */
    @Test
    void all_steps_taken_lead_to_the_candidate_from_any_set_to_any_other() {
        List<RuleSet> sets = new ArrayList<>();
        for (String all : List.of("a b c", "a b C", "a' b d")) {
            orders(List.of(), List.of(all.split(" ")), sets);
        }
        for (RuleSet base : sets) {
            for (RuleSet candidate : sets) {
                assertEquals(
                        candidate.rules(),
                        taken(base, candidate).rules(),
                        () -> base.rules() + " > " + candidate.rules());
            }
        }
    }

    private void orders(List<String> begun, List<String> left, List<RuleSet> sets) {
        sets.add(set(String.join(" ", begun)));
        for (String next : left) {
            List<String> longer = new ArrayList<>(begun);
            longer.add(next);
            orders(longer, left.stream().filter(other -> !other.equals(next)).toList(), sets);
        }
    }

    @Test
    void a_parameter_set_to_another_value_is_a_step_with_both_values() {
        RuleSet base = set("a b");
        RuleSet candidate = base.set("own.a", "days", 3).set("own.b", "hours", 2, LocalDate.of(2025, 7, 1));
        List<RuleChange.Step> steps = RuleChange.between(base, candidate).steps();
        assertEquals(
                List.of("own.a days", "own.b hours"),
                steps.stream()
                        .map(RuleChange.Reset.class::cast)
                        .map(step -> step.rule() + " " + step.parameter())
                        .toList());
        assertTrue(
                steps.get(0).words().en().startsWith("own.a: days = "),
                () -> steps.get(0).words().en());
        assertTrue(steps.get(0).words().en().endsWith("(was standard)"));
        assertTrue(steps.get(0).words().vi().endsWith("(trước: mặc định)"));
        assertTrue(
                RuleChange.between(candidate, base).steps().get(0).words().en().startsWith("own.a: days = standard"));
        assertEquals(candidate.settings(), taken(base, candidate).settings());
        assertEquals(base.settings(), taken(candidate, base).settings());
        assertTrue(RuleChange.between(candidate, candidate).isEmpty());
    }

    @Test
    void a_rule_that_is_moved_keeps_what_is_set() {
        RuleSet base = set("a b").set("own.b", "days", 3);
        RuleSet candidate = set("b a").set("own.b", "days", 3);
        assertEquals("b moved", words(base, candidate));
        assertEquals(candidate.settings(), taken(base, candidate).settings());
        assertEquals(candidate.rules(), taken(base, candidate).rules());
    }

    @Test
    void a_rule_that_is_added_comes_with_what_is_set() {
        RuleSet base = set("a").set("own.a", "days", 2);
        RuleSet candidate = set("a b").set("own.a", "days", 2).set("own.b", "days", 3);
        assertEquals("b added", words(base, candidate));
        assertEquals(candidate.settings(), taken(base, candidate).settings());
    }

    @Test
    void a_step_says_why_where_the_candidate_does() {
        RuleSet base = set("a");
        RuleChange.Step added = RuleChange.between(base, set("a b")).steps().get(0);
        assertEquals(
                List.of(Text.of("Quy tắc b", "Rule b"), Text.of("Căn cứ: Phép thử", "Basis: A test")), added.why());
        RuleChange.Step reset =
                RuleChange.between(base, base.set("own.a", "days", 3)).steps().get(0);
        assertEquals(List.of(), reset.why());
        RuleChange.Step because = RuleChange.between(
                        base, base.set(Setting.of("own.a", "days", 3).withReason("theo đề nghị của Sở Y tế")))
                .steps()
                .get(0);
        assertEquals(1, because.why().size());
        assertTrue(because.why().get(0).vi().contains("theo đề nghị của Sở Y tế"));
        assertEquals(
                List.of("thêm quy tắc own.b", "bỏ quy tắc own.a", "thay quy tắc own.a", "đổi chỗ quy tắc own.b"),
                Stream.of(words("a", "a b"), words("a b", "b"), words("a", "a'"), words("a b", "b a"))
                        .toList());
    }

    private String words(String base, String candidate) {
        return RuleChange.between(set(base), set(candidate))
                .steps()
                .get(0)
                .words()
                .vi();
    }
}
