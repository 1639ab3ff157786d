package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Assignment;

/** Months and quarters by which a duty is to be done, told in its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletionDeadlineTest {
    private static PlanReading ofDuty(String title, String duty) {
        return PlanImporter.withoutDirectory().readText("""
                ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 24 tháng 3 năm 2026
                KẾ HOẠCH
                %s
                I. TỔ CHỨC THỰC HIỆN
                1. UBND các xã, phường %s.
                2. Sở Y tế theo dõi, đôn đốc việc thực hiện Kế hoạch.
                """.formatted(title, duty), "plan.txt");
    }

    private static String lastDay(PlanReading reading) {
        return reading.draft().clauses().stream()
                .filter(clause ->
                        clause instanceof Assignment && clause.ref().toString().equals("I.1"))
                .flatMap(clause -> ((Assignment) clause).duties().stream())
                .map(duty -> duty.schedule().lastDay().map(Object::toString).orElse("-"))
                .toList()
                .toString();
    }

    private static List<String> doubts(PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code().code().startsWith("time."))
                .map(doubt -> doubt.code() + " " + doubt.words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lập danh sách trẻ em cần dạy bơi, xong trong tháng 5/2026            | 2026-05-31
            rà soát các điểm đuối nước và hoàn thành trong quý III năm 2026       | 2026-09-30
            hoàn thành việc cắm biển báo nơi nước sâu trước tháng 9 năm 2026      | 2026-08-31
            cắm biển báo nơi nước sâu xong trước Quý IV/2026                     | 2026-09-30
            hoàn thành lớp bơi chậm nhất trong tháng 8/2026                      | 2026-08-31
            dạy bơi cho học sinh, hoàn thành trong 6 tháng đầu năm 2026          | 2026-06-30
            cắm biển báo nơi nước sâu xong trước ngày 15 tháng 9 năm 2026        | 2026-09-14
            tham gia đánh giá kết quả hoàn thành chỉ tiêu trong quý II năm 2026   | -
            """)
    void what_is_to_be_done_in_a_month_or_a_quarter_is_due_on_its_last_day(String duty, String last) {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty);
        assertEquals("[" + last + "]", lastDay(reading));
        assertEquals(List.of(), doubts(reading));
    }

    @Test
    void a_month_without_a_year_is_one_of_the_plans_year_with_a_doubt() {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", "cắm biển báo xong trong tháng 5");
        assertEquals("[2026-05-31]", lastDay(reading));
        assertEquals(List.of("YEAR_ASSUMED trong tháng 5"), doubts(reading));
    }

    @Test
    void a_month_without_a_year_in_a_plan_for_several_years_is_left_open_with_a_doubt() {
        PlanReading reading =
                ofDuty("Phòng, chống đuối nước trẻ em giai đoạn 2026-2030", "cắm biển báo xong trong tháng 5");
        assertEquals("[-]", lastDay(reading));
        assertEquals(List.of("TIME_IN_WORDS trong tháng 5"), doubts(reading));
    }
}
