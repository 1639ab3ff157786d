package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

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
            hoàn thành việc cắm biển báo nơi nước sâu trước hết tháng 9 năm 2026  | 2026-09-30
            """)
    void what_is_to_be_done_in_a_month_or_a_quarter_is_due_on_its_last_day(String duty, String last) {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty);
        assertEquals("[" + last + "]", lastDay(reading));
        assertEquals(List.of(), doubts(reading));
    }

    /** "Tổ chức Diễn đàn trẻ em cấp tỉnh trong tháng 7/2026" (i10-wrapped-pages, V.2): whoever does it in August is late. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi trong quý III năm 2026                      | 2026-09-30
            kiểm tra bể bơi trong quý III/2026                          | 2026-09-30
            kiểm tra bể bơi trong tháng 8/2026                          | 2026-08-31
            kiểm tra bể bơi trong tháng 8 năm 2026                      | 2026-08-31
            kiểm tra bể bơi vào tháng 02/2027                           | 2027-02-28
            kiểm tra bể bơi chậm nhất trong tháng 8/2026                | 2026-08-31
            kiểm tra bể bơi từ tháng 7 đến hết tháng 8/2026             | 2026-08-31
            kiểm tra bể bơi trong 6 tháng đầu năm 2026                  | 2026-06-30
            kiểm tra bể bơi trước quý IV/2026                           | 2026-09-30
            xây dựng kế hoạch dạy bơi trong tháng 4/2026                | 2026-04-30
            mở lớp bơi, xong trong tháng 6/2026                         | 2026-06-30
            """)
    void what_is_ordered_for_a_month_or_a_quarter_is_due_on_its_last_day(String duty, String last) {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty);
        assertEquals("[" + last + "]", lastDay(reading));
        assertEquals(List.of(), doubts(reading));
    }

    /** As the time of a task is read ("Thời gian: Trong quý III/2026"); what says until when, or ends in a document, may be early. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi trong quý III năm 2026            | QUARTERS 2026-Q3 2026-07-01
            kiểm tra bể bơi vào tháng 8/2026                  | WINDOW 2026 2026-08-01
            kiểm tra bể bơi trong 6 tháng đầu năm 2026        | WINDOW 2026 2026-01-01
            kiểm tra bể bơi, hoàn thành trong quý III/2026    | DUE 2026 2026-01-01
            kiểm tra bể bơi chậm nhất trong quý III/2026      | DUE 2026 2026-01-01
            kiểm tra bể bơi trước quý III/2026                | DUE 2026 2026-01-01
            xây dựng kế hoạch dạy bơi trong quý II/2026       | DUE 2026 2026-01-01
            báo cáo UBND tỉnh trong quý IV/2026               | DUE 2026 2026-01-01
            """)
    void what_is_ordered_for_a_quarter_or_a_month_is_to_be_done_in_it(String duty, String expected) {
        Schedule schedule = ((Assignment)
                        ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty).draft().clauses().stream()
                                .filter(clause -> clause.ref().toString().equals("I.1"))
                                .findFirst()
                                .orElseThrow())
                .duties()
                .get(0)
                .schedule();
        Term term = schedule.terms().get(0);
        assertEquals(expected, schedule.kind() + " " + term.period() + " " + term.opens());
    }

    /** Neither which of several it is nor whether the order is meant stands in such words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi trong quý II và quý IV năm 2026             | TIME_IN_WORDS trong quý II và quý IV năm 2026
            kiểm tra bể bơi trong các tháng 7, 8/2026                   | TIME_IN_WORDS trong các tháng 7, 8/2026
            đánh giá kết quả hoàn thành chỉ tiêu trong quý II năm 2026  | TIME_IN_WORDS trong quý II năm 2026
            đánh giá số vụ đuối nước xảy ra trong tháng 7/2026          | TIME_IN_WORDS trong tháng 7/2026
            kiểm tra bể bơi trong tháng 13/2026                         | TIME_INVALID trong tháng 13/2026
            """)
    void a_time_that_is_no_certain_day_is_left_open_with_a_doubt(String duty, String told) {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty);
        assertEquals("[-]", lastDay(reading));
        assertEquals(List.of(told), doubts(reading));
    }

    /** The plan is of 24/3/2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi trong tháng 02/2026            | [2026-02-28] | DUE_BEFORE_ISSUE trong tháng 02/2026
            kiểm tra bể bơi trước ngày 24/3/2026           | [2026-03-23] | DUE_BEFORE_ISSUE trước ngày 24/3/2026
            kiểm tra bể bơi chậm nhất ngày 24/3/2026       | [2026-03-24] |
            """)
    void what_was_due_before_the_plan_was_issued_is_told(String duty, String last, @Nullable String told) {
        PlanReading reading = ofDuty("Phòng, chống đuối nước trẻ em năm 2026", duty);
        assertEquals(last, lastDay(reading));
        assertEquals(told == null ? List.of() : List.of(told), doubts(reading));
    }

    @Test
    void a_quarter_of_which_is_told_beside_a_day_is_no_second_deadline() {
        PlanReading reading = ofDuty(
                "Phòng, chống đuối nước trẻ em năm 2026",
                "đánh giá kết quả hoàn thành chỉ tiêu trong quý II năm 2026 trước ngày 15/7/2026");
        assertEquals("[2026-07-14]", lastDay(reading));
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
