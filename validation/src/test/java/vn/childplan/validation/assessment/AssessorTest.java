package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.change.Accepted;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/** In which order rules are asked, and what a verdict keeps of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessorTest {
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

    @Test
    void once_a_rule_has_decided_only_those_on_findings_are_asked() {
        Verdict met = REPORT.verdict("2025-05-20", Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10"));
        assertEquals(
                List.of("deadline.wording", "fulfilment.document", "fulfilment.in-time", "finding.estimates"),
                met.rules(),
                "V names no channel here");
        assertEquals("fulfilment.in-time", met.decidedBy());
        assertEquals(List.of("finding.estimates"), met.findings());
        assertEquals(List.of(), met.errors());
        Verdict overdue = REPORT.verdict("2025-05-20");
        assertEquals(
                List.of("deadline.wording", "fulfilment.document", "progress.opening", "progress.overdue"),
                overdue.rules());
        assertEquals(List.of(), overdue.findings(), "what failed on the way is no finding");
    }

    @Test
    void the_first_rule_to_decide_decides_even_if_it_is_the_first_of_all() {
        VerdictRule first = rule("a", Stage.DEADLINE, Status.WAIVED);
        VerdictRule second = rule("b", Stage.FINDING, Status.OVERDUE);
        Verdict verdict = REPORT.by(RuleSet.of("two/1", List.of(first, second))).verdict("2025-05-20");
        assertEquals(Status.WAIVED, verdict.status());
        assertEquals("a", verdict.decidedBy());
        assertEquals(List.of("a", "b"), verdict.rules());
    }

    @Test
    void where_no_rule_decides_it_is_undetermined_and_nobody_decided_it() {
        VerdictRule silent = OwnRule.named("a").check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        Verdict verdict = REPORT.by(RuleSet.of("silent/1", List.of(silent))).verdict("2025-05-20");
        assertEquals(Status.UNDETERMINED, verdict.status());
        assertNull(verdict.decidedBy());
        assertEquals(List.of(), verdict.rules());
    }

    /** What a verdict keeps of its rules has a bit for each, 64 in all. */
    @Test
    void sixty_four_rules_can_judge_and_the_last_counts_like_the_first() {
        List<VerdictRule> rules = IntStream.rangeClosed(1, 64)
                .mapToObj(i -> rule("rule-" + i, Stage.FINDING, null))
                .toList();
        Verdict verdict = REPORT.by(RuleSet.of("many/1", rules)).verdict("2025-05-20");
        assertEquals(64, verdict.findings().size());
        assertEquals("rule-64", verdict.findings().get(63));
    }

    @Test
    void sixty_five_rules_are_refused_before_anything_is_judged() {
        List<VerdictRule> rules = IntStream.rangeClosed(1, 65)
                .mapToObj(i -> rule("rule-" + i, Stage.FINDING, null))
                .toList();
        OneDuty many = REPORT.by(RuleSet.of("many/1", rules));
        assertThrows(IllegalArgumentException.class, () -> many.assess("2025-05-20"));
    }

    /** Two weeks' warning for facts from 1/7/2025: twelve days before 14/5 it is in time, before 14/11 due soon. */
    @Test
    void each_obligation_is_judged_by_the_settings_of_its_own_day() {
        RuleSet rules = RuleSet.standard().set("progress.due-soon", "days", 14, LocalDate.of(2025, 7, 1));
        assertEquals(
                Status.IN_TIME,
                Plan65.assess(rules, "2025-05-02")
                        .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1")
                        .status());
        assertEquals(
                Status.DUE_SOON,
                Plan65.assess(rules, "2025-11-02")
                        .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025")
                        .status());
        assertEquals(26, Plan65.assess(rules, "2025-05-07").dated().count(Status.DUE_SOON), "seven days before 14/5");
        assertEquals(0, Plan65.assess(rules, "2025-05-06").dated().count(Status.DUE_SOON), "eight days before");
    }

    /** Entries are laid out by place, so one agency more moves all that stand after it. */
    /** Design §4.14: years 1900 to 9999; 9999-12-31T17:00Z is in the year 10000 in Viet Nam. */
    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T16:59:59Z", "9999-12-31T17:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void an_instant_of_no_year_that_documents_have_is_refused(String text) {
        Instant instant = Instant.parse(text);
        Assessor assessor = REPORT.assessor();
        assertThrows(IllegalArgumentException.class, () -> assessor.assess(EvidenceLog.EMPTY, instant));
        Assessment standing = assessor.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        assertThrows(IllegalArgumentException.class, () -> standing.at(instant));
        Accepted last = new Accepted("so-y-te", "chờ", LocalDate.of(9999, 12, 31));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Accepted(last.owner(), last.reason(), last.until().plusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.standard()
                        .set("progress.due-soon", "days", 3, last.until().plusDays(1)));
    }

    /** Days late are counted to the end of the years that there are: from 14/5/2025 to 31/12/9999. */
    @Test
    void the_last_instant_of_all_is_judged_like_any_other() {
        Verdict verdict = REPORT.verdict("9999-12-31");
        assertEquals(Status.OVERDUE, verdict.status());
        assertEquals(
                ChronoUnit.DAYS.between(LocalDate.of(2025, 5, 14), LocalDate.of(9999, 12, 31)), verdict.daysLate());
        assertEquals(Optional.empty(), REPORT.assess("9999-12-31").nextChange());
    }

    @Test
    void an_index_made_for_another_directory_is_refused_with_both_named() {
        AgencyDirectory directory = QuangNgai.directory();
        Assessor withOneMore = Assessor.of(
                ObligationRegister.derive(
                        QuangNgai.plan65(),
                        directory.with(Agency.of("so-a", AgencyKind.DEPARTMENT, "Sở A")),
                        RuleSet.standard()),
                VietNam.calendar());
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        Instant asOf = VietnamTime.parse("2025-05-20");
        EvidenceIndex index = withOneMore.index(QuangNgai.sampleEvidence());

        String refused = assertThrows(IllegalArgumentException.class, () -> assessor.assess(index, asOf))
                .getMessage();
        int agencies = directory.agencies().size();
        assertTrue(refused.contains("directory of " + agencies + " agencies"), refused);
        assertTrue(refused.contains("directory of " + (agencies + 1) + " agencies"), refused);
        assertTrue(refused.contains(":so-a:"), refused);
        assertThrows(
                IllegalArgumentException.class,
                () -> withOneMore.assess(assessor.index(QuangNgai.sampleEvidence()), asOf),
                "the other way round");
        assertThrows(
                IllegalArgumentException.class,
                () -> assessor.observe(index, asOf, (rule, settings, judgement, outcome) -> {}));
    }

    @Test
    void an_index_serves_a_register_of_the_same_obligations_derived_once_more() {
        Instant asOf = VietnamTime.parse("2025-05-20");
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        Assessor again = Assessor.of(
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard()),
                VietNam.calendar());
        EvidenceIndex index = assessor.index(QuangNgai.sampleEvidence());
        assertTrue(assessor.assess(index, asOf).to(again.assess(index, asOf)).isEmpty());
    }

    /** Communes owe what districts owed: other obligations, which no other rules can make of these. */
    @Test
    void rules_that_read_the_plan_otherwise_judge_no_register_derived_by_others() {
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        RuleSet communes =
                RuleSet.standard().set("bearer.localities", "level", "COMMUNE").named("communes/1");
        String refused = assertThrows(IllegalArgumentException.class, () -> assessor.with(communes))
                .getMessage();
        assertEquals(
                "rule set communes/1 reads plan 65/KH-UBND otherwise than standard/2025.1, under which the register was"
                        + " derived: derive another register under it",
                refused);
    }

    @Test
    void an_observer_hears_every_rule_that_is_asked_and_changes_nothing() {
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        EvidenceIndex index = assessor.index(EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10")));
        List<String> heard = new ArrayList<>();
        Assessment observed =
                assessor.observe(index, VietnamTime.parse("2025-05-20"), (rule, settings, judgement, outcome) -> {
                    if (judgement.obligation().id().equals("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1")
                            && outcome != Outcome.NOT_APPLICABLE) {
                        heard.add(rule.id() + " " + outcome);
                    }
                });
        assertEquals(
                List.of(
                        "deadline.wording PASSED",
                        "fulfilment.document PASSED",
                        "fulfilment.in-time PASSED",
                        "finding.channel UNDETERMINED",
                        "finding.estimates FAILED"),
                heard);
        assertEquals(assessor.assess(index, VietnamTime.parse("2025-05-20")).totals(), observed.totals());
        assertSame(Plan65.REGISTER, assessor.register());
        assertEquals(RuleSet.standard(), assessor.rules());
        assertEquals(VietNam.calendar(), assessor.calendar());
    }

    /** A report in time concludes by {@code fulfilment.in-time}; the rules on findings follow, asked or not. */
    @Test
    void an_observer_hears_once_of_each_rule_up_to_the_one_that_concludes_and_of_each_on_findings() {
        Assessor assessor = REPORT.assessor();
        List<String> heard = new ArrayList<>();
        assessor.observe(
                assessor.index(EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10"))),
                VietnamTime.parse("2025-05-20"),
                (rule, settings, judgement, outcome) -> heard.add(rule.id()));
        List<VerdictRule> rules = RuleSet.standard().rules().stream()
                .filter(VerdictRule.class::isInstance)
                .map(VerdictRule.class::cast)
                .sorted(Comparator.comparing(VerdictRule::stage))
                .toList();
        List<String> ids = rules.stream().map(VerdictRule::id).toList();
        int concluding = ids.indexOf("fulfilment.in-time");
        List<String> expected = new ArrayList<>(ids.subList(0, concluding + 1));
        rules.stream().filter(rule -> rule.stage() == Stage.FINDING).forEach(rule -> expected.add(rule.id()));
        assertEquals(expected, heard);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-05-14, 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1 DUE_SOON",
        "2025-05-15, 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1 OVERDUE (1)",
    })
    void a_verdict_prints_its_obligation_its_status_and_how_late_it_is(String asOf, String printed) {
        assertEquals(printed, REPORT.verdict(asOf).toString());
    }

    @Test
    void a_verdict_knows_what_did_the_duty_and_when() {
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00");
        Verdict met = REPORT.verdict("2025-05-20", report);
        assertEquals(report, met.fulfilment());
        assertEquals(report.at(), met.fulfilledAt());
        Verdict overdue = REPORT.verdict("2025-05-20");
        assertNull(overdue.fulfilment());
        assertNull(overdue.fulfilledAt());
    }

    @Test
    void verdicts_say_the_same_only_if_status_day_evidence_lateness_findings_and_errors_agree() {
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        Verdict met = REPORT.verdict("2025-05-20", report);
        Verdict inTime = REPORT.verdict("2025-05-01");
        assertSame(true, met.saysTheSameAs(REPORT.verdict("2025-06-20", report)));
        assertSame(false, met.saysTheSameAs(inTime), "status");
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-04-30", "2025-05-25");
        assertSame(false, inTime.saysTheSameAs(REPORT.verdict("2025-05-01", extension)), "last permitted day");
        assertSame(
                false, met.saysTheSameAs(REPORT.verdict("2025-05-20", report.withDocument("45/BC-STP"))), "evidence");
        assertSame(false, REPORT.verdict("2025-05-15").saysTheSameAs(REPORT.verdict("2025-05-16")), "days late");
        RuleSet fewer = RuleSet.standard().without("finding.estimates");
        assertSame(false, met.saysTheSameAs(REPORT.by(fewer).verdict("2025-05-20", report)), "findings");
        VerdictRule broken = OwnRule.named("broken").check(Stage.FINDING, (judgement, settings) -> {
            throw new IllegalStateException("no such table");
        });
        RuleSet more = RuleSet.standard().with(broken);
        assertSame(false, met.saysTheSameAs(REPORT.by(more).verdict("2025-05-20", report)), "errors");
    }

    private static VerdictRule rule(String id, Stage stage, Status status) {
        return OwnRule.named(id).check(stage, (judgement, settings) -> {
            if (status != null) {
                judgement.decide(status);
            }
            return Outcome.FAILED;
        });
    }
}
