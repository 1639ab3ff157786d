package vn.childplan.validation.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Preamble;

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
                "Quí IV-2025                                  | Quí IV-2026",
                "từ ngày 01/6/2025 đến ngày 30/6/2025         | từ ngày 01/6/2026 đến ngày 30/6/2026",
                "từ tháng 4/2025                              | từ tháng 4/2026"
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
                // A planning period (Kế hoạch số 617/KH-UBND of Đồng Tháp, III.2.đ) and a term of office are as
                // programmes are.
                "Quy hoạch hạ tầng thông tin và truyền thông thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 | ''",
                "Quy hoạch tỉnh thời kỳ 2011-2020 | PROGRAMME_ENDED",
                "đại biểu HĐND nhiệm kỳ 2026 - 2031 | ''",
                "đến năm 2025 có 90% xã đạt chuẩn | TARGET_PASSED",
                "Đến hết năm 2025: có 30% doanh nghiệp ứng dụng | TARGET_PASSED",
                "đến cuối năm 2025 có 90% xã đạt chuẩn | TARGET_PASSED",
                // A day from which something holds is set by law, and so is not of the plan.
                "thực hiện chính sách từ 01/7/2025 | EARLIER_YEAR",
                "có hiệu lực từ ngày 01 tháng 7 năm 2025 | EARLIER_YEAR",
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

    /** "Thời gian thực hiện: Đến hết năm 2025" is the end of that time; in a sentence of the plan it is a target. */
    @Test
    void the_end_of_the_year_moves_in_words_of_time() {
        YearInWords years = new YearInWords(2025, 1);
        assertEquals("Đến hết năm 2026", years.movedTime("Đến hết năm 2025"));
        assertEquals("", doubts(years));
    }

    /** "Giai đoạn 2026 - 2030", issued in 2025: December 2025 comes before the years that the plan is of. */
    @ParameterizedTest
    @ValueSource(strings = {"Tháng 12/2025", "Quý IV/2025", "xong trong năm 2025", "trước ngày 15/12/2025"})
    void in_a_plan_that_is_not_of_one_year_a_time_that_names_a_year_stays(String words) {
        YearInWords years = new YearInWords(2025, 2, false);
        assertEquals(words, years.moved(words));
        assertEquals("EARLIER_YEAR", doubts(years));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công tác trẻ em trên địa bàn tỉnh năm 2025                          | true",
                "CÔNG TÁC TRẺ EM NĂM 2025                                            | true",
                "Công tác trẻ em 2025                                                | true",
                "Tuyển sinh năm học 2025 - 2026                                      | true",
                "Triển khai Kế hoạch số 5/KH-TU ngày 02/01/2025 trong năm 2025       | true",
                "Nâng cao năng lực cho cán bộ xây dựng pháp luật giai đoạn 2026-2030 | false",
                "Công tác trẻ em giai đoạn 2025-2030                                 | false",
                "Mạng lưới cơ sở trợ giúp xã hội thời kỳ 2025-2030                   | false",
                "Phòng, chống đuối nước đến năm 2025                                 | false",
                "Triển khai Chỉ thị số 5/CT-TTg ngày 02/01/2025                      | false",
                "Chuyển đổi số cho các doanh nghiệp                                  | false"
            })
    void a_plan_is_of_one_year_if_it_says_so(String title, boolean ofOneYear) {
        Plan plan = QuangNgai.plan65().toBuilder()
                .title(title)
                .preamble(new Preamble("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", List.of()))
                .build();
        assertEquals(ofOneYear, YearInWords.isOfOneYear(plan));
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
