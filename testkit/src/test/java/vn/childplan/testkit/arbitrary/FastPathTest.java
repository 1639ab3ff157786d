package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.Stage;

/** What spares work must not be seen in any verdict. */
@Domain(Questions.class)
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class FastPathTest {
    @Provide
    Arbitrary<Integer> added() {
        return Arbitraries.integers().between(0, 8);
    }

    @Property
    void entriesAddedOneByOneComeToWhatAFullPassComesTo(
            @ForAll PlanWithEvidence facts, @ForAll Instant asOf, @ForAll("added") int later) {
        List<Evidence> entries = facts.log().entries();
        int standing = Math.max(0, entries.size() - later);
        Assessor assessor = facts.plan().assessor();

        Assessment grown = assessor.assess(EvidenceLog.of(entries.subList(0, standing)), asOf)
                .with(entries.subList(standing, entries.size()).toArray(Evidence[]::new));

        assertSame(assessor.assess(facts.log(), asOf), grown);
    }

    @Property
    void anAssessmentIsNotChangedByWhatIsAddedToIt(@ForAll PlanWithEvidence facts, @ForAll Instant asOf) {
        Assessor assessor = facts.plan().assessor();
        Assessment empty = assessor.assess(EvidenceLog.EMPTY, asOf);

        empty.with(facts.log().entries().toArray(Evidence[]::new));

        assertSame(assessor.assess(EvidenceLog.EMPTY, asOf), empty);
    }

    @Property
    void judgingInParallelComesToTheSameInTheSameOrder(@ForAll PlanWithEvidence facts, @ForAll Instant asOf) {
        Assessor assessor = facts.plan().assessor();

        assertSame(assessor.assess(facts.log(), asOf), assessor.inParallel().assess(facts.log(), asOf));
    }

    @Property
    void anIndexMadeUnderOtherRulesServesAsWell(
            @ForAll PlanWithEvidence facts, @ForAll PlanWithEvidence others, @ForAll Instant asOf) {
        Assessor assessor = facts.plan().assessor();
        EvidenceIndex index = assessor.index(facts.log());
        RuleSet rules = judging(others.plan().rules(), facts.plan().rules());

        assertSame(
                facts.plan().with(rules).assess(facts.log(), asOf),
                assessor.with(rules).assess(index, asOf));
    }

    /** The rules that read a plan like {@code reading}, and judge by what is set and left out in {@code judging}. */
    private static RuleSet judging(RuleSet judging, RuleSet reading) {
        RuleSet rules = reading;
        for (Rule rule : reading.rules()) {
            if (rule.stage() != Stage.BEARER && judging.rule(rule.id()).isEmpty()) {
                rules = rules.without(rule.id());
            }
        }
        for (Setting setting : judging.settings()) {
            if (rules.rule(setting.rule())
                    .filter(rule -> rule.stage() != Stage.BEARER)
                    .isPresent()) {
                rules = rules.set(setting);
            }
        }
        return rules;
    }

    private static void assertSame(Assessment expected, Assessment actual) {
        assertEquals(expected.verdicts().size(), actual.verdicts().size());
        for (int i = 0; i < expected.verdicts().size(); i++) {
            Verdict one = expected.verdicts().get(i);
            Verdict other = actual.verdicts().get(i);
            assertTrue(one.saysTheSameAs(other), one + " / " + other);
            assertEquals(one.rules(), other.rules(), one.toString());
            assertEquals(one.evidence(), other.evidence(), one.toString());
            assertEquals(
                    one.explain(Text.VIETNAMESE).toString(),
                    other.explain(Text.VIETNAMESE).toString());
            assertTrue(actual.find(one.obligation().id()).isPresent(), one.toString());
        }
        assertEquals(expected.totals(), actual.totals());
        assertEquals(expected.findings(), actual.findings());
        assertEquals(expected.nextChange(), actual.nextChange());
    }
}
