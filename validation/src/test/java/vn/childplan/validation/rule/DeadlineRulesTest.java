package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.rule.Told.said;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;

/** The reports of V are due before 15/5/2025 (the last permitted day is Wednesday 14/5) and before 15/11/2025 (Friday 14/11). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineRulesTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

    @Test
    void a_day_named_as_the_last_is_the_last() {
        OneDuty duty = OneDuty.report("2025-H1", Deadline.notLaterThan(LocalDate.of(2025, 5, 15)));
        assertEquals(
                "PASSED deadline: not later than 15 May 2025 ⇒ the last permitted day is 15 May 2025",
                said(duty.verdict("2025-05-01"), "deadline.wording"));
    }

    /**
     * Civil Code, Điều 147: 15 days after Friday 1/8/2025 is Saturday 16/8. No source applies khoản 5 Điều 148 to a report
     * (domain.md, d), so the day stays unless the rule set rolls it on to Monday 18/8.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"standard, 16 Aug 2025", "NEXT_WORKING_DAY, 18 Aug 2025", "PREVIOUS_WORKING_DAY, 15 Aug 2025"})
    void a_deadline_counted_from_an_event_names_the_event_and_the_last_day(String shift, String lastDay) {
        RuleSet standard = RuleSet.standard().and(RuleSet.circular16());
        RuleSet rules = shift.equals("standard") ? standard : standard.set("deadline.after-event", "shift", shift);
        Assessor assessor = Assessor.of(
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules), VietNam.calendar());
        String duty = "65/KH-UBND:TT29.14.4:REPORT:ubnd-xa-ca-dam:2025";
        String period = "deadline: 15 days after “kết thúc diễn đàn trẻ em”; ";
        ProgressNote ended = ProgressNote.of("ubnd-xa-ca-dam", "TT29.14.4", "2025", "2025-08-01T17:00");
        assertEquals(
                "PASSED " + period + "event: –; last permitted day: – ⇒ the event is not recorded yet",
                said(
                        assessor.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-08-10"))
                                .verdict(duty),
                        "deadline.after-event"));
        assertEquals(
                "PASSED " + period + "event: 17:00 on 1 Aug 2025; last permitted day: " + lastDay,
                said(
                        assessor.assess(EvidenceLog.of(ended), VietnamTime.parse("2025-08-10"))
                                .verdict(duty),
                        "deadline.after-event"));
    }

    /** Before 16/11, a Sunday, if the day named counts: on to Monday 17/11, or back to Friday 14/11. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NEXT_WORKING_DAY, PASSED policy: NEXT_WORKING_DAY; last permitted day: 17 Nov 2025",
        "PREVIOUS_WORKING_DAY, PASSED policy: PREVIOUS_WORKING_DAY; last permitted day: 14 Nov 2025",
        "NONE, NOT_APPLICABLE"
    })
    void a_last_day_that_is_a_day_off_moves_only_if_that_is_chosen(String policy, String expected) {
        RuleSet rules = RuleSet.standard()
                .set("deadline.wording", "includesNamedDay", true)
                .set("deadline.rest-day", "shift", policy);
        Verdict verdict = Plan65.assess(rules, "2025-09-01").verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025");
        assertEquals(expected, said(verdict, "deadline.rest-day"));
    }

    @Test
    void an_extension_keeps_the_original_deadline_and_lateness_is_known_against_both() {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-20");
        Verdict inside = Plan65.verdict(FIRST_REPORT, "2025-06-01", extension, submission("2025-H1", "2025-05-19"));
        assertAll(
                () -> assertEquals(Status.MET, inside.status()),
                () -> assertEquals(LocalDate.of(2025, 5, 14), inside.originalLastDay()),
                () -> assertEquals(LocalDate.of(2025, 5, 20), inside.extendedTo()),
                () -> assertEquals(0, inside.daysLate()),
                () -> assertEquals(5, inside.daysLateOriginally(), "14/5 to 19/5"));
        Verdict outside = Plan65.verdict(FIRST_REPORT, "2025-06-01", extension, submission("2025-H1", "2025-05-22"));
        assertAll(
                () -> assertEquals(Status.MET_LATE, outside.status()),
                () -> assertEquals(2, outside.daysLate(), "20/5 to 22/5"),
                () -> assertEquals(8, outside.daysLateOriginally(), "14/5 to 22/5"));
    }

    @Test
    void the_extension_granted_last_holds_even_if_it_is_shorter() {
        Extension longer = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-30");
        Extension shorter = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-13", "2025-05-20");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-05-21", shorter, longer);
        assertEquals(Status.OVERDUE, verdict.status());
        assertEquals(1, verdict.daysLate());
    }

    /** Of two granted at the same instant, whichever is recorded first. */
    @Test
    void of_two_extensions_granted_at_once_the_longer_one_holds() {
        Extension longer = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-30");
        Extension shorter = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-20");
        LocalDate expected = LocalDate.of(2025, 5, 30);
        assertEquals(expected, REPORT.verdict("2025-05-15", longer, shorter).lastDay());
        assertEquals(expected, REPORT.verdict("2025-05-15", shorter, longer).lastDay());
    }

    /** Ten days of extension granted on 12/5; the last permitted day is 24/5. */
    @ParameterizedTest(name = "handed in {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-24T23:59:59 | PASSED done: the end of 24 May 2025; last permitted day: 24 May 2025 ⇒ in time",
                "2025-05-25T00:00 | FAILED done: 00:00 on 25 May 2025; last permitted day: 24 May 2025 ⇒ 1 day late",
                "2025-05-26T00:00 | FAILED done: 00:00 on 26 May 2025; last permitted day: 24 May 2025 ⇒ 2 days late",
            })
    void a_report_is_compared_with_the_day_to_which_it_was_extended(String at, String expected) {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12T09:00", "2025-05-24")
                .withDocument("1/UBND");
        Verdict verdict =
                Plan65.verdict(FIRST_REPORT, "2025-06-30", extension, Submission.of("so-tu-phap", "V", "2025-H1", at));
        assertEquals(expected, said(verdict, "fulfilment.in-time"));
        assertEquals(
                "PASSED document: 1/UBND; granted: 09:00 on 12 May 2025; original last permitted day: 14 May 2025;"
                        + " extended to: 24 May 2025",
                said(verdict, "deadline.extension"));
    }

    /** The last permitted day is 14/5. */
    @ParameterizedTest(name = "suspended from {0} to {1}: {2}")
    @CsvSource({
        "2025-05-14T00:00, 2025-05-15, 2025-05-15",
        "2025-05-15T00:00, 2025-05-31, 2025-05-14",
        "2025-05-01T00:00, 2025-05-14, 2025-05-14",
        "2025-05-01T00:00, 2025-05-13, 2025-05-14",
        // without end it leaves no day to be late against
        "2025-05-01T00:00, ,",
    })
    void a_last_day_on_which_the_duty_rests_moves_to_the_end_of_the_rest(String from, String until, LocalDate lastDay) {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", from, until);
        assertEquals(lastDay, REPORT.verdict("2025-06-30", suspension).lastDay());
    }

    @Test
    void of_two_suspensions_in_which_the_last_day_falls_the_longer_one_counts() {
        Suspension longer = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", "2025-05-31");
        Suspension shorter = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-02T00:00", "2025-05-20");
        LocalDate expected = LocalDate.of(2025, 5, 31);
        assertEquals(expected, REPORT.verdict("2025-06-30", longer, shorter).lastDay());
        assertEquals(expected, REPORT.verdict("2025-06-30", shorter, longer).lastDay());
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | deadline.wording | PASSED deadline: 1 Apr 2025 – 30 Jun 2025; events: Month of Action for Children, 1 Jun 2025 – 30 Jun 2025 ⇒ the last permitted day is 30 Jun 2025",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }

    private static Submission submission(String period, String at) {
        return Submission.of("so-tu-phap", "V", period, at);
    }
}
