package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate REFORM = day("Tue 1/7/2025");

    /** The district level ended on 1/7/2025: Mon 30/6 is its last day, and the first day of what took over is 1/7. */
    @ParameterizedTest(name = "{0}: old {1}, new {2}")
    @CsvSource({
        "Sun 29/6/2025, true, false",
        "Mon 30/6/2025, true, false",
        "Tue 1/7/2025, false, true",
        "Wed 2/7/2025, false, true"
    })
    void the_end_is_the_first_day_on_which_it_is_no_more(
            @ConvertWith(Day.class) LocalDate date, boolean oldOne, boolean newOne) {
        assertEquals(oldOne, Validity.until(REFORM).contains(date));
        assertEquals(newOne, Validity.until(REFORM).endedBy(date));
        assertEquals(newOne, Validity.from(REFORM).contains(date));
        assertFalse(Validity.from(REFORM).endedBy(date));
    }

    @Test
    void always_has_neither_beginning_nor_end() {
        assertTrue(Validity.ALWAYS.contains(LocalDate.MIN));
        assertTrue(Validity.ALWAYS.contains(LocalDate.MAX));
        assertFalse(Validity.ALWAYS.endedBy(LocalDate.MAX));
    }

    @Test
    void one_day_is_the_shortest_there_is() {
        Validity oneDay = new Validity(REFORM, REFORM.plusDays(1));
        assertTrue(oneDay.contains(REFORM));
        assertThrows(IllegalArgumentException.class, () -> new Validity(REFORM, REFORM));
        assertThrows(IllegalArgumentException.class, () -> new Validity(REFORM, REFORM.minusDays(1)));
    }

    @Property
    void every_day_is_before_within_or_after(@ForAll("validities") Validity validity, @ForAll("days") LocalDate day) {
        boolean before = validity.from() != null && day.isBefore(validity.from());
        int cases = (before ? 1 : 0) + (validity.contains(day) ? 1 : 0) + (validity.endedBy(day) ? 1 : 0);
        assertEquals(1, cases);
    }

    @Property
    void what_ends_where_another_begins_leaves_no_day_to_both_or_neither(@ForAll("days") LocalDate day) {
        assertTrue(Validity.until(REFORM).contains(day) ^ Validity.from(REFORM).contains(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, 5).map(REFORM::plusDays);
    }

    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<LocalDate> from = days().injectNull(0.2);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 5).injectNull(0.2);
        return from.flatMap(first -> length.map(
                days -> new Validity(first, days == null ? null : (first == null ? REFORM : first).plusDays(days))));
    }
}
