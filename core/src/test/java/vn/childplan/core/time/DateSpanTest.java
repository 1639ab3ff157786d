package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    private static final DateSpan JUNE = DateSpan.of(day("Sun 1/6/2025"), day("Mon 30/6/2025"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Sat 31/5/2025, false",
        "Sun 1/6/2025, true",
        "Sun 15/6/2025, true",
        "Mon 30/6/2025, true",
        "Tue 1/7/2025, false"
    })
    void holds_both_its_ends(@ConvertWith(Day.class) LocalDate date, boolean within) {
        assertEquals(within, JUNE.contains(date));
    }

    @Test
    void holds_another_span_only_as_a_whole() {
        assertTrue(JUNE.contains(JUNE));
        assertTrue(JUNE.contains(DateSpan.of(day("Sun 15/6/2025"), day("Sun 15/6/2025"))));
        assertFalse(JUNE.contains(DateSpan.of(day("Sat 31/5/2025"), day("Mon 30/6/2025"))));
        assertFalse(JUNE.contains(DateSpan.of(day("Sun 1/6/2025"), day("Tue 1/7/2025"))));
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> DateSpan.of(day("Mon 2/6/2025"), day("Sun 1/6/2025")));
    }
}
