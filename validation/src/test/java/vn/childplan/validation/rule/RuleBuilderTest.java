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
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleBuilderTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

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
                        Text.of("Công văn", "A letter"),
                        Severity.INFO,
                        new Validity(JULY, AUGUST),
                        List.of(days),
                        true),
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
        ClauseRule clauses = titled("a.law").clauses(source);
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

    private static VerdictRule minimal() {
        return titled("province.own").check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }

    private static RuleBuilder titled(String id) {
        return Rule.named(id).title("Quy tắc", "A rule").basis("Công văn", "A letter");
    }
}
