package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.LocalityLevel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSetTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void every_rule_of_the_library_has_an_id_of_its_own_and_a_title_and_basis_in_both_languages() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : RuleSet.standard().and(RuleSet.circular16()).rules()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertTrue(!rule.about().title().vi().equals(rule.about().title().en()), rule.id());
        }
    }

    /** The ids are a contract: never used again, never renamed. */
    @Test
    void the_standard_rules_are_these() {
        assertEquals(
                List.of(
                        "bearer.named",
                        "bearer.group",
                        "bearer.concerned",
                        "bearer.localities",
                        "bearer.coordinating",
                        "bearer.request",
                        "bearer.succession",
                        "deadline.wording",
                        "deadline.event",
                        "deadline.after-event",
                        "deadline.rest-day",
                        "deadline.extension",
                        "deadline.resting",
                        "deadline.grace",
                        "fulfilment.document",
                        "fulfilment.activity",
                        "fulfilment.escalation",
                        "fulfilment.waived",
                        "fulfilment.in-time",
                        "standing.open-bearer",
                        "standing.transfer",
                        "standing.waiver",
                        "standing.suspension",
                        "progress.event",
                        "progress.arises",
                        "progress.opening",
                        "progress.overdue",
                        "progress.due-soon",
                        "progress.running",
                        "progress.undated",
                        "finding.channel",
                        "finding.estimates",
                        "finding.event",
                        "finding.out-of-time",
                        "finding.announced"),
                RuleSet.standard().rules().stream().map(Rule::id).toList());
    }

    /** Districts received the plan; from 1/7/2025 there are none. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, DISTRICT", "2025-06-30, DISTRICT", "2025-07-01, COMMUNE", "2026-01-15, COMMUNE"})
    void localities_are_districts_in_plans_before_July_2025_and_communes_after(
            LocalDate planDate, LocalityLevel level) {
        assertEquals(level, RuleSet.standard().localities(planDate));
    }

    @Test
    void a_parameter_set_from_a_day_on_holds_for_facts_of_that_day_and_later() {
        RuleSet rules = RuleSet.standard().set("progress.due-soon", "days", 14, JULY);
        assertEquals(7, daysBefore(rules, JULY.minusDays(1)));
        assertEquals(14, daysBefore(rules, JULY));
    }

    @Test
    void of_several_settings_the_latest_that_has_begun_holds_whatever_the_order_of_setting() {
        RuleSet rules = RuleSet.standard()
                .set("progress.due-soon", "days", 21, JULY.plusMonths(2))
                .set("progress.due-soon", "days", 14, JULY);
        assertEquals(14, daysBefore(rules, JULY.plusMonths(1)));
        assertEquals(21, daysBefore(rules, JULY.plusMonths(3)));
    }

    @Test
    void a_parameter_set_for_all_facts_takes_the_place_of_every_earlier_setting() {
        RuleSet rules =
                RuleSet.standard().set("progress.due-soon", "days", 14, JULY).set("progress.due-soon", "days", 3);
        assertEquals(3, daysBefore(rules, JULY));
    }

    @ParameterizedTest
    @CsvSource({
        "progress.due-soon, days, -1, a whole number",
        "progress.due-soon, days, soon, a whole number",
        "progress.due-soon, hours, 3, has no parameter hours",
        "progress.dueSoon, days, 3, has no rule progress.dueSoon",
        "bearer.localities, level, PROVINCE, one of",
        "deadline.wording, includesNamedDay, yes, true or false",
    })
    void what_a_rule_does_not_know_is_refused_with_what_it_does(
            String rule, String parameter, String value, String says) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> RuleSet.standard().set(rule, parameter, value));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void a_rule_of_ones_own_is_asked_before_the_general_ones_of_its_stage() {
        VerdictRule flood = rule("province.flood");
        List<String> ids =
                RuleSet.standard().with(flood).rules().stream().map(Rule::id).toList();
        assertEquals(ids.indexOf("standing.open-bearer") - 1, ids.indexOf("province.flood"));
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.standard().with(flood).with(flood));
    }

    /** A rule that corrects the day as worded has to be asked after it was worded. */
    @Test
    void a_rule_of_ones_own_stands_right_before_or_right_after_another_of_its_stage() {
        VerdictRule flood = rule("province.flood");
        List<String> before = ids(RuleSet.standard().withBefore("standing.waiver", flood));
        List<String> after = ids(RuleSet.standard().withAfter("standing.waiver", flood));
        assertEquals(before.indexOf("standing.waiver") - 1, before.indexOf("province.flood"));
        assertEquals(before.indexOf("standing.transfer") + 1, before.indexOf("province.flood"));
        assertEquals(after.indexOf("standing.waiver") + 1, after.indexOf("province.flood"));
    }

    @Test
    void a_rule_stands_beside_no_rule_of_another_stage_and_beside_none_that_is_not_there() {
        VerdictRule flood = rule("province.flood");
        RuleSet standard = RuleSet.standard();
        String otherStage = assertThrows(
                        IllegalArgumentException.class, () -> standard.withAfter("deadline.wording", flood))
                .getMessage();
        assertTrue(
                otherStage.startsWith("rule province.flood of stage STANDING cannot stand beside deadline.wording of"
                        + " stage DEADLINE"),
                otherStage);
        assertThrows(IllegalArgumentException.class, () -> standard.withBefore("standing.flood", flood));
        assertThrows(
                IllegalArgumentException.class,
                () -> standard.with(flood).withAfter("standing.waiver", flood),
                "twice");
    }

    @Test
    void a_changed_set_is_named_by_its_base_and_a_digest_and_never_as_the_base() {
        RuleSet standard = RuleSet.standard();
        VerdictRule flood = rule("province.flood");
        Set<String> names = new HashSet<>();
        for (RuleSet changed : List.of(
                standard.set("progress.due-soon", "days", 14),
                standard.set("progress.due-soon", "days", 14, JULY),
                standard.unset("bearer.localities", "level"),
                standard.with(flood),
                standard.withAfter("standing.waiver", flood),
                standard.without("finding.channel"),
                standard.replacing(rule("standing.waiver")))) {
            assertTrue(changed.name().matches("standard/2025\\.1\\+[0-9a-f]{8}"), changed.name());
            assertTrue(names.add(changed.name()), changed.name());
        }
    }

    @Test
    void sets_of_the_same_rules_and_settings_have_the_same_name_however_they_came_about() {
        RuleSet standard = RuleSet.standard();
        RuleSet once = standard.set("progress.due-soon", "days", 14).set("deadline.wording", "includesNamedDay", true);
        RuleSet otherOrder =
                standard.set("deadline.wording", "includesNamedDay", true).set("progress.due-soon", "days", 14);
        assertEquals(once.name(), otherOrder.name());
        assertEquals(once, otherOrder);
        assertEquals(
                once.and(RuleSet.circular16()).name(),
                standard.and(RuleSet.circular16())
                        .set("progress.due-soon", "days", 14)
                        .set("deadline.wording", "includesNamedDay", true)
                        .name());
        assertEquals(
                "standard/2025.1",
                standard.set("progress.due-soon", "days", 14)
                        .unset("progress.due-soon", "days")
                        .name(),
                "changed back");
    }

    @Test
    void a_name_that_was_given_stays_and_sets_joined_bear_both_names() {
        assertEquals(
                "two-weeks/1",
                RuleSet.standard()
                        .named("two-weeks/1")
                        .set("progress.due-soon", "days", 14)
                        .without("finding.channel")
                        .name());
        assertEquals(
                "two-weeks/1+tt-16-2025-tt-byt/1",
                RuleSet.standard()
                        .named("two-weeks/1")
                        .and(RuleSet.circular16())
                        .name());
    }

    @Test
    void the_standard_rules_are_asked_for_by_version_and_one_that_is_not_there_is_refused_with_those_that_are() {
        assertSame(RuleSet.standard(), RuleSet.standard("2025.1"));
        assertEquals(
                "there is no version '2024.1' of the standard rules; there is: 2025.1",
                assertThrows(IllegalArgumentException.class, () -> RuleSet.standard("2024.1"))
                        .getMessage());
    }

    /** The plan is of 31/3/2025: a level set from July on is none of its business, any other is. */
    @Test
    void sets_read_a_plan_alike_if_standing_law_and_readings_are_the_same_on_its_date() {
        Plan plan = QuangNgai.plan65();
        RuleSet standard = RuleSet.standard();
        assertTrue(standard.readsLike(standard.set("progress.due-soon", "days", 14), plan));
        assertTrue(standard.readsLike(standard.set("bearer.localities", "level", "DISTRICT", JULY), plan));
        assertFalse(standard.readsLike(standard.set("bearer.localities", "level", "COMMUNE"), plan));
        assertFalse(standard.readsLike(standard.without("bearer.succession"), plan));
        assertFalse(standard.readsLike(standard.and(RuleSet.circular16()), plan));
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(Rule::id).toList();
    }

    @Test
    void a_rule_left_out_takes_its_settings_along() {
        RuleSet without = RuleSet.standard().without("bearer.localities");
        assertTrue(without.rule("bearer.localities").isEmpty());
        assertTrue(without.settings().isEmpty());
        assertEquals(LocalityLevel.DISTRICT_AND_COMMUNE, without.localities(JULY));
    }

    @Test
    void a_rule_holds_for_facts_from_its_first_day_to_the_day_before_its_end() {
        VerdictRule dated = Rule.named("province.dated")
                .title("Quy tắc có thời hạn", "A rule for a time")
                .basis("Quyết định", "A decision")
                .from(JULY)
                .until(JULY.plusMonths(1))
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        RuleSet rules = RuleSet.standard().with(dated);
        assertEquals(
                List.of(false, true, true, false),
                List.of(JULY.minusDays(1), JULY, JULY.plusDays(30), JULY.plusMonths(1)).stream()
                        .map(day -> rules.on(day).verdictRules().contains(dated))
                        .toList());
    }

    @Test
    void two_rule_sets_are_joined_with_their_rules_settings_and_names() {
        RuleSet flood = RuleSet.of("flood/1", List.of(parametric("province.flood")))
                .set("province.flood", "days", 5, JULY)
                .named("flood/1");
        RuleSet both = RuleSet.standard().and(flood);
        assertEquals("standard/2025.1+flood/1", both.name());
        assertEquals(RuleSet.standard().rules().size() + 1, both.rules().size());
        assertEquals(
                List.of("bearer.localities", "province.flood"),
                both.settings().stream().map(Setting::rule).toList());
    }

    @Test
    void a_rule_of_one_id_has_room_once() {
        RuleSet standard = RuleSet.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.and(standard));
        List<VerdictRule> twice = List.of(rule("province.flood"), rule("province.flood"));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of("twice/1", twice));
    }

    @Test
    void a_rule_that_replaces_another_stands_in_its_place_and_keeps_the_settings_it_knows() {
        RuleSet before = RuleSet.of("own/1", List.of(rule("a"), parametric("b"), rule("c")))
                .set("b", "days", 5)
                .set("b", "hours", 6);
        RuleSet after = before.replacing(parametric("b", "days"));
        assertEquals(
                List.of("a", "b", "c"), after.rules().stream().map(Rule::id).toList());
        assertEquals(List.of(Setting.of("b", "days", 5)), after.settings());
        RuleSet other = before.replacing(rule("a"));
        assertEquals(before.settings(), other.settings(), "those of other rules stay");
        assertThrows(IllegalArgumentException.class, () -> before.replacing(rule("d")));
    }

    @Test
    void set_again_for_the_same_day_a_parameter_takes_the_last_value_and_for_another_day_both() {
        RuleSet rules = RuleSet.of("own/1", List.of(parametric("b")))
                .set("b", "days", 5, JULY)
                .set("b", "hours", 2, JULY)
                .set("b", "days", 4, JULY.plusDays(1))
                .set("b", "days", 6, JULY);
        assertEquals(
                List.of(
                        Setting.of("b", "hours", 2).withFrom(JULY),
                        Setting.of("b", "days", 4).withFrom(JULY.plusDays(1)),
                        Setting.of("b", "days", 6).withFrom(JULY)),
                rules.settings());
        assertEquals(
                List.of(Setting.of("b", "hours", 2).withFrom(JULY)),
                rules.unset("b", "days").settings());
    }

    @Test
    void rule_sets_are_equal_by_name_rules_and_settings_in_whatever_order_they_were_set() {
        RuleSet rules = RuleSet.of("own/1", List.of(parametric("b"))).named("own/1");
        RuleSet one = rules.set("b", "days", 5).set("b", "hours", 6);
        RuleSet same = rules.set("b", "hours", 6).set("b", "days", 5);
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, rules);
        assertNotEquals(one, one.named("own/2"));
        assertNotEquals(rules, RuleSet.of("own/1", List.of(parametric("b"), rule("c"))));
        assertNotEquals(one.hashCode(), one.named("own/2").hashCode());
        assertEquals("rule set own/1 of 1 rules", one.toString());
    }

    @Test
    void rules_in_force_know_their_day_and_have_settings_for_no_other_rule() {
        RulesInForce inForce = RuleSet.standard().on(JULY);
        assertEquals(JULY, inForce.date());
        VerdictRule unknown = rule("province.flood");
        assertThrows(IllegalArgumentException.class, () -> inForce.settings(unknown));
    }

    /** "Who coordinates has no date of his own"; what is not due passes on; both unless set otherwise. */
    @Test
    void the_readings_are_those_of_the_rules_and_without_such_a_rule_the_plan_is_read_by_its_letter() {
        RuleSet standard = RuleSet.standard();
        assertEquals(false, standard.timeBindsCoordinating(JULY));
        assertEquals(
                true, standard.set("bearer.coordinating", "timeBinds", true).timeBindsCoordinating(JULY));
        assertEquals(true, standard.without("bearer.coordinating").timeBindsCoordinating(JULY));
        assertEquals(true, standard.dutiesPassToSuccessors(JULY));
        assertEquals(false, standard.set("bearer.succession", "passesOn", false).dutiesPassToSuccessors(JULY));
        assertEquals(false, standard.without("bearer.succession").dutiesPassToSuccessors(JULY));
    }

    /** Circular 16/2025/TT-BYT holds from 1/7/2025: for the year 2025, not for 2024. */
    @Test
    void the_law_adds_its_clauses_to_a_plan_of_a_year_at_whose_end_it_holds_and_once_only() {
        RuleSet rules = RuleSet.standard().and(RuleSet.circular16());
        Plan completed = rules.complete(QuangNgai.plan65());
        assertEquals(
                List.of("TT28.5.1", "TT28.5", "TT29.14.4", "TT29.14", "TT14", "TT14.15.1"),
                completed.clauses().stream()
                        .map(clause -> clause.ref().value())
                        .filter(ref ->
                                QuangNgai.plan65().clause(ClauseRef.of(ref)).isEmpty())
                        .toList());
        assertSame(completed, rules.complete(completed));
        assertSame(QuangNgai.plan65(), RuleSet.standard().complete(QuangNgai.plan65()));
        Plan of2024 = Plan.builder(DocumentNumber.of("12/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2024, 3, 29))
                .signature(QuangNgai.plan65().signature())
                .build();
        assertSame(of2024, rules.complete(of2024));
    }

    private static VerdictRule parametric(String id, String... parameters) {
        RuleBuilder rule =
                Rule.named(id).title("Quy tắc riêng", "A rule of one's own").basis("Công văn", "A letter");
        for (String parameter : parameters.length == 0 ? new String[] {"days", "hours"} : parameters) {
            rule.parameter(Parameter.days(parameter, 1, "số ngày", "days"));
        }
        return rule.check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }

    private static VerdictRule rule(String id) {
        return Rule.named(id)
                .title("Quy tắc riêng", "A rule of one's own")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }

    private static int daysBefore(RuleSet rules, LocalDate day) {
        RulesInForce inForce = rules.on(day);
        return inForce.settings(ProgressRules.DUE_SOON).get(ProgressRules.DAYS_BEFORE);
    }
}
