package vn.childplan.validation.reckoning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.Verdict;

/**
 * The library against the second reckoning, over invented plans, directories, evidence, readings and instants. To compare more:
 * {@code mvn test -pl validation -am -Dtest=SecondReckoningTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dreckoning.verdicts=10000000}, and another {@code -Dreckoning.seed} to compare others.
 */
class SecondReckoningTest {
    private static final Long ASKED_FOR = Long.getLong("reckoning.verdicts");
    private static final long VERDICTS = ASKED_FOR == null ? 150_000 : ASKED_FOR;
    private static final long USUAL_SEED = 65;
    private static final long SEED = Long.getLong("reckoning.seed", USUAL_SEED);
    /** So many that every known fault shows: those of every build do, of others it takes more. */
    private static final boolean ENOUGH = VERDICTS >= (SEED == USUAL_SEED ? 150_000 : 1_000_000);

    @Test
    void theLibraryAgreesWithTheSecondReckoningButForWhatIsKnown() {
        Comparison comparison = new Comparison();
        for (long seed = SEED; comparison.compared() < VERDICTS; seed++) {
            comparison.compare(Inventor.invent(seed));
            if (!comparison.unexplained().isEmpty()) {
                break;
            }
        }
        System.out.println(comparison.compared() + " verdicts compared with the second reckoning, "
                + comparison.disagreed() + " of them known to disagree: " + comparison.byFault());
        if (ASKED_FOR != null) {
            comparison
                    .examples()
                    .forEach((fault, example) -> System.out.println(fault + ": " + fault.sentence + "\n"
                            + example.smallest(less -> isExplainedBy(fault, less))));
        }
        List<Disagreement> unexplained = comparison.unexplained();
        assertTrue(unexplained.isEmpty(), () -> told(unexplained.get(0)));
        Set<Fault> mended = EnumSet.allOf(Fault.class);
        mended.removeAll(comparison.byFault().keySet());
        assertTrue(
                mended.isEmpty() || !ENOUGH,
                () -> mended + ": no verdict shows these faults any more: take them off the list");
    }

    /** "No verdict depends on that order" ({@link EvidenceLog}). */
    @Test
    void theOrderOfRecordingDecidesNothing() {
        for (long seed = SEED; seed < SEED + 300; seed++) {
            Invented invented = Inventor.invent(seed);
            List<Evidence> reversed = new ArrayList<>(invented.log());
            Collections.reverse(reversed);
            Assessor assessor = invented.underRules().assessor();
            for (Instant asOf : invented.asOf()) {
                List<Verdict> forward =
                        assessor.assess(EvidenceLog.of(invented.log()), asOf).verdicts();
                List<Verdict> backward =
                        assessor.assess(EvidenceLog.of(reversed), asOf).verdicts();
                for (int i = 0; i < forward.size(); i++) {
                    Verdict one = forward.get(i);
                    assertTrue(one.saysTheSameAs(backward.get(i)), one::toString);
                }
            }
        }
    }

    private static String told(Disagreement disagreement) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : Fault.values()) {
            Set<Fault> others = EnumSet.allOf(Fault.class);
            others.remove(fault);
            if (Objects.equals(disagreement.said(), disagreement.reckoned(others))) {
                text.append("As if mended: ").append(fault).append(". Take it off the list if it is.\n");
            }
        }
        return text + "No known fault explains this:\n" + disagreement.smallest(SecondReckoningTest::isUnexplained);
    }

    private static boolean isUnexplained(Disagreement disagreement) {
        Reckoned said = disagreement.said();
        return !Objects.equals(said, disagreement.reckoned(Set.of()))
                && !Objects.equals(said, disagreement.reckoned(EnumSet.allOf(Fault.class)));
    }

    private static boolean isExplainedBy(Fault fault, Disagreement disagreement) {
        Reckoned said = disagreement.said();
        return !Objects.equals(said, disagreement.reckoned(Set.of()))
                && Objects.equals(said, disagreement.reckoned(EnumSet.of(fault)));
    }
}
