package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a plan of 24/3/2026 is blank, missing or against itself: each doubt with its clause and the words it is about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {
    private static String doubts(String title, String body) {
        return String.join(
                "; ",
                PlanImporter.withoutDirectory()
                        .readText(
                                "ỦY BAN NHÂN DÂN TỈNH\nSố: 87/KH-UBND\nVĩnh Hải, ngày 24 tháng 3 năm 2026\nKẾ HOẠCH\n"
                                        + title + "\n\nUBND tỉnh ban hành Kế hoạch như sau:\n"
                                        + body.replace('/', '\n').replace('_', '/')
                                        + "\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n\nTrần Văn Bình\n",
                                "small.txt")
                        .doubts()
                        .stream()
                        .map(doubt -> doubt.code() + " " + doubt.no() + " " + doubt.words() + " {"
                                + doubt.assumed().en() + "}")
                        .toList());
    }

    private static String doubts(String body) {
        return doubts("Công tác trẻ em năm 2026", body);
    }

    private static String task(String labels) {
        return doubts("I. NHIỆM VỤ/1. Dạy bơi/" + labels);
    }

    /** Numbers are looked at among their neighbours; small letters go as the Vietnamese alphabet does: d, đ, e, g. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I. A/1. Một/1. Hai/3. Ba                      | NUMBER_TWICE I.1 Hai {kept as written}; NUMBER_SKIPPED I.3 Ba {kept as written}
        I. A/III. B                                   | NUMBER_SKIPPED III B {kept as written}
        II. A/1. Một                                  | NUMBER_SKIPPED II A {kept as written}
        I. A/a) Một/b) Hai/c) Ba/d) Bốn/đ) Năm/e) Sáu | ''
        I. A/a) Một/b) Hai/d) Ba                      | NUMBER_SKIPPED I.d Ba {kept as written}
        I. A/1. Một/1.1. Một/1.3. Hai                 | NUMBER_SKIPPED I.1.3 Hai {kept as written}
        I. A/1. Một/II. B/1. Một                      | ''
        A. Một/C. Hai                                 | ''
        # where points and labels have numbers alike, a number without words of its own is no gap
        I. A/1. Một/a) Chủ trì: Sở Y tế/b) Thời gian: Quý II_2026/c) Ở xã | ''
        """)
    void numbers_that_are_skipped_or_stand_twice_are_told(String body, String expected) {
        assertEquals(expected, doubts(body));
    }

    @Test
    void an_amendment_may_skip_numbers_and_what_has_none_no_section() {
        assertEquals(
                "AMENDMENT null Sửa đổi, bổ sung Kế hoạch số 5/KH-UBND ngày 01/02/2026 {not a full plan; not applied"
                        + " to the plan it amends}; NUMBER_TWICE 3 Ba {kept as written}",
                doubts("Sửa đổi, bổ sung Kế hoạch số 5/KH-UBND ngày 01/02/2026", "1. Một/3. Hai/3. Ba"));
        assertEquals("NO_SECTIONS null  {left open, not guessed}", doubts("Không có số."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # labels of a task, "_" for a slash in a date
        - Chủ trì: Sở Y tế/- Phối hợp: SỞ Y TẾ, Tỉnh đoàn/- Thời gian: Quý II_2026 | LEAD_COORDINATES I.1 SỞ Y TẾ {kept as written}
        - Chủ trì: Sở Y tế                                                   | TASK_WITHOUT_TIME I.1 Dạy bơi {left open, not guessed}
        - Phối hợp: Sở Y tế/- Thời gian: Quý II_2026                         | TASK_WITHOUT_LEAD I.1 Dạy bơi {left open, not guessed}
        - Chủ trì: Sở Y tế/- Thời gian: 31_02_2026                           | TIME_INVALID I.1 31/02/2026 {left open, not guessed}
        - Chủ trì: Sở Y tế/- Thời gian: trước 17 giờ ngày 15_5_2026          | TIME_IN_WORDS I.1 trước 17 giờ ngày 15/5/2026 {due by the end of the day, the hour is in words alone}
        - Chủ trì: Sở Y tế/- Thời gian: đầu năm                              | TIME_FUZZY I.1 đầu năm {left open, not guessed}
        - Chủ trì: Sở Y tế/- Thời gian: theo hướng dẫn của Bộ Y tế           | TIME_IN_WORDS I.1 theo hướng dẫn của Bộ Y tế {no day: something else sets it}
        - Chủ trì: Sở Y tế/- Thời gian: sau khi có kinh phí                  | TIME_IN_WORDS I.1 sau khi có kinh phí {no day yet: it waits for an event}
        - Chủ trì: Sở Y tế/- Thời gian: từ tháng 4_2026                      | TIME_IN_WORDS I.1 từ tháng 4/2026 {it has a first day and no last}
        - Chủ trì: Sở Y tế/- Thời gian: Sơ kết trước 30_6_2026; tổng kết trước 31_12_2026 | TIME_IN_WORDS I.1 Sơ kết trước 30/6/2026; tổng kết trước 31/12/2026 {several days, none taken as the deadline}
        - Chủ trì: Sở Y tế/- Thời gian: hoàn cảnh khác                       | TIME_UNREAD I.1 hoàn cảnh khác {left open, not guessed}
        - Chủ trì: Sở Y tế/- Thời gian: Quý II                               | YEAR_ASSUMED I.1 Quý II {taken as 2026}
        - Chủ trì: Sở Y tế/- Thời gian: trước ngày 15_01_2026                | DUE_BEFORE_ISSUE I.1 trước ngày 15/01/2026 {kept as written}
        # the plan is of 24/3: before that day is the day before it
        - Chủ trì: Sở Y tế/- Thời gian: trước ngày 24_3_2026                 | DUE_BEFORE_ISSUE I.1 trước ngày 24/3/2026 {kept as written}
        - Chủ trì: Sở Y tế/- Thời gian: trước ngày 25_3_2026                 | ''
        - Chủ trì: Sở Y tế/- Thời gian: chậm nhất ngày 24_3_2026             | ''
        """)
    void what_a_task_lacks_or_says_against_itself_is_told(String labels, String expected) {
        assertEquals(expected, task(labels));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sở Y tế báo cáo UBND tỉnh trước ngày 15_12_2026.    | ''
        Sở Y tế báo cáo UBND tỉnh trước ngày 31_11_2026.    | TIME_INVALID I trước ngày 31/11/2026 {not in the draft, but for its words}
        Sở Y tế báo cáo UBND tỉnh trước ngày 31_11_2026 và trước ngày 15_12_2026. | TIME_INVALID I trước ngày 31/11/2026 {not in the draft, but for its words}
        Sở Y tế báo cáo UBND tỉnh trước ngày 31_11 hằng năm. | TIME_INVALID I trước ngày 31/11 hằng năm {not in the draft, but for its words}
        Sở Y tế báo cáo UBND tỉnh trước ngày 15_01_2026.    | DUE_BEFORE_ISSUE I trước ngày 15/01/2026 {kept as written}
        Sở Y tế báo cáo UBND tỉnh trước ngày ……_12_2026.    | DEADLINE_BLANK I trước ngày ……/12/2026 {not in the draft, but for its words}
        Sở Y tế báo cáo UBND tỉnh trước ngày 15_12.         | YEAR_ASSUMED I trước ngày 15/12 {taken as 2026}
        Báo cáo UBND tỉnh trước ngày 15_12_2026.            | REPORTER_MISSING I trước ngày 15/12/2026 {not in the draft, but for its words}
        Sở Y tế báo cáo trước ngày 15_12_2026.              | ADDRESSEE_MISSING I trước ngày 15/12/2026 {left open, not guessed}
        Sở Y tế báo cáo UBND tỉnh trước ngày 14_12 hằng năm, riêng năm 2026 trước ngày 25_11_2026. | REPORT_LEFT_OUT I trước ngày 14/12 hằng năm {in 2026 a day of its own takes its place}
        Sở Y tế báo cáo UBND tỉnh chậm nhất 15 ngày sau khi kết thúc diễn đàn. | ''
        Sở Y tế báo cáo UBND tỉnh định kỳ hằng quý.         | REPORT_LEFT_OUT I Sở Y tế báo cáo UBND tỉnh định kỳ hằng quý. {not in the draft, but for its words}
        """)
    void what_a_report_lacks_is_told(String regime, String expected) {
        assertEquals(expected, doubts("I. CHẾ ĐỘ BÁO CÁO/" + regime));
    }

    /** Whoever is excepted behind a day has another one, which a clause of one day for all cannot hold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I. CHẾ ĐỘ BÁO CÁO/%s                | I
        I. CHẾ ĐỘ BÁO CÁO/1. %s             | I.1
        I. CHẾ ĐỘ BÁO CÁO/1. Định kỳ/%s     | I.1
        I. CHẾ ĐỘ BÁO CÁO/1. Định kỳ/%s/a) Nội dung báo cáo | I.1-1
        I. CHẾ ĐỘ BÁO CÁO/1. Định kỳ/a) %s  | I.1.a
        """)
    void an_exception_to_the_day_of_a_report_is_told_wherever_the_report_stands(String body, String no) {
        String report = "Sở Y tế báo cáo UBND tỉnh trước ngày 15_12_2026, trừ Sở Nội vụ báo cáo trước ngày 31_7_2026.";
        String told = doubts(body.formatted(report));
        assertTrue(
                told.contains(
                        "ACTOR_UNREAD " + no + " trừ Sở Nội vụ báo cáo trước ngày 31/7/2026 {every deadline is taken"
                                + " for those named at the beginning of the clause}"),
                told);
    }
}
