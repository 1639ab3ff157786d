package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;

class TimeFormatTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 4);
    private static final DateSpan MONTH_OF_ACTION = DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));

    @Test
    void a_date_has_a_zero_only_where_officials_write_one() {
        assertEquals("04/5/2025", TimeFormat.date(DAY).vi());
        assertEquals("14/5/2025", TimeFormat.date(LocalDate.of(2025, 5, 14)).vi());
        assertEquals("01/02/2026", TimeFormat.date(LocalDate.of(2026, 2, 1)).vi());
        assertEquals("31/3/2025", TimeFormat.date(LocalDate.of(2025, 3, 31)).vi());
        assertEquals("15/11/2025", TimeFormat.date(LocalDate.of(2025, 11, 15)).vi());
        assertEquals("01/6/2025 – 30/6/2025", TimeFormat.span(MONTH_OF_ACTION).vi());
        LocalDate midAutumn = LocalDate.of(2026, 9, 25);
        assertEquals(
                "25/9/2026", TimeFormat.span(new DateSpan(midAutumn, midAutumn)).vi());
        assertEquals(
                "01/6/2025–30/6/2025",
                TimeFormat.spanInSentence(MONTH_OF_ACTION).vi());
    }

    /** 4/5/2025 is 5 April where the month comes first, so an English reader is told the month by its name. */
    @Test
    void an_english_date_names_its_month() {
        assertEquals("4 May 2025", TimeFormat.date(DAY).en());
        assertEquals("31 Jan 2026", TimeFormat.date(LocalDate.of(2026, 1, 31)).en());
        assertEquals("1 Dec 2025", TimeFormat.date(LocalDate.of(2025, 12, 1)).en());
        assertEquals(
                "1 Jun 2025 – 30 Jun 2025", TimeFormat.span(MONTH_OF_ACTION).en());
        assertEquals(
                "1 Jun 2025 – 30 Jun 2025",
                TimeFormat.spanInSentence(MONTH_OF_ACTION).en());
        assertEquals(
                "4 May 2025 08:05",
                TimeFormat.time(Instant.parse("2025-05-04T01:05:00Z")).en());
    }

    @Test
    void the_weekday_stands_before_the_date() {
        // 4 May 2025 was a Sunday.
        assertEquals(Text.of("Chủ nhật 04/5/2025", "Sunday 4 May 2025"), TimeFormat.weekday(DAY));
        assertEquals(Text.of("thứ Hai 05/5/2025", "Monday 5 May 2025"), TimeFormat.weekday(DAY.plusDays(1)));
    }

    /** NĐ 30/2020/NĐ-CP, Annex I: a zero before days below 10 and months 1 and 2. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, ngày 31 tháng 3 năm 2025",
        "2025-02-05, ngày 05 tháng 02 năm 2025",
        "2025-10-09, ngày 09 tháng 10 năm 2025"
    })
    void the_date_line_of_a_document_has_a_zero_only_where_the_decree_asks(LocalDate date, String line) {
        assertEquals(line, TimeFormat.dateLine(date));
    }

    /** As an official writes it: "14 giờ 50 phút ngày 13/5/2025", "0 giờ ngày 01/01/2026". */
    @ParameterizedTest
    @CsvSource({
        "2025-05-04T01:05:00Z, 04/5/2025 08:05, 8 giờ 05 phút ngày 04/5/2025, 08:05 on 4 May 2025",
        "2025-05-04T01:05:09Z, 04/5/2025 08:05:09, 8 giờ 05 phút 09 giây ngày 04/5/2025, 08:05:09 on 4 May 2025",
        "2025-05-04T07:00:01Z, 04/5/2025 14:00:01, 14 giờ 00 phút 01 giây ngày 04/5/2025, 14:00:01 on 4 May 2025",
        "2025-05-03T17:00:00Z, 04/5/2025 00:00, 0 giờ ngày 04/5/2025, 00:00 on 4 May 2025"
    })
    void an_instant_is_shown_in_the_time_of_viet_nam(Instant instant, String time, String vi, String en) {
        assertEquals(time, TimeFormat.time(instant).vi());
        assertEquals(Text.of(vi, en), TimeFormat.timeInSentence(instant));
    }

    @Test
    void the_last_instant_of_a_day_is_its_end() {
        Instant end = VietnamTime.endOf(DAY);
        assertEquals("04/5/2025", TimeFormat.time(end).vi());
        assertEquals(Text.of("hết ngày 04/5/2025", "the end of 4 May 2025"), TimeFormat.timeInSentence(end));
    }

    @Test
    void one_day_is_singular_in_english() {
        assertEquals(Text.of("1 ngày", "1 day"), TimeFormat.days(1));
        assertEquals(Text.of("0 ngày", "0 days"), TimeFormat.days(0));
        assertEquals(Text.of("1 ngày làm việc", "1 working day"), TimeFormat.days(1, DayUnit.WORKING_DAYS));
        assertEquals(Text.of("15 ngày", "15 days"), TimeFormat.days(15, DayUnit.CALENDAR_DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05, tháng 5 năm 2025,     month 5 of 2025,      tháng 5/2025,         month 5/2025",
        "2025-Q2, quý II năm 2025,      quarter 2 of 2025,    quý II/2025,          quarter II of 2025",
        "2025-H1, 6 tháng đầu năm 2025, first half of 2025,   6 tháng đầu năm 2025, the first half of 2025",
        "2025-H2, 6 tháng cuối năm 2025, second half of 2025, 6 tháng cuối năm 2025, the second half of 2025",
        "2025-9M, 9 tháng năm 2025,     nine months of 2025,  9 tháng năm 2025,     nine months of 2025",
        "2025,    năm 2025,             year 2025,            cả năm 2025,          the whole of 2025"
    })
    void a_period_is_named_as_officials_name_it(String period, String vi, String en, String viIn, String enIn) {
        assertEquals(Text.of(vi, en), TimeFormat.period(ReportingPeriod.parse(period)));
        assertEquals(Text.of(viIn, enIn), TimeFormat.periodInSentence(ReportingPeriod.parse(period)));
    }

    @Test
    void quarters_have_roman_numerals() {
        assertEquals("II, IV", TimeFormat.quarters(List.of(2, 4)));
    }

    static Stream<Arguments> deadlines() {
        return Stream.of(
                Arguments.of(Deadline.before(DAY), "trước ngày 04/5/2025", "before 4 May 2025"),
                Arguments.of(Deadline.notLaterThan(DAY), "chậm nhất ngày 04/5/2025", "not later than 4 May 2025"),
                Arguments.of(Deadline.within(MONTH_OF_ACTION), "01/6/2025 – 30/6/2025", "1 Jun 2025 – 30 Jun 2025"),
                Arguments.of(
                        new Deadline.AfterEvent(15, DayUnit.WORKING_DAYS, "kết thúc diễn đàn"),
                        "15 ngày làm việc kể từ ngày kết thúc diễn đàn",
                        "15 working days after “kết thúc diễn đàn”"),
                Arguments.of(new Deadline.Continuous(2025), "thường xuyên", "continuous"),
                Arguments.of(new Deadline.Unspecified("kịp thời"), "“kịp thời”", "“kịp thời”"),
                Arguments.of(new Deadline.Unspecified(""), "không quy định", "no date"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("deadlines")
    void a_deadline_says_its_boundary_in_both_languages(Deadline deadline, String vi, String en) {
        assertEquals(Text.of(vi, en), TimeFormat.deadline(deadline));
    }

    @Test
    void from_ten_on_hours_minutes_and_seconds_have_two_digits_of_their_own() {
        assertEquals(
                "04/5/2025 10:10:10",
                TimeFormat.time(Instant.parse("2025-05-04T03:10:10Z")).vi());
    }
}
