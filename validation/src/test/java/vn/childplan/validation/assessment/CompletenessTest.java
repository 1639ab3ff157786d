package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0 | 0 | The figures are complete.
                    1 | 0 | 0 | The figures are not complete: 1 verdict came about or is explained without a rule, which failed with an error.
                    2 | 0 | 0 | The figures are not complete: 2 verdicts came about or are explained without a rule, which failed with an error.
                    0 | 1 | 0 | The figures are not complete: 1 entry does not count.
                    0 | 2 | 0 | The figures are not complete: 2 entries do not count.
                    0 | 0 | 1 | The figures are not complete: 1 setting of a rule has no effect or names an unknown agency.
                    0 | 3 | 2 | The figures are not complete: 3 entries do not count; 2 settings of rules have no effect or name an unknown agency.
                    """)
    void the_sentence_names_what_is_missing_and_nothing_else(
            int errors, int notCounted, int settings, String sentence) {
        Completeness completeness = new Completeness(errors, notCounted, settings);
        assertEquals(sentence, completeness.sentence().en());
        assertEquals(errors + notCounted + settings == 0, completeness.isComplete());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 0 | 0 | Kết quả chưa đầy đủ: 1 nghĩa vụ được kết luận khi có quy tắc gặp lỗi.
                    0 | 1 | 0 | Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính.
                    0 | 0 | 1 | Kết quả chưa đầy đủ: 1 thiết lập của quy tắc không có tác dụng hoặc nêu cơ quan không có trong danh mục.
                    """)
    void one_of_each_is_said_in_vietnamese(int errors, int notCounted, int settings, String sentence) {
        Completeness completeness = new Completeness(errors, notCounted, settings);
        assertEquals(sentence, completeness.sentence().vi());
        assertFalse(completeness.isComplete());
        assertTrue(new Completeness(0, 0, 0).isComplete());
    }
}
