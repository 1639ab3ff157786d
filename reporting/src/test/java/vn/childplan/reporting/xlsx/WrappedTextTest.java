package vn.childplan.reporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.reporting.internal.office.Times;

/** Counted by hand: the lines are written out in the comment, with widths in thousandths of the size. */
class WrappedTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // S 556, ở 500, blank 250, V 722, ă 444, n 500, blank 250, h 500, ó 500, a 444, comma 250:
                // "Sở Văn hóa," is 4916 wide, "Sở Văn" 2972.
                "`Sở Văn hóa,`, 4916, 1",
                "`Sở Văn hóa,`, 4915, 2",
                "`Sở Văn hóa,`, 2972, 2",
                // Sở | Văn | hóa,: "hóa," is 1694 wide, "Văn" 1666, and "Sở Văn" does not fit.
                "`Sở Văn hóa,`, 1694, 3",
                // x and the digits are 500: 12345 | 67890 | 1
                "`12345678901`, 2500, 3",
                // 1 | 23456 | 789
                "`1 23456789`, 2500, 3",
                "``, 2500, 1"
            })
    void aTextTakesSoManyLines(String text, int room, int lines) {
        assertEquals(lines, WrappedText.lines(text, Times.REGULAR, room));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-4, 3", "1, 3"})
    void aColumnHasRoomForAtLeastOneCharacter(int room, int lines) {
        assertEquals(lines, WrappedText.lines("abc", Times.REGULAR, room));
    }
}
