package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImpactTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** Handed in on 14/5 (the last permitted day), on 15/5 and on 16/5. */
    private static final EvidenceLog LOG = EvidenceLog.of(
            Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
            Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15"),
            Submission.of("so-y-te", "V", "2025-H1", "2025-05-16"));

    @Test
    void read_as_including_the_day_named_only_the_report_of_15_5_becomes_timely() {
        RuleSet inclusive = RuleSet.standard().named("inclusive/1").set("deadline.wording", "includesNamedDay", true);
        Impact impact = impact(PLAN.with(inclusive), "2025-05-20");
        assertEquals(Map.of("MET_LATE>MET", 1), impact.transitions());
        assertEquals(Map.of(AgencyId.of("so-noi-vu"), 1), impact.byAgency());
        assertEquals(Map.of(ClauseRef.of("V"), 1), impact.byClause());
        assertEquals(Map.of("deadline.wording", 1), impact.byCause());
        assertEquals(24, impact.latenessChanges().size(), "the 23 that are overdue and the one of 16/5: a day less");
    }

    /** A mistyped agency counts for nothing whatever the rules are: two comparisons of what is not known. */
    @Test
    void what_is_missing_on_both_sides_is_said_once() {
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-14"),
                Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-14"));
        RuleSet inclusive = RuleSet.standard().set("deadline.wording", "includesNamedDay", true);
        Impact impact = Impact.of(PLAN, PLAN.with(inclusive), log, VietnamTime.parse("2025-05-20"));
        assertEquals(new Completeness(0, 1, 0), impact.baseCompleteness());
        assertEquals(new Completeness(0, 1, 0), impact.candidateCompleteness());
        assertEquals(
                Text.of(
                        "Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính.",
                        "The figures are not complete: 1 entry does not count."),
                impact.incompleteness().orElseThrow());
        assertTrue(impact(PLAN.with(inclusive), "2025-05-20").incompleteness().isEmpty(), "every entry counts");
    }

    /** As the plan is read, districts owe the report of the first half-year and a commune does not; read otherwise it does. */
    @Test
    void what_is_missing_on_one_side_is_said_of_that_side() {
        EvidenceLog log = EvidenceLog.of(Submission.of("ubnd-xa-ba-vi", "V", "2025-H1", "2025-05-14"));
        RuleSet communes = RuleSet.standard().set("bearer.localities", "level", "COMMUNE");
        Impact impact = Impact.of(PLAN, PLAN.with(communes), log, VietnamTime.parse("2025-05-20"));
        assertEquals(new Completeness(0, 1, 0), impact.baseCompleteness());
        assertEquals(new Completeness(0, 0, 0), impact.candidateCompleteness());
        assertEquals(
                Text.of(
                        "Trước thay đổi: Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính."
                                + " Sau thay đổi: Kết quả đầy đủ.",
                        "Before the change: The figures are not complete: 1 entry does not count."
                                + " After the change: The figures are complete."),
                impact.incompleteness().orElseThrow());
    }

    @Test
    void if_communes_report_instead_of_districts_13_obligations_go_and_170_come() {
        RuleSet communes = RuleSet.standard().named("communes/1").set("bearer.localities", "level", "COMMUNE");
        Impact impact = impact(PLAN.with(communes), "2025-05-20");
        Set<ClauseRef> clauses = Set.of(ClauseRef.of("IV.2"), ClauseRef.of("V"));
        assertEquals(clauses, impact.byClause().keySet(), "the two clauses that say \"địa phương\"");
        long gone = count(impact, "OVERDUE>-");
        long come = count(impact, "->OVERDUE");
        assertEquals(13, gone);
        assertEquals(170, come);
    }

    @Test
    void warned_fourteen_days_ahead_instead_of_seven_what_was_in_time_is_due_soon() {
        RuleSet earlier = RuleSet.standard().named("two-weeks/1").set("progress.due-soon", "days", 14);
        Impact impact = impact(PLAN.with(earlier), "2025-05-05");
        assertEquals(
                Map.of("IN_TIME>DUE_SOON", 26), impact.transitions(), "13 districts, 8 departments, 5 organisations");
        assertEquals(Set.of("progress.due-soon"), impact.byCause().keySet());
    }

    @Test
    void each_verdict_is_put_down_to_the_change_that_made_it() {
        RuleSet both = RuleSet.standard()
                .named("both/1")
                .set("deadline.wording", "includesNamedDay", true)
                .set("progress.due-soon", "days", 60);
        Impact impact = impact(PLAN.with(both), "2025-05-20");
        impact.changes()
                .forEach(change -> assertEquals(
                        change.transition().equals("MET_LATE>MET")
                                ? List.of("deadline.wording")
                                : List.of("progress.due-soon"),
                        change.causes(),
                        change.obligation().id()));
        assertEquals(
                Set.of("MET_LATE>MET", "IN_TIME>DUE_SOON"), impact.transitions().keySet());
    }

    /**
     * Asked in the order c, b, a: c moves the last day, b suspends what was moved, a would waive it. So a made no difference;
     * asked before c, b would have suspended nothing.
     */
    @Test
    void rules_are_tried_in_the_order_in_which_the_candidate_asks_them() {
        LocalDate moved = LocalDate.of(2025, 6, 30);
        Rule a = own("own.a", judgement -> {
            if (moved.equals(judgement.lastDay())) {
                judgement.decide(Status.WAIVED);
            }
        });
        Rule b = own("own.b", judgement -> {
            if (moved.equals(judgement.lastDay())) {
                judgement.decide(Status.SUSPENDED);
            }
        });
        Rule c = own("own.c", judgement -> judgement.moveLastDay(moved));
        Impact impact = impact(PLAN.with(RuleSet.standard().with(a).with(b).with(c)), "2025-05-20");
        assertEquals(
                List.of("own.c", "own.b"),
                impact.changes().stream()
                        .filter(change -> change.transition().equals("OVERDUE>SUSPENDED"))
                        .findFirst()
                        .orElseThrow()
                        .causes());
    }

    @Test
    void the_same_rules_in_another_order_are_a_change_and_the_rule_that_moved_is_its_cause() {
        Rule a = own("own.a", judgement -> judgement.decide(Status.WAIVED));
        Rule b = own("own.b", judgement -> judgement.decide(Status.SUSPENDED));
        RuleSet bFirst = RuleSet.standard().with(a).with(b);
        RuleSet aFirst = RuleSet.standard().with(b).with(a);
        Impact impact = Impact.of(PLAN.with(bFirst), PLAN.with(aFirst), LOG, VietnamTime.parse("2025-05-20"));
        assertTrue(impact.transitions().containsKey("SUSPENDED>WAIVED"), impact.toString());
        assertEquals(Set.of("own.a"), impact.byCause().keySet());
        assertEquals(
                List.of("rule own.a moved"),
                impact.ruleChange().steps().stream()
                        .map(step -> step.words().en())
                        .toList());
    }

    /** Both reported in time and in May, and estimates of a half-year before 15/5 are noted. */
    @Test
    void a_finding_that_is_gone_is_an_impact_though_no_status_changes() {
        Impact impact = impact(PLAN.with(RuleSet.standard().without("finding.estimates")), "2025-05-20");
        assertEquals(List.of(), impact.changes());
        assertEquals(List.of(), impact.latenessChanges());
        assertFalse(impact.isEmpty());
        impact.otherChanges().forEach(change -> {
            assertEquals(Set.of(VerdictPart.FINDINGS), change.differences());
            assertEquals(List.of("finding.estimates"), change.causes());
        });
    }

    @Test
    void a_rule_that_throws_everywhere_is_an_impact_on_every_verdict_in_which_it_is_asked() {
        Rule broken = own("own.broken", judgement -> {
            throw new IllegalStateException("no flood map");
        });
        Impact impact = impact(PLAN.with(RuleSet.standard().with(broken)), "2025-05-20");
        assertEquals(List.of(), impact.changes());
        ImpactedVerdict overdue = impact.otherChanges().stream()
                .filter(change -> change.transition().equals("OVERDUE>OVERDUE"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(VerdictPart.ERRORS), overdue.differences());
    }

    private static Rule own(String id, Consumer<Judgement> check) {
        return Rule.named(id)
                .title("Quy tắc riêng", "A rule of one's own")
                .basis("Phép thử", "A test")
                .check(Stage.STANDING, (judgement, settings) -> {
                    check.accept(judgement);
                    return Outcome.PASSED;
                });
    }

    /**
     * Each of three rules adds a day to the last one, 14/5, but none beyond 16/5: any two of them do what all three do. So none is
     * necessary and none is enough: taken in their order it is done with the second, which needs the first.
     */
    @Test
    void where_no_step_is_necessary_and_none_enough_the_steps_are_replayed_in_their_order() {
        LocalDate latest = LocalDate.of(2025, 5, 16);
        UnaryOperator<LocalDate> dayMore = lastDay -> lastDay.isBefore(latest) ? lastDay.plusDays(1) : lastDay;
        Impact impact = impact(
                PLAN.with(RuleSet.standard()
                        .withAfter("deadline.wording", moving("own.a", dayMore))
                        .withAfter("own.a", moving("own.b", dayMore))
                        .withAfter("own.b", moving("own.c", dayMore))),
                "2025-05-20");
        ImpactedVerdict overdue = impact.latenessChanges().stream()
                .filter(change -> change.obligation().shortId().equals("V:REPORT:tinh-doan:2025-H1"))
                .findAny()
                .orElseThrow();
        assertEquals(List.of("own.a", "own.b"), overdue.causes());
    }

    /** a moves the last day to 20/5, b takes that back, c moves it again: a would be enough alone, but it is c that does it. */
    @Test
    void a_step_that_another_undoes_is_no_cause() {
        LocalDate original = LocalDate.of(2025, 5, 14);
        LocalDate moved = LocalDate.of(2025, 5, 20);
        UnaryOperator<LocalDate> move = lastDay -> lastDay.equals(original) ? moved : lastDay;
        Impact impact = impact(
                PLAN.with(RuleSet.standard()
                        .withAfter("deadline.wording", moving("own.a", move))
                        .withAfter("own.a", moving("own.b", lastDay -> lastDay.equals(moved) ? original : lastDay))
                        .withAfter("own.b", moving("own.c", move))),
                "2025-05-25");
        assertEquals(Set.of("own.c"), impact.byCause().keySet());
    }

    private static Rule moving(String id, UnaryOperator<LocalDate> move) {
        return Rule.named(id)
                .title("Đổi hạn cuối", "Moves the last day")
                .basis("Phép thử", "A test")
                .check(Stage.DEADLINE, (judgement, settings) -> {
                    LocalDate lastDay = judgement.lastDay();
                    if (lastDay == null) {
                        return Outcome.NOT_APPLICABLE;
                    }
                    judgement.moveLastDay(move.apply(lastDay));
                    return Outcome.PASSED;
                });
    }

    @Test
    void no_change_says_that_a_setting_is_in_force_only_from_a_later_day() {
        RuleSet later = RuleSet.standard().set("deadline.wording", "includesNamedDay", true, LocalDate.of(2026, 6, 1));
        assertEquals(
                List.of("the setting deadline.wording includesNamedDay = true from 1 Jun 2026 has no effect: the latest"
                        + " obligation of the plan is judged by the rules of 31 Dec 2025"),
                why(later, "2025-05-20"));
    }

    @Test
    void no_change_says_that_readings_use_the_date_of_the_plan() {
        RuleSet later = RuleSet.standard().set("bearer.coordinating", "timeBinds", true, LocalDate.of(2025, 9, 1));
        assertEquals(1, why(later, "2025-05-20").size());
        assertTrue(why(later, "2025-05-20").get(0).contains("31 Mar 2025"), why(later, "2025-05-20")::toString);
    }

    @Test
    void no_change_says_that_a_rule_never_applied_or_came_to_the_same() {
        Rule never = Rule.named("own.never")
                .title("Không bao giờ", "Never")
                .basis("Phép thử", "A test")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        assertEquals(
                List.of("own.never applies to no obligation at this instant"),
                why(RuleSet.standard().with(never), "2025-05-20"));
        Rule same = own("own.same", judgement -> {});
        assertTrue(
                why(RuleSet.standard().with(same), "2025-05-20")
                        .get(0)
                        .matches("own.same applies to \\d+ obligations, and the verdicts stay as they were"),
                () -> why(RuleSet.standard().with(same), "2025-05-20").toString());
        assertEquals(List.of("both sides are the same"), why(RuleSet.standard(), "2025-05-20"));
        assertEquals(
                List.of(),
                why(RuleSet.standard().set("deadline.wording", "includesNamedDay", true), "2025-05-20"),
                "something changes");
    }

    /** No step leads from one set to the other, for the file sets what its base has. */
    @Test
    void a_file_that_sets_what_its_base_has_is_told_so(@TempDir Path folder) throws IOException {
        String settings = "\"settings\": [ { \"rule\": \"deadline.grace\", \"parameter\": \"days\", \"value\": 2 } ] }";
        Path base = Files.writeString(
                folder.resolve("base.json"), "{ \"name\": \"base/1\", \"base\": \"standard\", " + settings);
        Path over = Files.writeString(
                folder.resolve("over.json"), "{ \"name\": \"over/1\", \"base\": \"base.json\", " + settings);
        Impact impact = Impact.of(
                PLAN.with(RuleSetJson.read(base).orThrow()),
                PLAN.with(RuleSetJson.read(over).orThrow()),
                EvidenceLog.EMPTY,
                VietnamTime.parse("2025-05-20"));
        assertEquals(
                List.of("the setting deadline.grace days = 2 has no effect: that value holds anyway"),
                impact.whyNoChange().stream().map(Text::en).toList());
    }

    private static List<String> why(RuleSet rules, String asOf) {
        return impact(PLAN.with(rules), asOf).whyNoChange().stream()
                .map(Text::en)
                .toList();
    }

    /** "Trước ngày 15/5" read with the day: the last day of all who owe the first report moves, for 24 the days late as well. */
    @Test
    void what_changes_is_counted_by_cause_and_part() {
        RuleSet inclusive = RuleSet.standard().set("deadline.wording", "includesNamedDay", true);
        Impact impact = impact(PLAN.with(inclusive), "2025-05-20");
        Map<VerdictPart, Integer> parts = impact.partsByCause().get("deadline.wording");
        assertEquals(Set.of("deadline.wording"), impact.partsByCause().keySet());
        assertEquals(1, parts.get(VerdictPart.STATUS));
        assertEquals(25, parts.get(VerdictPart.DAYS_LATE), "24 in the same status and the one that is late no more");
        assertEquals(impact.changesOf(VerdictPart.LAST_DAY).size(), parts.get(VerdictPart.LAST_DAY));
        assertEquals(
                "2025-05-15",
                impact.after("V:REPORT:so-noi-vu:2025-H1")
                        .orElseThrow()
                        .lastDay()
                        .toString());
        assertEquals(
                "2025-05-14",
                impact.before("V:REPORT:so-noi-vu:2025-H1")
                        .orElseThrow()
                        .lastDay()
                        .toString());
    }

    @Test
    void a_rule_set_against_itself_changes_nothing() {
        assertTrue(impact(PLAN, "2025-05-20").isEmpty());
        assertTrue(impact(PLAN.with(RuleSet.standard().named("other-name/1")), "2025-05-20")
                .isEmpty());
    }

    @Test
    void an_earlier_deadline_in_the_plan_is_put_down_to_the_plan() {
        Plan earlier = withFirstReportBefore(LocalDate.of(2025, 5, 1));
        Impact impact = impact(PLAN.with(earlier), "2025-05-20");
        assertEquals(Map.of("MET>MET_LATE", 1), impact.transitions());
        assertEquals(Map.of("plan", 1), impact.byCause());
    }

    @Test
    void along_a_timeline_the_impact_is_given_at_every_instant() {
        RuleSet earlier = RuleSet.standard().named("two-weeks/1").set("progress.due-soon", "days", 14);
        List<Impact> impacts = Impact.along(
                PLAN,
                PLAN.with(earlier),
                EvidenceLog.EMPTY,
                List.of(
                        VietnamTime.parse("2025-04-29"),
                        VietnamTime.parse("2025-04-30"),
                        VietnamTime.parse("2025-05-07")));
        // 14 days before 14/5 is 30/4; from 7/5 on both warn.
        assertEquals(
                List.of(0, 26, 0),
                impacts.stream().map(impact -> impact.changes().size()).toList());
    }

    /**
     * A file of the plan with 10/5 in place of 15/5, which 99/KH-UBND of 20/5 puts off to 30/5: on 25/5 the report was late before
     * that, on either side, and only the plan makes it late by 5 days more, though both stand in the same words by then. Whom
     * "địa phương" means has no part in it.
     */
    @Test
    void what_was_late_before_an_amendment_is_put_down_to_the_plan_alone() {
        PlanUnderRules before = amended(QuangNgai.plan65(), RuleSet.standard());
        PlanUnderRules after = amended(
                withDeadline(LocalDate.of(2025, 5, 10)),
                RuleSet.standard().set("bearer.localities", "level", "COMMUNE"));
        Impact impact = Impact.of(before, after, EvidenceLog.EMPTY, VietnamTime.parse("2025-05-25"));
        String report = "V:REPORT:so-noi-vu:2025-H1";
        assertEquals(11, impact.before(report).orElseThrow().daysLate(), "from 15/5 to 25/5");
        assertEquals(16, impact.after(report).orElseThrow().daysLate(), "from 10/5 to 25/5");
        assertEquals(List.of("plan"), impact.causesOf(report));
    }

    private static PlanUnderRules amended(Plan plan, RuleSet rules) {
        ReportingDuty putOff =
                withDeadline(LocalDate.of(2025, 5, 30)).reporting().get(0);
        Amendment amendment = Amendment.of(
                new DatedDocument(DocumentNumber.of("99/KH-UBND"), LocalDate.of(2025, 5, 20)),
                plan.id(),
                List.of(new Amendment.Replacement(ClauseRef.of("1"), "Điều chỉnh Mục V", putOff)));
        return PlanUnderRules.of(
                AmendedPlan.of(plan).with(amendment),
                LocalDate.of(2025, 5, 25),
                QuangNgai.directory(),
                VietNam.calendar(),
                rules);
    }

    /** Plan 65 with another day in place of 15/5, before which the first half-year is to be reported. */
    private static Plan withDeadline(LocalDate named) {
        ReportingDuty regime = QuangNgai.plan65().reporting().get(0);
        List<ReportingDuty.PeriodicReport> reports = new ArrayList<>(regime.reports());
        ReportingDuty.PeriodicReport half = reports.get(0);
        reports.set(0, new ReportingDuty.PeriodicReport(half.wording(), half.period(), Deadline.before(named)));
        return QuangNgai.plan65().toBuilder()
                .replace(withReports(regime, reports))
                .build();
    }

    /** A plan of 2026 with the same regime: before 15/5/2026 instead of before 15/5/2025. */
    @Test
    void a_plan_rolled_over_to_the_next_year_is_compared_obligation_by_obligation() {
        ReportingDuty regime = QuangNgai.plan65().reporting().get(0);
        Plan of2025 = onlyReports(DocumentNumber.of("65/KH-UBND"), LocalDate.of(2025, 3, 31), regime);
        List<ReportingDuty.PeriodicReport> nextYear = regime.reports().stream()
                .map(report -> new ReportingDuty.PeriodicReport(
                        report.wording(),
                        new ReportingPeriod(
                                report.period().kind(), 2026, report.period().number()),
                        Deadline.before(
                                ((Deadline.Before) report.deadline()).date().plusYears(1))))
                .toList();
        Plan of2026 =
                onlyReports(DocumentNumber.of("12/KH-UBND"), LocalDate.of(2026, 3, 31), withReports(regime, nextYear));
        Impact impact =
                Impact.of(PLAN.with(of2025), PLAN.with(of2026), EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        // Departments and organisations owe both; the first report of 2025 is overdue, the plan of 2026 not yet open.
        assertEquals(13, impact.transitions().get("OVERDUE>NOT_OPEN"));
        assertEquals(Map.of("plan", impact.changes().size()), impact.byCause());
        // "Địa phương" are districts in the plan of 2025 and, there being none, communes in the plan of 2026.
        assertEquals(13, impact.transitions().get("OVERDUE>-"), "the districts' first report");
        assertEquals(56, impact.transitions().get("->NOT_OPEN"), "the communes' first report");
    }

    private static Plan onlyReports(DocumentNumber number, LocalDate date, ReportingDuty regime) {
        return Plan.builder(number, AgencyId.of("ubnd-tinh"), date)
                .signature(QuangNgai.plan65().signature())
                .add(regime)
                .build();
    }

    private static ReportingDuty withReports(ReportingDuty regime, List<ReportingDuty.PeriodicReport> reports) {
        return new ReportingDuty(
                regime.ref(),
                regime.heading(),
                regime.wording(),
                regime.reporters(),
                reports,
                regime.addressee(),
                regime.channel(),
                regime.escalation());
    }

    private static Impact impact(PlanUnderRules candidate, String asOf) {
        return Impact.of(PLAN, candidate, LOG, VietnamTime.parse(asOf));
    }

    private static long count(Impact impact, String transition) {
        return impact.changes().stream()
                .filter(change -> change.transition().equals(transition)
                        && change.obligation().clause().equals(ClauseRef.of("V")))
                .count();
    }

    private static Plan withFirstReportBefore(LocalDate day) {
        ReportingDuty regime = QuangNgai.plan65().reporting().get(0);
        List<ReportingDuty.PeriodicReport> reports = regime.reports().stream()
                .map(report -> report.period().equals(ReportingPeriod.half(2025, 1))
                        ? new ReportingDuty.PeriodicReport(report.wording(), report.period(), Deadline.before(day))
                        : report)
                .toList();
        return QuangNgai.plan65().toBuilder()
                .replace(withReports(regime, reports))
                .build();
    }

    /** One report more, handed in a day before it fell due, under rules in which the day named is included: each moves its own. */
    @Test
    void what_happened_may_differ_as_well_and_is_a_cause_of_its_own() {
        PlanUnderRules base =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        PlanUnderRules candidate = base.with(RuleSet.standard().set("deadline.wording", "includesNamedDay", true));
        Submission late = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15T10:00");
        Submission more = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-13T10:00");
        Impact impact = Impact.along(
                        base,
                        EvidenceLog.of(late),
                        candidate,
                        EvidenceLog.of(late, more),
                        List.of(VietnamTime.parse("2025-05-15")))
                .get(0);
        Map<String, String> moved = new TreeMap<>();
        impact.changes()
                .forEach(change -> moved.put(
                        String.valueOf(change.obligation().bearer()), change.transition() + " " + change.causes()));
        assertEquals("MET_LATE>MET [deadline.wording]", moved.get("so-noi-vu"));
        assertEquals(
                "OVERDUE>MET [evidence, deadline.wording]", moved.get("so-tu-phap"), "the rule moves its last day");
        assertEquals(
                List.of("what is recorded is another, but not in what decides a verdict"),
                Impact.along(
                                base,
                                EvidenceLog.of(late),
                                base,
                                EvidenceLog.of(late, late.withNote("x")),
                                List.of(VietnamTime.parse("2025-05-15")))
                        .get(0)
                        .whyNoChange()
                        .stream()
                        .map(Text::en)
                        .toList());
    }
}
