package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    private static final long YEAR_1900 = -2_208_988_800L + 86_400;
    private static final long YEAR_9999 = 253_370_764_800L;

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    @Property(tries = 500)
    void every_iso_time_means_the_second_that_the_jdk_says(
            @ForAll @LongRange(min = YEAR_1900, max = YEAR_9999) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -12, max = 14) int hours) {
        Instant precise = Instant.ofEpochSecond(second, nano);
        Instant instant = Instant.ofEpochSecond(second);
        assertEquals(instant, WrittenTime.parse(VietnamTime.format(precise)).instant());
        String elsewhere = precise.atOffset(ZoneOffset.ofHours(hours)).toString();
        assertEquals(instant, WrittenTime.parse(elsewhere).instant());
        assertEquals(instant, WrittenTime.parse(precise.toString()).instant());
    }

    @Property(tries = 500)
    void every_vietnamese_time_means_what_the_jdk_says(
            @ForAll @LongRange(min = YEAR_1900, max = YEAR_9999) long second) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, VietnamTime.OFFSET);
        for (String date : new String[] {"dd/MM/uuuu", "d/M/uuuu"}) {
            assertEquals(
                    time.toInstant(VietnamTime.OFFSET),
                    WrittenTime.parse(form(date + " HH:mm:ss").format(time)).instant());
            assertEquals(
                    time.withSecond(0).toInstant(VietnamTime.OFFSET),
                    WrittenTime.parse(form(date + " HH:mm").format(time)).instant());
            assertEquals(time.toLocalDate(), WrittenTime.parseDate(form(date).format(time)));
        }
        assertEquals(
                time.toLocalDate(), WrittenTime.parseDate(form("uuuu-MM-dd").format(time)));
    }

    /** Design §4.15 and §5: how a time may be written, and what it means. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-05-15T00:00, 2025-05-14T17:00:00Z",
        "2025-05-15T00:00:00.5, 2025-05-14T17:00:00Z",
        "2025-05-14T17:00Z, 2025-05-14T17:00:00Z",
        "2025-05-14T17:00:00.999999999Z, 2025-05-14T17:00:00Z",
        "2025-05-14T24:00, 2025-05-14T16:59:59Z",
        "2025-05-14T24:00:00+07:00, 2025-05-14T16:59:59Z",
        "2025-05-14T24:00Z, 2025-05-14T23:59:59Z",
        "14/05/2025 00:00, 2025-05-13T17:00:00Z",
        "14/5/2025 24:00, 2025-05-14T16:59:59Z",
        "1/1/2025 23:59:59, 2025-01-01T16:59:59Z",
        "1899-12-31T17:00:00Z, 1899-12-31T17:00:00Z",
        "9999-12-31T24:00, 9999-12-31T16:59:59Z"
    })
    void a_time_without_offset_is_meant_in_viet_nam(String text, Instant instant) {
        WrittenTime time = WrittenTime.parse(text);
        assertEquals(instant, time.instant());
        assertEquals(instant, time.occurred());
        assertEquals(instant, time.begins());
        assertEquals(VietnamTime.dateOf(instant), time.day());
        assertFalse(time.isDateAlone());
    }

    /** Design §4.15: what happened on a day happened by its end, a decision of a day holds from its beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-05-14", "14/5/2025", "14/05/2025"})
    void a_date_alone_is_the_whole_day(String text) {
        WrittenTime time = WrittenTime.parse(text);
        assertTrue(time.isDateAlone());
        assertEquals(LocalDate.of(2025, 5, 14), time.day());
        assertEquals(Instant.parse("2025-05-14T16:59:59Z"), time.occurred());
        assertEquals(Instant.parse("2025-05-13T17:00:00Z"), time.begins());
    }

    /** 29/2 exists in leap years, 30/2 in none; each other month has the days it has. */
    @Test
    void a_day_of_the_month_exists_or_is_refused() {
        assertEquals(LocalDate.of(2024, 2, 29), WrittenTime.parseDate("29/2/2024"));
        assertEquals(LocalDate.of(2025, 2, 28), WrittenTime.parseDate("28/2/2025"));
        assertEquals(LocalDate.of(2025, 4, 30), WrittenTime.parseDate("2025-04-30"));
        assertThrows(UnreadableTimeException.class, () -> WrittenTime.parseDate("29/2/2025"));
        assertThrows(UnreadableTimeException.class, () -> WrittenTime.parseDate("30/2/2024"));
        assertThrows(UnreadableTimeException.class, () -> WrittenTime.parseDate("2025-04-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14, true",
        "14/5/2025, true",
        "2025-05-14T00:00, false",
        "1899-12-31, false",
        "30/2/2025, false"
    })
    void a_date_is_told_from_a_time_and_from_what_no_document_has(String text, boolean date) {
        assertEquals(date, WrittenTime.isDate(text));
    }

    /** What is wrong, and what to write instead, in the words of officials. */
    @ParameterizedTest(name = "''{0}''")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // the order of day and month
                "5/14/2025 | không có tháng 14, ngày và tháng đổi chỗ cho nhau | 14/5/2025",
                "05/14/2025 16:30 | không có tháng 14, ngày và tháng đổi chỗ cho nhau | 14/5/2025 16:30",
                "2025-14-05 | không có tháng 14, ngày và tháng đổi chỗ cho nhau | 2025-05-14",
                "1/31/2025 | không có tháng 31, ngày và tháng đổi chỗ cho nhau | 31/01/2025",
                "12/31/2025 | không có tháng 31, ngày và tháng đổi chỗ cho nhau | 31/12/2025",
                "0/13/2025 | không có tháng 13 | -",
                "13/13/2025 | không có tháng 13 | -",
                // a zero is missing
                "2025-5-14 | thiếu số 0, sau năm thì tháng và ngày có hai chữ số | 2025-05-14",
                "2025-05-1 | thiếu số 0, sau năm thì tháng và ngày có hai chữ số | 2025-05-01",
                "2025-5-14T8:00 | thiếu số 0, sau năm thì tháng và ngày có hai chữ số | 2025-05-14T08:00",
                "2025-05-14T8:05:59 | thiếu số 0, giờ, phút và giây có hai chữ số | 2025-05-14T08:05:59",
                "14/5/2025 8:30 | thiếu số 0, giờ, phút và giây có hai chữ số | 14/5/2025 08:30",
                "2025-05-14T08:5 | thiếu số 0, giờ, phút và giây có hai chữ số | 2025-05-14T08:05",
                "2025-05-14T08:05:0 | thiếu số 0, giờ, phút và giây có hai chữ số | 2025-05-14T08:05:00",
                // a year of two digits
                "14/5/25 | năm chỉ có hai chữ số | 14/5/2025",
                "14-5-25 | năm chỉ có hai chữ số | -",
                // no such day
                "30/2/2025 | không có ngày 30, tháng 2 năm 2025 có 28 ngày | -",
                "2024-02-30 | không có ngày 30, tháng 2 năm 2024 có 29 ngày | -",
                "31/4/2025 | không có ngày 31, tháng 4 năm 2025 có 30 ngày | -",
                "0/5/2025 | không có ngày 0, tháng 5 năm 2025 có 31 ngày | -",
                "32/1/2025 | không có ngày 32, tháng 1 năm 2025 có 31 ngày | -",
                "32/12/2025 | không có ngày 32, tháng 12 năm 2025 có 31 ngày | -",
                "2025-13-31 | không có tháng 13 | -",
                "14/0/2025 | không có tháng 0 | -",
                // no such time
                "2025-05-14T25:00 | một ngày chỉ có từ 00:00 đến 24:00 | -",
                "14/5/2025 24:01 | một ngày chỉ có từ 00:00 đến 24:00 | -",
                "14/5/2025 24:01:02 | một ngày chỉ có từ 00:00 đến 24:00 | -",
                "14/5/2025 16:60 | phút và giây phải từ 00 đến 59 | -",
                "2025-05-14T16:30:60 | phút và giây phải từ 00 đến 59 | -",
                // another way to write what exists
                "14-05-2025 | giữa ngày, tháng và năm phải là dấu '/' | 14/5/2025",
                "1-1-2025 | giữa ngày, tháng và năm phải là dấu '/' | 01/01/2025",
                "31-12-2025 | giữa ngày, tháng và năm phải là dấu '/' | 31/12/2025",
                "14.5.2025 | giữa ngày, tháng và năm phải là dấu '/' | 14/5/2025",
                "2025/05/14 16:30 | giữa ngày, tháng và năm phải là dấu '-' | 2025-05-14T16:30",
                "ngày 14 tháng 5 năm 2025 | ngày ghi bằng chữ | 14/5/2025",
                "14/5/2025 16h30 | giờ và phút phải ghi như 16:30 | 14/5/2025 16:30",
                "14/5/2025 16h59 | giờ và phút phải ghi như 16:30 | 14/5/2025 16:59",
                "14/5/2025 24h00 | giờ và phút phải ghi như 16:30 | 14/5/2025 24:00",
                "14/5/2025 16 giờ 30 | giờ và phút phải ghi như 16:30 | 14/5/2025 16:30",
                "14/05/2025 16.30 | giờ và phút phải ghi như 16:30 | 14/5/2025 16:30",
                "2025-05-14T16 | giờ và phút phải ghi như 16:30 | 2025-05-14T16:00",
                "2025-05-14 16:30 | giữa ngày và giờ phải là chữ T | 2025-05-14T16:30",
                "2025-05-14t16:30 | giữa ngày và giờ phải là chữ T | 2025-05-14T16:30",
                "14/05/2025T16:30 | giữa ngày và giờ phải là một khoảng trắng | 14/5/2025 16:30",
                "' 14/5/2025' | có khoảng trắng ở đầu hoặc cuối | 14/5/2025",
                // something is missing, or too much
                "30/5 | thiếu năm | -",
                "14/05/2025 16:30+07:00 | có phần đứng sau giờ | -",
                "14/05/2025 16:30:00.5 | có phần đứng sau giờ | -",
                "2025-05-14T16:30+7 | phần đứng sau giờ không phải là độ lệch giờ như +07:00 | -",
                "2025-05-14T16:30+25:00 | phần đứng sau giờ không phải là độ lệch giờ như +07:00 | -",
                "2025-05-14T16:30:00+07:00[Asia/Ho_Chi_Minh]"
                        + " | phần đứng sau giờ không phải là độ lệch giờ như +07:00 | -",
                "2025-05-14T16:30:00. | phần đứng sau giờ không phải là độ lệch giờ như +07:00 | -",
                "2025-05-14Txx:30 | phần đứng sau ngày không phải là giờ | -",
                "14/5/2025 xx:30 | phần đứng sau ngày không phải là giờ | -",
                "14/5/2025 sáng | phần đứng sau ngày không phải là giờ | -",
                "2025-05-14T | phần đứng sau ngày không phải là giờ | -",
                // years that documents do not have
                "1899-12-31 | năm phải từ 1900 đến 9999 | -",
                "31/12/1899 | năm phải từ 1900 đến 9999 | -",
                "14/5/12025 | năm phải từ 1900 đến 9999 | -",
                "+12025-05-14 | năm phải từ 1900 đến 9999 | -",
                "9999-12-31T17:00:00Z | năm phải từ 1900 đến 9999 | -",
                // nothing to be read
                "'' | không đọc được là ngày giờ | -",
                "hôm nay | không đọc được là ngày giờ | -",
                "2025 | không đọc được là ngày giờ | -",
                "45791 | không đọc được là ngày giờ | -",
                "20250514 | không đọc được là ngày giờ | -",
                "014/05/2025 | không đọc được là ngày giờ | -",
                "٢٠٢٥-٠٥-١٤ | không đọc được là ngày giờ | -"
            })
    void what_is_refused_is_told_with_what_is_wrong(String text, String fault, String better) {
        UnreadableTimeException refused = assertThrows(UnreadableTimeException.class, () -> WrittenTime.parse(text));
        assertEquals(fault, refused.fault().vi());
        assertEquals(
                better == null
                        ? "Ghi như 14/5/2025, 14/5/2025 16:30, 2025-05-14, 2025-05-14T16:30 hoặc"
                                + " 2025-05-14T16:30:00+07:00."
                        : "Ghi " + better + ".",
                refused.remedy().vi());
        if (better != null) {
            assertDoesNotThrow(() -> WrittenTime.parse(better));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-20T08:00 | something stands behind the date | Write 2025-05-20.",
                "20/5/2025 24:00 | something stands behind the date | Write 20/5/2025.",
                "5/20/2025 | there is no month 20, day and month have changed places | Write 20/5/2025.",
                "20.5.2025 | '/' must stand between day, month and year | Write 20/5/2025.",
                "2025-5-20 | a zero is missing, behind the year month and day have two digits | Write 2025-05-20.",
                "mai | it cannot be read as a date | Write a date as 14/5/2025 or 2025-05-14."
            })
    void a_date_is_a_date_alone(String text, String fault, String remedy) {
        UnreadableTimeException refused =
                assertThrows(UnreadableTimeException.class, () -> WrittenTime.parseDate(text));
        assertEquals(fault, refused.fault().en());
        assertEquals(remedy, refused.remedy().en());
        assertTrue(DateTimeException.class.isInstance(refused));
    }

    /** A fault is told of any text whatever, and never at the cost of another. */
    @Property(tries = 2000)
    void any_text_is_read_or_refused(@ForAll String text) {
        try {
            WrittenTime.parse(text);
        } catch (UnreadableTimeException refused) {
            assertFalse(refused.fault().vi().isEmpty());
        }
    }
}
