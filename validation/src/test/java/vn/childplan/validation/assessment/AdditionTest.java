package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.rule.Status;

/** One entry more on a standing assessment. Reports under clause V were due before 15/5/2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdditionTest {
    private static final String SO_TU_PHAP = "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1";
    private static final Submission REPORT = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16");

    private final Assessment standing = Plan65.assess("2025-05-20");

    @Test
    void a_report_that_comes_in_late_moves_its_obligation_and_no_other() {
        Assessment after = standing.with(REPORT);

        assertEquals(Status.OVERDUE, standing.verdict(SO_TU_PHAP).status());
        assertEquals(Status.MET_LATE, after.verdict(SO_TU_PHAP).status());
        assertEquals(2, after.verdict(SO_TU_PHAP).daysLate(), "14/5 was the last permitted day");
        assertEquals(
                List.of(SO_TU_PHAP),
                standing.to(after).changes().stream()
                        .map(AssessmentDifference.Change::obligation)
                        .toList());
        assertEquals(standing.totals().count(Status.OVERDUE) - 1, after.totals().count(Status.OVERDUE));
        assertEquals(1, after.totals().count(Status.MET_LATE));
        assertEquals(standing.totals().total(), after.totals().total());
    }

    /** The entries of the sample year in two halves that take turns, so that the second falls among the first. */
    @Test
    void entries_added_one_by_one_come_to_what_they_come_to_together() {
        List<Evidence> entries = QuangNgai.sampleEvidence().entries();
        List<Evidence> early = new ArrayList<>();
        List<Evidence> late = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            (i % 2 == 0 ? early : late).add(entries.get(i));
        }
        Assessment added = Plan65.assess("2025-12-26", early.toArray(Evidence[]::new));
        for (Evidence entry : late) {
            added = added.with(entry);
        }
        Assessment together = Plan65.assess("2025-12-26", entries.toArray(Evidence[]::new));
        for (int i = 0; i < together.verdicts().size(); i++) {
            Verdict expected = together.verdicts().get(i);
            Verdict verdict = added.verdicts().get(i);
            assertTrue(verdict.saysTheSameAs(expected), verdict.obligation().id());
            assertEquals(
                    new HashSet<>(expected.evidence()),
                    new HashSet<>(verdict.evidence()),
                    verdict.obligation().id());
        }
    }

    @Test
    void the_verdict_before_still_explains_itself_by_what_was_known_then() {
        Verdict before = standing.verdict(SO_TU_PHAP);
        String told = before.explain(Locale.ENGLISH).toString();

        standing.with(REPORT);

        assertEquals(told, before.explain(Locale.ENGLISH).toString());
        assertEquals(List.of(), before.evidence());
    }

    @Test
    void what_is_known_only_later_is_kept_and_plays_no_part() {
        Assessment after = standing.with(REPORT.withRecordedAt("2025-05-21"));

        assertTrue(standing.to(after).isEmpty());
        assertEquals(standing.nextChange(), after.nextChange());
    }

    @Test
    void an_entry_that_counts_for_nothing_is_a_finding_after_the_others() {
        Submission elsewhere = Submission.of("so-tu-phap", "V", "2024", "2025-05-16");
        Submission nowhere = Submission.of("so-tu-phap", "IX", null, "2025-05-16");

        Assessment after = standing.with(elsewhere, nowhere);

        assertEquals(
                List.of("evidence.period", "evidence.unknown-clause"),
                after.findings().stream().map(Finding::code).toList());
        assertTrue(standing.to(after).isEmpty());
        assertEquals(List.of(), standing.findings());
    }

    @Test
    void findings_of_entries_added_one_by_one_come_in_the_order_of_adding() {
        Assessment added = standing;
        List<String> clauses = List.of("IX.1", "IX.2", "IX.3");
        for (String clause : clauses) {
            added = added.with(Submission.of("so-tu-phap", clause, null, "2025-05-16"));
        }
        assertEquals(
                clauses,
                added.findings().stream()
                        .map(finding -> finding.entry().clause().value())
                        .toList());
        assertEquals(added.findings(), added.findings());
    }

    @Test
    void a_verdict_looked_at_twice_is_equal_and_one_of_another_assessment_is_not() {
        Verdict verdict = standing.verdict(SO_TU_PHAP);

        assertEquals(verdict, standing.verdict(SO_TU_PHAP));
        assertEquals(verdict.hashCode(), standing.verdict(SO_TU_PHAP).hashCode());
        assertNotEquals(verdict, standing.with(REPORT).verdict(SO_TU_PHAP));
        assertNotEquals(verdict, standing.verdicts().get(0));
    }

    @Test
    void every_obligation_is_found_by_its_id_and_nothing_by_another() {
        for (Verdict verdict : standing.verdicts()) {
            assertEquals(verdict, standing.verdict(verdict.obligation().id()));
        }
        for (String none : List.of(
                "",
                "65/KH-UBND",
                "66/KH-UBND:V:REPORT:so-tu-phap:2025-H1",
                "65/KH-UBND:V:ESCALATE:so-tu-phap:2025-H1",
                "65/KH-UBND:V:REPORT:so-tu-phap:2025-H3",
                "65/KH-UBND:V:REPORT:SO:2025-H1",
                "65/KH-UBND:V:REPORT:?nobody:2025-H1")) {
            assertTrue(standing.find(none).isEmpty(), none);
        }
    }
}
