package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.RestDayShift;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParameterTest {
    private final Parameter<Integer> days = Parameter.days("days", 7, "số ngày", "days");
    private final Parameter<Boolean> includes = Parameter.yesNo("includes", false, "gồm cả", "includes");
    private final Parameter<RestDayShift> shift =
            Parameter.choice("shift", RestDayShift.class, RestDayShift.NONE, "cách xử lý", "policy");

    @Test
    void it_is_a_number_of_days_yes_or_no_or_a_choice() {
        assertEquals(new Parameter<>("days", Integer.class, 7, Text.of("số ngày", "days")), days);
        assertEquals(new Parameter<>("includes", Boolean.class, false, Text.of("gồm cả", "includes")), includes);
        assertEquals(
                new Parameter<>("shift", RestDayShift.class, RestDayShift.NONE, Text.of("cách xử lý", "policy")),
                shift);
    }

    @Test
    void nothing_else_can_be_set_on_a_rule() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Parameter<>("on", LocalDate.class, LocalDate.of(2025, 7, 1), Text.of("ngày", "day")));
    }

    /** Due soon with no day left is due soon on the last permitted day alone: the least that makes sense. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 365})
    void a_number_of_days_may_be_zero_or_more_as_a_number_or_as_text(int value) {
        assertEquals(value, days.accept(value));
        assertEquals(value, days.accept(String.valueOf(value)));
    }

    @Test
    void a_number_of_days_below_zero_is_refused_as_a_number_and_as_text() {
        assertThrows(IllegalArgumentException.class, () -> days.accept(-1));
        assertThrows(IllegalArgumentException.class, () -> days.accept("-1"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void yes_or_no_is_true_or_false(String text, boolean value) {
        assertEquals(value, includes.accept(text));
        assertEquals(value, includes.accept(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", ""})
    void yes_or_no_is_nothing_but_true_or_false(String text) {
        assertThrows(IllegalArgumentException.class, () -> includes.accept(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEXT_WORKING_DAY", "next_working_day", "Next_Working_Day"})
    void a_choice_is_known_by_its_name_in_any_case(String text) {
        assertEquals(RestDayShift.NEXT_WORKING_DAY, shift.accept(text));
    }

    @Test
    void it_says_what_it_takes() {
        assertEquals(Text.of("số nguyên từ 0", "a whole number, at least 0"), days.allowed());
        assertEquals(Text.of("true: có; false: không", "true or false"), includes.allowed());
        assertEquals(
                "one of NONE, NEXT_WORKING_DAY, PREVIOUS_WORKING_DAY",
                shift.allowed().en());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> shift.accept("LATER"));
        assertTrue(refused.getMessage().contains("shift cannot be 'LATER'"), refused.getMessage());
    }
}
