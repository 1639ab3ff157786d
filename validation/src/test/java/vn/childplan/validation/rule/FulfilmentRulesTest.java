package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.rule.Told.said;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** The reports of V are due before 15/5/2025, a Thursday, and before 15/11/2025, a Saturday. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FulfilmentRulesTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final String YEAR_REPORT = "V:REPORT:so-tu-phap:2025";
    private static final Submission LATE = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T08:05:09")
            .withDocument("45/BC-STP")
            .withVia("ubnd-tinh");
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

    @ParameterizedTest(name = "handed in {0}: {1}, {2} days late")
    @CsvSource({
        // The last second of 14/5 in Viet Nam, and the same instant in UTC.
        "2025-05-14T23:59:59+07:00, MET, 0",
        "2025-05-14T16:59:59Z, MET, 0",
        // The first instant of 15/5 in Viet Nam, and the same instant in UTC.
        "2025-05-15T00:00+07:00, MET_LATE, 1",
        "2025-05-14T17:00:00Z, MET_LATE, 1",
        // A date alone is that day to its end.
        "2025-05-14, MET, 0",
        "2025-05-15, MET_LATE, 1",
        "2025-06-03T08:00, MET_LATE, 20",
    })
    void a_report_due_before_15_5_is_in_time_to_the_last_second_of_14_5(String at, Status status, int daysLate) {
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-06-30", submission("2025-H1", at));
        assertEquals(status, verdict.status());
        assertEquals(daysLate, verdict.daysLate());
    }

    @Test
    void a_report_for_one_period_does_nothing_for_the_other() {
        Submission first = submission("2025-H1", "2025-05-10");
        assertEquals(
                Status.MET, Plan65.verdict(FIRST_REPORT, "2025-11-15", first).status());
        assertEquals(
                Status.OVERDUE, Plan65.verdict(YEAR_REPORT, "2025-11-15", first).status());
    }

    @Test
    void a_report_under_another_clause_or_by_another_agency_does_nothing() {
        Submission plan = Submission.of("so-tu-phap", "IV.3", "2025", "2025-05-10");
        Submission others = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-10");
        assertEquals(
                Status.OVERDUE,
                Plan65.verdict(FIRST_REPORT, "2025-05-15", plan, others).status());
    }

    @Test
    void a_later_corrected_report_does_not_undo_a_timely_first_one_in_whatever_order_they_are_recorded() {
        Submission first = submission("2025-H1", "2025-05-10").withDocument("45/BC-STP");
        Submission corrected = submission("2025-H1", "2025-05-20").withDocument("45a/BC-STP");
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", first, corrected).status());
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", corrected, first).status());
    }

    @Test
    void of_two_reports_at_the_same_instant_the_order_of_recording_decides_nothing() {
        Submission right = submission("2025-H1", "2025-05-10").withVia("so-y-te");
        Submission wrong = submission("2025-H1", "2025-05-10").withVia("ubnd-tinh");
        assertEquals(
                Plan65.verdict(FIRST_REPORT, "2025-06-01", right, wrong).findings(),
                Plan65.verdict(FIRST_REPORT, "2025-06-01", wrong, right).findings());
    }

    @ParameterizedTest(name = "at {0} and {1}: {2}")
    @CsvSource({
        "2025-05-10T08:00:00.2, 2025-05-10T08:00:00.8, 2025-05-10T08:00:00.2",
        "2025-05-10T08:00:00.8, 2025-05-10T08:00:00.2, 2025-05-10T08:00:00.2",
        "2025-05-10T08:00:00.5, 2025-05-10T08:00:00.5, 2025-05-10T08:00:00.5"
    })
    void of_two_reports_in_one_second_the_earlier_did_the_duty_in_whatever_order_they_were_recorded(
            String first, String second, String done) {
        Verdict met = REPORT.verdict(
                "2025-05-20",
                Submission.of("so-tu-phap", "V", "2025-H1", first),
                Submission.of("so-tu-phap", "V", "2025-H1", second));
        assertEquals(Status.MET, met.status());
        assertEquals(VietnamTime.parse(done), met.fulfilledAt());
    }

    /** Before 15/5: the 16th is the second day after the last permitted one. */
    @Test
    void two_reports_in_one_second_are_as_late_as_the_day_they_came_on() {
        Verdict late = REPORT.verdict(
                "2025-05-20",
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16T08:00:00.8"),
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16T08:00:00.2"));
        assertEquals(Status.MET_LATE, late.status());
        assertEquals(2, late.daysLate());
    }

    @Test
    void what_is_handed_in_counts_although_it_was_waived() {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-04-01", null);
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", waiver, submission("2025-H1", "2025-05-02"))
                        .status());
    }

    @Test
    void a_late_report_for_a_period_that_stayed_with_its_bearer_counts_even_after_the_bearer_ended() {
        Submission late = Submission.of("ubnd-huyen-ly-son", "V", "2025-H1", "2025-07-03");
        assertEquals(
                Status.MET_LATE,
                Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-12-26", late)
                        .status());
    }

    @Test
    void one_of_two_leads_who_acts_does_nothing_for_the_other() {
        ProgressNote done = ProgressNote.of("so-y-te", "II.9", "2025-Q2", "2025-06-01");
        assertEquals(
                Status.MET,
                Plan65.verdict("II.9:CARRY_OUT:so-y-te:2025-Q2", "2025-07-01", done)
                        .status());
        assertEquals(
                Status.OVERDUE,
                Plan65.verdict("II.9:CARRY_OUT:so-van-hoa-the-thao-va-du-lich:2025-Q2", "2025-07-01", done)
                        .status());
    }

    @Test
    void difficulties_are_reported_by_the_last_document_and_through_the_channel_that_the_plan_names() {
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20");
        Difficulty first =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-25").withDocument("90/BC-UBND");
        Difficulty last = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-28")
                .withDocument("95/BC-UBND")
                .withVia("ubnd-tinh");
        for (Verdict verdict : List.of(
                Plan65.verdict(duty, "2025-04-30", arose, first, last),
                Plan65.verdict(duty, "2025-04-30", last, first, arose))) {
            assertEquals(Status.MET, verdict.status());
            assertEquals(last, verdict.fulfilment());
            assertEquals(List.of("finding.channel"), verdict.findings(), "through so-y-te");
        }
        assertEquals(
                first, Plan65.verdict(duty, "2025-04-27", arose, first, last).fulfilment());
    }

    @Test
    void a_difficulty_says_when_it_arose_and_since_when_it_is_unreported() {
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20T08:00");
        Difficulty second = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-22T08:00");
        Difficulty report =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-21T08:00").withDocument("90/BC-UBND");
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        assertEquals(
                "FAILED first arose: 08:00 on 20 Apr 2025; unreported since: 08:00 on 20 Apr 2025",
                said(Plan65.verdict(duty, "2025-04-30", arose), "fulfilment.escalation"));
        assertEquals(
                "FAILED first arose: 08:00 on 20 Apr 2025; unreported since: 08:00 on 22 Apr 2025",
                said(Plan65.verdict(duty, "2025-04-30", second, report, arose), "fulfilment.escalation"));
        assertEquals(
                "PASSED first arose: 08:00 on 20 Apr 2025; unreported since: –",
                said(Plan65.verdict(duty, "2025-04-30", report, arose), "fulfilment.escalation"));
        assertEquals("PASSED", said(Plan65.verdict(duty, "2025-04-30", arose), "progress.arises"));
    }

    /** Plan V: "báo cáo UBND tỉnh (qua Sở Y tế)". */
    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource({"so-y-te, ''", "ubnd-tinh, finding.channel"})
    void a_report_through_the_wrong_channel_is_in_with_a_finding(String via, String finding) {
        Verdict verdict = Plan65.verdict(
                "V:REPORT:so-tu-phap:2025",
                "2025-12-26",
                // After the cut-off 14/12 (a Sunday) and Monday 15/12, so that the figures can be final.
                Extension.of("so-tu-phap", "V", "2025", "2025-11-01", "2025-12-20"),
                submission("2025", "2025-12-16").withVia(via));
        assertEquals(Status.MET, verdict.status());
        assertEquals(finding.isEmpty() ? List.of() : List.of(finding), verdict.findings());
    }

    @Test
    void a_channel_that_nobody_recorded_is_no_finding() {
        Verdict verdict = Plan65.verdict(YEAR_REPORT, "2025-12-26", submission("2025", "2025-12-20"));
        assertEquals(List.of(), verdict.findings());
    }

    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "so-y-te   | PASSED to go through: Sở Y tế; went through: Sở Y tế",
                "ubnd-tinh | FAILED to go through: Sở Y tế; went through: UBND tỉnh",
                "          | UNDETERMINED to go through: Sở Y tế; went through: –",
            })
    void the_channel_says_through_whom_the_report_was_to_go_and_went(String via, String expected) {
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-05-20", via == null ? report : report.withVia(via));
        assertEquals(expected, said(verdict, "finding.channel"));
    }

    /** Decree 09/2019, Art. 12: the figures of a first half are counted to the end of 14/6, a Saturday in 2025. */
    @ParameterizedTest(name = "sent {0}: {1}")
    @CsvSource({
        "2025-05-14, finding.estimates",
        "2025-06-14T23:59:59, finding.estimates",
        "2025-06-15T00:00:00, ''",
        "2025-06-16, ''"
    })
    void figures_sent_before_the_cut_off_has_ended_are_estimates(String at, String finding) {
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-07-01", submission("2025-H1", at));
        assertEquals(finding.isEmpty() ? List.of() : List.of(finding), verdict.findings());
    }

    /** Decree 09/2019, Art. 12: the figures of a year are counted to the end of 14/12. */
    @ParameterizedTest(name = "sent {0}: {1}")
    @CsvSource({"2025-12-14T23:59:59, finding.estimates", "2025-12-15T00:00:00, ''"})
    void the_figures_of_a_year_end_in_the_middle_of_December(String at, String finding) {
        Verdict verdict = Plan65.verdict(
                YEAR_REPORT,
                "2025-12-26",
                Extension.of("so-tu-phap", "V", "2025", "2025-11-01", "2025-12-20"),
                submission("2025", at));
        assertEquals(finding.isEmpty() ? List.of() : List.of(finding), verdict.findings());
    }

    /** Decree 09/2019, Art. 8(5)(c): of a report on a topic, whoever orders it sets the cut-off. */
    @Test
    void a_report_on_a_topic_has_no_cut_off_by_decree() {
        RuleSet thematic = RuleSet.standard().set("finding.estimates", "regime", ReportRegime.THEMATIC);
        Verdict verdict = Plan65.assess(thematic, "2025-07-01", submission("2025-H1", "2025-05-14"))
                .verdict("65/KH-UBND:" + FIRST_REPORT);
        assertEquals(List.of(), verdict.findings());
        assertEquals("NOT_APPLICABLE", said(verdict, "finding.estimates"));
    }

    @Test
    void figures_sent_too_early_are_shown_beside_the_day_to_which_they_are_counted() {
        assertEquals(
                "FAILED figures are counted to the end of: 14 Jun 2025; sent: 08:05:09 on 15 May 2025 ⇒ if it is periodic, its"
                        + " figures are estimates",
                said(Plan65.verdict(FIRST_REPORT, "2025-05-20", LATE), "finding.estimates"));
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | fulfilment.document | FAILED entries known: 0 ⇒ nothing shows that it was done",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | fulfilment.activity | FAILED entries known: 0 ⇒ nothing shows that it was done",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | finding.channel | NOT_APPLICABLE",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | finding.estimates | NOT_APPLICABLE",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }

    /** An extension of 10/5 is known of it, and no act. */
    @Test
    void a_decision_is_not_counted_among_what_shows_that_it_was_done() {
        assertEquals(
                "FAILED entries known: 0 ⇒ nothing shows that it was done",
                said(
                        Plan65.verdict(
                                "V:REPORT:so-tu-phap:2025-H1",
                                "2025-05-12",
                                Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-20")),
                        "fulfilment.document"));
    }

    private static Submission submission(String period, String at) {
        return Submission.of("so-tu-phap", "V", period, at);
    }
}
