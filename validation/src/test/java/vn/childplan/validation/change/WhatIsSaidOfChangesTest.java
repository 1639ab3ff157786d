package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleBuilder;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;

/** One report of two departments, before 15/5/2025, and of difficulties at any time: verdicts that differ, and why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsSaidOfChangesTest {
    static final RuleSet SETTLED = RuleSet.standard().unset("bearer.localities", "level");
    private static final Party HEALTH = new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null);
    private static final Party JUSTICE = new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null);
    private static final String REPORT = "V:REPORT:so-y-te:2025-H1";
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    static PlanUnderRules plan() {
        ReportingDuty regime = ReportingDuty.of(
                        ClauseRef.of("V"),
                        "CHẾ ĐỘ BÁO CÁO",
                        "Báo cáo trước ngày 15/5/2025.",
                        List.of(HEALTH, JUSTICE),
                        List.of(new ReportingDuty.PeriodicReport(
                                "trước ngày 15/5/2025",
                                ReportingPeriod.half(2025, 1),
                                Deadline.before(LocalDate.of(2025, 5, 15)))),
                        AgencyId.of("ubnd-tinh"))
                .withEscalation(new ReportingDuty.Escalation("kịp thời báo cáo khó khăn", List.of(HEALTH)));
        Plan plan = Plan.builder(DocumentNumber.of("1/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .place("Quảng Ngãi")
                .title("Công tác trẻ em")
                .signature(QuangNgai.plan65().signature())
                .add(regime)
                .build();
        return new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), SETTLED);
    }

    private static EvidenceLog handedIn(@Nullable String at) {
        return at == null ? EvidenceLog.EMPTY : EvidenceLog.of(Submission.of("so-y-te", "V", "2025-H1", at));
    }

    private static Verdict verdict(@Nullable String handedIn, String asOf) {
        return plan().assess(handedIn(handedIn), VietnamTime.parse(asOf)).verdict(REPORT);
    }

    private static Impact impact(RuleSet candidate, EvidenceLog log, String asOf) {
        return Impact.of(plan(), plan().with(candidate), log, VietnamTime.parse(asOf));
    }

    // Baselines

    @Test
    void what_is_accepted_is_meant_by_code_clause_and_message_or_by_obligation_and_status() {
        Accepted accepted = new Accepted("so-y-te", "đã nhắc", JUNE);
        Finding found = Finding.of("a.b", Severity.WARNING, Text.of("Lời", "Words"), Text.of("Sửa", "Correct"))
                .withClause(ClauseRef.of("V"));
        AcceptedFinding known = new AcceptedFinding("a.b", ClauseRef.of("V"), "Lời", accepted);
        assertTrue(known.means(found));
        assertFalse(known.means(found.withClause(ClauseRef.of("VI"))));

        Verdict overdue = verdict(null, "2025-05-20");
        AcceptedVerdict late = AcceptedVerdict.of(overdue, accepted);
        assertTrue(late.means(overdue));
        assertTrue(new AcceptedVerdict(REPORT, overdue.status(), accepted).means(overdue), "without the plan");
        assertFalse(late.means(verdict("2025-05-16", "2025-05-20")), "late, but not overdue");
        assertFalse(new AcceptedVerdict("V:REPORT:so-tu-phap:2025-H1", overdue.status(), accepted).means(overdue));
    }

    /** Three are named; of more than three it is said how many more there are. */
    @ParameterizedTest(name = "{0} verdicts: {1}")
    @CsvSource({"3, ''", "4, ' and 1 more'"})
    void verdicts_that_run_out_together_are_named_up_to_three(int count, String more) {
        Accepted accepted = new Accepted("so-y-te", "đã nhắc", JUNE);
        AcceptedVerdict one = AcceptedVerdict.of(verdict(null, "2025-05-20"), accepted);
        String message = BaselineRemarks.expired(Collections.nCopies(count, one), accepted)
                .message()
                .en();
        assertEquals(3, message.split("OVERDUE", -1).length - 1, message);
        assertTrue(message.endsWith("OVERDUE" + more + " (so-y-te, until 1 Jun 2025)"), message);
    }

    @Test
    void accepting_a_verdict_anew_leaves_the_others() {
        Accepted before = new Accepted("so-y-te", "đã nhắc", JUNE);
        Accepted later = new Accepted("so-y-te", "nhắc lại", JUNE.plusDays(9));
        Verdict health = verdict(null, "2025-05-20");
        Verdict justice = plan().assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"))
                .verdict("V:REPORT:so-tu-phap:2025-H1");
        Baseline baseline =
                Baseline.EMPTY.acceptVerdicts(List.of(health, justice), before).acceptVerdicts(List.of(health), later);
        assertEquals(
                Map.of("so-y-te", later, "so-tu-phap", before),
                baseline.verdicts().stream()
                        .collect(Collectors.toMap(
                                known -> known.obligation().split(":")[3], AcceptedVerdict::accepted)));
    }

    @Test
    void baselines_and_records_are_read_from_files(@TempDir Path folder) throws IOException {
        Baseline baseline = Baseline.EMPTY.acceptVerdicts(
                List.of(verdict(null, "2025-05-20")), new Accepted("so-y-te", "đã nhắc", JUNE));
        Path accepted = folder.resolve("baseline.json");
        try (OutputStream out = Files.newOutputStream(accepted)) {
            BaselineJson.write(baseline, out);
        }
        assertEquals(baseline, BaselineJson.read(accepted).orThrow());
        DecisionRecord record = DecisionRecord.of(plan(), EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        Path recorded = folder.resolve("record.json");
        try (OutputStream out = Files.newOutputStream(recorded)) {
            DecisionRecordJson.write(record, out);
        }
        assertEquals(record, DecisionRecordJson.read(recorded).orThrow());
        assertEquals(
                "decision on 1/KH-UBND as of 2025-05-20T16:59:59Z by " + SETTLED.name() + ": 3 verdicts",
                record.toString());
    }

    @Test
    void the_facts_of_a_decision_have_names_in_both_languages() {
        assertEquals(Text.of("lịch làm việc", "calendar"), Replay.Input.CALENDAR.label());
    }

    // Impacts

    /** Worse is a worse status, or the same one for more days; a duty that is new is worse if it is late at once. */
    @ParameterizedTest(name = "{0} on {1} > {2} on {3}: {4}")
    @CsvSource({
        "2025-05-14, 2025-05-20, 2025-05-15, 2025-05-20, true",
        "2025-05-15, 2025-05-20, 2025-05-14, 2025-05-20, false",
        "2025-05-15, 2025-05-20, 2025-05-16, 2025-05-20, true",
        "2025-05-16, 2025-05-20, 2025-05-15, 2025-05-20, false",
        "2025-05-15, 2025-05-20, 2025-05-15, 2025-05-21, false",
        "          , 2025-05-20,           , 2025-05-21, true",
        "          , 2025-05-20, 2025-05-20, 2025-05-20, false"
    })
    void a_bearer_stands_worse_by_status_then_by_days_late(
            @Nullable String before, String asOfBefore, @Nullable String after, String asOfAfter, boolean worse) {
        assertEquals(
                worse,
                new ImpactedVerdict(verdict(before, asOfBefore), verdict(after, asOfAfter), List.of()).isWorse());
    }

    @Test
    void a_duty_that_is_new_is_worse_if_it_is_late_and_one_that_is_gone_never_is() {
        assertTrue(new ImpactedVerdict(null, verdict(null, "2025-05-15"), List.of()).isWorse());
        assertFalse(new ImpactedVerdict(null, verdict(null, "2025-05-14"), List.of()).isWorse());
        assertFalse(new ImpactedVerdict(verdict(null, "2025-05-20"), null, List.of()).isWorse());
    }

    @Test
    void an_impact_is_told_in_a_line_with_what_else_differs() {
        RuleSet inclusive = SETTLED.named("own/1").set("deadline.wording", "includesNamedDay", true);
        assertEquals(
                "impact of own/1 against " + SETTLED.name() + ": {MET_LATE>MET=1}, 1 with other days late",
                impact(inclusive, handedIn("2025-05-15"), "2025-05-20").toString());
        assertEquals(
                "impact of own/1 against " + SETTLED.name() + ": {}, 2 with something else",
                impact(inclusive, EvidenceLog.EMPTY, "2025-04-20").toString());
        assertEquals(
                Optional.empty(),
                impact(inclusive, EvidenceLog.EMPTY, "2025-04-20").planComparison());
    }

    /**
     * In the candidate the report of Sở Y tế has come on 15/5, and that day is read as included: it takes both to meet it. For Sở Tư
     * pháp it takes the reading alone to be five days late, not six.
     */
    @Test
    void of_several_changes_those_that_it_takes_are_the_causes() {
        RuleSet inclusive = SETTLED.set("deadline.wording", "includesNamedDay", true);
        Impact both = Impact.along(
                        plan(),
                        EvidenceLog.EMPTY,
                        plan().with(inclusive),
                        handedIn("2025-05-15"),
                        List.of(VietnamTime.parse("2025-05-20")))
                .get(0);
        assertEquals(
                Map.of(
                        REPORT + " OVERDUE>MET",
                        List.of("evidence", "deadline.wording"),
                        "V:REPORT:so-tu-phap:2025-H1 OVERDUE>OVERDUE",
                        List.of("deadline.wording")),
                causes(both));
    }

    /** Another plan, another directory, another reading: each tells on a duty of its own. */
    @Test
    void a_plan_and_a_directory_are_causes_as_well() {
        PlanUnderRules base = plan();
        PlanUnderRules candidate = base.with(QuangNgai.directory()
                        .ending(
                                AgencyId.of("so-tu-phap"),
                                LocalDate.of(2025, 5, 1),
                                "Nghị quyết",
                                AgencyId.of("so-noi-vu")))
                .with(base.plan().toBuilder().title("Trẻ em").build());
        Map<String, List<String>> causes =
                causes(Impact.of(base, candidate, EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")));
        assertEquals(List.of("directory"), causes.get("V:REPORT:so-tu-phap:2025-H1 OVERDUE>TRANSFERRED"));
        assertEquals(Set.of(List.of("directory")), Set.copyOf(causes.values()), causes::toString);
    }

    private static Map<String, List<String>> causes(Impact impact) {
        return impact.all().stream()
                .collect(Collectors.toMap(
                        change -> change.obligation().shortId() + " " + change.transition(), ImpactedVerdict::causes));
    }

    private static RuleBuilder own(String id) {
        return Rule.named(id).title("Quy tắc riêng", "A rule of one's own").basis("Phép thử", "A test");
    }

    /** Rules are picked by the day of the fact: the last day of the only report is 14/5/2025. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-05-14", "2025-05-15"})
    void no_change_says_that_a_rule_is_not_in_force_yet(LocalDate from) {
        Rule later = own("own.later").from(from).check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        List<String> why = impact(SETTLED.with(later), EvidenceLog.EMPTY, "2025-05-20").whyNoChange().stream()
                .map(Text::en)
                .toList();
        assertEquals(1, why.size());
        assertEquals(
                from.getDayOfMonth() == 15,
                why.get(0)
                        .equals("own.later is in force only from 15 May 2025; the latest obligation is judged by the"
                                + " rules of 14 May 2025"),
                why::toString);
    }

    @Test
    void no_change_says_how_many_obligations_a_rule_applied_to() {
        Rule one = own("own.one")
                .check(
                        Stage.STANDING,
                        (judgement, settings) ->
                                judgement.obligation().id().endsWith(REPORT) ? Outcome.PASSED : Outcome.NOT_APPLICABLE);
        assertEquals(
                List.of("own.one applies to 1 obligation, and the verdicts stay as they were"),
                impact(SETTLED.with(one), EvidenceLog.EMPTY, "2025-05-20").whyNoChange().stream()
                        .map(Text::en)
                        .toList());
    }

    // Instants

    @Test
    void a_timeline_holds_a_verdict_to_the_second_before_it_changes() {
        Timeline timeline = Timeline.of(plan(), EvidenceLog.EMPTY, REPORT);
        Instant late = VietnamTime.parse("2025-05-15T00:00:00");
        assertEquals("DUE_SOON", timeline.at(late.minusSeconds(1)).status().name());
        assertEquals("OVERDUE", timeline.at(late).status().name());
        assertEquals("NOT_OPEN", timeline.at(timeline.start().asOf()).status().name());
        assertEquals("OVERDUE", timeline.at(late.plusSeconds(86_400)).status().name());
    }

    @Test
    void what_is_to_come_is_told_with_the_days_late_and_is_empty_where_nothing_would_differ() {
        RuleSet stricter = SETTLED.set("deadline.wording", "includesNamedDay", true)
                .set("deadline.wording", "includesNamedDay", false, JUNE);
        Upcoming upcoming = Upcoming.of(plan().with(stricter), handedIn("2025-05-15"), VietnamTime.parse("2025-05-20"));
        assertFalse(upcoming.isEmpty());
        assertEquals(
                Set.of(
                        "1/KH-UBND:V:REPORT:so-y-te:2025-H1: by what holds from 1 Jun 2025 it would be met late by 1"
                                + " day (deadline.wording)",
                        "1/KH-UBND:V:REPORT:so-tu-phap:2025-H1: by what holds from 1 Jun 2025 it would be overdue by 6"
                                + " days (deadline.wording)"),
                upcoming.warnings().stream().map(Text::en).collect(Collectors.toSet()));
        assertTrue(Upcoming.of(plan(), EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"))
                .isEmpty());
    }

    /** A difficulty that arose on 2/5 without a document has yet to be reported. */
    @Test
    void a_difficulty_can_still_be_reported_by_a_document() {
        List<String> remedies = WhatIf.of(
                        plan(),
                        EvidenceLog.of(Difficulty.of("so-y-te", "V", "2025-05-02")),
                        "V:ESCALATE:so-y-te:2025",
                        VietnamTime.parse("2025-05-20"))
                .remedies()
                .stream()
                .map(remedy -> remedy.words().en())
                .toList();
        assertTrue(remedies.stream().anyMatch(words -> words.contains("reported by a document")), remedies::toString);
    }
}
