package vn.childplan.reporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand: the lines are written out in the comment. */
class WrappedTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // Sở Văn hóa, | Thể thao | và Du lịch
                "`Sở Văn hóa, Thể thao và Du lịch`, 11, 3",
                // Sở Văn hóa, Thể thao | và Du lịch
                "`Sở Văn hóa, Thể thao và Du lịch`, 20, 2",
                "`Sở Văn hóa, Thể thao và Du lịch`, 31, 1",
                // abcde | fghij | k
                "abcdefghijk, 5, 3",
                // a | bcdef | ghi
                "a bcdefghi, 5, 3",
                "``, 5, 1"
            })
    void aTextTakesSoManyLines(String text, int width, int lines) {
        assertEquals(lines, WrappedText.lines(text, width));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-4, 3", "1, 3"})
    void aColumnHasRoomForAtLeastOneCharacter(int width, int lines) {
        assertEquals(lines, WrappedText.lines("abc", width));
    }
}
