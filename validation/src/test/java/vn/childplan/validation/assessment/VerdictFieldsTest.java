package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * Verdicts and assessments as other programs read them. Mục V of 65/KH-UBND asks "các sở, ban ngành, đoàn thể, địa phương" to
 * report before 15/5/2025 (last permitted day 14/5) and before 15/11/2025.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictFieldsTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";

    private static Map<String, @Nullable Object> fields(String obligation, String asOf, Evidence... entries) {
        return Plan65.verdict(obligation, asOf, entries).fields();
    }

    @Test
    void the_fields_of_the_contract_come_first_and_in_its_order() {
        assertEquals(
                List.of(
                        "obligation",
                        "clause",
                        "duty",
                        "role",
                        "bearer",
                        "period",
                        "deadline",
                        "status",
                        "daysLate",
                        "fulfilledAt",
                        "transferredTo",
                        "rules",
                        "extendedTo",
                        "daysLateOriginally",
                        "bearerSucceededBy",
                        "findings",
                        "party",
                        "decidedBy",
                        "errors"),
                new ArrayList<>(fields(FIRST_REPORT, "2025-05-15").keySet()));
    }

    @Test
    void a_report_that_nobody_has_seen_is_a_day_late_on_15_5() {
        Map<String, @Nullable Object> late = fields(FIRST_REPORT, "2025-05-15");
        assertEquals("65/KH-UBND:" + FIRST_REPORT, late.get("obligation"));
        assertEquals("OVERDUE", late.get("status"));
        assertEquals(1, late.get("daysLate"));
        assertEquals(1, late.get("daysLateOriginally"));
        assertNull(late.get("fulfilledAt"));
        assertNull(late.get("extendedTo"));
        assertEquals("progress.overdue", late.get("decidedBy"));
        assertTrue(((List<?>) late.get("rules")).contains("progress.overdue"));
        assertEquals(List.of(), late.get("findings"));
        assertEquals(List.of(), late.get("errors"));
    }

    /** 20/5 is three days before the last day of the extension, and six after 14/5. */
    @Test
    void what_an_extension_made_timely_still_says_how_late_it_was_by_the_plan() {
        Map<String, @Nullable Object> extended = fields(
                FIRST_REPORT,
                "2025-05-21",
                Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-23"),
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-20T10:00"));
        assertEquals("MET", extended.get("status"));
        assertEquals("2025-05-20T10:00:00+07:00", extended.get("fulfilledAt"));
        assertEquals("2025-05-23", extended.get("extendedTo"));
        assertEquals(0, extended.get("daysLate"));
        assertEquals(6, extended.get("daysLateOriginally"));
    }

    /** Lý Sơn: the district ended on 1/7/2025 and the special zone took over; the second report is due after that day. */
    @Test
    void who_has_a_duty_now_is_named_where_it_passed_on_and_where_it_stayed() {
        Map<String, @Nullable Object> stayed = fields("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-07-01");
        assertEquals("OVERDUE", stayed.get("status"));
        assertEquals(List.of(), stayed.get("transferredTo"));
        assertEquals(List.of("ubnd-dac-khu-ly-son"), stayed.get("bearerSucceededBy"));
        Map<String, @Nullable Object> passedOn = fields("V:REPORT:ubnd-huyen-ly-son:2025", "2025-07-01");
        assertEquals("TRANSFERRED", passedOn.get("status"));
        assertEquals(List.of("ubnd-dac-khu-ly-son"), passedOn.get("transferredTo"));
    }

    /** V repealed by a plan of 1/6/2025 that nobody issued: what was due by 14/5 stays, and was late by then. */
    @Test
    void a_document_issued_after_the_plan_is_told_with_whether_it_was_late_by_then() {
        Amendment repeal = Amendment.of(
                new DatedDocument(DocumentNumber.of("99/KH-UBND"), LocalDate.of(2025, 6, 1)),
                QuangNgai.plan65().id(),
                List.of(new Amendment.Repeal(ClauseRef.of("1"), "Bãi bỏ Mục V", ClauseRef.of("V"))));
        Map<String, @Nullable Object> fields = PlanUnderRules.of(
                        AmendedPlan.of(QuangNgai.plan65()).with(repeal),
                        LocalDate.of(2025, 6, 1),
                        QuangNgai.directory(),
                        VietNam.calendar(),
                        RuleSet.standard())
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"))
                .verdict(FIRST_REPORT)
                .fields();
        assertEquals(
                List.of(Map.of(
                        "number", "99/KH-UBND",
                        "date", "2025-06-01",
                        "clause", "1",
                        "from", "2025-06-01",
                        "effect", "COMES_AFTER")),
                fields.get("subsequent"));
        assertEquals(true, fields.get("lateWhenAmended"));
        assertFalse(fields(FIRST_REPORT, "2025-06-01").containsKey("subsequent"));
    }

    /** 26 reports are a day late on 15/5; II.9 is due in quarter II, and a warning comes seven days before 30/6. */
    @Test
    void an_assessment_says_its_plan_its_instant_its_rules_and_its_totals() {
        Assessment assessment = Plan65.assess("2025-05-15");
        Map<String, @Nullable Object> fields = assessment.fields();
        assertEquals(
                List.of(
                        "plan",
                        "asOf",
                        "ruleSet",
                        "totals",
                        "errors",
                        "notCounted",
                        "verdicts",
                        "nextChange",
                        "evidenceFindings",
                        "settingsWithoutEffect"),
                new ArrayList<>(fields.keySet()));
        assertEquals("65/KH-UBND", fields.get("plan"));
        assertEquals("2025-05-15T23:59:59+07:00", fields.get("asOf"));
        assertEquals("standard/2025.1", fields.get("ruleSet"));
        assertEquals(26, ((Map<?, ?>) fields.get("totals")).get("OVERDUE"));
        assertEquals(assessment.register().size(), ((List<?>) fields.get("verdicts")).size());
        assertEquals(0, fields.get("notCounted"));
        assertEquals("2025-06-23T00:00:00+07:00", fields.get("nextChange"));
        assertEquals(List.of(), fields.get("evidenceFindings"));
    }

    /** The report of 14/5 is for a half-year that the plan does not ask about. */
    @Test
    void an_entry_that_counts_for_nothing_is_told_by_its_parts() {
        Submission stray = Submission.of("so-tu-phap", "V", "2024-H1", "2025-05-14")
                .withDocument("12/BC-STP")
                .withId("17");
        List<?> told = (List<?>) Plan65.assess("2025-05-15", stray).fields().get("evidenceFindings");
        assertEquals(1, told.size());
        Map<?, ?> finding = (Map<?, ?>) told.get(0);
        assertEquals("evidence.period", finding.get("code"));
        assertEquals("so-tu-phap", finding.get("agency"));
        assertEquals("V", finding.get("clause"));
        assertEquals("2024-H1", finding.get("period"));
        assertEquals("2025-05-14T23:59:59+07:00", finding.get("at"));
        assertEquals("12/BC-STP", finding.get("document"));
        assertEquals("17", finding.get("id"));
    }
}
