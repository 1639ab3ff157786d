package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;

/** "Số: 65/KH-UBND", "Quảng Ngãi, ngày 31 tháng 3 năm 2025". */
class PlanIdTest {
    @Test
    void a_plan_is_named_by_its_number_and_date() {
        assertEquals("65/KH-UBND@2025-03-31", QuangNgai.plan65().id().toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "65/KH-UBND@2025-03-31, true",
        "65/KH-UBND, true",
        "65 /KH–UBND @ 2025-03-31, true",
        "65/KH-UBND@2024-03-31, false",
        "65/KH-UBND@2025-04-01, false",
        "66/KH-UBND, false",
        "66/KH-UBND@2025-03-31, false"
    })
    void a_number_alone_names_any_plan_of_that_number(String text, boolean names) {
        assertEquals(names, PlanId.of(text).names(QuangNgai.plan65()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65/KH-UBND", "65/KH-UBND@2025-03-31", "28-CT/TW@2023-12-25"})
    void the_text_form_is_read_back(String text) {
        assertEquals(text, PlanId.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KH 65", "@2025-03-31", "65/KH-UBND@", "65/KH-UBND@2025-02-30", "65/KH-UBND@31/3/2025"})
    void anything_else_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PlanId.of(text));
    }
}
