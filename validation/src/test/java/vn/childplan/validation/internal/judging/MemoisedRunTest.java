package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.OwnRule;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * What rules conclude without looking at the bearer or at an entry is worked out once for all who bear a duty alike and did
 * it on the same day, or not at all. Six communes owe a report before 15/5/2025 and another before 15/11/2025; the sixth
 * ends on 1/7/2025. As of 20/4.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoisedRunTest {
    private static final GroupId COMMUNES = GroupId.of("ubnd-cap-xa");

    @Test
    void a_rule_that_looks_at_the_bearer_is_asked_of_every_bearer() {
        VerdictRule flood = OwnRule.named("a.flood").check(Stage.DEADLINE, (judgement, settings) -> {
            if (!AgencyId.of("xa-3").equals(judgement.obligation().bearer())) {
                return Outcome.NOT_APPLICABLE;
            }
            judgement.decide(Status.SUSPENDED);
            return Outcome.PASSED;
        });
        assertEquals(
                Map.of(
                        "xa-1", Status.MET,
                        "xa-2", Status.IN_TIME,
                        "xa-3", Status.SUSPENDED,
                        "xa-4", Status.IN_TIME,
                        "xa-5", Status.IN_TIME,
                        "xa-6", Status.IN_TIME),
                firstReports(RuleSet.standard().with(flood), report("xa-1", "45/BC")));
    }

    @Test
    void a_rule_that_looks_at_entries_is_asked_of_every_bearer_who_has_some() {
        VerdictRule documented = OwnRule.named("a.documented").check(Stage.DEADLINE, (judgement, settings) -> {
            for (int i = 0; i < judgement.evidenceCount(); i++) {
                if ("46/BC".equals(judgement.evidence(i).document())) {
                    judgement.decide(Status.WAIVED);
                }
            }
            return Outcome.PASSED;
        });
        assertOnlyTheSecondIsWaived(
                documented, report("xa-1", "45/BC"), report("xa-2", "46/BC"), report("xa-3", "47/BC"));
    }

    /** Two reports: on each, once for those who bear it whole and once for xa-6, which ends. */
    @Test
    void a_rule_that_looks_at_the_duty_alone_is_asked_once_of_all_who_bear_it_alike() {
        List<String> asked = new ArrayList<>();
        VerdictRule counting = OwnRule.named("a.counting").check(Stage.DEADLINE, (judgement, settings) -> {
            LocalDate end = judgement.shared().tenure().bearerEndsOn();
            asked.add(judgement.shared().term().period() + (end == null ? "" : " until " + end));
            return Outcome.PASSED;
        });
        firstReports(RuleSet.standard().with(counting));
        assertEquals(List.of("2025-H1", "2025-H1 until 2025-07-01", "2025", "2025 until 2025-07-01"), asked);
    }

    @Test
    void those_with_entries_of_the_same_kinds_begin_alike_too() {
        List<ReportingPeriod> asked = new ArrayList<>();
        VerdictRule counting = OwnRule.named("a.counting").check(Stage.DEADLINE, (judgement, settings) -> {
            asked.add(judgement.shared().term().period());
            return Outcome.PASSED;
        });
        Map<String, Status> verdicts =
                firstReports(RuleSet.standard().with(counting), report("xa-1", "45/BC"), report("xa-2", "46/BC"));
        assertEquals(Status.MET, verdicts.get("xa-1"));
        assertEquals(Status.MET, verdicts.get("xa-2"));
        ReportingPeriod half = ReportingPeriod.half(2025, 1);
        assertEquals(3, asked.stream().filter(half::equals).count(), "reported, not reported, ending");
    }

    @Test
    void a_rule_that_looks_at_an_entry_without_counting_is_asked_of_every_bearer_who_has_some() {
        VerdictRule documented = OwnRule.named("a.documented")
                .needs(EvidenceKind.SUBMISSION)
                .check(Stage.DEADLINE, (judgement, settings) -> {
                    if ("46/BC".equals(judgement.evidence(0).document())) {
                        judgement.decide(Status.WAIVED);
                    }
                    return Outcome.PASSED;
                });
        Map<String, Status> verdicts =
                firstReports(RuleSet.standard().with(documented), report("xa-1", "45/BC"), report("xa-2", "46/BC"));
        assertEquals(Status.MET, verdicts.get("xa-1"));
        assertEquals(Status.WAIVED, verdicts.get("xa-2"));
    }

    /** xa-1 reported once, xa-2 twice. */
    @Test
    void a_rule_that_only_counts_entries_is_asked_of_every_bearer_who_has_some() {
        VerdictRule corrected = OwnRule.named("a.corrected").check(Stage.DEADLINE, (judgement, settings) -> {
            if (judgement.evidenceCount() > 1) {
                judgement.decide(Status.WAIVED);
            }
            return Outcome.PASSED;
        });
        assertOnlyTheSecondIsWaived(
                corrected,
                report("xa-1", "45/BC"),
                report("xa-2", "46/BC"),
                report("xa-2", "46a/BC"),
                report("xa-3", "47/BC"));
    }

    /** After eight in the morning is too late for a rule of one's own. */
    @Test
    void a_rule_that_only_looks_at_the_earliest_entry_is_asked_of_every_bearer_who_has_some() {
        VerdictRule early = OwnRule.named("a.early").check(Stage.DEADLINE, (judgement, settings) -> {
            Evidence first = judgement.earliest(Set.of(EvidenceKind.SUBMISSION));
            if (first != null && first.at().isAfter(VietnamTime.parse("2025-04-10T08:00"))) {
                judgement.decide(Status.WAIVED);
            }
            return Outcome.PASSED;
        });
        assertOnlyTheSecondIsWaived(
                early,
                reportOn("2025-04-10T08:00", "xa-1"),
                reportOn("2025-04-10T08:01", "xa-2"),
                reportOn("2025-04-10T07:59", "xa-3"));
    }

    /** Before 15/5: the first report is in time, the second a day late. */
    @Test
    void a_rule_may_take_another_entry_than_the_earliest_for_the_fulfilment() {
        VerdictRule last = OwnRule.named("a.last").check(Stage.FULFILMENT, (judgement, settings) -> {
            if (judgement.evidenceCount() == 0) {
                return Outcome.NOT_APPLICABLE;
            }
            judgement.fulfilledBy(judgement.evidence(judgement.evidenceCount() - 1));
            return Outcome.PASSED;
        });
        Map<String, Status> verdicts = firstReports(
                asOf("2025-05-20"),
                RuleSet.standard().without("fulfilment.document").with(last),
                reportOn("2025-05-14T08:00", "xa-1"),
                reportOn("2025-05-15T08:00", "xa-1"),
                reportOn("2025-05-14T08:00", "xa-2"));
        assertEquals(Status.MET_LATE, verdicts.get("xa-1"));
        assertEquals(Status.MET, verdicts.get("xa-2"));
    }

    @Test
    void a_rule_that_looks_at_the_day_alone_is_asked_once_of_all_who_did_it_on_that_day() {
        List<LocalDate> asked = new ArrayList<>();
        VerdictRule counting = OwnRule.named("a.counting")
                .needs(EvidenceKind.SUBMISSION)
                .check(Stage.FINDING, (judgement, settings) -> {
                    asked.add(judgement.fulfilledOn());
                    return Outcome.PASSED;
                });
        firstReports(
                RuleSet.standard().with(counting),
                reportOn("2025-04-10T08:00", "xa-1"),
                reportOn("2025-04-11T00:00", "xa-2"),
                reportOn("2025-04-10T23:59", "xa-3"),
                reportOn("2025-04-11T17:00", "xa-4"));
        assertEquals(List.of(LocalDate.of(2025, 4, 10), LocalDate.of(2025, 4, 11)), asked);
    }

    /** xa-1 to xa-3 reported on one day, each by another document; the rule after it looks at the day alone. */
    @Test
    void a_rule_that_looks_at_the_entry_is_asked_of_every_bearer_and_what_follows_depends_on_its_answer() {
        VerdictRule unsigned = OwnRule.named("a.unsigned")
                .needs(EvidenceKind.SUBMISSION)
                .check(Stage.FINDING, (judgement, settings) -> {
                    Evidence done = judgement.fulfilment();
                    return done != null && "46/BC".equals(done.document()) ? Outcome.FAILED : Outcome.PASSED;
                });
        VerdictRule early = OwnRule.named("b.early")
                .needs(EvidenceKind.SUBMISSION)
                .check(
                        Stage.FINDING,
                        (judgement, settings) ->
                                judgement.fulfilledOn() == null ? Outcome.NOT_APPLICABLE : Outcome.FAILED);
        Assessment assessment = assessor(RuleSet.standard().with(early).with(unsigned))
                .assess(
                        log(report("xa-1", "45/BC"), report("xa-2", "46/BC"), report("xa-3", "47/BC")),
                        asOf("2025-04-20"));
        assertEquals(List.of("b.early"), findings(assessment, "xa-1"));
        assertEquals(List.of("a.unsigned", "b.early"), findings(assessment, "xa-2"));
        assertEquals(List.of("b.early"), findings(assessment, "xa-3"));
    }

    /** Before 15/5: to the end of the 14th. */
    @Test
    void each_day_of_reporting_has_its_own_verdict_whoever_came_before() {
        Map<String, Status> verdicts = firstReports(
                asOf("2025-05-20"),
                RuleSet.standard(),
                reportOn("2025-05-14T23:59:59", "xa-1"),
                reportOn("2025-05-15T00:00:00", "xa-2"),
                reportOn("2025-05-14T00:00:00", "xa-3"),
                reportOn("2025-05-15T23:59:59", "xa-4"));
        assertEquals(
                Map.of(
                        "xa-1", Status.MET,
                        "xa-2", Status.MET_LATE,
                        "xa-3", Status.MET,
                        "xa-4", Status.MET_LATE,
                        "xa-5", Status.OVERDUE,
                        "xa-6", Status.OVERDUE),
                verdicts);
    }

    @Test
    void a_waiver_of_one_bearer_is_not_taken_for_that_of_another() {
        Map<String, Status> verdicts = firstReports(
                RuleSet.standard(),
                Waiver.of("xa-1", "V", "2025-H1", "2025-04-10", "2025-04-30"),
                Waiver.of("xa-2", "V", "2025-H1", "2025-04-10", "2025-04-15"));
        assertEquals(Status.WAIVED, verdicts.get("xa-1"));
        assertEquals(Status.IN_TIME, verdicts.get("xa-2"), "it has ended");
    }

    @Test
    void a_rule_is_asked_only_where_its_condition_holds() {
        List<String> asked = new ArrayList<>();
        VerdictRule ofFirst = OwnRule.named("a.of-first")
                .where((term, settings) -> term.period().equals(ReportingPeriod.half(2025, 1)))
                .check(Stage.DEADLINE, (judgement, settings) -> {
                    asked.add(judgement.obligation().bearer() + " "
                            + judgement.shared().term().period());
                    return Outcome.PASSED;
                });
        firstReports(RuleSet.standard().with(ofFirst));
        assertEquals(
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "xa-" + i + " 2025-H1")
                        .toList(),
                asked);
    }

    @Test
    void a_rule_whose_condition_throws_is_named_in_every_verdict_and_the_others_go_on() {
        VerdictRule broken = OwnRule.named("a.broken")
                .where((term, settings) -> {
                    throw new IllegalStateException("no scope");
                })
                .check(Stage.DEADLINE, (judgement, settings) -> Outcome.PASSED);
        Assessment assessment =
                assessor(RuleSet.standard().with(broken)).assess(log(report("xa-1", "45/BC")), asOf("2025-04-20"));
        assessment.verdicts().forEach(verdict -> assertEquals(List.of("a.broken"), verdict.errors()));
        Verdict met = assessment.verdicts().get(0);
        assertEquals(Status.MET, met.status());
        assertEquals(
                List.of(Outcome.ERROR),
                met.explain(Locale.ENGLISH).questions().stream()
                        .flatMap(question -> question.reasons().stream())
                        .filter(reason -> reason.rule().equals("a.broken"))
                        .map(reason -> reason.outcome())
                        .toList());
    }

    /** An explanation asks every rule from the first on. */
    @Tag("slow")
    @ParameterizedTest(name = "as of {0}")
    @ValueSource(strings = {"2025-03-01", "2025-05-14", "2025-05-15", "2025-07-01", "2025-11-14", "2025-12-31"})
    void what_is_worked_out_together_is_what_each_explanation_says(String day) {
        Assessment assessment =
                Assessor.of(Plan65.REGISTER, VietNam.calendar()).assess(QuangNgai.sampleEvidence(), asOf(day));
        assessment
                .verdicts()
                .forEach(verdict -> assertEquals(
                        verdict.status(),
                        verdict.explain(Locale.ENGLISH).status(),
                        verdict.obligation().id()));
    }

    /** Of xa-1 to xa-3, who reported in time; the others have not. */
    private static void assertOnlyTheSecondIsWaived(VerdictRule rule, Evidence... entries) {
        assertEquals(
                Map.of(
                        "xa-1", Status.MET,
                        "xa-2", Status.WAIVED,
                        "xa-3", Status.MET,
                        "xa-4", Status.IN_TIME,
                        "xa-5", Status.IN_TIME,
                        "xa-6", Status.IN_TIME),
                firstReports(RuleSet.standard().with(rule), entries));
    }

    private static Map<String, Status> firstReports(RuleSet rules, Evidence... entries) {
        return firstReports(asOf("2025-04-20"), rules, entries);
    }

    private static Map<String, Status> firstReports(Instant asOf, RuleSet rules, Evidence... entries) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (Verdict verdict : assessor(rules).assess(log(entries), asOf).verdicts()) {
            if (verdict.obligation().period().equals(ReportingPeriod.half(2025, 1))) {
                statuses.put(String.valueOf(verdict.obligation().bearer()), verdict.status());
            }
        }
        return statuses;
    }

    private static Assessor assessor(RuleSet rules) {
        List<Agency> agencies = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            Agency commune = Agency.of("xa-" + i, AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + i);
            agencies.add(i < 6 ? commune : commune.withLife(Validity.until(LocalDate.of(2025, 7, 1))));
        }
        AgencyGroup group = new AgencyGroup(
                COMMUNES, "UBND cấp xã", new TreeSet<>(EnumSet.of(AgencyKind.COMMUNE_COMMITTEE)), List.of());
        ReportingDuty reporting = new ReportingDuty(
                ClauseRef.of("V"),
                "CHẾ ĐỘ BÁO CÁO",
                "định kỳ báo cáo",
                List.of(new Party.Group("UBND cấp xã", List.of(COMMUNES), false)),
                List.of(
                        before(ReportingPeriod.half(2025, 1), LocalDate.of(2025, 5, 15)),
                        before(ReportingPeriod.year(2025), LocalDate.of(2025, 11, 15))),
                AgencyId.of("ubnd-tinh"),
                null,
                null);
        Plan plan = Plan.builder(DocumentNumber.of("1/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .add(reporting)
                .build();
        AgencyDirectory directory = AgencyDirectory.of(agencies, List.of(group), List.of());
        return Assessor.of(ObligationRegister.derive(plan, directory, rules), VietNam.calendar());
    }

    private static ReportingDuty.PeriodicReport before(ReportingPeriod period, LocalDate day) {
        return new ReportingDuty.PeriodicReport("trước ngày", period, Deadline.before(day));
    }

    private static Submission report(String commune, String document) {
        return Submission.of(commune, "V", "2025-H1", "2025-04-10").withDocument(document);
    }

    private static Submission reportOn(String when, String commune) {
        return Submission.of(commune, "V", "2025-H1", when);
    }

    /** The rules of one's own that found something about the first report of a commune. */
    private static List<String> findings(Assessment assessment, String commune) {
        return assessment.verdict("1/KH-UBND:V:REPORT:" + commune + ":2025-H1").findings().stream()
                .filter(rule -> rule.startsWith("a.") || rule.startsWith("b."))
                .toList();
    }

    private static EvidenceLog log(Evidence... entries) {
        return EvidenceLog.of(entries);
    }

    private static Instant asOf(String day) {
        return VietnamTime.parse(day);
    }
}
