package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.childplan.validation.rule.Told.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** The first report of V is due before 15/5/2025, a Thursday: the last permitted day is Wednesday 14/5. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressRulesTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

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

    /** Only what was done by the end of the year counts for the year, and more than a few entries are all counted. */
    @Test
    void activities_of_the_period_are_counted() {
        Evidence[] entries = new Evidence[41];
        for (int i = 0; i < 40; i++) {
            entries[i] = ProgressNote.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2025-04-20T08:00")
                    .withDocument(i + "/BC");
        }
        entries[40] = ProgressNote.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2026-01-01T00:00");
        Verdict verdict = Plan65.verdict("II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025", "2026-02-01", entries);
        assertEquals(
                "PASSED activities recorded in the period: 40; period ends: 31 Dec 2025",
                said(verdict, "progress.undated"));
        assertEquals(Status.MET, verdict.status());
    }

    /** V: "trường hợp phát sinh khó khăn, vướng mắc … kịp thời tổng hợp báo cáo". */
    @Test
    void the_duty_to_report_difficulties_arises_with_one_and_is_never_overdue() {
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20");
        Difficulty reported =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-25").withDocument("90/BC-UBND");
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
    void a_dated_duty_is_nothing_for_the_rule_on_undated_ones() {
        Verdict verdict =
                REPORT.by(RuleSet.standard().without("progress.running")).verdict("2025-04-10");
        assertEquals(Status.UNDETERMINED, verdict.status());
        assertEquals(
                List.of("deadline.wording", "fulfilment.document", "progress.opening", "progress.overdue"),
                verdict.rules());
    }

    /** How far from the last permitted day 14/5 and from the day with seven days left, 7/5. */
    @ParameterizedTest(name = "as of {0}: {1} and {2}")
    @CsvSource({"2025-05-05, -9, 2", "2025-05-07, -7, 0", "2025-05-08, -6, -1", "2025-05-14, 0, -7", "2025-05-15, 1,"})
    void rules_that_compare_days_say_how_far_they_are_from_changing_sides(String asOf, int overdue, Integer dueSoon) {
        Map<String, Integer> distances = new HashMap<>();
        Assessor assessor = REPORT.assessor();
        assessor.observe(
                assessor.index(EvidenceLog.EMPTY), VietnamTime.parse(asOf), (rule, settings, judgement, outcome) -> {
                    VerdictRule.Boundary boundary = rule.boundary();
                    if (boundary != null) {
                        distances.put(rule.id(), boundary.distance(judgement, settings));
                    }
                });
        assertEquals(overdue, distances.get("progress.overdue"));
        assertEquals(dueSoon, distances.get("progress.due-soon"), "not asked once it is overdue");
        assertNull(distances.get("fulfilment.in-time"), "nothing was handed in");
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-14 | progress.overdue | PASSED last permitted day: 14 May 2025; as of: 14 May 2025 ⇒ not overdue, this is the last permitted day",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-15 | progress.overdue | FAILED last permitted day: 14 May 2025; as of: 15 May 2025 ⇒ 1 day overdue",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | progress.overdue | FAILED last permitted day: 14 May 2025; as of: 16 May 2025 ⇒ 2 days overdue",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | progress.due-soon | PASSED days before: 7; days left: 4",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-04-10 | progress.opening | PASSED open from: 31 Mar 2025 ⇒ open",
                "V:REPORT:ubnd-xa-ba-xa:2025 | 2025-04-10 | progress.opening | PASSED open from: 1 Jul 2025 ⇒ not open yet",
                "V:ESCALATE:so-tu-phap:2025 | 2025-05-10 | progress.arises | PASSED ⇒ it has not arisen: no difficulty is recorded",
                "II.12:CARRY_OUT:so-y-te:2025 | 2025-12-31 | progress.undated | PASSED activities recorded in the period: 0; period ends: 31 Dec 2025",
                "II.12:CARRY_OUT:so-y-te:2025 | 2026-01-01 | progress.undated | UNDETERMINED activities recorded in the period: 0; period ends: 31 Dec 2025 ⇒ missing: any record that it was done",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }
}
