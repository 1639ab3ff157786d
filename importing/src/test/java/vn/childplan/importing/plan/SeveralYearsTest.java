package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever recurs in a plan for several years is read for one of them: that is told once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralYearsTest {
    private static List<String> told(String title, String time, String day) {
        return PlanImporter.withoutDirectory()
                .readText("""
                ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 24 tháng 12 năm 2025
                KẾ HOẠCH
                %s
                I. NHIỆM VỤ
                1. Dạy bơi cho trẻ em
                - Chủ trì: Sở Y tế
                - Thời gian: %s
                2. Cắm biển báo nơi nước sâu
                - Chủ trì: Sở Y tế
                - Thời gian: %s
                II. TỔ CHỨC THỰC HIỆN
                1. UBND các xã, phường báo cáo UBND tỉnh (qua Sở Y tế) %s.
                """.formatted(title, time, time, day), "plan.txt")
                .doubts()
                .stream()
                .filter(doubt -> doubt.code() == DoubtCode.YEAR_ASSUMED)
                .map(doubt -> doubt.no() + " " + doubt.words() + ": "
                        + doubt.assumed().vi() + " " + doubt.alternatives())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thường xuyên      | trước ngày 15/11 hằng năm | I.1  | Thường xuyên
            Hằng năm          | trước ngày 15/11 hằng năm | I.1  | Hằng năm
            Trước 30/9/2027   | trước ngày 15/11 hằng năm | II.1 | trước ngày 15/11 hằng năm
            """)
    void the_year_taken_is_told_once_with_the_others(String time, String day, String no, String words) {
        assertEquals(
                List.of(no + " " + words + ": việc thường xuyên, định kỳ của cả kế hoạch hiểu là của năm 2025;"
                        + " tên kế hoạch nêu 2026-2028 [2026, 2027, 2028]"),
                told("Phòng, chống đuối nước trẻ em giai đoạn 2026-2028", time, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng, chống đuối nước trẻ em giai đoạn 2026-2028 | Trước 30/9/2027 | trước ngày 15/11/2027
            Phòng, chống đuối nước trẻ em năm 2026            | Thường xuyên    | trước ngày 15/11 hằng năm
            """)
    void a_plan_for_one_year_or_without_anything_that_recurs_has_no_such_doubt(String title, String time, String day) {
        assertEquals(List.of(), told(title, time, day));
    }
}
