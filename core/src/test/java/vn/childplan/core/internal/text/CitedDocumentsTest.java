package vn.childplan.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.TimeFormat;

/** The first is why the directory of Quảng Ngãi has communes take over from districts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitedDocumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15 (kết thúc hoạt động của cấp huyện); Nghị quyết số"
                        + " 1677/NQ-UBTVQH15 ngày 16/6/2025 (đơn vị cấp xã tiếp nhận) | Resolution 203/2025/QH15 and Law"
                        + " 72/2025/QH15; Resolution 1677/NQ-UBTVQH15 of 16 Jun 2025",
                "Nghị định số 147/2025/NĐ-CP | Decree 147/2025/NĐ-CP",
                "Quyết định số 12/QĐ-UBND ngày 05/01/2026 | Decision 12/QĐ-UBND of 5 Jan 2026",
                // What is not such citations alone stays as it is written.
                "Thỏa thuận của hai tỉnh | “Thỏa thuận của hai tỉnh”",
                "theo Nghị định số 147/2025/NĐ-CP | “theo Nghị định số 147/2025/NĐ-CP”",
                "Nghị định số 147/2025/NĐ-CP của Chính phủ | “Nghị định số 147/2025/NĐ-CP của Chính phủ”",
                "Luật số 72/2025/QH15 trừ Luật số 64/2025/QH15 | “Luật số 72/2025/QH15 trừ Luật số 64/2025/QH15”",
                "Quyết định số 12/QĐ-UBND ngày 31/2/2026 | “Quyết định số 12/QĐ-UBND ngày 31/2/2026”"
            })
    void citations_are_said_in_english_and_other_words_quoted(String words, String english) {
        assertEquals(
                english,
                CitedDocuments.inEnglish(words, day -> TimeFormat.date(day).en()));
    }
}
