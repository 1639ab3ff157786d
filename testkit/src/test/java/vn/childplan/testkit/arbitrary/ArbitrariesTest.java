package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Properties say little if the cases are dull. */
@Domain(Questions.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class ArbitrariesTest {
    /**
     * What is said of entries that fit an obligation: they came when they do not count, or count only for what fell due before,
     * they fit another, too, or are taken back.
     */
    private static final Set<String> OF_WHAT_FITS = Set.of(
            "evidence.taken-back",
            "evidence.which-duty",
            "evidence.before-period",
            "evidence.not-begun",
            "evidence.after-period",
            "evidence.after-end",
            "evidence.after-transfer",
            "evidence.short-extension",
            "obligation.successors-to-tell");

    @Example
    void every_status_and_every_kind_of_evidence_occurs() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Class<?>> kinds = new HashSet<>();
        PlanWithEvidence.any().sampleStream().limit(150).forEach(question -> {
            question.log().entries().stream().map(Evidence::getClass).forEach(kinds::add);
            for (String day : new String[] {"2025-04-30", "2025-07-15", "2026-01-15"}) {
                question.assess(VietnamTime.parse(day)).verdicts().stream()
                        .map(Verdict::status)
                        .forEach(statuses::add);
            }
        });
        assertEquals(EnumSet.allOf(Status.class), statuses);
        assertEquals(7, kinds.size());
    }

    @Property
    void evidence_counts_unless_it_came_at_another_time_or_is_a_difficulty(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf) {
        question.assess(asOf)
                .findings()
                .forEach(finding -> assertTrue(
                        OF_WHAT_FITS.contains(finding.code()) || finding.entry() instanceof Difficulty, finding::code));
    }
}
