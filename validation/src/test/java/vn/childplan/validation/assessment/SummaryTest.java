package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * The figures for people of 65/KH-UBND on 26/12/2025, with the bundled evidence, counted by hand from the plan: what somebody
 * must answer for are 18 terms led (13 tasks, three with two leads, II.9 in two quarters), IV.1 4, IV.2 1, IV.3 9, IV.4 18,
 * IV.5 seven for each of 56 communes and the plans of 5 districts sent before they ended, V 26 and 69 reports and 69 duties to
 * report difficulties.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final Assessment DECEMBER = PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
    private static final int ANSWERED_FOR = 18 + 4 + 1 + 9 + 18 + 7 * 56 + 5 + 26 + 69 + 69;
    /** II.1–II.8: 12, 8, 7, 7, 5, 7, 1 and 1 departments and organisations; IV.2: 7. */
    private static final int DEPARTMENTS_COORDINATE = 12 + 8 + 7 + 7 + 5 + 7 + 1 + 1 + 7;
    /** In 13 tasks and IV.2 the 56 communes; in II.9 of quarter II 13 districts and 170 communes, whose time was over. */
    private static final int LOCALITIES_COORDINATE = 14 * 56 + 13 + 170;

    @Test
    void what_was_handed_over_is_counted_with_whoever_took_it_and_coordination_apart() {
        Summary summary = DECEMBER.summary();
        assertEquals(ANSWERED_FOR, summary.total());
        assertEquals(26 + 69 + 4, summary.datedTotal());
        assertEquals(DECEMBER.totals().count(Status.TRANSFERRED), summary.handedOver());
        assertEquals(
                DEPARTMENTS_COORDINATE + LOCALITIES_COORDINATE,
                summary.coordination().denominator());
        int openToSomebody = 6; // II.8, II.9 twice, II.10, II.12, II.13
        assertEquals(
                DECEMBER.totals().total(),
                summary.total() + summary.handedOver() + summary.coordination().denominator() + openToSomebody);
    }

    /**
     * On 14/5/2025 the 56 communes of July do not exist: IV.5 is seven for each of 13 districts and 170 communes, V 26 reports of
     * the half-year, 26 of the year and 26 duties to report difficulties; II.9 has four dates.
     */
    @Test
    void what_nobody_has_taken_over_yet_is_counted_once_with_the_one_who_has_it() {
        Assessment may = PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-14"));
        Summary summary = may.summary();
        assertEquals(18 + 4 + 1 + 9 + 18 + 7 * (13 + 170) + 26 + 26 + 26, summary.total());
        assertEquals(26 + 26 + 4, summary.datedTotal());
        assertEquals(0, summary.handedOver());
        // 13 tasks, II.9 among them twice; IV.2 means by "địa phương" the districts, to whom the plan was sent.
        assertEquals(
                DEPARTMENTS_COORDINATE + 14 * (13 + 170) + 13,
                summary.coordination().denominator());
    }

    /** II.2: Tỉnh đoàn, Hội Nông dân and Sở Giáo dục; II.3, II.4, II.5: one each; II.9: two in each of its quarters. */
    @Test
    void coordination_is_one_line_a_clause() {
        Summary summary = DECEMBER.summary();
        assertEquals(
                new Rate(1, 2 + 5 + 56),
                summary.byClause().get(ClauseRef.of("II.3")).coordination());
        assertEquals(
                new Rate(4, 13 + 170 + 56),
                summary.byClause().get(ClauseRef.of("II.9")).coordination());
        assertEquals(new Rate(0, 0), summary.byClause().get(ClauseRef.of("V")).coordination());
        assertEquals(3 + 1 + 1 + 1 + 4, summary.coordination().numerator());
        assertEquals(
                Map.of(StatusWording.NO_DEADLINE, 1),
                summary.byClause().get(ClauseRef.of("II.3")).counts());
    }

    /** II.9 of quarter IV: what was done from 1/10 to 31/12 is recorded coordination. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-30T23:59:59, 0",
        "2025-10-01T00:00:00, 1",
        "2025-12-31T23:59:59, 1",
        "2026-01-01T00:00:00, 0",
    })
    void what_is_done_in_its_period_is_recorded_coordination(String at, int recorded) {
        Evidence note = ProgressNote.of("ubnd-xa-ba-xa", "II.9", "2025-Q4", at);
        Assessment later = PLAN.assess(EvidenceLog.of(note), VietnamTime.parse("2026-01-02"));
        assertEquals(recorded, later.summary().coordination().numerator());
    }

    /** A waiver says that nothing has to be done, which is nothing done. */
    @Test
    void a_decision_is_no_recorded_coordination() {
        Evidence waiver = Waiver.of("ubnd-xa-ba-xa", "II.9", "2025-Q4", "2025-10-01T00:00", "2025-12-31");
        Assessment later = PLAN.assess(EvidenceLog.of(waiver), VietnamTime.parse("2026-01-02"));
        assertEquals(0, later.summary().coordination().numerator());
    }

    @Test
    void where_the_time_of_a_task_binds_those_who_coordinate_they_answer_for_it() {
        Assessment bound = PLAN.with(RuleSet.standard().set("bearer.coordinating", "timeBinds", true))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-01-01"));
        Summary summary = bound.summary();
        assertEquals(
                new Rate(0, 0), summary.byClause().get(ClauseRef.of("II.9")).coordination());
        // Quarter II: 2 leads, 13 districts, 170 communes; quarter IV: 2 leads and 56 communes.
        assertEquals(
                2 + 13 + 170 + 2 + 56,
                summary.byClause().get(ClauseRef.of("II.9")).counts().get(StatusWording.OVERDUE));
    }

    /**
     * 86 are MET, 68 of them with a date; two of the others coordinated II.9 in quarter II, and one commune has reported its
     * difficulty. One of 10/6 reported to Bộ Y tế, which is to be reported again (IV.1).
     */
    @Test
    void what_has_no_date_is_done_and_not_done_in_time() {
        Map<StatusWording, Integer> counts = DECEMBER.summary().counts();
        assertEquals(68, counts.get(StatusWording.MET));
        assertEquals(86 - 68 - 2 - 1, counts.get(StatusWording.DONE));
        assertEquals(1, counts.get(StatusWording.REPORTED));
        assertEquals(1, counts.get(StatusWording.UNREPORTED));
        assertEquals(86 - 2, DECEMBER.summary().count(Status.MET));
        assertTrue(!counts.containsKey(StatusWording.NOT_OPEN), counts.toString());
        assertEquals(DECEMBER.totals().count(Status.NOT_OPEN), counts.get(StatusWording.NOT_ARISEN));
    }

    @ParameterizedTest(name = "{0} as of {1} with {2}: {3}")
    @CsvSource({
        "V:REPORT:so-tu-phap:2025-H1,     2025-03-30, -,          NOT_OPEN,          chưa đến kỳ",
        "V:ESCALATE:so-tu-phap:2025,      2025-05-02, -,          NOT_ARISEN,        chưa phát sinh",
        "V:ESCALATE:so-tu-phap:2025,      2025-05-02, difficulty, UNREPORTED,        'đã phát sinh, chưa báo cáo'",
        "V:ESCALATE:so-tu-phap:2025,      2025-05-02, reported,   REPORTED,          đã báo cáo",
        "V:REPORT:so-tu-phap:2025-H1,     2025-05-02, submission, MET,               hoàn thành đúng hạn",
        "V:REPORT:so-tu-phap:2025-H1,     2025-05-02, resting,    DONE,              đã hoàn thành",
        "IV.3:ISSUE_PLAN:so-tu-phap:2025, 2025-05-02, plan,       DONE,              đã hoàn thành",
        "II.6:CARRY_OUT:so-tu-phap:2025,  2025-12-31, note,       NO_DEADLINE,       không hạn",
        "II.6:CARRY_OUT:so-tu-phap:2025,  2026-01-01, note,       ACTIVITY_RECORDED, đã có hoạt động thực hiện",
        "II.6:CARRY_OUT:so-tu-phap:2025,  2026-01-01, -,          NOTHING_RECORDED,  chưa có thông tin thực hiện",
        "IV.3:ISSUE_PLAN:so-tu-phap:2025, 2026-01-01, -,          NOTHING_RECORDED,  chưa có thông tin thực hiện",
        "V:ESCALATE:so-tu-phap:2025,      2026-01-01, -,          NOT_ARISEN,        chưa phát sinh",
        "V:ESCALATE:so-tu-phap:2025,      2026-01-01, difficulty, LEFT_UNREPORTED,   'đã phát sinh, chưa báo cáo'",
        "V:ESCALATE:so-tu-phap:2025,      2026-01-01, reported,   REPORTED,          đã báo cáo",
    })
    void a_verdict_reads_as_people_word_it(
            String id, String asOf, String entries, StatusWording wording, String label) {
        Evidence[] log = switch (entries) {
            case "difficulty" -> new Evidence[] {Difficulty.of("so-tu-phap", "V", "2025-05-01")};
            case "reported" ->
                new Evidence[] {Difficulty.of("so-tu-phap", "V", "2025-05-01").withDocument("1/BC-STP")};
            case "submission" -> new Evidence[] {Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-01")};
            case "resting" ->
                new Evidence[] {
                    Suspension.of("so-tu-phap", "V", "2025-H1", "2025-04-10", null),
                    Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-01")
                };
            case "plan" -> new Evidence[] {Submission.of("so-tu-phap", "IV.3", "2025", "2025-05-01")};
            case "note" -> new Evidence[] {ProgressNote.of("so-tu-phap", "II.6", "2025", "2025-05-01")};
            default -> new Evidence[0];
        };
        Verdict verdict =
                PLAN.assess(EvidenceLog.of(log), VietnamTime.parse(asOf)).verdict(id);
        assertEquals(wording, verdict.wording());
        assertEquals(label, verdict.label().vi());
        assertEquals(verdict.status(), wording.status());
    }
}
