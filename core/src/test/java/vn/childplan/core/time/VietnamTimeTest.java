package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.childplan.core.time.Day.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamTimeTest {

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        "2025-05-14T16:59:59Z, Wed 14/5/2025",
        "2025-05-14T16:59:59.999999999Z, Wed 14/5/2025",
        "2025-05-14T17:00:00Z, Thu 15/5/2025",
        "2024-12-31T17:00:00Z, Wed 1/1/2025",
        "2024-02-28T17:00:00Z, Thu 29/2/2024",
        "1969-12-31T16:59:59.999999999Z, Wed 31/12/1969",
        "1969-12-31T17:00:00Z, Thu 1/1/1970",
        "1969-12-30T16:59:59Z, Tue 30/12/1969"
    })
    void a_day_begins_at_17_hours_UTC_of_the_day_before(String instant, @ConvertWith(Day.class) LocalDate date) {
        assertEquals(date, VietnamTime.dateOf(Instant.parse(instant)));
        assertEquals(date.toEpochDay(), VietnamTime.epochDayOf(Instant.parse(instant)));
    }

    /** Design §4.14: the end of a day is 23:59:59 in Viet Nam. */
    @Test
    void a_day_ends_one_second_before_the_next_begins() {
        assertEquals(Instant.parse("2025-05-13T17:00:00Z"), VietnamTime.startOf(day("Wed 14/5/2025")));
        assertEquals(Instant.parse("2025-05-14T16:59:59Z"), VietnamTime.endOf(day("Wed 14/5/2025")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // an instant with its offset
        "2025-05-14T17:00:00Z, 2025-05-14T17:00:00Z",
        "2025-05-15T00:00+07:00, 2025-05-14T17:00:00Z",
        "2025-05-14T23:59:59+07:00, 2025-05-14T16:59:59Z",
        "2025-05-14T12:00:00-05:00, 2025-05-14T17:00:00Z",
        // a time of Viet Nam
        "2025-05-15T00:00, 2025-05-14T17:00:00Z",
        "2025-05-15T00:00:00.5, 2025-05-14T17:00:00Z",
        // as officials write it
        "15/5/2025, 2025-05-15T16:59:59Z",
        "15/05/2025 08:30, 2025-05-15T01:30:00Z",
        // a whole day, to its end
        "2025-05-14, 2025-05-14T16:59:59Z",
        "2024-02-29, 2024-02-29T16:59:59Z",
        "2025-12-31, 2025-12-31T16:59:59Z",
        "2025-12-31T24:00, 2025-12-31T16:59:59Z"
    })
    void reads_an_instant_a_time_of_Viet_Nam_or_a_whole_day(String text, String instant) {
        assertEquals(Instant.parse(instant), VietnamTime.parse(text));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "hôm nay",
                "2025-5-15",
                "20250515",
                "2025-02-29",
                "2025-04-31",
                "2025-13-01",
                "2025-05-15 00:00",
                "2025-05-15T",
                "2025-05-14T24:01",
                "2025-05-14T23:60",
                "2025-05-15T00:00+25:00",
                "2025-05-15T00:00[Asia/Ho_Chi_Minh]",
                " 2025-05-15",
                "٢٠٢٥-٠٥-١٥"
            })
    void refuses_what_is_none_of_the_three(String text) {
        assertThrows(DateTimeException.class, () -> VietnamTime.parse(text));
    }

    @Test
    void writes_the_offset_of_Viet_Nam() {
        assertEquals("2025-05-15T00:00:00+07:00", VietnamTime.format(Instant.parse("2025-05-14T17:00:00Z")));
        assertEquals("1969-12-31T23:59:59+07:00", VietnamTime.format(Instant.parse("1969-12-31T16:59:59Z")));
        assertEquals("2025-05-14T23:59:59+07:00", VietnamTime.format(VietnamTime.parse("2025-05-14")));
    }

    /** Design §4.14; the last second of 9999 at the offset -18:00 is one of the year 10000 in Viet Nam. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59:59-18:00",
                "9999-12-31T17:00:00Z",
                "1899-12-31T23:59:59",
                "1899-12-31",
                "+10000-01-01",
                "+12025-01-01T00:00",
                "-0001-01-01T00:00Z"
            })
    void what_falls_into_no_year_of_documents_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> VietnamTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59+07:00", "9999-12-31", "1900-01-01T00:00:00", "1899-12-31T17:00:00Z"})
    void the_first_and_the_last_moment_of_those_years_are_read_and_written(String text) {
        Instant instant = VietnamTime.parse(text);
        assertEquals(instant, VietnamTime.parse(VietnamTime.format(instant)));
    }

    /** Design §4.14. */
    @Property
    void cuts_an_instant_to_the_second_in_which_it_lies(@ForAll("instants") Instant instant) {
        Instant second = VietnamTime.wholeSecond(instant);
        assertEquals(second.truncatedTo(ChronoUnit.SECONDS), second);
        assertEquals(instant.getEpochSecond(), second.getEpochSecond());
    }

    /** Design §4.14: years 1900 to 9999; 1900 begins in Viet Nam at 17:00 UTC of the day before, and so does 10000. */
    @ParameterizedTest
    @CsvSource({
        "1899-12-31T16:59:59.999999999Z, false",
        "1899-12-31T17:00:00Z, true",
        "9999-12-31T16:59:59.999999999Z, true",
        "9999-12-31T17:00:00Z, false"
    })
    void refuses_an_instant_of_no_year_that_documents_have(String text, boolean held) {
        Instant instant = Instant.parse(text);
        if (held) {
            assertEquals(
                    instant.getEpochSecond(), VietnamTime.wholeSecond(instant).getEpochSecond());
        } else {
            assertThrows(IllegalArgumentException.class, () -> VietnamTime.wholeSecond(instant));
        }
        assertThrows(IllegalArgumentException.class, () -> VietnamTime.wholeSecond(Instant.MAX));
        assertThrows(IllegalArgumentException.class, () -> VietnamTime.wholeSecond(Instant.MIN));
    }

    @Property
    void reads_back_the_second_that_it_writes(@ForAll("instants") Instant instant) {
        Instant second = VietnamTime.wholeSecond(instant);
        assertEquals(second, VietnamTime.parse(VietnamTime.format(second)));
        assertEquals(second, VietnamTime.parse(VietnamTime.format(instant)));
    }

    @Property
    void every_instant_lies_between_the_ends_of_its_day(@ForAll("instants") Instant instant) {
        LocalDate date = VietnamTime.dateOf(instant);
        assertFalse(VietnamTime.wholeSecond(instant).isAfter(VietnamTime.endOf(date)), "it is by the end of its day");
        assertEquals(date, VietnamTime.dateOf(VietnamTime.startOf(date)));
        assertEquals(date, VietnamTime.dateOf(VietnamTime.endOf(date)));
        assertEquals(
                VietnamTime.startOf(date.plusDays(1)), VietnamTime.endOf(date).plusSeconds(1));
    }

    /** Viet Nam has kept UTC+7 since 13/6/1975: from then on the fixed offset and the zone data agree. */
    @Property
    void agrees_with_the_zone_of_Ho_Chi_Minh_City_since_1975(@ForAll("instantsSince1976") Instant instant) {
        assertEquals(instant.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate(), VietnamTime.dateOf(instant));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return instantsBetween(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("9999-12-30T00:00:00Z"));
    }

    @Provide
    Arbitrary<Instant> instantsSince1976() {
        return instantsBetween(Instant.parse("1976-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    }

    private static Arbitrary<Instant> instantsBetween(Instant first, Instant last) {
        Arbitrary<Integer> nanos = Arbitraries.of(0, 1, 500_000_000, 999_999_999);
        return Arbitraries.longs()
                .between(first.getEpochSecond(), last.getEpochSecond())
                .flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
    }
}
