package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineMoveTest {
    /** The ids are permanent, and files of users name them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "deadline.wording, ",
        "deadline.wording deadline.event, EVENT",
        "deadline.after-event, EVENT",
        "deadline.wording deadline.rest-day, REST_DAY",
        "deadline.wording deadline.extension, EXTENSION",
        "deadline.wording deadline.resting, SUSPENSION",
        // An extension counts from the day that the rule set gave, and a suspension moves what was extended (design
        // §4.17).
        "deadline.wording deadline.rest-day deadline.extension, EXTENSION",
        "deadline.wording deadline.rest-day deadline.extension deadline.resting, SUSPENSION",
        "deadline.resting deadline.extension, SUSPENSION",
        "deadline.wording deadline.extension deadline.grace, GRACE",
        "progress.overdue, ",
    })
    void the_last_of_what_moved_a_deadline_gave_it_its_day(String applied, @Nullable DeadlineMove move) {
        assertEquals(move, DeadlineMove.lastOf(Arrays.asList(applied.split(" ", -1))));
    }

    /** A rule on deadlines that moves them and is not said to would read as the plan's own words. */
    @Test
    void every_standard_rule_on_deadlines_but_the_wording_moves_them() {
        Set<String> unsaid = new TreeSet<>();
        RuleSet.standard().rules().stream()
                .filter(rule -> rule.stage() == Stage.DEADLINE)
                .map(Rule::id)
                .filter(id -> DeadlineMove.lastOf(List.of(id)) == null)
                .forEach(unsaid::add);
        assertEquals(Set.of("deadline.wording"), unsaid);
    }

    /** They stand in the order in which the rules are asked: by it the last one is found. */
    @Test
    void what_is_asked_later_stands_later() {
        List<DeadlineMove> asked = RuleSet.standard().rules().stream()
                .filter(rule -> rule.stage() == Stage.DEADLINE)
                .map(rule -> DeadlineMove.lastOf(List.of(rule.id())))
                .filter(move -> move != null)
                .distinct()
                .toList();
        assertEquals(List.of(DeadlineMove.values()), asked);
    }
}
