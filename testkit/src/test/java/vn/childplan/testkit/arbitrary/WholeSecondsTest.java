package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.Impact;

/** Design §4.14: time has a resolution of one second, whatever clock and whatever database a host has. */
@Domain(Questions.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class WholeSecondsTest {
    @Provide
    Arbitrary<Integer> fractions() {
        return Arbitraries.of(0, 1, 499_999_999, 500_000_000, 999_999_500, 999_999_999);
    }

    @Property
    void the_fraction_of_a_clock_changes_no_verdict_and_shows_in_no_value(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf, @ForAll("fractions") Integer nanos) {
        Instant clock = asOf.plusNanos(nanos);
        Assessment exact = question.assess(asOf);
        Assessment read = question.assess(clock);
        assertEquals(asOf, read.asOf());
        assertEquals(exact.totals(), read.totals());
        assertEquals(asOf, exact.at(clock).asOf());
        assertEquals(exact.nextChange(), read.nextChange());
        read.nextChange().ifPresent(next -> assertEquals(next.truncatedTo(ChronoUnit.SECONDS), next));
        for (Verdict verdict : read.verdicts()) {
            if (verdict.fulfilledAt() != null) {
                assertEquals(verdict.fulfilledAt().truncatedTo(ChronoUnit.SECONDS), verdict.fulfilledAt());
            }
        }
        assertEquals(
                asOf,
                Impact.of(question.plan(), question.plan(), question.log(), clock)
                        .asOf());
        assertEquals(
                DecisionRecord.of(question.plan(), question.log(), asOf),
                DecisionRecord.of(question.plan(), question.log(), clock));
    }
}
