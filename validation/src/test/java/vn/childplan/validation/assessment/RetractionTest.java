package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;

/**
 * Thu hồi: "from then on it does not count, before then it did". The report of V on the first half of 2025 is due before
 * 15/5, so that 14/5 is the last permitted day.
 */
class RetractionTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final Submission MISTAKEN =
            Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12T08:00").withId("17");
    private static final Retraction RETRACTION = Retraction.of(MISTAKEN, "2025-05-20T10:00");

    private static String verdict(String asOf, Evidence... entries) {
        Verdict verdict = Plan65.assess(asOf, entries).verdict(REPORT);
        return verdict.status() + (verdict.daysLate() == 0 ? "" : " " + verdict.daysLate());
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-05-12T07:59:59, DUE_SOON",
        "2025-05-12T08:00:00, MET",
        "2025-05-20T09:59:59, MET",
        "2025-05-20T10:00:00, OVERDUE 6",
        "2025-05-21T00:00:00, OVERDUE 7"
    })
    void whatIsTakenBackCountedUntilThatWasKnown(String asOf, String expected) {
        assertEquals(expected, verdict(asOf, MISTAKEN, RETRACTION));
        assertEquals(expected, verdict(asOf, RETRACTION, MISTAKEN));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-20T09:59:59, false", "2025-05-20T10:00:00, true"})
    void aVerdictNamesWhatIsTakenBackFromTheSecondOnInWhichThatIsKnown(String asOf, boolean named) {
        Verdict verdict = Plan65.assess(asOf, MISTAKEN, RETRACTION).verdict(REPORT);
        assertEquals(named ? Set.of(MISTAKEN) : Set.of(), verdict.takenBack().keySet());
    }

    /** Taken back on 20/5, but told only on 22/5 at noon. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-22T11:59:59, MET", "2025-05-22T12:00:00, OVERDUE 8"})
    void itIsSinceItIsKnownThatItDoesNotCount(String asOf, String expected) {
        assertEquals(expected, verdict(asOf, MISTAKEN, RETRACTION.withRecordedAt("2025-05-22T12:00")));
    }

    static Stream<Arguments> reliefs() {
        return Stream.of(
                Arguments.of(
                        Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-30"),
                        "IN_TIME",
                        "OVERDUE 6"),
                Arguments.of(Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", null), "WAIVED", "OVERDUE 6"),
                Arguments.of(
                        Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", null),
                        "SUSPENDED",
                        "OVERDUE 6"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reliefs")
    void whatADecisionHadChangedIsAgainAsItWas(Evidence decision, String before, String after) {
        Evidence keyed = decision.withId("qd-9");
        Retraction retraction = Retraction.of(keyed, "2025-05-20T10:00");
        assertEquals(before, verdict("2025-05-20T09:59:59", keyed, retraction));
        assertEquals(after, verdict("2025-05-20T10:00:00", keyed, retraction));
    }

    /** Extended to 30/5; corrected to 20/5; the correction taken back. */
    @Test
    void anExtensionIsAgainTheOneBefore() {
        Extension first = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-30");
        Evidence second = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12T08:00", "2025-05-20")
                .withId("gh-2");
        Retraction retraction = Retraction.of(second, "2025-05-22T08:00");
        assertEquals("OVERDUE 1", verdict("2025-05-21", first, second, retraction));
        assertEquals("IN_TIME", verdict("2025-05-22", first, second, retraction));
    }

    /** What is right is an entry of its own, and may bear the key of the mistaken one. */
    @Test
    void whatIsRecordedAfterwardsUnderTheSameIdCounts() {
        Submission right = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16T08:00")
                .withId("17")
                .withRecordedAt("2025-05-20T10:00:01");
        assertEquals("MET", verdict("2025-05-20T09:59:59", MISTAKEN, RETRACTION, right));
        assertEquals("OVERDUE 6", verdict("2025-05-20T10:00:00", MISTAKEN, RETRACTION, right));
        assertEquals("MET_LATE 2", verdict("2025-05-20T10:00:01", MISTAKEN, RETRACTION, right));
    }

    static Stream<Arguments> retractions() {
        Submission same = MISTAKEN.withNote("lần hai");
        return Stream.of(
                Arguments.of("OVERDUE 6", "[evidence.taken-back]", true, List.of(MISTAKEN, RETRACTION)),
                // the first to be known decides
                Arguments.of(
                        "OVERDUE 6",
                        "[evidence.taken-back, evidence.taken-back]",
                        true,
                        List.of(MISTAKEN, RETRACTION.withRecordedAt("2025-05-20T11:00"), RETRACTION)),
                Arguments.of(
                        "MET",
                        "[evidence.unknown-entry]",
                        false,
                        List.of(MISTAKEN, Retraction.of("so-tu-phap", "V", "2025-05-20T10:00", "18"))),
                Arguments.of("MET", "[evidence.several-entries]", false, List.of(MISTAKEN, same, RETRACTION)),
                Arguments.of("MET", "[evidence.several-entries]", false, List.of(MISTAKEN, MISTAKEN, RETRACTION)),
                Arguments.of(
                        "MET",
                        "[evidence.retracts-another]",
                        false,
                        List.of(MISTAKEN, Retraction.of("so-y-te", "V", "2025-05-20T10:00", "17"))),
                Arguments.of(
                        "MET",
                        "[evidence.retracts-another]",
                        false,
                        List.of(MISTAKEN, Retraction.of("so-tu-phap", "IV.3", "2025-05-20T10:00", "17"))),
                Arguments.of(
                        "OVERDUE 6",
                        "[evidence.taken-back, evidence.retracts-retraction]",
                        false,
                        List.of(
                                MISTAKEN,
                                RETRACTION.withId("r1"),
                                Retraction.of("so-tu-phap", "V", "2025-05-20T12:00", "r1"))),
                // recorded a second after it was taken back
                Arguments.of(
                        "MET",
                        "[evidence.unknown-entry]",
                        false,
                        List.of(MISTAKEN.withRecordedAt("2025-05-20T10:00:01"), RETRACTION)));
    }

    @ParameterizedTest(name = "{3}: {0} {1}")
    @MethodSource("retractions")
    void aRetractionThatTakesBackNothingIsAFinding(
            String verdict, String findings, boolean complete, List<Evidence> entries) {
        Assessment assessment = Plan65.assess("2025-05-20T23:00", entries.toArray(Evidence[]::new));
        assertEquals(verdict, verdict("2025-05-20T23:00", entries.toArray(Evidence[]::new)));
        assertEquals(
                findings,
                assessment.findings().stream().map(Finding::code).toList().toString());
        assertEquals(complete, assessment.isComplete());
    }

    @Test
    void whatCountedForNothingIsNoFindingOnceItIsTakenBack() {
        Evidence mistyped =
                Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-12T08:00").withId("17");
        Retraction retraction = Retraction.of(mistyped, "2025-05-13T08:00");
        assertFalse(Plan65.assess("2025-05-12", mistyped, retraction).isComplete());
        assertTrue(Plan65.assess("2025-05-13", mistyped, retraction).isComplete());
    }

    @Test
    void aRetractionThatIsNotKnownYetIsNoFinding() {
        assertEquals(
                List.of(),
                Plan65.assess("2025-05-20T09:59:59", MISTAKEN, RETRACTION).findings());
    }

    // Added to what was judged before

    @Test
    void addedLaterItJudgesTheDutyAnew() {
        Assessment before = Plan65.assess("2025-05-20", MISTAKEN);
        Assessment after = before.with(RETRACTION);
        assertEquals(
                List.of("65/KH-UBND:" + REPORT),
                before.to(after).changes().stream()
                        .map(AssessmentDifference.Change::obligation)
                        .toList());
        assertEquals("OVERDUE", after.verdict(REPORT).status().name());
        assertEquals(List.of(), after.verdict(REPORT).evidence());
        assertEquals(List.of(MISTAKEN), before.verdict(REPORT).evidence());
        assertEquals(
                "MET",
                after.at(VietnamTime.parse("2025-05-20T09:59:59"))
                        .verdict(REPORT)
                        .status()
                        .name());
    }

    /** All orders, and every way to split them into what was there and what is added. */
    @Test
    @Tag("slow")
    void theOrderOfRecordingDecidesNothing() {
        List<Evidence> entries = List.of(
                MISTAKEN,
                RETRACTION,
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16T08:00")
                        .withId("17")
                        .withRecordedAt("2025-05-21T08:00"),
                Retraction.of("so-tu-phap", "V", "2025-05-22T08:00", "18"),
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-13T08:00").withId("18"),
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-13T08:00").withId("19"),
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-13T09:00").withId("19"),
                Retraction.of("so-noi-vu", "V", "2025-05-22T08:00", "19"));
        Random random = new Random(65);
        for (String asOf : List.of("2025-05-20T09:00", "2025-05-20T10:00", "2025-05-21T08:00", "2025-05-22T08:00")) {
            Assessment expected = Plan65.assess(asOf, entries.toArray(Evidence[]::new));
            for (int i = 0; i < 50; i++) {
                List<Evidence> shuffled = new ArrayList<>(entries);
                Collections.shuffle(shuffled, random);
                int first = random.nextInt(entries.size());
                Assessment added =
                        Plan65.assess(asOf, shuffled.subList(0, first).toArray(Evidence[]::new));
                if (random.nextBoolean()) {
                    added = added.with(shuffled.subList(first, entries.size()).toArray(Evidence[]::new));
                } else {
                    for (Evidence entry : shuffled.subList(first, entries.size())) {
                        added = added.with(entry);
                    }
                }
                assertTrue(expected.to(added).isEmpty(), shuffled::toString);
                assertEquals(
                        expected.findings().stream()
                                .map(Finding::toString)
                                .sorted()
                                .toList(),
                        added.findings().stream()
                                .map(Finding::toString)
                                .sorted()
                                .toList());
            }
        }
    }

    @Test
    void theExplanationNamesWhatIsTakenBackAmongWhatDoesNotCount() {
        Explanation explanation = Plan65.assess("2025-05-21", MISTAKEN, RETRACTION)
                .verdict(REPORT)
                .explain(Text.VIETNAMESE);
        assertEquals(1, explanation.entries().size());
        Explanation.EntryUse use = explanation.entries().get(0);
        assertEquals(MISTAKEN, use.entry());
        assertEquals(Explanation.EntryUse.Use.NOT_COUNTED, use.use());
        assertTrue(use.text().contains("đã được thu hồi, không được tính từ 10 giờ ngày 20/5/2025"), use.text());
        assertEquals(
                Explanation.EntryUse.Use.FULFILS,
                Plan65.assess("2025-05-20T09:59:59", MISTAKEN, RETRACTION)
                        .verdict(REPORT)
                        .explain(Text.VIETNAMESE)
                        .entries()
                        .get(0)
                        .use());
    }
}
