package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TitleLineTest {
    /** "~" stands for a blank that does not break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 | Kết quả thực hiện công tác trẻ em 6 tháng"
                        + " đầu năm~2025",
                "đôn đốc báo cáo 6 tháng đầu năm 2025 và năm 2025 | đôn đốc báo cáo 6 tháng đầu năm~2025 và năm~2025",
                "Results, first half of 2025 | Results, first half of~2025",
                "Kế hoạch số 65/KH-UBND | Kế hoạch số 65/KH-UBND",
                "ngày 31/3/2025 | ngày 31/3/2025",
                "số 20250 | số 20250"
            })
    void a_year_stays_on_the_line_of_the_word_before_it(String title, String set) {
        assertEquals(set.replace('~', '\u00A0'), TitleLine.of(title));
    }
}
