package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                        "deadline.after-event",
                        "deadline.rest-day",
                        "deadline.extension",
                        "deadline.resting",
                        "fulfilment.document",
                        "fulfilment.activity",
                        "fulfilment.escalation",
                        "fulfilment.in-time",
                        "standing.open-bearer",
                        "standing.transfer",
                        "standing.waiver",
                        "standing.suspension",
                        "progress.arises",
                        "progress.opening",
                        "progress.overdue",
                        "progress.due-soon",
                        "progress.running",
                        "progress.undated",
                        "finding.channel",
                        "finding.estimates"),
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

    @Test
    void a_rule_left_out_takes_its_settings_along() {
        RuleSet without = RuleSet.standard().without("bearer.localities");
        assertTrue(without.rule("bearer.localities").isEmpty());
        assertTrue(without.settings().isEmpty());
        assertEquals(LocalityLevel.DISTRICT_AND_COMMUNE, without.localities(JULY));
    }

    @Test
    void a_rule_holds_for_facts_from_its_first_day_to_the_day_before_its_end() {
        VerdictRule dated = VerdictRule.named("province.dated")
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

    private static VerdictRule rule(String id) {
        return VerdictRule.named(id)
                .title("Quy tắc riêng", "A rule of one's own")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }

    private static int daysBefore(RuleSet rules, LocalDate day) {
        RulesInForce inForce = rules.on(day);
        return inForce.settings(ProgressRules.DUE_SOON).get(ProgressRules.DAYS_BEFORE);
    }
}
