package vn.childplan.validation.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of plan 65/KH-UBND and of plans of other provinces, a year later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15/5/2025                         | trước ngày 15/5/2026",
                "trước ngày 15/01/2026                        | trước ngày 15/01/2027",
                "Quý II, IV năm 2025                          | Quý II, IV năm 2026",
                "Quý III/2025                                 | Quý III/2026",
                "tháng 6/2025                                 | tháng 6/2026",
                "ngày 15 tháng 5 năm 2025                     | ngày 15 tháng 5 năm 2026",
                "xong trong năm 2025; báo cáo trước 15/11/2025 | xong trong năm 2026; báo cáo trước 15/11/2026",
                "năm học 2025-2026                            | năm học 2026-2027",
                "năm học 2024 - 2025                          | năm học 2025 - 2026",
                "TRONG NĂM 2025                               | TRONG NĂM 2026",
                "đến hết năm 2025                             | đến hết năm 2026"
            })
    void a_time_of_the_plan_moves(String words, String moved) {
        YearInWords years = new YearInWords(2025, 1);
        assertEquals(moved, years.moved(words));
        assertEquals("", doubts(years));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another document has its own date, and its title its own year.
                "Quyết định số 253/QĐ-UBND ngày 19/4/2021 của UBND tỉnh | ''",
                "theo Công văn số 1481/BYT-BMTE ngày 14/3/2025 về công tác trẻ em năm 2025 | ''",
                "Nghị định số 30/2020/NĐ-CP | ''",
                // A programme that goes on is no doubt; one that has ended is.
                "giai đoạn 2021-2030 | ''",
                "giai đoạn 2021 - 2025 theo quy định | PROGRAMME_ENDED",
                "đến năm 2025 có 90% xã đạt chuẩn | TARGET_PASSED",
                "đến năm 2030 có 90% xã đạt chuẩn | ''",
                "tầm nhìn đến năm 2045 | ''",
                "so với năm 2024 | EARLIER_YEAR",
                "Đại hội 2020 | EARLIER_YEAR"
            })
    void what_is_no_time_of_the_plan_stays(String words, String doubts) {
        YearInWords years = new YearInWords(2025, 1);
        assertEquals(words, years.moved(words));
        assertEquals(doubts, doubts(years));
    }

    /** Behind a full stop or a semicolon the plan speaks for itself again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Công văn số 1481/BYT-BMTE ngày 14/3/2025. Xong trước ngày 15/5/2025 |"
                        + " Thực hiện Công văn số 1481/BYT-BMTE ngày 14/3/2025. Xong trước ngày 15/5/2026",
                "theo Kế hoạch số 12/KH-UBND ngày 2/1/2025; báo cáo trong năm 2025 |"
                        + " theo Kế hoạch số 12/KH-UBND ngày 2/1/2025; báo cáo trong năm 2026"
            })
    void a_document_that_is_cited_ends_with_its_sentence(String words, String moved) {
        assertEquals(moved, new YearInWords(2025, 1).moved(words));
    }

    private static String doubts(YearInWords years) {
        return years.kept().stream().map(kept -> kept.doubt().name()).collect(Collectors.joining(" "));
    }
}
