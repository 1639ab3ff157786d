package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

/** Wordings of time met in plans, with the days they name; a plan for 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Thường xuyên trong năm | ONGOING | - | - | -",
                "Trước ngày 15/5/2026 | DATE | - | 2026-05-15 | false",
                "trước ngày 10 tháng 7 năm 2018 | DATE | - | 2018-07-10 | false",
                "trước ngày 20.7.2020 | DATE | - | 2020-07-20 | false",
                "Chậm nhất ngày 30/4/2026 | DATE | - | 2026-04-30 | true",
                "Đến hết ngày 31/10/2026 | DATE | - | 2026-10-31 | true",
                "30/9/2026 | DATE | - | 2026-09-30 | true",
                "hoàn thành trước 15/6 | DATE | - | 2026-06-15 | false",
                "Từ ngày 01/6 đến hết ngày 30/6/2026 | RANGE | 2026-06-01 | 2026-06-30 | true",
                "01/6/2017 - 30/6/2017 | RANGE | 2017-06-01 | 2017-06-30 | true",
                "Quý II, IV năm 2026 | QUARTER | 2026-04-01 | 2026-12-31 | true",
                "Quý III - IV/2026 | QUARTER | 2026-07-01 | 2026-12-31 | true",
                "Quí IV-2025 | QUARTER | 2025-10-01 | 2025-12-31 | true",
                "Quý 3/2026 | QUARTER | 2026-07-01 | 2026-09-30 | true",
                "6 tháng đầu năm 2026 | HALF_YEAR | 2026-01-01 | 2026-06-30 | true",
                "Tháng 9/2026 | MONTH | 2026-09-01 | 2026-09-30 | true",
                "Tháng 6, 7, 8 năm 2026 | MONTH | 2026-06-01 | 2026-08-31 | true",
                "Tháng 11 - 12/2025 | RANGE | 2025-11-01 | 2025-12-31 | true",
                "từ tháng 6 đến tháng 12/2022 | RANGE | 2022-06-01 | 2022-12-31 | true",
                "Giai đoạn 2026-2030 và những năm tiếp theo | RANGE | 2026-01-01 | 2030-12-31 | true",
                "Năm 2025 và các năm tiếp theo | FROM | 2025-01-01 | - | -",
                "Từ 01/7/2025 | FROM | 2025-07-01 | - | -",
                "Năm học 2026 - 2027 | SCHOOL_YEAR | 2026-09-01 | 2027-05-31 | true",
                "2026 | YEAR | 2026-01-01 | 2026-12-31 | true",
                "Hoàn thành trong năm 2025 | YEAR | 2025-01-01 | 2025-12-31 | true",
                "trước tháng 10/2026 | MONTH | - | 2026-10-01 | false",
                "trước quý IV/2026 | QUARTER | - | 2026-10-01 | false",
                "hoàn thành trước quý III | QUARTER | - | 2026-07-01 | false",
                "trước năm 2027 | YEAR | - | 2027-01-01 | false",
                "trình UBND tỉnh trước tháng 9 năm 2026 | MONTH | - | 2026-09-01 | false",
                "trước hết quý III/2026 | QUARTER | - | 2026-10-01 | false",
                "trước tháng 10 hằng năm | RECURRING | - | - | -",
                "Hằng quý | RECURRING | - | - | -",
                "Định kỳ hằng tháng, trước ngày 25 | RECURRING | - | - | -",
                "Trong 10 ngày làm việc kể từ ngày nhận được chỉ đạo | EVENT | - | - | -",
                "Sau khi có hướng dẫn của Trung ương | EVENT | - | - | -",
                "dịp Tết Trung thu năm 2026 | EVENT | 2026-09-25 | 2026-09-25 | true",
                "Theo kế hoạch riêng | EXTERNAL | - | - | -",
                "Cuối tháng 5 hoặc đầu tháng 6/2026 | FUZZY | - | - | -",
                "Sơ kết năm 2028; tổng kết năm 2030 | MILESTONES | - | - | -",
                "Ngày 31/4/2026 | INVALID | - | - | -",
                "Ngày 29/02/2026 | INVALID | - | - | -",
                "Ngày 32/5/2026 | INVALID | - | - | -",
                "Ngày 0/5/2026 | INVALID | - | - | -",
                "Ngày 15/13/2026 | INVALID | - | - | -",
                "trước 30/02 | INVALID | - | - | -",
                "chậm nhất ngày 29/02/2028 | DATE | - | 2028-02-29 | true",
                "chậm nhất 31/12 | DATE | - | 2026-12-31 | true",
                "Tháng 12/2026 | MONTH | 2026-12-01 | 2026-12-31 | true",
                "Tháng 1/2026 | MONTH | 2026-01-01 | 2026-01-31 | true",
                "Tháng 0/2026 | INVALID | - | - | -",
                "Tháng 13/2026 | INVALID | - | - | -",
                "Tháng 11, 13 năm 2026 | INVALID | - | - | -",
                "từ tháng 11/2025 đến tháng 02/2026 | RANGE | 2025-11-01 | 2026-02-28 | true",
                "từ tháng 9 đến tháng 6/2026 | INVALID | - | - | -",
                "Từ ngày 30/6/2026 đến ngày 30/6/2026 | RANGE | 2026-06-30 | 2026-06-30 | true",
                "Từ ngày 30/6/2026 đến ngày 01/6/2026 | INVALID | - | - | -",
                "từ ngày 01/6 đến khi hoàn thành | OPEN_RANGE | 2026-06-01 | - | -",
                "6 tháng cuối năm 2026 | HALF_YEAR | 2026-07-01 | 2026-12-31 | true",
                "9 tháng đầu năm 2026 | RANGE | 2026-01-01 | 2026-09-30 | true",
                "Quý I đến quý III/2026 | QUARTER | 2026-01-01 | 2026-09-30 | true",
                "2026-2030 | RANGE | 2026-01-01 | 2030-12-31 | true",
                "từ năm 2026 đến năm 2026 | RANGE | 2026-01-01 | 2026-12-31 | true",
                "2030-2026 | INVALID | - | - | -",
                "năm 1900 | YEAR | 1900-01-01 | 1900-12-31 | true",
                "năm 1899 | INVALID | - | - | -",
                "trước hết tháng 02/2028 | MONTH | - | 2028-03-01 | false",
                "trong năm | YEAR | 2026-01-01 | 2026-12-31 | true",
                "từ tháng 12/2025 đến tháng 1/2026 | RANGE | 2025-12-01 | 2026-01-31 | true",
                "Tết Trung thu | EVENT | 2026-09-25 | 2026-09-25 | true",
                "dịp Tết Trung thu, ngày 25/9/2026 | DATE | - | 2026-09-25 | true",
                "hằng năm, trước ngày 15/12/2026 | DATE | - | 2026-12-15 | false",
                "đợt 1 trước ngày 30/6/2026, đợt 2 trước ngày 15/12/2026 | DATE | - | 2026-12-15 | false",
                "Ngày 30/9/2026 | DATE | 2026-09-30 | 2026-09-30 | true",
                "ngày 30 tháng 9 năm 2026 | DATE | 2026-09-30 | 2026-09-30 | true",
                "vào ngày 30/9/2026 | DATE | - | 2026-09-30 | true",
                "tổ chức ngày 30/9/2026 | DATE | - | 2026-09-30 | true",
                "Sơ kết trước 30/6/2026; tổng kết trước 31/12/2026 | MILESTONES | - | 2026-12-31 | -",
                "trước ngày ....../01/2027 | UNREAD | - | - | -"
            })
    void a_wording_is_read_as_far_as_it_goes(
            String words, TimeWording.Kind kind, String start, String end, Boolean inclusive) {
        TimeWording read = TimeWording.of(words, 2026, true);
        assertEquals(kind, read.kind());
        assertEquals(start, read.start() == null ? null : read.start().toString());
        assertEquals(end, read.end() == null ? null : read.end().toString());
        assertEquals(inclusive, read.inclusive());
    }

    @Test
    void before_a_day_ends_the_day_before() {
        Schedule before = TimeWording.of("Trước ngày 15/5/2026", 2026, true).schedule();
        Schedule until = TimeWording.of("Chậm nhất ngày 15/5/2026", 2026, true).schedule();
        assertEquals("2026-05-14", before.lastDay().orElseThrow().toString());
        assertEquals("2026-05-15", until.lastDay().orElseThrow().toString());
    }

    /** Whoever has done it earlier has done it: only the last day binds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước tháng 10/2026                | 2026 BEFORE 2026-09-30
            trước quý IV/2026                  | 2026 BEFORE 2026-09-30
            hoàn thành trước quý IV năm 2026   | 2026 BEFORE 2026-09-30
            trước năm 2027                     | 2026 BEFORE 2026-12-31
            xong trong năm 2026                | 2026 NOT_LATER_THAN 2026-12-31
            hoàn thành trong năm 2026          | 2026 NOT_LATER_THAN 2026-12-31
            xong trong quý III/2026            | 2026 NOT_LATER_THAN 2026-09-30
            hoàn thành trong tháng 9/2026      | 2026 NOT_LATER_THAN 2026-09-30
            chậm nhất tháng 9/2026             | 2026 NOT_LATER_THAN 2026-09-30
            hoàn thành trong 6 tháng đầu năm   | 2026 NOT_LATER_THAN 2026-06-30
            trước ngày 31/3/2027               | 2026 BEFORE 2027-03-30
            trong năm 2026                     | 2026 WITHIN 2026-12-31
            quý III/2026                       | 2026-Q3 WITHIN 2026-09-30
            """)
    void what_is_to_be_done_before_or_by_the_end_of_a_stretch_is_due_on_its_last_day(String words, String expected) {
        Term term = TimeWording.of(words, 2026, true).schedule().terms().get(0);
        assertEquals(
                expected,
                term.period() + " " + term.deadline().kind() + " "
                        + term.deadline().lastDay().orElseThrow());
    }

    /** The last permitted day of the first and of the last report of 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Định kỳ hằng tháng, trước ngày 25           | 12: 2026-01 2026-01-24 to 2026-12 2026-12-24
            hằng tháng, chậm nhất ngày 25               | 12: 2026-01 2026-01-25 to 2026-12 2026-12-25
            hằng tháng, chậm nhất ngày 01               | 12: 2026-01 2026-01-01 to 2026-12 2026-12-01
            hằng tháng, chậm nhất ngày 31               | 12: 2026-01 2026-01-31 to 2026-12 2026-12-31
            hằng tháng, chậm nhất ngày 05 của tháng sau | 12: 2026-01 2026-02-05 to 2026-12 2027-01-05
            hằng quý, trước ngày 20 của tháng cuối quý  | 4: 2026-Q1 2026-03-19 to 2026-Q4 2026-12-19
            # No such day; a day of which month of the quarter is not said.
            trước ngày 5, 15 và 25 hằng tháng           | none
            hằng tháng, chậm nhất ngày 32               | none
            hằng tháng, chậm nhất ngày 00               | none
            hằng quý, trước ngày 20                     | none
            """)
    void what_comes_back_has_a_last_day_each_time(String words, String expected) {
        List<String> terms = TimeWording.of(words, 2026, true).schedule().terms().stream()
                .filter(term -> term.deadline().lastDay().isPresent())
                .map(term -> term.period() + " " + term.deadline().lastDay().orElseThrow())
                .toList();
        assertEquals(
                expected,
                terms.isEmpty() ? "none" : terms.size() + ": " + terms.get(0) + " to " + terms.get(terms.size() - 1));
    }

    @Test
    void a_span_of_quarters_holds_those_between() {
        assertEquals(
                List.of("2026-Q1", "2026-Q2", "2026-Q3"),
                TimeWording.of("Quý I đến quý III/2026", 2026, true).schedule().terms().stream()
                        .map(term -> term.period().toString())
                        .toList());
    }

    @Test
    void two_quarters_joined_and_one_named_apart_are_three() {
        assertEquals(
                List.of("2026-Q1", "2026-Q2", "2026-Q4"),
                TimeWording.of("Quý I - II, quý IV/2026", 2026, true).schedule().terms().stream()
                        .map(term -> term.period().toString())
                        .toList());
    }

    /** Only a plan for one year settles the year of a day. */
    @ParameterizedTest
    @CsvSource({
        "trước ngày 15/6/2026, false",
        "trước ngày 15/6, true",
        "từ ngày 01/6 đến ngày 30/6, true",
        "từ ngày 01/6/2026 đến ngày 30/6/2026, false",
        "quý III, true",
        "quý III/2026, false",
        "tháng 9, true",
        "Tết Trung thu, true",
        "Tết Trung thu năm 2026, false"
    })
    void a_year_that_the_words_do_not_say_is_that_of_the_plan(String words, boolean assumed) {
        assertEquals(assumed, TimeWording.of(words, 2026, true).yearAssumed());
        if (assumed) {
            assertEquals("null null", days(TimeWording.of(words, 2026, false)));
        }
    }

    /** 500 characters: more than any time takes. */
    @Test
    void a_text_too_long_for_a_time_is_not_looked_through() {
        String longest = "trước ngày 15/5/2026" + " và".repeat(160);
        assertEquals(500, longest.length());
        assertEquals(TimeWording.Kind.DATE, TimeWording.of(longest, 2026, true).kind());
        assertEquals(
                TimeWording.Kind.UNREAD,
                TimeWording.of(longest + "à", 2026, true).kind());
    }

    @Test
    void of_several_days_that_of_completion_is_the_deadline() {
        assertEquals(
                "2026-12-30",
                TimeWording.of("Ban hành kế hoạch trong tháng 4/2026; hoàn thành trước ngày 31/12/2026", 2026, true)
                        .schedule()
                        .lastDay()
                        .orElseThrow()
                        .toString());
        assertEquals(
                Schedule.Kind.UNSPECIFIED,
                TimeWording.of("Sơ kết trước 30/6/2026; tổng kết trước 31/12/2026", 2026, true)
                        .schedule()
                        .kind());
    }

    @Test
    void a_year_that_the_plan_does_not_settle_is_not_assumed() {
        assertEquals(
                TimeWording.Kind.UNREAD,
                TimeWording.of("trước 15/6", 2026, false).kind());
        for (String words : List.of("6 tháng đầu năm", "tháng 6", "từ tháng 6 đến tháng 9", "trong năm", "quý III")) {
            assertEquals("null null", days(TimeWording.of(words, 2026, false)), words);
        }
        assertEquals("2025-06-01 2025-06-30", days(TimeWording.of("tháng 6/2025", 2026, false)));
        assertEquals(
                "",
                String.valueOf(TimeWording.of("quý III", 2026, false)
                        .schedule()
                        .lastDay()
                        .map(Object::toString)
                        .orElse("")));
    }

    private static String days(TimeWording time) {
        return time.start() + " " + time.end();
    }

    /** What begins after the year of the plan is no shortcoming of that year: "Năm 2026 và các năm tiếp theo" in a plan of 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Năm 2026 và các năm tiếp theo | 2026
            Từ ngày 01/01/2026            | 2026
            Năm 2025 và các năm tiếp theo | 2025
            Năm 2024 và các năm tiếp theo | 2025
            # 141/KH-UBND of Bắc Ninh, III.5: 2030 is not its end
            Giai đoạn 2026-2030 và những năm tiếp theo | 2026
            Giai đoạn 2021-2030 và những năm tiếp theo | 2025
            """)
    void what_begins_later_is_of_the_year_in_which_it_begins(String words, int year) {
        assertEquals(
                new Schedule.Unspecified(year, words),
                TimeWording.of(words, 2025, true).schedule());
    }
}
