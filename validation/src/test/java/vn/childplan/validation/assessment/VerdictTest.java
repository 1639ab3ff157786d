package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.validation.rule.Status;

/**
 * The reports of V are due before 15/5/2025 (a Thursday; the last good day is Wednesday 14/5) and before 15/11/2025 (a
 * Saturday; the last good day is Friday 14/11).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final String YEAR_REPORT = "V:REPORT:so-tu-phap:2025";

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

    @ParameterizedTest(name = "as of {0} without a report: {1}, {2} days late")
    @CsvSource({
        // The plan is of 31/3/2025.
        "2025-03-30, NOT_OPEN, 0",
        "2025-03-31, IN_TIME, 0",
        // Seven days left, today not counted.
        "2025-05-06, IN_TIME, 0",
        "2025-05-07, DUE_SOON, 0",
        "2025-05-14T23:59:59+07:00, DUE_SOON, 0",
        "2025-05-14, DUE_SOON, 0",
        "2025-05-15T00:00+07:00, OVERDUE, 1",
        "2025-05-14T17:00:00Z, OVERDUE, 1",
        "2025-05-15, OVERDUE, 1",
        "2025-12-31, OVERDUE, 231",
    })
    void without_a_report_it_is_due_soon_on_14_5_and_one_day_overdue_from_the_first_instant_of_15_5(
            String asOf, Status status, int daysLate) {
        Verdict verdict = Plan65.verdict(FIRST_REPORT, asOf);
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

    /** A clerk records on 20/5 that a report came in on 14/5. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-05-16, OVERDUE",
        "2025-05-20T08:59:59, OVERDUE",
        "2025-05-20T09:00, MET",
        "2025-05-21, MET",
    })
    void what_is_not_yet_known_does_not_exist_and_what_is_known_counts_from_when_it_happened(
            String asOf, Status status) {
        Submission recordedLate = submission("2025-H1", "2025-05-14T10:00").knownSince("2025-05-20T09:00");
        assertEquals(status, Plan65.verdict(FIRST_REPORT, asOf, recordedLate).status());
    }

    @Test
    void a_later_corrected_report_does_not_undo_a_timely_first_one_in_whatever_order_they_are_recorded() {
        Submission first = submission("2025-H1", "2025-05-10").document("45/BC-STP");
        Submission corrected = submission("2025-H1", "2025-05-20").document("45a/BC-STP");
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", first, corrected).status());
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", corrected, first).status());
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
                .knownSince("2025-04-25");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, asOf, suspension);
        assertEquals(status, verdict.status());
        assertEquals(daysLate, verdict.daysLate());
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
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", from, until).knownSince("2025-04-01T00:00");
        assertEquals(status, Plan65.verdict(FIRST_REPORT, asOf, waiver).status());
    }

    @Test
    void what_is_handed_in_counts_although_it_was_waived() {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-04-01", null);
        assertEquals(
                Status.MET,
                Plan65.verdict(FIRST_REPORT, "2025-06-01", waiver, submission("2025-H1", "2025-05-02"))
                        .status());
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
                submission("2025", "2025-12-16").via(via));
        assertEquals(Status.MET, verdict.status());
        assertEquals(finding.isEmpty() ? List.of() : List.of(finding), verdict.findings());
    }

    @Test
    void of_two_reports_at_the_same_instant_the_order_of_recording_decides_nothing() {
        Submission right = submission("2025-H1", "2025-05-10").via("so-y-te");
        Submission wrong = submission("2025-H1", "2025-05-10").via("ubnd-tinh");
        assertEquals(
                Plan65.verdict(FIRST_REPORT, "2025-06-01", right, wrong).findings(),
                Plan65.verdict(FIRST_REPORT, "2025-06-01", wrong, right).findings());
    }

    @Test
    void a_channel_that_nobody_recorded_is_no_finding() {
        Verdict verdict = Plan65.verdict(YEAR_REPORT, "2025-12-26", submission("2025", "2025-12-20"));
        assertEquals(List.of(), verdict.findings());
    }

    /** NĐ 09/2019 Đ.12: the cut-off of the first half is 14/6 (a Saturday), one working day more is Monday 16/6. */
    @ParameterizedTest(name = "sent {0}: {1}")
    @CsvSource({"2025-05-14, finding.estimates", "2025-06-16, finding.estimates", "2025-06-17, ''"})
    void figures_sent_before_cut_off_and_a_working_day_more_are_estimates(String at, String finding) {
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-07-01", submission("2025-H1", at));
        assertEquals(finding.isEmpty() ? List.of() : List.of(finding), verdict.findings());
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
    void the_verdict_on_a_bearer_that_has_ended_says_who_took_over() {
        Verdict late = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-07-01");
        assertEquals(List.of(), late.transferredTo());
        assertEquals(List.of(AgencyId.of("ubnd-dac-khu-ly-son")), late.bearerSucceededBy());
        Verdict before = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-06-30");
        assertEquals(List.of(), before.bearerSucceededBy());
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

    /** II.4: "Thường xuyên trong năm". */
    @ParameterizedTest(name = "active {0}, as of {1}: {2}")
    @CsvSource({
        "false, 2025-06-30, NO_DEADLINE",
        "true, 2025-06-30, NO_DEADLINE",
        "true, 2025-12-31, NO_DEADLINE",
        "true, 2026-01-01, MET",
        "false, 2026-01-01, UNDETERMINED",
    })
    void a_continuous_duty_has_no_deadline_in_its_year_and_is_met_or_undetermined_after_it(
            boolean active, String asOf, Status status) {
        Evidence[] entries = active
                ? new Evidence[] {ProgressNote.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2025-04-20")}
                : new Evidence[0];
        Verdict verdict = Plan65.verdict("II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025", asOf, entries);
        assertEquals(status, verdict.status());
        assertNull(verdict.lastDay());
    }

    /** II.9: "Quý II, IV năm 2025". */
    @ParameterizedTest(name = "quarter {0}, as of {1}: {2}")
    @CsvSource({
        "2025-Q2, 2025-03-31, NOT_OPEN",
        "2025-Q2, 2025-04-01, IN_TIME",
        "2025-Q2, 2025-06-30, DUE_SOON",
        "2025-Q2, 2025-07-01, OVERDUE",
        "2025-Q4, 2025-09-30, NOT_OPEN",
        "2025-Q4, 2025-10-01, IN_TIME",
        "2025-Q4, 2026-01-01, OVERDUE",
    })
    void a_task_of_a_quarter_runs_from_its_first_day_to_its_last(String quarter, String asOf, Status status) {
        assertEquals(
                status,
                Plan65.verdict("II.9:CARRY_OUT:so-y-te:" + quarter, asOf).status());
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

    /** V: "trường hợp phát sinh khó khăn, vướng mắc … kịp thời tổng hợp báo cáo". */
    @Test
    void the_duty_to_report_difficulties_arises_with_one_and_is_never_overdue() {
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20");
        Difficulty reported =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-25").document("90/BC-UBND");
        Difficulty another = Difficulty.of("ubnd-huyen-ba-to", "II.4", "2025-05-02");
        assertEquals(Status.NOT_OPEN, Plan65.verdict(duty, "2025-04-30").status());
        assertEquals(
                Status.NO_DEADLINE, Plan65.verdict(duty, "2025-04-30", arose).status());
        assertEquals(
                Status.MET, Plan65.verdict(duty, "2025-04-30", arose, reported).status());
        assertEquals(
                Status.NO_DEADLINE,
                Plan65.verdict(duty, "2025-05-30", reported, another, arose).status());
    }

    @Test
    void difficulties_are_reported_by_the_last_document_and_through_the_channel_that_the_plan_names() {
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20");
        Difficulty first =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-25").document("90/BC-UBND");
        Difficulty last = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-28")
                .document("95/BC-UBND")
                .via("ubnd-tinh");
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

    /** II.4, all through the year: a document shows that something was done, a decision about the duty does not. */
    @Test
    void a_document_handed_in_is_activity_and_a_suspension_is_none() {
        String duty = "II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025";
        Submission document = Submission.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2025-04-20");
        Suspension rest = Suspension.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2025-05-01T00:00", "2025-05-31");
        assertEquals(Status.MET, Plan65.verdict(duty, "2026-01-01", document).status());
        assertEquals(
                Status.UNDETERMINED, Plan65.verdict(duty, "2026-01-01", rest).status());
    }

    /** II.10: "Các sở, ngành, hội đoàn thể liên quan". */
    @Test
    void nobody_is_held_to_what_is_nobodys_by_name() {
        String open = "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025";
        assertEquals(Status.UNDETERMINED, Plan65.verdict(open, "2026-03-01").status());
    }

    @Test
    void an_entry_that_counts_for_no_obligation_is_a_finding() {
        Assessment assessment = Plan65.assess(
                "2025-12-26",
                Submission.of("so-noi-vu", "II.4", "2025", "2025-05-02"),
                Submission.of("so-noi-vu", "V", "2025-Q3", "2025-05-02"),
                Submission.of("so-noi-vu", "V", null, "2025-05-02"));
        assertEquals(
                List.of("evidence.no-duty", "evidence.period", "evidence.period"),
                assessment.findings().stream().map(EvidenceFinding::code).toList());
    }

    @Test
    void what_is_recorded_for_a_bearer_after_its_duty_passed_on_is_a_finding_and_does_nothing() {
        Submission after = Submission.of("ubnd-huyen-ly-son", "V", "2025", "2025-07-01T00:00");
        Assessment assessment = Plan65.assess("2025-12-26", after);
        assertEquals(
                List.of("evidence.after-transfer"),
                assessment.findings().stream().map(EvidenceFinding::code).toList());
        assertEquals(
                Status.TRANSFERRED,
                assessment.verdict("65/KH-UBND:V:REPORT:ubnd-huyen-ly-son:2025").status());
    }

    @Test
    void a_late_report_for_a_period_that_stayed_with_its_bearer_counts_even_after_the_bearer_ended() {
        Submission late = Submission.of("ubnd-huyen-ly-son", "V", "2025-H1", "2025-07-03");
        assertEquals(
                Status.MET_LATE,
                Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-12-26", late)
                        .status());
    }

    private static Submission submission(String period, String at) {
        return Submission.of("so-tu-phap", "V", period, at);
    }
}
