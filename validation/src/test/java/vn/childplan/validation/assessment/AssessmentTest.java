package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

/**
 * Counted by hand from V and II.9, the only clauses with a date: 26 reporters (13 districts, 8 departments and sectors, 5
 * organisations) owe two reports each, 56 communes take over the second one of the districts, and two leads of II.9 owe
 * the quarters II and IV: 26 · 2 + 56 + 2 · 2 = 112.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentTest {
    private final Assessment onTheFirstLateDay = Plan65.assess("2025-05-15");

    @Test
    void what_has_a_date_is_counted_apart_from_what_has_none() {
        assertEquals(
                new Tally(Map.of(
                        Status.OVERDUE,
                        26,
                        // The second report of the 26, and II.9 in quarter II.
                        Status.IN_TIME,
                        26 + 2,
                        // The communes until 1/7, and II.9 in quarter IV.
                        Status.NOT_OPEN,
                        56 + 2)),
                onTheFirstLateDay.dated());
        assertEquals(112, onTheFirstLateDay.dated().total());
        assertEquals(
                onTheFirstLateDay.verdicts().size(), onTheFirstLateDay.totals().total());
        assertEquals(26, onTheFirstLateDay.totals().count(Status.OVERDUE));
    }

    @Test
    void a_verdict_is_found_by_its_parts_by_its_id_and_by_its_id_without_the_plan() {
        ReportingPeriod firstHalf = ReportingPeriod.parse("2025-H1");
        Verdict verdict =
                onTheFirstLateDay.verdict(AgencyId.of("so-tu-phap"), ClauseRef.of("V"), DutyKind.REPORT, firstHalf);
        assertEquals(
                "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", verdict.obligation().id());
        assertEquals(verdict, onTheFirstLateDay.verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(verdict, onTheFirstLateDay.verdict("V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(
                verdict.obligation(),
                Plan65.REGISTER.find("V:REPORT:so-tu-phap:2025-H1").orElseThrow());
    }

    @Test
    void nobody_is_found_under_a_clause_duty_or_period_that_is_not_theirs() {
        AgencyId department = AgencyId.of("so-tu-phap");
        ReportingPeriod firstHalf = ReportingPeriod.parse("2025-H1");
        ClauseRef reporting = ClauseRef.of("V");
        assertTrue(onTheFirstLateDay
                .find(department, reporting, DutyKind.CARRY_OUT, firstHalf)
                .isEmpty());
        assertTrue(onTheFirstLateDay
                .find(department, reporting, DutyKind.REPORT, ReportingPeriod.parse("2025-Q1"))
                .isEmpty());
        assertTrue(onTheFirstLateDay
                .find(department, ClauseRef.of("II.9"), DutyKind.REPORT, firstHalf)
                .isEmpty());
        assertTrue(onTheFirstLateDay
                .find(AgencyId.of("so-khac"), reporting, DutyKind.REPORT, firstHalf)
                .isEmpty());
        assertTrue(onTheFirstLateDay.find("V:REPORT:so-tu-phap").isEmpty());
        assertTrue(
                onTheFirstLateDay.find("66/KH-UBND:V:REPORT:so-tu-phap:2025-H1").isEmpty());
        assertThrows(
                NoSuchElementException.class,
                () -> onTheFirstLateDay.verdict(department, reporting, DutyKind.CARRY_OUT, firstHalf));
    }

    @Test
    void every_verdict_is_found_by_its_short_id_and_by_its_parts() {
        for (Verdict verdict : onTheFirstLateDay.verdicts()) {
            Obligation obligation = verdict.obligation();
            assertEquals(verdict, onTheFirstLateDay.verdict(obligation.shortId()));
            if (obligation.bearer() != null) {
                assertEquals(
                        verdict,
                        onTheFirstLateDay.verdict(
                                obligation.bearer(), obligation.clause(), obligation.duty(), obligation.period()));
            }
        }
    }

    @Test
    void the_verdicts_of_an_agency_and_those_overdue_can_be_listed() {
        AgencyId department = AgencyId.of("so-tu-phap");
        List<Verdict> its = onTheFirstLateDay.of(department);
        assertEquals(onTheFirstLateDay.byAgency().get(department).total(), its.size());
        assertTrue(its.stream()
                .allMatch(verdict -> department.equals(verdict.obligation().bearer())));
        assertEquals(26, onTheFirstLateDay.overdue().size());
        assertTrue(onTheFirstLateDay.overdue().stream().allMatch(verdict -> verdict.status() == Status.OVERDUE));
        assertEquals(List.of(), onTheFirstLateDay.of(AgencyId.of("so-khac")));
    }

    @Test
    void assessment_assessor_register_and_index_fit_a_line_of_a_log() {
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        int size = Plan65.REGISTER.size();
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                Submission.of("so-tu-phap", "V", "2024-H1", "2025-05-14"));
        assertEquals("assessor of " + size + " obligations of 65/KH-UBND by standard/2025.1", assessor.toString());
        assertEquals(
                "index of 2 entries on " + size + " obligations of 65/KH-UBND, 1 of them counting for none",
                assessor.index(log).toString());
        assertTrue(Plan65.REGISTER.toString().startsWith("register of " + size + " obligations of 65/KH-UBND, "));
        String line = onTheFirstLateDay.toString();
        assertTrue(line.startsWith("assessment of 65/KH-UBND as of 2025-05-15T23:59:59"), line);
        assertTrue(line.contains("OVERDUE=26"), line);
    }

    @Test
    void in_what_two_verdicts_differ_can_be_asked() {
        Verdict overdue = onTheFirstLateDay.verdict("V:REPORT:so-tu-phap:2025-H1");
        Verdict dayBefore = Plan65.assess("2025-05-14").verdict("V:REPORT:so-tu-phap:2025-H1");
        Verdict dayAfter = Plan65.assess("2025-05-16").verdict("V:REPORT:so-tu-phap:2025-H1");
        assertEquals(Set.of(VerdictPart.STATUS, VerdictPart.DAYS_LATE), overdue.differencesTo(dayBefore));
        assertEquals(Set.of(VerdictPart.DAYS_LATE), overdue.differencesTo(dayAfter));
        assertEquals(Set.of(), overdue.differencesTo(overdue));
        assertTrue(overdue.saysTheSameAs(dayAfter, Set.of(VerdictPart.STATUS, VerdictPart.LAST_DAY)));
        assertFalse(overdue.saysTheSameAs(dayAfter));
    }

    /** V: 26 of the first half, 26 of the year, 56 communes to come; IV.1: that of UBND tỉnh to Bộ Y tế, without a date. */
    @Test
    void verdicts_of_a_kind_can_be_counted() {
        assertEquals(
                new Tally(Map.of(Status.OVERDUE, 26, Status.IN_TIME, 26, Status.NOT_OPEN, 56, Status.NO_DEADLINE, 1)),
                onTheFirstLateDay.totals(verdict -> verdict.obligation().duty() == DutyKind.REPORT));
    }

    @Test
    void each_agency_has_its_tally_and_what_is_nobodys_by_name_is_left_out() {
        Map<AgencyId, Tally> byAgency = onTheFirstLateDay.byAgency();
        assertEquals(1, byAgency.get(AgencyId.of("so-tu-phap")).count(Status.OVERDUE));
        assertEquals(1, byAgency.get(AgencyId.of("so-tu-phap")).count(Status.IN_TIME));
        int nobodys = 6; // ObligationsOfPlan65Test: II.8, II.9 twice, II.10, II.12, II.13
        assertEquals(
                onTheFirstLateDay.verdicts().size() - nobodys,
                byAgency.values().stream().mapToInt(Tally::total).sum());
    }

    @Test
    void each_clause_has_its_tally_in_the_order_of_the_plan() {
        Map<ClauseRef, Tally> byClause = onTheFirstLateDay.byClause();
        assertEquals(26, byClause.get(ClauseRef.of("V")).count(Status.OVERDUE));
        assertEquals(2, byClause.get(ClauseRef.of("II.9")).count(Status.IN_TIME));
        assertEquals(
                "II.1 II.2 II.3 II.4 II.5 II.6 II.7 II.8 II.9 II.10 II.11 II.12 II.13 IV.1 IV.2 IV.3 IV.4 IV.5"
                        + " IV.5-1 IV.5-2 IV.5-3 IV.5-4 IV.5-5 V",
                String.join(
                        " ", byClause.keySet().stream().map(ClauseRef::value).toList()));
    }

    @Test
    void it_knows_when_and_by_which_rules_it_was_made() {
        assertEquals("standard/2025.1", onTheFirstLateDay.ruleSet());
        assertEquals(VietnamTime.parse("2025-05-15"), onTheFirstLateDay.asOf());
        assertSame(Plan65.REGISTER, onTheFirstLateDay.register());
        assertEquals(
                VietnamTime.parse("2025-05-15"),
                onTheFirstLateDay.verdicts().get(0).asOf());
    }

    @Test
    void an_obligation_that_the_register_does_not_have_has_no_verdict() {
        assertTrue(
                onTheFirstLateDay.find("65/KH-UBND:VI:REPORT:so-tu-phap:2025").isEmpty());
        NoSuchElementException unknown = assertThrows(
                NoSuchElementException.class, () -> onTheFirstLateDay.verdict("65/KH-UBND:VI:REPORT:so-tu-phap:2025"));
        assertTrue(
                unknown.getMessage()
                        .startsWith(
                                "no obligation 65/KH-UBND:VI:REPORT:so-tu-phap:2025 in the register; the nearest are"
                                        + " V:REPORT:so-tu-phap:2025, "),
                unknown.getMessage());
    }

    @Test
    void an_entry_that_counts_for_nothing_is_found_once_it_is_known() {
        Submission wrong =
                Submission.of("so-noi-vu", "II.4", "2025", "2025-05-02").withRecordedAt("2025-05-10T08:00");
        assertEquals(List.of(), Plan65.assess("2025-05-10T07:59:59", wrong).findings());
        List<Finding> findings = Plan65.assess("2025-05-10T08:00", wrong).findings();
        assertEquals(
                "Sở Nội vụ, clause II.4, year 2025: the agency owes nothing under this clause",
                findings.get(0).message().en());
        Submission vague = Submission.of("so-noi-vu", "V", null, "2025-05-02");
        assertEquals(
                "Sở Nội vụ, clause V: the clause has several periods, and none is named",
                Plan65.assess("2025-05-10", vague).findings().get(0).message().en());
    }

    /** V has two periods, so that an entry must say which; IV.3 has one. */
    @Test
    void an_entry_without_period_counts_where_the_clause_has_just_one() {
        Assessment assessment = Plan65.assess("2025-05-10", Submission.of("so-tu-phap", "IV.3", null, "2025-05-02"));
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                VietnamTime.parse("2025-05-02"),
                assessment.verdict("65/KH-UBND:IV.3:ISSUE_PLAN:so-tu-phap:2025").fulfilledAt());
    }

    /** IV.1 charges Sở Y tế with guiding and with consolidating the reports: acting is no report, and no difficulty. */
    @Test
    void progress_counts_for_acting_and_a_decision_for_everything_that_the_clause_asks() {
        ProgressNote note = ProgressNote.of("so-y-te", "IV.1", "2025", "2025-05-02");
        Suspension rest = Suspension.of("so-y-te", "IV.1", "2025", "2025-05-03T00:00", null);
        Assessment assessment = Plan65.assess("2025-05-10", note, rest);
        assertEquals(
                List.of(note, rest),
                assessment.verdict("IV.1:GUIDE:so-y-te:2025").evidence());
        assertEquals(
                List.of(rest),
                assessment.verdict("IV.1:CONSOLIDATE:so-y-te:2025").evidence());
        assertEquals(List.of(), assessment.verdict("IV.1:ESCALATE:so-y-te:2025").evidence());
    }

    /** IV.1: "định kỳ, tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định": the report on six months is not the last. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-09, NO_DEADLINE, không hạn",
        "2025-06-10, NO_DEADLINE, không hạn",
        "2025-12-31, NO_DEADLINE, không hạn",
        "2026-01-01, MET,         đã có hoạt động thực hiện",
    })
    void what_is_reported_again_and_again_without_a_date_is_not_done_by_the_first_report(
            String asOf, Status status, String words) {
        Verdict verdict = Plan65.assess(asOf, Submission.of("so-y-te", "IV.1", "2025", "2025-06-10"))
                .verdict("IV.1:CONSOLIDATE:so-y-te:2025");
        assertEquals(status, verdict.status());
        assertEquals(words, verdict.label().vi());
        assertEquals(null, verdict.fulfilledAt());
    }

    /** IV.3 and IV.2 have it done once: a plan that is issued, and funds that are appraised, are. */
    @ParameterizedTest
    @CsvSource({"so-tu-phap, IV.3, ISSUE_PLAN", "so-tai-chinh, IV.2, APPRAISE_FUNDING"})
    void what_is_done_once_is_done_by_the_first_document(String agency, String clause, String duty) {
        Verdict verdict = Plan65.assess("2025-06-10", Submission.of(agency, clause, "2025", "2025-04-24"))
                .verdict(clause + ":" + duty + ":" + agency + ":2025");
        assertEquals("đã hoàn thành", verdict.label().vi());
    }

    @Test
    void from_14_5_to_15_5_the_26_reports_that_were_due_soon_become_overdue() {
        AssessmentDifference difference = Plan65.assess("2025-05-14").to(onTheFirstLateDay);
        assertEquals(Map.of("DUE_SOON>OVERDUE", 26), difference.transitions());
        assertFalse(difference.isEmpty());
        AssessmentDifference none = onTheFirstLateDay.to(Plan65.assess("2025-05-15"));
        assertTrue(none.isEmpty());
        assertEquals(Map.of(), none.transitions());
    }

    /** "Địa phương" read as communes instead of districts (V and IV.2): 13 districts go, 170 communes come. */
    @Test
    void an_obligation_that_only_one_side_has_stands_against_a_dash() {
        AssessmentDifference difference = onTheFirstLateDay.to(readAsCommunes());
        assertEquals(13, difference.transitions().get("OVERDUE>-"));
        assertEquals(170, difference.transitions().get("->OVERDUE"));
    }

    @Test
    void of_two_registers_what_is_on_both_sides_stands_in_the_difference_only_if_it_says_something_else() {
        Assessment communes = readAsCommunes();
        List<AssessmentDifference.Change> changes =
                onTheFirstLateDay.to(communes).changes();
        for (AssessmentDifference.Change change : changes) {
            String id = change.obligation();
            assertEquals(onTheFirstLateDay.find(id).isPresent(), change.before() != null, id);
            assertEquals(communes.find(id).isPresent(), change.after() != null, id);
            assertFalse(
                    change.before() != null
                            && change.after() != null
                            && change.before().saysTheSameAs(change.after()),
                    id);
        }
        long gone = changes.stream().filter(change -> change.after() == null).count();
        long come = changes.stream().filter(change -> change.before() == null).count();
        assertEquals(communes.register().size() - onTheFirstLateDay.register().size(), come - gone);
    }

    @Test
    void what_a_rule_threw_is_a_finding_of_its_own_beside_the_totals() {
        Assessment assessment = Plan65.assess(throwing(), "2025-05-15");
        Finding error = assessment.errors().get(0);
        assertEquals(1, assessment.errors().size(), "one rule, one type of exception");
        assertEquals("rule.error", error.code());
        assertEquals(Severity.ERROR, error.severity());
        long reports = assessment.register().obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.REPORT)
                .count();
        assertTrue(
                error.message()
                        .en()
                        .startsWith("rule own.flood failed with an error on " + reports
                                + " obligations, first on 65/KH-UBND:"),
                error.message().en());
        assertTrue(
                error.message().en().endsWith("IllegalStateException: no flood map"),
                error.message().en());
        assertTrue(error.message().vi().startsWith("quy tắc own.flood gặp lỗi ở " + reports + " nghĩa vụ"));
        assertEquals(Plan65.assess("2025-05-15").totals(), assessment.totals());
    }

    @Test
    void an_assessment_is_complete_where_no_rule_threw_and_every_entry_counts() {
        Assessment complete = Plan65.assess("2025-05-15", Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10"));
        assertEquals(List.of(), complete.errors());
        assertTrue(complete.isComplete());
        assertSame(complete, complete.orThrowIfIncomplete());

        Assessment stray = Plan65.assess("2025-05-15", Submission.of("so-tu-phap", "II.9", null, "2025-05-10"));
        assertFalse(stray.isComplete());
        assertEquals(stray.findings(), stray.missing());

        // A district's report after its end counts, and is only remarked upon.
        Assessment late = Plan65.assess("2025-08-10", Submission.of("ubnd-huyen-ba-to", "V", "2025-H1", "2025-08-05"));
        assertEquals(
                List.of("evidence.after-end"),
                late.findings().stream().map(Finding::code).toList());
        assertTrue(late.isComplete());

        Assessment thrown = Plan65.assess(throwing(), "2025-05-15");
        assertFalse(thrown.isComplete());
        IncompleteAssessmentException refused =
                assertThrows(IncompleteAssessmentException.class, thrown::orThrowIfIncomplete);
        assertEquals(
                List.of("rule.error"),
                refused.missing().stream().map(Finding::code).toList());
        assertTrue(String.valueOf(refused.getMessage()).contains("no flood map"));
    }

    private static RuleSet throwing() {
        return RuleSet.standard()
                .with(Rule.named("own.flood")
                        .title("Vùng lũ", "Flood area")
                        .basis("Phép thử", "A test")
                        .onlyFor(List.of(DutyKind.REPORT))
                        .check(Stage.DEADLINE, (judgement, settings) -> {
                            throw new IllegalStateException("no flood map");
                        }));
    }

    private static Assessment readAsCommunes() {
        RuleSet communes = RuleSet.standard().set("bearer.localities", "level", "COMMUNE");
        ObligationRegister register = ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), communes);
        return Assessor.of(register, VietNam.calendar()).assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-15"));
    }
}
