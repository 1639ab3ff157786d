package vn.childplan.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.testkit.AssessmentAssert.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

class AssessmentAssertTest {
    private static final String REPORT = "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1";

    private static Assessment assess(EvidenceLog log) {
        return new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                .assess(log, VietnamTime.parse("2025-05-15"));
    }

    @Test
    void status_days_totals_and_use_of_evidence_can_be_asserted() {
        Assessment assessment = assess(EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T10:00")));
        assertThat(assessment)
                .has(REPORT, Status.MET_LATE)
                .has(REPORT, Status.MET_LATE, 1)
                .counts(Status.MET_LATE, 1)
                .countsObligations(assessment.verdicts().size())
                .usesAllEvidence();
    }

    @Test
    void a_failure_says_how_it_is_instead() {
        Assessment assessment = assess(EvidenceLog.of(Submission.of("so-tu-phap", "II.9", null, "2025-05-15T10:00")));
        fails(() -> assertThat(assessment).has(REPORT, Status.MET), "1 day overdue");
        fails(() -> assertThat(assessment).has(REPORT, Status.OVERDUE, 2), "is not OVERDUE (2)");
        fails(() -> assertThat(assessment).counts(Status.MET, 1), "not 1 but 0 obligations are MET");
        fails(() -> assertThat(assessment).countsObligations(1), "Not 1 but");
        fails(() -> assertThat(assessment).usesAllEvidence(), "[evidence.no-duty]");
        fails(() -> assertThat(assessment).verdict("65/KH-UBND:V:REPORT:so-bo:2025-H1"), "65/KH-UBND:V:REPORT:");
    }

    /** It used to pass: the verdicts came about without the rule, and nobody was told. */
    @Test
    void a_rule_that_always_throws_fails_whatever_is_said_of_assessment_verdict_and_impact() {
        PlanUnderRules plan =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        RuleSet broken = RuleSet.standard()
                .with(Rule.named("own.flood")
                        .title("Vùng lũ", "Flood area")
                        .basis("Phép thử", "A test")
                        .check(Stage.DEADLINE, (judgement, settings) -> {
                            throw new IllegalStateException("no flood map");
                        }));
        Instant asOf = VietnamTime.parse("2025-05-15");
        Assessment assessment = plan.with(broken).assess(EvidenceLog.EMPTY, asOf);
        Impact impact = Impact.of(plan, plan.with(broken), EvidenceLog.EMPTY, asOf);

        fails(() -> assertThat(assessment).has(REPORT, Status.OVERDUE), "rules failed with an error, [own.flood]");
        fails(() -> assertThat(assessment).counts(Status.OVERDUE, 26), "no flood map");
        fails(
                () -> assertThat(assessment)
                        .countsObligations(assessment.verdicts().size()),
                "no flood map");
        fails(() -> assertThat(assessment).usesAllEvidence(), "no flood map");
        assertThat(assessment).verdict(REPORT).hasError("own.flood");
        fails(() -> ImpactAssert.assertThat(impact).noVerdictGetsWorse(), "no flood map");
        fails(() -> ImpactAssert.assertThat(impact).changesNothing(), "no flood map");
    }

    private static void fails(Executable claim, String part) {
        String message = assertThrows(AssertionError.class, claim).getMessage();
        assertTrue(message.contains(part), message);
    }
}
