package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.change.RuleChange;
import vn.childplan.validation.change.Upcoming;

/** Two dated versions of a rule: each for facts of days of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleVersionsTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    /** Until the end of June whatever falls due is waived, from July on it is suspended. */
    private static final VerdictRule OLD =
            version(Status.WAIVED).until(JULY).check(Stage.STANDING, deciding(Status.WAIVED));

    private static final VerdictRule NEW =
            version(Status.SUSPENDED).from(JULY).check(Stage.STANDING, deciding(Status.SUSPENDED));
    private static final RuleSet BOTH = RuleSet.standard().with(NEW).with(OLD);

    /** The reports of V fall due on 14/5/2025 and on 14/11/2025. */
    @ParameterizedTest
    @CsvSource({"V:REPORT:so-tu-phap:2025-H1, WAIVED", "V:REPORT:so-tu-phap:2025, SUSPENDED"})
    void each_version_judges_the_facts_of_its_days(String obligation, Status status) {
        assertEquals(
                status,
                Plan65.assess(BOTH, "2025-12-31")
                        .verdict("65/KH-UBND:" + obligation)
                        .status());
    }

    @Test
    void versions_that_share_a_day_are_refused() {
        VerdictRule earlier =
                version(Status.SUSPENDED).from(JULY.minusDays(1)).check(Stage.STANDING, deciding(Status.SUSPENDED));
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.standard().with(OLD).with(earlier));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of("own/1", List.of(OLD, earlier)));
        assertEquals(2, RuleSet.of("own/1", List.of(OLD, NEW)).rules().size());
    }

    @Test
    void the_rule_of_an_id_is_the_version_that_begins_last() {
        assertEquals(NEW, BOTH.rule("local.flood").orElseThrow());
        assertEquals(OLD, BOTH.without(NEW).rule("local.flood").orElseThrow());
        assertTrue(BOTH.without("local.flood").rule("local.flood").isEmpty());
        assertEquals(RuleSet.standard().rules(), BOTH.without(NEW).without(OLD).rules());
    }

    @Test
    void a_rule_takes_the_place_of_every_version_that_shares_a_day_with_it() {
        VerdictRule always = version(Status.MET).check(Stage.STANDING, deciding(Status.MET));
        assertEquals(
                List.of(always),
                BOTH.replacing(always).rules().stream()
                        .filter(rule -> rule.id().equals("local.flood"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "old", "new", "always", "none"})
    void the_steps_from_one_set_to_another_lead_there(String to) {
        VerdictRule always = version(Status.MET).check(Stage.STANDING, deciding(Status.MET));
        RuleSet standard = RuleSet.standard();
        List<RuleSet> sets = List.of(BOTH, standard.with(OLD), standard.with(NEW), standard.with(always), standard);
        RuleSet target =
                sets.get(List.of("both", "old", "new", "always", "none").indexOf(to));
        for (RuleSet from : sets) {
            RuleSet taken = from;
            for (RuleChange.Step step : RuleChange.between(from, target).steps()) {
                taken = step.takenOn(taken, target);
            }
            // In which order the versions of one rule stand decides nothing: one of them is asked.
            assertEquals(Set.copyOf(target.rules()), Set.copyOf(taken.rules()));
            assertEquals(target.on(JULY).verdictRules(), taken.on(JULY).verdictRules());
        }
    }

    @Test
    void what_comes_into_force_takes_the_place_of_what_ends_that_day() {
        PlanUnderRules plan = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), BOTH);
        Upcoming upcoming = Upcoming.of(plan, EvidenceLog.EMPTY, VietnamTime.parse("2025-05-10"));
        assertTrue(
                upcoming.warnings().stream()
                        .anyMatch(warning -> warning.en()
                                .startsWith("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1: by what holds from 1 Jul 2025")),
                upcoming.warnings()::toString);
    }

    @Test
    void a_set_of_rules_and_settings_keeps_the_days_of_the_settings() {
        Setting dated = Setting.of("progress.due-soon", "days", 14).withFrom(JULY);
        RuleSet rules = RuleSet.of("own/1", RuleSet.standard().rules(), List.of(dated));
        assertEquals(List.of(dated), rules.settings());
        assertEquals("own/1", rules.name());
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.of(
                        "own/1", RuleSet.standard().rules(), List.of(Setting.of("progress.due-soon", "weeks", 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Local.flood", "local flood", "local_flood", "local.", ".local", "lũ", ""})
    void an_id_is_of_letters_without_marks_digits_dots_and_hyphens(String id) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.named(id).title("a", "a").basis("a", "a").check(Stage.STANDING, deciding(Status.MET)));
    }

    private static RuleBuilder version(Status status) {
        return Rule.named("local.flood")
                .title("lũ: " + status, "flood: " + status)
                .basis("Công điện", "telegram");
    }

    private static VerdictRule.Check deciding(Status status) {
        return (judgement, settings) -> {
            judgement.decide(status);
            return Outcome.PASSED;
        };
    }
}
