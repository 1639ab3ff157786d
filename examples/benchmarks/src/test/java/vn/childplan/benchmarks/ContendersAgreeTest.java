package vn.childplan.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Figures of contenders that do not come to the same verdicts would compare nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContendersAgreeTest {
    private final Workload facts = Workload.of(20_000);
    private final DroolsRules drools = new DroolsRules(facts);
    private Assessor assessor;
    private EvidenceIndex index;
    private EvidenceLog log;

    @BeforeAll
    void layOut() {
        TypedFacts typed = new TypedFacts(facts);
        log = typed.log;
        assessor = typed.assessor();
        index = assessor.index(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-08-12T12:00", "2026-12-31", "2027-02-01"})
    void allContendersCountTheSame(String asOf) throws Exception {
        Instant instant = VietnamTime.parse(asOf);
        Map<Status, Integer> expected = assessor.assess(index, instant).totals().counts();

        assertEquals(19_565, facts.size(), "65 agencies with 301 reports each");
        assertEquals(expected, loopThatCounts(instant), "the loop that counts");
        assertEquals(
                expected,
                count(Arrays.stream(new PrimitiveLoop(facts).judge(instant))
                        .map(reason -> Objects.requireNonNull(reason).status())),
                "the loop with reasons");
        assertEquals(
                expected,
                count(new RecordsAndStreams(facts).judge(instant).stream().map(RecordsAndStreams.Outcome::status)),
                "records and streams");
        assertEquals(expected, count(Arrays.stream(drools.judge(instant)).map(DroolsFact::getStatus)), "Drools");
        assertEquals(
                expected,
                count(Arrays.stream(drools.judgeAndSearch(instant)).map(DroolsFact::getStatus)),
                "Drools that searches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-08-12T12:00", "2026-12-31", "2027-02-01"})
    void theDatabaseCountsTheSame(String asOf) throws Exception {
        Assumptions.assumeTrue(DuckDbQuery.isPresent(), "comes with the profile peers");
        Instant instant = VietnamTime.parse(asOf);
        try (DuckDbQuery query = new DuckDbQuery(facts)) {
            assertEquals(
                    assessor.assess(index, instant).totals().counts(),
                    count(Arrays.stream(query.judge(instant, facts.size())).map(DuckDbQuery.Row::status)));
        }
    }

    /** On twenty pages of obligations, which two evaluations share; the generated plans of other tests fill one. */
    @Test
    void threadsAndLateEntriesComeToWhatOnePassComesTo() {
        List<Evidence> entries = log.entries();
        int standing = entries.size() - 500;
        Assessment onePass = assessor.assess(index, Workload.AS_OF);
        Assessment inParallel = assessor.inParallel().assess(index, Workload.AS_OF);
        Assessment grown = assessor.assess(EvidenceLog.of(entries.subList(0, standing)), Workload.AS_OF)
                .with(entries.subList(standing, entries.size()).toArray(Evidence[]::new));

        assertEquals(onePass.totals(), grown.totals());
        for (int i = 0; i < facts.size(); i++) {
            Verdict verdict = onePass.verdicts().get(i);
            assertTrue(verdict.saysTheSameAs(inParallel.verdicts().get(i)), verdict.toString());
            assertTrue(verdict.saysTheSameAs(grown.verdicts().get(i)), verdict.toString());
        }
    }

    @Test
    void bareNumbersAreLaidOutByObligation() {
        PrimitiveLayout.Columns columns = new PrimitiveLayout(facts).layOut();

        assertArrayEquals(facts.starts, columns.starts);
        for (int i = 0; i < facts.size(); i++) {
            int from = facts.starts[i];
            int to = facts.starts[i + 1];
            assertArrayEquals(sorted(facts.at, from, to), sorted(columns.at, from, to), "obligation " + i);
            assertArrayEquals(
                    sorted(facts.recordedAt, from, to),
                    Arrays.copyOfRange(columns.recordedAt, from, to),
                    "obligation " + i);
        }
    }

    private static long[] sorted(long[] column, int from, int to) {
        return Arrays.stream(column, from, to).sorted().toArray();
    }

    @SuppressWarnings("EnumOrdinal") // as the loop counts
    private Map<Status, Integer> loopThatCounts(Instant instant) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int[] byStatus = new PrimitiveLoop(facts).count(instant);
        for (Status status : Status.values()) {
            if (byStatus[status.ordinal()] > 0) {
                counts.put(status, byStatus[status.ordinal()]);
            }
        }
        return counts;
    }

    private static Map<Status, Integer> count(Stream<Status> statuses) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }
}
