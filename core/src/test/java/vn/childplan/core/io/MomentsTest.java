package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.time.VietnamTime;

class MomentsTest {
    private static final long YEAR_1900 = -2_208_988_800L + 86_400;
    private static final long YEAR_9999 = 253_370_764_800L;

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    @Property(tries = 500)
    void every_iso_time_means_what_the_jdk_says(
            @ForAll @LongRange(min = YEAR_1900, max = YEAR_9999) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -12, max = 14) int hours) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        assertEquals(instant, Moments.instant(VietnamTime.format(instant)));
        String elsewhere = instant.atOffset(ZoneOffset.ofHours(hours)).toString();
        assertEquals(instant, Moments.instant(elsewhere));
        assertEquals(instant, Moments.instant(instant.toString()));
    }

    @Property(tries = 500)
    void every_vietnamese_time_means_what_the_jdk_says(
            @ForAll @LongRange(min = YEAR_1900, max = YEAR_9999) long second) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, VietnamTime.OFFSET);
        assertEquals(
                time.toInstant(VietnamTime.OFFSET),
                Moments.instant(form("dd/MM/uuuu HH:mm:ss").format(time)));
        assertEquals(
                time.withSecond(0).toInstant(VietnamTime.OFFSET),
                Moments.instant(form("dd/MM/uuuu HH:mm").format(time)));
        assertEquals(time.toLocalDate(), Moments.date(form("dd/MM/uuuu").format(time)));
        assertEquals(time.toLocalDate(), Moments.date(form("uuuu-MM-dd").format(time)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-05-14, 2025-05-14T16:59:59.999999999Z",
        "14/05/2025, 2025-05-14T16:59:59.999999999Z",
        "2025-05-15T00:00, 2025-05-14T17:00:00Z",
        "2025-05-15T00:00:00.5, 2025-05-14T17:00:00.500Z",
        "2025-05-14T17:00Z, 2025-05-14T17:00:00Z"
    })
    void a_time_without_offset_is_meant_in_viet_nam(String text, String instant) {
        assertEquals(Instant.parse(instant), Moments.instant(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2025",
                "2025-5-14",
                "14/5/2025",
                "2025/05/14",
                "14-05-2025",
                "31/04/2025",
                "2025-02-29",
                "2025-05-14T",
                "2025-05-14T16",
                "2025-05-14T16:3",
                "2025-05-14T16.30",
                "2025-05-14t16:30",
                "2025-05-14 16:30",
                "2025-05-14T16:60",
                "2025-05-14T16:30:60",
                "2025-05-14T16:30:0",
                "2025-05-14T16:30+7",
                "2025-05-14T16:30 +07:00",
                "14/05/2025T16:30",
                "14/05/2025 16:30Z",
                "14/05/2025 16:30+07:00",
                "14/05/2025 24:00",
                "14/05/2025 16.30",
                "14/05/2025 16:30:00.5",
                "1899-12-31",
                "٢٠٢٥-٠٥-١٤",
                "2025-05-14T16:30:00+07:00[Asia/Ho_Chi_Minh]"
            })
    void anything_else_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> Moments.instant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-05-14T16:30", "2025-05-1", "14/05/25"})
    void a_date_is_a_date_alone(String text) {
        assertThrows(DateTimeException.class, () -> Moments.date(text));
    }
}
