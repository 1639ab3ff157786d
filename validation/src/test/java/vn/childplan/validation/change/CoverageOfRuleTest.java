package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;
import vn.childplan.validation.change.CoverageOfRule.Choice;
import vn.childplan.validation.rule.Outcome;

/** How much of one rule was tried, and what is missing: 0 is the last day on the one side of its boundary, 1 the first after it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageOfRuleTest {
    private static CoverageOfRule rule(
            boolean mayFail,
            boolean bounded,
            Map<Outcome, Long> outcomes,
            @Nullable Integer near,
            @Nullable Integer far,
            Map<Choice, Boolean> choices) {
        return new CoverageOfRule("own.a", false, mayFail, bounded, outcomes, near, far, choices);
    }

    private static CoverageOfRule bounded(@Nullable Integer near, @Nullable Integer far) {
        return rule(true, true, Map.of(Outcome.PASSED, 2L, Outcome.FAILED, 1L), near, far, Map.of());
    }

    /** That it matters and that it fails is one point each, each side of the boundary and each choice as well. */
    @Test
    void points_are_what_there_is_to_try() {
        Map<Outcome, Long> passed = Map.of(Outcome.PASSED, 1L);
        Map<Choice, Boolean> choices = Map.of(new Choice("days", "1"), true, new Choice("days", "2"), false);
        assertEquals(1, rule(false, false, passed, null, null, Map.of()).points());
        assertEquals(2, rule(true, false, passed, null, null, Map.of()).points());
        assertEquals(4, bounded(null, null).points());
        assertEquals(3, rule(false, false, passed, null, null, choices).points());
        assertEquals(2, rule(false, false, passed, null, null, choices).tried());
        assertEquals(1, rule(true, false, passed, null, null, Map.of()).tried(), "it never failed");
        assertEquals(0, rule(true, false, Map.of(), null, null, Map.of()).tried(), "it was never asked");
    }

    @ParameterizedTest(name = "nearest {0} and {1}: {2} points of 4; {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 1 | 4 | ''",
                "-1 | 1 | 3 | own.a: not tried: the last day on the one side (nearest: 1 day away)",
                "0  | 2 | 3 | own.a: not tried: the first day on the other side (nearest: 1 day away)",
                "0  | 4 | 3 | own.a: not tried: the first day on the other side (nearest: 3 days away)",
                "   | 1 | 3 | own.a: not tried: the last day on the one side",
                "0  |   | 3 | own.a: not tried: the first day on the other side"
            })
    void both_sides_of_a_boundary_are_to_be_tried(
            @Nullable Integer near, @Nullable Integer far, int tried, String gap) {
        CoverageOfRule rule = bounded(near, far);
        assertEquals(tried, rule.tried());
        assertEquals(
                gap.isEmpty() ? List.of() : List.of(gap),
                rule.gaps().stream().map(CoverageGap::toString).toList());
    }

    @Test
    void what_was_missed_is_told_in_both_languages() {
        assertEquals(
                Text.of(
                        "own.a: chưa thử ngày cuối cùng của phía này (gần nhất: cách 2 ngày), ngày đầu của phía kia"
                                + " (gần nhất: cách 4 ngày)",
                        "own.a: not tried: the last day on the one side (nearest: 2 days away), the first day on the"
                                + " other side (nearest: 4 days away)"),
                bounded(-2, 5).gaps().get(0).words());
    }

    @Test
    void what_is_missing_is_named_in_order() {
        Map<Choice, Boolean> choices = Map.of(new Choice("days", "1"), true, new Choice("days", "2"), false);
        assertEquals(
                List.of(CoverageGap.Kind.BOUNDARY, CoverageGap.Kind.NEVER_FAILED, CoverageGap.Kind.CHOICE),
                kinds(rule(true, true, Map.of(Outcome.PASSED, 1L), 0, null, choices)));
        assertEquals(
                List.of(CoverageGap.Kind.MATCHED_NOTHING),
                kinds(rule(true, true, Map.of(Outcome.NOT_APPLICABLE, 9L), null, null, Map.of())));
        assertEquals(
                List.of(CoverageGap.Kind.THREW),
                kinds(rule(true, true, Map.of(Outcome.ERROR, 1L, Outcome.PASSED, 1L), 0, 1, Map.of())));
        assertEquals(List.of(), kinds(rule(false, false, Map.of(Outcome.PASSED, 1L), null, null, Map.of())));
    }

    /** A rule that may match nothing has a boundary to try only where it compared days. */
    @Test
    void where_nothing_need_concern_a_rule_nothing_need_be_tried() {
        Map<Outcome, Long> failed = Map.of(Outcome.FAILED, 1L);
        assertEquals(List.of(), kinds(new CoverageOfRule("own.a", true, true, true, Map.of(), null, null, Map.of())));
        assertEquals(List.of(), kinds(new CoverageOfRule("own.a", true, true, true, failed, null, null, Map.of())));
        assertEquals(
                List.of(CoverageGap.Kind.BOUNDARY),
                kinds(new CoverageOfRule("own.a", true, true, true, failed, 0, null, Map.of())));
        assertEquals(
                List.of(CoverageGap.Kind.BOUNDARY),
                kinds(new CoverageOfRule("own.a", true, true, true, failed, null, 1, Map.of())));
    }

    private static List<CoverageGap.Kind> kinds(CoverageOfRule rule) {
        return rule.gaps().stream().map(CoverageGap::kind).toList();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"-3, -1, -1", "-1, -3, -1", ", -2, -2", "-2, , -2", "0, -2, 0", ", , "})
    void of_two_runs_the_nearer_to_the_boundary_counts(
            @Nullable Integer one, @Nullable Integer other, @Nullable Integer near) {
        assertEquals(near, bounded(one, null).plus(bounded(other, null)).near());
        Integer far = one == null ? null : 1 - one;
        Integer otherFar = other == null ? null : 1 - other;
        assertEquals(
                near == null ? null : 1 - near,
                bounded(null, far).plus(bounded(null, otherFar)).far());
    }

    @Test
    void of_two_runs_outcomes_are_added_and_what_one_tried_is_tried() {
        Map<Choice, Boolean> first = new HashMap<>(Map.of(new Choice("days", "1"), true));
        Map<Choice, Boolean> second = new HashMap<>(Map.of(new Choice("days", "1"), false));
        CoverageOfRule both = rule(true, false, Map.of(Outcome.PASSED, 2L), null, null, first)
                .plus(rule(false, true, Map.of(Outcome.PASSED, 3L, Outcome.FAILED, 1L), null, null, second));
        assertEquals(Map.of(Outcome.PASSED, 5L, Outcome.FAILED, 1L), both.outcomes());
        assertEquals(Map.of(new Choice("days", "1"), true), both.choices());
        assertEquals(List.of(true, true), List.of(both.mayFail(), both.bounded()));
    }

    @Test
    void a_line_tells_outcomes_and_how_near_the_boundary_was() {
        assertEquals(
                "own.a: PASSED 2, FAILED 1; boundary: last day tried, first day after missed by 2",
                bounded(0, 3).toString());
        assertEquals(
                "own.a: PASSED 2, FAILED 1; boundary: last day missed by 4, first day after never tried",
                bounded(-4, null).toString());
        assertEquals(
                "own.a: never asked",
                rule(true, false, Map.of(), null, null, Map.of()).toString());
        assertEquals(
                "own.a: never asked\nown.a: never asked",
                new Coverage(
                                List.of(
                                        rule(true, false, Map.of(), null, null, Map.of()),
                                        rule(true, false, Map.of(), null, null, Map.of())),
                                List.of())
                        .toString());
    }

    @Test
    void a_distance_lies_on_its_side_of_the_boundary() {
        assertThrows(IllegalArgumentException.class, () -> bounded(1, null));
        assertThrows(IllegalArgumentException.class, () -> bounded(null, 0));
    }
}
