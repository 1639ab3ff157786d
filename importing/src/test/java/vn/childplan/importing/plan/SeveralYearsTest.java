package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever recurs in a plan for several years is read for one of them: that is told where it stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralYearsTest {
    private static List<String> told(String title, String time, String day) {
        return imported(title, time, day).doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.YEAR_ASSUMED)
                .map(doubt -> doubt.no() + " " + doubt.words() + ": "
                        + doubt.assumed().vi() + " " + doubt.alternatives())
                .toList();
    }

    private static PlanReading imported(String title, String time, String day) {
        return PlanImporter.withoutDirectory().readText("""
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
                """.formatted(title, time, time, day), "plan.txt");
    }

    /** What goes on all the time is told once for all of it, what recurs each time where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thường xuyên    | trước ngày 15/11 hằng năm | I.1 việc thường xuyên của cả kế hoạch; II.1 việc định kỳ này
            Hằng năm        | trước ngày 15/11 hằng năm | I.1 việc định kỳ này; I.2 việc định kỳ này; II.1 việc định kỳ này
            Quý II hằng năm | trước ngày 15/11/2027     | I.1 việc định kỳ này; I.2 việc định kỳ này
            Trước 30/9/2027 | trước ngày 15/11 hằng năm | II.1 việc định kỳ này
            """)
    void the_year_taken_is_told_where_something_recurs_with_the_others(String time, String day, String told) {
        assertEquals(
                Stream.of(told.split("; "))
                        .map(each -> each.split(" ", 2))
                        .map(each -> each[0] + " " + (each[0].startsWith("II") ? day : time) + ": " + each[1]
                                + " hiểu là của năm 2026; tên kế hoạch nêu 2026-2028 [2027, 2028]")
                        .toList(),
                told("Phòng, chống đuối nước trẻ em giai đoạn 2026-2028", time, day));
    }

    /**
     * Of 24/12/2025. What begins in 2026 has nothing to be done in 2025, as Kế hoạch số 141/KH-UBND of Bắc Ninh of 20/11/2025 for
     * "giai đoạn 2026 - 2030"; a span in which the plan was issued, or one beside "năm 2025", leaves it the year of its issue.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng, chống đuối nước trẻ em giai đoạn 2026 - 2030                       | 2026
            Phòng, chống đuối nước trẻ em từ năm 2027 đến năm 2030                    | 2027
            Phòng, chống đuối nước trẻ em giai đoạn 2021-2030                         | 2025
            Phòng, chống đuối nước trẻ em năm 2025, giai đoạn 2026-2030               | 2025
            Tổng kết Chương trình phòng, chống đuối nước trẻ em giai đoạn 2021-2024   | 2025
            Tổng kết Chương trình phòng, chống đuối nước trẻ em năm 2025              | 2025
            """)
    void a_programme_that_begins_after_its_issue_is_of_its_first_year(String title, int year) {
        assertEquals(
                year,
                imported(title, "Thường xuyên", "trước ngày 15/11 hằng năm")
                        .draft()
                        .year());
    }

    /**
     * Of 24/12/2025, as Kế hoạch số 617/KH-UBND of Đồng Tháp of 01/12/2025 ("trước ngày 01/6 và 15/11 hằng năm"): the first reports
     * are those of 2026. A report due in the last days of the year, or one each month, leaves it the year of its issue.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chuyển đổi số cho hợp tác xã             | trước ngày 15/11 hằng năm          | 2026
            Chuyển đổi số cho hợp tác xã             | trước ngày 01/6 và 15/11 hằng năm  | 2026
            Chuyển đổi số cho hợp tác xã             | trước ngày 01/6 và 31/12 hằng năm  | 2025
            Chuyển đổi số cho hợp tác xã             | trước ngày 15 hằng tháng           | 2025
            Chuyển đổi số cho hợp tác xã             | trước ngày 15/11/2026              | 2025
            Chuyển đổi số cho hợp tác xã năm 2025    | trước ngày 15/11 hằng năm          | 2025
            """)
    void a_plan_whose_first_reports_are_of_the_next_year_is_of_that_year(String title, String day, int year) {
        assertEquals(year, imported(title, "Thường xuyên", day).draft().year());
    }

    @Test
    void the_year_of_the_first_reports_is_told_with_the_year_of_issue() {
        assertEquals(
                List.of("null Chuyển đổi số cho hợp tác xã: hiểu là năm 2026, năm có báo cáo đầu tiên [2025]"),
                told("Chuyển đổi số cho hợp tác xã", "Thường xuyên", "trước ngày 15/11 hằng năm"));
    }

    /** "hằng năm … trước 15/12" with the year before the deed, and reports by halves of a year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế: hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.                                | trước ngày 15/12
            1. UBND các xã báo cáo 6 tháng (trước ngày 15/6) và năm (trước ngày 15/11) về UBND tỉnh (qua Sở Y tế). | trước ngày 15/6; trước ngày 15/11
            """)
    void a_report_that_recurs_is_told_at_each_of_its_days(String duty, String days) {
        assertEquals(
                List.of(days.split("; ")),
                PlanImporter.withoutDirectory().readText("""
                        ỦY BAN NHÂN DÂN TỈNH ĐÔNG LĨNH
                        Số: 96/KH-UBND
                        Đông Lĩnh, ngày 25 tháng 3 năm 2026
                        KẾ HOẠCH
                        Phòng, chống đuối nước trẻ em giai đoạn 2026 - 2030
                        I. TỔ CHỨC THỰC HIỆN
                        """ + duty, "plan.txt").doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.YEAR_ASSUMED
                                && !doubt.alternatives().isEmpty())
                        .map(Doubt::words)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng, chống đuối nước trẻ em giai đoạn 2026-2028 | Trước 30/9/2027 | trước ngày 15/11/2027
            Phòng, chống đuối nước trẻ em năm 2026            | Thường xuyên    | trước ngày 15/11 hằng năm
            """)
    void a_plan_for_one_year_or_without_anything_that_recurs_has_no_such_doubt(String title, String time, String day) {
        assertEquals(List.of(), told(title, time, day));
    }

    /** The plan of 24/12/2025: plans of the next year are issued from October on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chuyển đổi số cho hợp tác xã                                              | hiểu là năm ban hành, 2025 [2026]
            Thực hiện Nghị quyết số 12/NQ-CP ngày 03 tháng 3 năm 2025 của Chính phủ   | hiểu là năm ban hành, 2025 [2026]
            Phòng, chống đuối nước trẻ em đến năm 2030                                | hiểu là năm ban hành, 2025 [2030]
            """)
    void a_title_that_names_no_year_for_the_plan_is_told_with_the_one_taken(String title, String assumed) {
        assertEquals(
                List.of("null " + title + ": " + assumed), told(title, "Trước 30/9/2026", "trước ngày 15/11/2026"));
    }

    @Test
    void a_year_of_the_plan_behind_a_document_that_it_carries_out_is_none_that_is_missing() {
        assertEquals(
                List.of(),
                told(
                        "Thực hiện Chỉ thị số 23/CT-TTg ngày 26/5/2020 về trẻ em năm 2025",
                        "Trước 30/12/2025",
                        "trước ngày 31/12/2025"));
    }
}
