package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/** Every obligation of the real plan stands in a group of those that bear its duty, wherever in the group it stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesByObligationTest {
    private final List<Obligation> obligations = Plan65.REGISTER.obligations();
    private final RulesByObligation rules = RulesByObligation.of(Plan65.REGISTER, RuleSet.standard());

    @Test
    void each_obligation_is_judged_by_the_rules_of_its_term() {
        for (int i = 0; i < obligations.size(); i++) {
            assertSame(
                    obligations.get(i).term(),
                    rules.of(i).term,
                    obligations.get(i).id());
        }
    }

    @Test
    void a_group_reaches_up_to_where_the_next_begins() {
        int last = obligations.size() - 1;
        assertEquals(0, rules.group(0));
        for (int i = 1; i <= last; i++) {
            boolean begins = rules.group(i) != rules.group(i - 1);
            assertEquals(
                    begins,
                    rules.end(rules.group(i - 1)) == i,
                    obligations.get(i).id());
        }
        assertEquals(obligations.size(), rules.end(rules.group(last)));
        assertTrue(rules.group(last) < last, "many bear a duty alike");
    }
}
