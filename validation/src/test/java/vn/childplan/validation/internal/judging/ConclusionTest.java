package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.validation.assessment.OwnRule;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * Verdicts on one duty that came out alike share their conclusion. Here they come out alike but for one thing: the first
 * reports under clause V, due before 15/5/2025, of three agencies, as of 20/4.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConclusionTest {
    private static final List<String> BEARERS = List.of("cong-an-tinh", "hoi-nong-dan-tinh", "so-tu-phap");

    @Test
    void extensions_until_different_days_leave_each_its_own_last_day() {
        assertEquals(
                List.of("2025-05-25", "2025-05-28", "2025-05-25"),
                each(
                        RuleSet.standard(),
                        verdict -> String.valueOf(verdict.lastDay()),
                        Extension.of("cong-an-tinh", "V", "2025-H1", "2025-04-10", "2025-05-25"),
                        Extension.of("hoi-nong-dan-tinh", "V", "2025-H1", "2025-04-10", "2025-05-28"),
                        Extension.of("so-tu-phap", "V", "2025-H1", "2025-04-10", "2025-05-25")));
    }

    @Test
    void a_rule_that_throws_on_one_bearer_is_an_error_of_that_one_only() {
        VerdictRule broken = OwnRule.named("a.rule").check(Stage.FINDING, (judgement, settings) -> {
            if (isSecond(judgement.obligation().bearer())) {
                throw new IllegalStateException("broken");
            }
            return Outcome.PASSED;
        });
        assertEquals(
                List.of(List.of(), List.of("a.rule"), List.of()),
                each(RuleSet.standard().with(broken), Verdict::errors));
    }

    @Test
    void a_finding_on_one_bearer_is_a_finding_on_that_one_only() {
        VerdictRule strict = OwnRule.named("a.rule")
                .check(
                        Stage.FINDING,
                        (judgement, settings) ->
                                isSecond(judgement.obligation().bearer()) ? Outcome.FAILED : Outcome.PASSED);
        assertEquals(
                List.of(List.of(), List.of("a.rule"), List.of()),
                each(RuleSet.standard().with(strict), Verdict::findings));
    }

    @Test
    void a_rule_that_concludes_one_thing_for_one_bearer_and_another_for_the_next_is_followed() {
        VerdictRule partial = OwnRule.named("a.rule").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.decide(isSecond(judgement.obligation().bearer()) ? Status.WAIVED : Status.SUSPENDED);
            return Outcome.PASSED;
        });
        assertEquals(
                List.of(Status.SUSPENDED, Status.WAIVED, Status.SUSPENDED),
                each(RuleSet.standard().with(partial), Verdict::status));
    }

    @Test
    void a_rule_that_moves_the_last_day_of_one_bearer_leaves_that_of_the_others() {
        VerdictRule moving = OwnRule.named("a.rule").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.moveLastDay(
                    LocalDate.of(2025, 5, isSecond(judgement.obligation().bearer()) ? 28 : 25));
            judgement.decide(Status.IN_TIME);
            return Outcome.PASSED;
        });
        assertEquals(
                List.of("2025-05-25", "2025-05-28", "2025-05-25"),
                each(RuleSet.standard().with(moving), verdict -> String.valueOf(verdict.lastDay())));
    }

    private static boolean isSecond(Object bearer) {
        return BEARERS.get(1).equals(String.valueOf(bearer));
    }

    private static <T> List<T> each(RuleSet rules, Function<Verdict, T> what, Evidence... entries) {
        Map<String, T> each = new LinkedHashMap<>();
        for (Verdict verdict : Plan65.assess(rules, "2025-04-20", entries).verdicts()) {
            each.put(verdict.obligation().id(), what.apply(verdict));
        }
        return BEARERS.stream()
                .map(bearer -> Objects.requireNonNull(each.get("65/KH-UBND:V:REPORT:" + bearer + ":2025-H1")))
                .toList();
    }
}
