package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.obligation.StandingLaw;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleBuilderTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);
    private static final StandingLaw LAW = new StandingLaw(
            DocumentNumber.of("1/2025/TT-BYT"),
            Text.of("Thông tư", "A circular"),
            Text.of("Điều 1", "Art. 1"),
            JULY,
            List.of());

    @Test
    void a_rule_says_of_itself_what_it_was_told() {
        Parameter<Integer> days = Parameter.days("days", 3, "số ngày", "days");
        VerdictRule.Boundary boundary = (judgement, settings) -> settings.get(days);
        VerdictRule.Check check = (judgement, settings) -> Outcome.PASSED;
        VerdictRule rule = Rule.named("province.flood")
                .title("Vùng lũ được tạm hoãn", "What a flood area owes rests")
                .basis("Công văn", "A letter")
                .severity(Severity.INFO)
                .from(JULY)
                .until(AUGUST)
                .parameter(days)
                .mayMatchNothing()
                .boundary(boundary)
                .check(Stage.STANDING, check);
        assertEquals(
                new RuleDescription(
                        "province.flood",
                        Text.of("Vùng lũ được tạm hoãn", "What a flood area owes rests"),
                        List.of(Basis.text("Công văn", "A letter")),
                        Severity.INFO,
                        new Validity(JULY, AUGUST),
                        List.of(days),
                        true,
                        null),
                rule.about());
        assertEquals(Stage.STANDING, rule.stage());
        assertSame(boundary, rule.boundary());
        assertSame(check, rule.check());
    }

    @Test
    void unless_told_otherwise_it_is_an_error_always_in_force_and_must_match_something() {
        RuleDescription about = minimal().about();
        assertEquals(Severity.ERROR, about.severity());
        assertEquals(Validity.ALWAYS, about.validity());
        assertEquals(List.of(), about.parameters());
        assertEquals(false, about.mayMatchNothing());
    }

    @Test
    void a_rule_that_reads_open_words_or_adds_clauses_is_told_the_same_way() {
        ReadingRule.Account account = (plan, directory, obligation, settings, notes) -> Outcome.NOT_APPLICABLE;
        assertSame(account, titled("a.reading").reading(account).account());
        ClauseRule.Source source = plan -> List.of();
        ClauseRule clauses = titled("a.law").clauses(LAW, source);
        assertSame(source, clauses.source());
        assertEquals("a.law", clauses.id());
    }

    @Test
    void without_a_title_without_a_basis_or_without_an_id_there_is_no_rule() {
        VerdictRule.Check check = (judgement, settings) -> Outcome.PASSED;
        RuleBuilder untitled = Rule.named("a").basis("Công văn", "A letter");
        assertThrows(IllegalArgumentException.class, () -> untitled.check(Stage.STANDING, check));
        RuleBuilder baseless = Rule.named("a").title("Quy tắc", "A rule");
        assertThrows(IllegalArgumentException.class, () -> baseless.check(Stage.STANDING, check));
        assertThrows(IllegalArgumentException.class, () -> titled(" ").check(Stage.STANDING, check));
    }

    @Test
    void who_bears_an_obligation_is_no_question_for_a_rule_that_judges() {
        RuleBuilder rule = titled("a.bearer");
        assertThrows(
                IllegalArgumentException.class,
                () -> rule.check(Stage.BEARER, (judgement, settings) -> Outcome.PASSED));
    }

    @Test
    void a_rule_cannot_ask_for_a_parameter_that_is_not_its_own() {
        Settings settings = RuleSet.standard().on(JULY).settings(ProgressRules.DUE_SOON);
        assertEquals(7, settings.get(ProgressRules.DAYS_BEFORE));
        assertThrows(IllegalArgumentException.class, () -> settings.get(DeadlineRules.SHIFT));
        Settings none = RuleSet.standard().on(JULY).settings(ProgressRules.OVERDUE);
        assertThrows(IllegalArgumentException.class, () -> none.get(ProgressRules.DAYS_BEFORE));
    }

    @Test
    void the_kind_of_a_rule_says_which_answer_it_gives() {
        List<Rule> rules = List.of(
                titled("a.law").clauses(LAW, plan -> List.of()),
                titled("a.reading").reading((plan, directory, obligation, settings, notes) -> Outcome.NOT_APPLICABLE),
                minimal());
        assertEquals(
                List.of("law a.law", "reading a.reading", "verdict province.own"),
                rules.stream()
                        .map(rule -> rule.<String>match(
                                law -> "law " + law.id(),
                                reading -> "reading " + reading.id(),
                                verdict -> "verdict " + verdict.id()))
                        .toList());
        assertEquals(
                List.of(Stage.BEARER, Stage.BEARER, Stage.STANDING),
                rules.stream().map(Rule::stage).toList());
    }

    @Test
    void rules_and_what_is_set_on_them_print_on_a_line() {
        assertEquals("rule province.own", minimal().toString());
        assertEquals("days (standard 7)", ProgressRules.DAYS_BEFORE.toString());
        RulesInForce inForce = RuleSet.standard().on(JULY);
        assertEquals("days=7", inForce.settings(ProgressRules.DUE_SOON).toString());
        assertEquals("35 rules in force on 2025-07-01", inForce.toString());
    }

    private static VerdictRule minimal() {
        return titled("province.own").check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }

    private static RuleBuilder titled(String id) {
        return Rule.named(id).title("Quy tắc", "A rule").basis("Công văn", "A letter");
    }
}
