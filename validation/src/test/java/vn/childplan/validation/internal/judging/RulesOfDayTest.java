package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Stage;

class RulesOfDayTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

    private static RulesInForce rules(int count) {
        List<Rule> rules = IntStream.range(0, count)
                .<Rule>mapToObj(i -> Rule.named("own.rule-" + i)
                        .title("Quy tắc", "A rule")
                        .basis("Phép thử", "A test")
                        .check(Stage.FINDING, (judgement, settings) -> Outcome.NOT_APPLICABLE))
                .toList();
        return RuleSet.of("many/1", rules).on(DAY);
    }

    /** What a rule came to is one bit of 64. */
    @Test
    void sixtyFourRulesJudgeOnADayAndNoMore() {
        assertEquals(64, new RulesOfDay(rules(64)).rules.length);
        assertEquals(
                "65 rules judge on 2025-05-14; at most 64 can",
                assertThrows(IllegalArgumentException.class, () -> new RulesOfDay(rules(65)))
                        .getMessage());
    }
}
