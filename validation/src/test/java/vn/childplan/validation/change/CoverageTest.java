package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    /** The report of V for the first half of 2025 is due before 15/5: its last permitted day is 14/5. */
    private static final Submission ON_THE_LAST_DAY = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");

    private static final Submission A_DAY_LATE = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15");
    private static final Submission FIVE_DAYS_LATE = Submission.of("so-y-te", "V", "2025-H1", "2025-05-19");

    @Test
    void a_report_of_the_last_day_tries_one_side_of_the_boundary() {
        CoverageOfRule inTime = coverage("2025-05-20", ON_THE_LAST_DAY)
                .rule("fulfilment.in-time")
                .orElseThrow();
        assertTrue(inTime.lastDayTried());
        assertFalse(inTime.firstDayTried());
        assertEquals(1, inTime.outcomes().get(Outcome.PASSED));
        assertEquals(
                List.of(
                        "fulfilment.in-time: not tried: the first day on the other side",
                        "fulfilment.in-time: no case fails it"),
                gapsOf(inTime));
    }

    /** A report a day late fails the rule; what only works out the last day cannot be failed, and says why. */
    @Test
    void a_rule_that_can_fail_asks_for_a_case_that_does() {
        Coverage late = coverage("2025-05-20", ON_THE_LAST_DAY, A_DAY_LATE);
        CoverageOfRule inTime = late.rule("fulfilment.in-time").orElseThrow();
        assertTrue(inTime.failed());
        assertEquals(List.of(), gapsOf(inTime));
        assertEquals(4, inTime.points(), "it matters, it fails, two sides");
        assertEquals(4, inTime.tried());
        CoverageOfRule wording = late.rule("deadline.wording").orElseThrow();
        assertFalse(wording.mayFail());
        assertEquals(
                "it works out the last day and judges nobody",
                PLAN.rules()
                        .rule("deadline.wording")
                        .orElseThrow()
                        .about()
                        .neverFails()
                        .en());
        assertEquals(List.of(), gapsOf(wording));
    }

    /** The report of V falls due on 14/5 and the report on the year on 14/11: before 1/7 one value holds, from then on another. */
    @Test
    void each_value_of_a_choice_asks_for_a_case() {
        PlanUnderRules changed = PLAN.with(
                RuleSet.standard().set("deadline.wording", "includesNamedDay", true, LocalDate.of(2025, 7, 1)));
        CoverageOfRule both = Coverage.of(changed, EvidenceLog.EMPTY, List.of(VietnamTime.parse("2025-05-20")))
                .rule("deadline.wording")
                .orElseThrow();
        assertEquals(
                Map.of(
                        new CoverageOfRule.Choice("includesNamedDay", "false"), true,
                        new CoverageOfRule.Choice("includesNamedDay", "true"), true),
                both.choices());
        PlanUnderRules later = PLAN.with(
                RuleSet.standard().set("deadline.wording", "includesNamedDay", true, LocalDate.of(2026, 7, 1)));
        CoverageOfRule one = Coverage.of(later, EvidenceLog.EMPTY, List.of(VietnamTime.parse("2025-05-20")))
                .rule("deadline.wording")
                .orElseThrow();
        assertEquals(List.of("deadline.wording: not tried: includesNamedDay = true"), gapsOf(one));
        assertEquals(both.choices(), one.plus(both).choices());
    }

    @Test
    void the_share_that_was_tried_grows_with_every_case_to_a_hundred() {
        int nothing = coverage("2025-05-01").percent();
        int some = coverage("2025-05-20", ON_THE_LAST_DAY).percent();
        int more = coverage("2025-05-20", ON_THE_LAST_DAY, A_DAY_LATE).percent();
        assertTrue(0 < nothing && nothing < some && some < more && more < 100, nothing + " " + some + " " + more);
        assertEquals(100, new Coverage(List.of(), List.of()).percent());
    }

    @Test
    void a_rule_that_always_throws_is_a_gap_and_passes_no_gate() {
        Rule broken = Rule.named("own.broken")
                .title("Quy tắc hỏng", "A broken rule")
                .basis("Phép thử", "A test")
                .mayMatchNothing()
                .onlyFor(List.of(DutyKind.REPORT))
                .check(Stage.FINDING, (judgement, settings) -> {
                    throw new IllegalStateException("no flood map");
                });
        PlanUnderRules plan = PLAN.with(RuleSet.of("broken/1", List.of(broken)));
        Coverage coverage =
                Coverage.of(plan, EvidenceLog.of(ON_THE_LAST_DAY), List.of(VietnamTime.parse("2025-05-20")));
        long asked = plan.register().obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.REPORT)
                .count();
        assertEquals(
                List.of("own.broken: failed with an error " + asked + " times"),
                coverage.gaps().stream().map(CoverageGap::toString).toList());
        assertThrows(AssertionError.class, coverage::requireNoGaps);
    }

    @Test
    void a_reading_that_throws_is_a_gap_as_well_and_the_others_are_counted() {
        Rule broken = Rule.named("own.reading")
                .title("Cách hiểu hỏng", "A broken reading")
                .basis("Phép thử", "A test")
                .mayMatchNothing()
                .reading((plan, directory, obligation, settings, notes) -> {
                    throw new IllegalStateException("no flood map");
                });
        PlanUnderRules plan = PLAN.with(RuleSet.of("broken/1", List.of(broken)));
        Coverage coverage =
                Coverage.of(plan, EvidenceLog.of(ON_THE_LAST_DAY), List.of(VietnamTime.parse("2025-05-20")));
        assertEquals(
                List.of("own.reading: failed with an error "
                        + plan.register().obligations().size() + " times"),
                coverage.gaps().stream().map(CoverageGap::toString).toList());
    }

    /**
     * The plan is of 31/3/2025 and of the year 2025; its last obligations are judged by the rules of 31/12/2025. The same
     * evidence on a plan that the setting reaches fills the gap.
     */
    @Test
    void a_setting_from_a_day_after_all_that_is_judged_is_a_gap() {
        RuleSet last = RuleSet.standard().set("progress.due-soon", "days", 3, LocalDate.of(2025, 12, 31));
        RuleSet never = RuleSet.standard().set("progress.due-soon", "days", 3, LocalDate.of(2026, 1, 1));
        assertEquals(List.of(), settingGaps(PLAN.with(last)));
        assertEquals(
                List.of(
                        "the setting progress.due-soon days = 3 from 1 Jan 2026 has no effect: the latest obligation of the"
                                + " plan is judged by the rules of 31 Dec 2025"),
                settingGaps(PLAN.with(never)));
        Coverage idle = Coverage.of(PLAN.with(never), EvidenceLog.EMPTY, List.of());
        assertThrows(AssertionError.class, idle::requireNoGaps);
        Setting setting = Setting.of("progress.due-soon", "days", 3).withFrom(LocalDate.of(2026, 1, 1));
        Coverage reached = new Coverage(List.of(), List.of(new CoverageOfSetting(setting, null)));
        assertEquals(List.of(), settingGaps(idle.plus(reached)));
        assertEquals(List.of(), settingGaps(reached.plus(idle)));
        assertEquals(1, settingGaps(idle.plus(idle)).size());
    }

    private static List<String> settingGaps(PlanUnderRules plan) {
        return settingGaps(Coverage.of(plan, EvidenceLog.EMPTY, List.of()));
    }

    private static List<String> settingGaps(Coverage coverage) {
        return coverage.gaps().stream()
                .filter(gap -> gap.kind() == CoverageGap.Kind.SETTING_WITHOUT_EFFECT)
                .map(CoverageGap::toString)
                .toList();
    }

    @Test
    void a_report_five_days_late_is_four_days_from_the_first_late_day() {
        CoverageOfRule inTime = coverage("2025-05-20", ON_THE_LAST_DAY, FIVE_DAYS_LATE)
                .rule("fulfilment.in-time")
                .orElseThrow();
        assertEquals(Map.of(Outcome.PASSED, 1L, Outcome.FAILED, 1L), withoutNotApplicable(inTime));
        assertEquals(
                List.of("fulfilment.in-time: not tried: the first day on the other side (nearest: 4 days away)"),
                gapsOf(inTime));
    }

    @Test
    void two_bodies_of_evidence_close_together_what_each_leaves_open() {
        Coverage one = coverage("2025-05-20", ON_THE_LAST_DAY);
        Coverage other = coverage("2025-05-20", A_DAY_LATE);
        CoverageOfRule both = one.plus(other).rule("fulfilment.in-time").orElseThrow();
        assertEquals(List.of(), gapsOf(both));
        assertEquals(Map.of(Outcome.PASSED, 1L, Outcome.FAILED, 1L), withoutNotApplicable(both));
        assertEquals(one.plus(other), other.plus(one), "of one rule set, the order does not matter");
        assertEquals(one, one.plus(new Coverage(List.of(), List.of())));
    }

    @Test
    void two_instants_try_both_sides_of_what_time_alone_decides() {
        CoverageOfRule overdue = Coverage.of(PLAN, EvidenceLog.EMPTY, instants("2025-05-14", "2025-05-15"))
                .rule("progress.overdue")
                .orElseThrow();
        assertEquals(0, overdue.near());
        assertEquals(1, overdue.far());
    }

    @Test
    void readings_count_once_for_each_obligation_whatever_the_instants() {
        Coverage once = Coverage.of(PLAN, EvidenceLog.EMPTY, instants("2025-05-14"));
        Coverage thrice = Coverage.of(PLAN, EvidenceLog.EMPTY, instants("2025-05-14", "2025-05-15", "2025-05-16"));
        CoverageOfRule localities = once.rule("bearer.localities").orElseThrow();
        assertEquals(localities, thrice.rule("bearer.localities").orElseThrow());
        assertTrue(localities.matched(), "V is addressed to the localities");
        assertEquals(
                PLAN.register().size(),
                localities.outcomes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    void a_rule_that_matches_nothing_is_a_gap_unless_it_says_that_this_is_fine() {
        VerdictRule strict = Rule.named("test.flood")
                .title("Vùng lũ", "Flood area")
                .basis("thử", "test")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        VerdictRule lenient = Rule.named("test.storm")
                .title("Vùng bão", "Storm area")
                .basis("thử", "test")
                .mayMatchNothing()
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        VerdictRule never = Rule.named("test.never")
                .title("Chưa có hiệu lực", "Not in force")
                .basis("thử", "test")
                .from(LocalDate.of(2030, 1, 1))
                .check(Stage.STANDING, (judgement, settings) -> Outcome.PASSED);
        RuleSet rules = RuleSet.of("test/1", List.of(strict, lenient, never));
        Coverage coverage = Coverage.of(PLAN.with(rules), EvidenceLog.EMPTY, instants("2025-05-20"));
        AssertionError failure = assertThrows(AssertionError.class, coverage::requireNoGaps);
        assertEquals("""
                untested:
                  test.flood: no obligation is a case for this rule
                  test.never: no obligation is a case for this rule""", failure.getMessage());
        assertEquals(
                "test.never: never asked",
                coverage.rule("test.never").orElseThrow().toString());
    }

    @Test
    void the_rules_of_circular_16_match_the_clauses_they_give() {
        PlanUnderRules joined = PLAN.with(RuleSet.standard().and(RuleSet.circular16()));
        Coverage coverage = Coverage.of(joined, EvidenceLog.EMPTY, List.of());
        assertTrue(coverage.rule("tt16.month-of-action").orElseThrow().matched());
        assertFalse(coverage.rule("progress.overdue").orElseThrow().matched(), "judged at no instant");
    }

    @Test
    void a_line_tells_outcomes_and_boundary() {
        assertEquals(
                "a.rule: PASSED 2, NOT_APPLICABLE 3; boundary: last day tried, first day after missed by 4",
                new CoverageOfRule(
                                "a.rule",
                                false,
                                false,
                                true,
                                Map.of(Outcome.NOT_APPLICABLE, 3L, Outcome.PASSED, 2L),
                                0,
                                5,
                                Map.of())
                        .toString());
    }

    private static Coverage coverage(String asOf, Submission... entries) {
        return Coverage.of(PLAN, EvidenceLog.of(entries), instants(asOf));
    }

    private static List<Instant> instants(String... days) {
        return Stream.of(days).map(VietnamTime::parse).toList();
    }

    private static List<String> gapsOf(CoverageOfRule rule) {
        return rule.gaps().stream().map(CoverageGap::toString).toList();
    }

    private static Map<Outcome, Long> withoutNotApplicable(CoverageOfRule rule) {
        Map<Outcome, Long> applied = new EnumMap<>(rule.outcomes());
        applied.remove(Outcome.NOT_APPLICABLE);
        return applied;
    }
}
