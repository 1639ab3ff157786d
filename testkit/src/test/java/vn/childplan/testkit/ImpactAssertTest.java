package vn.childplan.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.testkit.ImpactAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;

/** Clause V asks for reports before 15/5/2025; one comes in on 15/5 itself, one on 16/5, the others never. */
class ImpactAssertTest {
    private static final PlanUnderRules PLAN_65 =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final RuleSet INCLUDING =
            RuleSet.standard().named("including/1").set("deadline.wording", "includesNamedDay", true);
    private static final EvidenceLog LOG = EvidenceLog.of(
            Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T10:00"),
            Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-16T10:00"));

    private static Impact impact(RuleSet candidate, String asOf) {
        return Impact.of(PLAN_65, PLAN_65.with(candidate), LOG, VietnamTime.parse(asOf));
    }

    @Test
    void what_a_later_deadline_does_is_said_in_a_few_lines() {
        assertThat(impact(INCLUDING, "2025-05-20"))
                .changesOnlyClause("V")
                .changesOnly("MET_LATE>MET")
                .changes("MET_LATE>MET", 1)
                .changesVerdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", "MET_LATE>MET")
                .noVerdictGetsWorse()
                .isCausedOnlyBy("deadline.wording");
    }

    @Test
    void the_same_rules_change_nothing() {
        assertThat(impact(RuleSet.standard(), "2025-05-20"))
                .changesNothing()
                .noVerdictGetsWorse()
                .changesNoDaysLate();
    }

    @Test
    void a_claim_that_fails_lists_who_is_concerned_before_after_and_why() {
        fails(() -> assertThat(impact(INCLUDING, "2025-05-20")).changesOnly("OVERDUE>DUE_SOON"), """
                        obligation                   before      after  because of
                          V:REPORT:so-tu-phap:2025-H1  MET_LATE 1  MET    deadline.wording""");
        fails(
                () -> assertThat(impact(INCLUDING, "2025-05-20")).changesNoDaysLate(),
                "V:REPORT:so-noi-vu:2025-H1 MET_LATE 2 MET_LATE 1 deadline.wording");
    }

    @Test
    void every_claim_can_fail() {
        Impact impact = impact(INCLUDING, "2025-05-20");
        fails(() -> assertThat(impact).changesNothing(), "changes nothing");
        fails(() -> assertThat(impact).changesOnlyClause("II"), "changes clause II only");
        fails(() -> assertThat(impact).changesOnlyBearers("so-y-te"), "of [so-y-te] only");
        fails(() -> assertThat(impact).changesOnly("MET_LATE>MET", "MET>OVERDUE"), "changes MET>OVERDUE");
        fails(() -> assertThat(impact).changes("MET_LATE>MET", 2), "2 times, not 1");
        fails(
                () -> assertThat(impact).changesVerdict("none", "MET_LATE>MET"),
                "There is no obligation none; the nearest are:");
        fails(() -> assertThat(impact).isCausedOnlyBy("progress.due-soon"), "caused by [progress.due-soon] only");
        Impact back = Impact.of(PLAN_65.with(INCLUDING), PLAN_65, LOG, VietnamTime.parse("2025-05-20"));
        fails(() -> assertThat(back).noVerdictGetsWorse(), "so-tu-phap:2025-H1 MET MET_LATE 1");
    }

    /** A claim about nobody would hold for ever. */
    @Test
    void names_that_do_not_exist_fail_with_the_nearest() {
        Impact impact = impact(INCLUDING, "2025-05-20");
        fails(
                () -> assertThat(impact).isCausedOnlyBy("deadline.wording", "deadline.wordng"),
                "There is no rule or other cause deadline.wordng; the nearest is deadline.wording");
        fails(
                () -> assertThat(impact).changesOnlyBearers("so-tu-phap", "so-noi-vuu"),
                "There is no agency so-noi-vuu; the nearest is so-noi-vu");
        fails(
                () -> assertThat(impact).changesVerdict("V:REPORT:so-tu-phapp:2025-H1", "MET_LATE>MET"),
                "There is no obligation V:REPORT:so-tu-phapp:2025-H1; the nearest are:\n  V:REPORT:so-tu-phap:2025-H1");
    }

    @Test
    void nothing_satisfies_no_only() {
        Impact nothing = impact(RuleSet.standard(), "2025-05-20");
        fails(() -> assertThat(nothing).changesOnlyClause("V"), "no verdict differs");
        fails(() -> assertThat(nothing).isCausedOnlyBy("deadline.wording"), "no verdict differs");
        fails(() -> assertThat(nothing).changesOnly("MET_LATE>MET"), "no verdict differs");
    }

    private static void fails(Executable claim, String part) {
        String message = assertThrows(AssertionError.class, claim).getMessage();
        assertTrue(oneSpace(message).contains(oneSpace(part)), message);
    }

    /** How wide a column is depends on what else stands in it. */
    private static String oneSpace(String text) {
        return text.replaceAll(" +", " ");
    }
}
