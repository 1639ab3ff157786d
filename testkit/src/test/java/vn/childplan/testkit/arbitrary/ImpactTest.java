package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.childplan.testkit.ImpactAssert;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.rule.RuleSet;

/** What follows from a change of rules, whatever the plan and the evidence. */
@Domain(Questions.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class ImpactTest {
    @Provide
    Arbitrary<RuleSet> others() {
        return RuleSets.any();
    }

    @Property
    void a_rule_set_against_itself_has_no_impact(@ForAll PlanWithEvidence question, @ForAll Instant asOf) {
        PlanUnderRules renamed = question.plan().with(question.plan().rules().named("same/2"));
        ImpactAssert.assertThat(Impact.of(question.plan(), renamed, question.log(), asOf))
                .changesNothing();
    }

    @Property
    void every_difference_has_a_cause_and_the_way_back_undoes_it(
            @ForAll PlanWithEvidence question, @ForAll("others") RuleSet other, @ForAll Instant asOf) {
        PlanUnderRules candidate = question.plan().with(other);
        Impact there = Impact.of(question.plan(), candidate, question.log(), asOf);
        Impact back = Impact.of(candidate, question.plan(), question.log(), asOf);
        there.changes().forEach(change -> assertFalse(change.causes().isEmpty(), change::transition));
        assertEquals(there.changes().size(), back.changes().size());
        assertEquals(
                there.changes().stream()
                        .map(ImpactedVerdict::transition)
                        .sorted()
                        .toList(),
                back.changes().stream().map(ImpactTest::reversed).sorted().toList());
    }

    private static String reversed(ImpactedVerdict change) {
        String[] sides = change.transition().split(">", -1);
        return sides[1] + ">" + sides[0];
    }
}
