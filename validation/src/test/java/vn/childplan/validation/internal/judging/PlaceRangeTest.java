package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRangeTest {
    @ParameterizedTest(name = "from {0} up to {1}")
    @CsvSource({"0, 0, false", "7, 8, false", "7, 9, true", "0, 2147483647, true"})
    void aRangeHoldsItsPlaces(int first, int end, boolean several) {
        long range = PlaceRange.of(first, end);
        assertEquals(first, PlaceRange.first(range));
        assertEquals(end, PlaceRange.end(range));
        assertEquals(several, PlaceRange.hasSeveral(range));
    }
}
