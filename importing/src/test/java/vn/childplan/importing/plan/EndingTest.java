package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** What ends a line is no part of what it says; dots to be filled in by hand are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo UBND tỉnh./.   | báo cáo UBND tỉnh
            báo cáo UBND tỉnh ;    | báo cáo UBND tỉnh
            Sở Y tế:               | Sở Y tế
            báo cáo UBND tỉnh      | báo cáo UBND tỉnh
            trước ngày 15/6,       | trước ngày 15/6
            trước ngày .../6       | trước ngày .../6
            trong năm 20...        | trong năm 20...
            trong năm 20..         | trong năm 20
            ...                    | ...
            ./.                    | ''
            """)
    void a_line_ends_before_its_mark(String line, String expected) {
        assertEquals(expected, Ending.cut(PlacedText.of(line, 1)).toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo UBND tỉnh./. | báo cáo UBND tỉnh
            Sở Y tế              | Sở Y tế
            ./.                  | ''
            """)
    void a_text_without_a_place_ends_there_too(String line, String expected) {
        assertEquals(expected, Ending.cut(line));
    }
}
