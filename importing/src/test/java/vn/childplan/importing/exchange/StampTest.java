package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Viet Nam is seven hours ahead of UTC, all year round. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StampTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025/05/14 16:30:45,     2025-05-14T09:30:45Z",
        "2025-05-14T16:30:45.250, 2025-05-14T09:30:45Z",
        "2025/05/14 16:30,        2025-05-14T09:30:00Z",
        "2025/5/4 06:59:59,       2025-05-03T23:59:59Z",
        "2025/05/14 24:00:00,     none",
        "2025/05/14 16:60,        none",
        "2025/02/29 16:30:00,     none",
        "14/05/2025 16:30:00,     none"
    })
    void a_time_is_one_in_Viet_Nam_with_or_without_seconds(String text, String expected) {
        assertEquals(expected, Stamp.instant(text).map(Instant::toString).orElse("none"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025/05/14,          2025-05-14",
        "2025/05/14 16:30:45, 2025-05-14",
        // No document is older; a year like 0025 is a slip of the pen.
        "1900/01/01,          1900-01-01",
        "1899/12/31,          none",
        "0025/05/14,          none"
    })
    void a_day_is_one_of_the_calendar_since_1900(String text, String expected) {
        assertEquals(expected, Stamp.day(text).map(LocalDate::toString).orElse("none"));
    }
}
