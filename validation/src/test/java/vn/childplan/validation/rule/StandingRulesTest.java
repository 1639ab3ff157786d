package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.rule.Told.said;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** The first report of V is due before 15/5/2025: the last permitted day is 14/5. The district level ended on 1/7/2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingRulesTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

    /** II.10: "Các sở, ngành, hội đoàn thể liên quan". */
    @Test
    void nobody_is_held_to_what_is_nobodys_by_name() {
        String open = "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025";
        assertEquals(Status.UNDETERMINED, Plan65.verdict(open, "2026-03-01").status());
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-06-30, OVERDUE",
        // The district level ended on 1/7/2025; what was due before stays with the committee that was late.
        "2025-07-01, OVERDUE",
        "2025-12-26, OVERDUE",
    })
    void what_was_due_while_its_bearer_lived_stays_with_it(String asOf, Status status) {
        assertEquals(
                status,
                Plan65.verdict("V:REPORT:ubnd-huyen-ba-to:2025-H1", asOf).status());
    }

    @Test
    void what_is_not_yet_due_when_its_bearer_ends_is_transferred_and_the_successors_owe_it() {
        assertEquals(
                Status.IN_TIME,
                Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025", "2025-06-30").status());
        assertEquals(
                Status.NOT_OPEN,
                Plan65.verdict("V:REPORT:ubnd-dac-khu-ly-son:2025", "2025-06-30")
                        .status());
        Verdict transferred = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025", "2025-07-01T00:00");
        assertEquals(Status.TRANSFERRED, transferred.status());
        assertEquals(List.of(AgencyId.of("ubnd-dac-khu-ly-son")), transferred.transferredTo());
        assertEquals(
                Status.IN_TIME,
                Plan65.verdict("V:REPORT:ubnd-dac-khu-ly-son:2025", "2025-07-01T00:00")
                        .status());
        assertEquals(
                Status.OVERDUE,
                Plan65.verdict("V:REPORT:ubnd-dac-khu-ly-son:2025", "2025-11-15")
                        .status());
    }

    @Test
    void a_bearer_that_ended_without_successor_leaves_open_who_owes_it_and_says_what_is_missing() {
        Verdict verdict = OneDuty.reportBefore("2025", "2025-11-15")
                .endingOn("2025-07-01")
                .verdict("2025-07-01");
        assertEquals(Status.UNDETERMINED, verdict.status());
        assertEquals(
                "UNDETERMINED ended on: 1 Jul 2025; successors:  ⇒ missing: who took over",
                said(verdict, "standing.transfer"));
        assertEquals(
                "UNDETERMINED bearer ends on: 1 Jul 2025; successors: ; by:  ⇒ the obligation passes on",
                said(verdict, "bearer.succession"));
    }

    /** Suspended from 1/5 to 31/5, while 14/5 falls due. */
    @ParameterizedTest(name = "as of {0}: {1}, {2} days late")
    @CsvSource({
        "2025-04-30, IN_TIME, 0",
        "2025-05-01T00:00, SUSPENDED, 0",
        "2025-05-20, SUSPENDED, 0",
        "2025-05-31, SUSPENDED, 0",
        // What fell due while it rested runs to the end of the rest.
        "2025-06-01, OVERDUE, 1",
    })
    void a_suspension_has_a_from_and_an_until(String asOf, Status status, int daysLate) {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", "2025-05-31")
                .withRecordedAt("2025-04-25");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, asOf, suspension);
        assertEquals(status, verdict.status());
        assertEquals(daysLate, verdict.daysLate());
    }

    @Test
    void a_suspension_says_from_when_to_when_and_moves_a_last_day_that_falls_into_it() {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", "2025-05-31")
                .withDocument("2/UBND");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-05-20", suspension);
        assertEquals(
                "PASSED document: 2/UBND; from: 00:00 on 1 May 2025; to the end of: 31 May 2025",
                said(verdict, "standing.suspension"));
        assertEquals("PASSED last permitted day: 31 May 2025", said(verdict, "deadline.resting"));
    }

    /** Waived from 1/4 to 30/4: it ends before 14/5 falls due. Waived from 1/5 to 31/5: 14/5 falls due in it. */
    @ParameterizedTest(name = "waived {0} to {1}, as of {2}: {3}")
    @CsvSource({
        "2025-04-01T00:00, 2025-04-30, 2025-04-30, WAIVED",
        "2025-04-01T00:00, 2025-04-30, 2025-05-01, IN_TIME",
        "2025-04-01T00:00, 2025-04-30, 2025-05-15, OVERDUE",
        "2025-05-01T00:00, 2025-05-31, 2025-04-30, IN_TIME",
        "2025-05-01T00:00, 2025-05-31, 2025-05-15, WAIVED",
        "2025-05-01T00:00, 2025-05-31, 2025-06-15, WAIVED",
        "2025-05-01T00:00, , 2025-12-31, WAIVED",
    })
    void a_waiver_has_a_from_and_an_until_and_lifts_for_good_what_falls_due_in_it(
            String from, String until, String asOf, Status status) {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", from, until).withRecordedAt("2025-04-01T00:00");
        assertEquals(status, Plan65.verdict(FIRST_REPORT, asOf, waiver).status());
    }

    /** Waived from 10/5 to 14/5: the last permitted day is the last day of the waiver. */
    @ParameterizedTest(name = "waived {0} to {1}, as of {2}: {3}")
    @CsvSource({
        "2025-05-10T00:00, 2025-05-14, 2025-06-01, WAIVED",
        "2025-05-10T00:00, 2025-05-13, 2025-06-01, OVERDUE",
        "2025-05-14T00:00, 2025-05-20, 2025-06-01, WAIVED",
        "2025-05-15T00:00, 2025-05-20, 2025-06-01, OVERDUE",
        "2025-05-15T00:00, 2025-05-20, 2025-05-20, WAIVED",
        "2025-05-15T00:00, 2025-05-20, 2025-05-21, OVERDUE",
        "2025-05-15T12:00, 2025-05-20, 2025-05-15T11:59:59, OVERDUE",
        "2025-05-15T12:00, 2025-05-20, 2025-05-15T12:00, WAIVED",
    })
    void a_waiver_counts_on_its_first_and_its_last_day(String from, String until, String asOf, Status status) {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", from, until).withRecordedAt("2025-05-01T00:00");
        assertEquals(status, REPORT.verdict(asOf, waiver).status());
    }

    @Test
    void a_waiver_without_end_says_so_with_a_dash() {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .withDocument("3/UBND");
        assertEquals(
                "PASSED document: 3/UBND; from: 00:00 on 1 May 2025; to the end of: –",
                said(Plan65.verdict(FIRST_REPORT, "2025-05-20", waiver), "standing.waiver"));
    }

    @Test
    void of_two_decisions_that_hold_the_one_that_began_last_is_named() {
        Waiver first = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .withDocument("1/UBND");
        Waiver last = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-02T00:00", null)
                .withDocument("2/UBND");
        String waived = "PASSED document: 2/UBND; from: 00:00 on 2 May 2025; to the end of: –";
        assertEquals(waived, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", first, last), "standing.waiver"));
        assertEquals(waived, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", last, first), "standing.waiver"));
        Suspension earlier = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .withDocument("3/UBND");
        Suspension later = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-02T00:00", null)
                .withDocument("4/UBND");
        String resting = "PASSED document: 4/UBND; from: 00:00 on 2 May 2025; to the end of: –";
        assertEquals(resting, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", earlier, later), "standing.suspension"));
        assertEquals(resting, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", later, earlier), "standing.suspension"));
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025 | 2025-05-10 | standing.open-bearer | UNDETERMINED ⇒ missing: a document that names the agencies",
                "V:REPORT:ubnd-huyen-ly-son:2025 | 2025-07-01 | standing.transfer | PASSED ended on: 1 Jul 2025; successors: UBND đặc khu Lý Sơn",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }
}
