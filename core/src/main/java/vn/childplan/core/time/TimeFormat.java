package vn.childplan.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * How people read times: dates, instants, periods, numbers of days and deadlines in Vietnamese and English. Instants are
 * shown in the time of Viet Nam. Files for programs
 * have other forms: {@link LocalDate#toString}, {@link VietnamTime#format}, {@link ReportingPeriod#toString}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class TimeFormat {
    private static final List<Text> WEEKDAYS = List.of(
            Text.of("thứ Hai", "Monday"),
            Text.of("thứ Ba", "Tuesday"),
            Text.of("thứ Tư", "Wednesday"),
            Text.of("thứ Năm", "Thursday"),
            Text.of("thứ Sáu", "Friday"),
            Text.of("thứ Bảy", "Saturday"),
            Text.of("Chủ nhật", "Sunday"));
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private TimeFormat() {}

    /**
     * 14/5/2025, 01/7/2025: as officials write dates, the day first, days below 10, January and February with a leading zero,
     * the other months without (NĐ 30/2020/NĐ-CP). In English 14 May 2025, 1 Jul 2025: figures alone would be read as another
     * day where the month comes first.
     */
    public static Text date(LocalDate date) {
        return Text.of(
                two(date.getDayOfMonth()) + "/" + month(date) + "/" + date.getYear(),
                date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month < 3 ? two(month) : String.valueOf(month);
    }

    /** "thứ Bảy 15/11/2025", "Saturday 15 Nov 2025". */
    public static Text weekday(LocalDate date) {
        return joined(WEEKDAYS.get(date.getDayOfWeek().getValue() - 1), " ", date(date));
    }

    /**
     * "ngày 05 tháng 02 năm 2025", as the head of an official document has it, with the zeros of {@link #date}.
     */
    public static String dateLine(LocalDate date) {
        return "ngày " + two(date.getDayOfMonth()) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** "01/6/2025 – 30/6/2025", "1 Jun 2025 – 30 Jun 2025"; of one day "25/9/2026". */
    public static Text span(DateSpan days) {
        if (days.first().equals(days.last())) {
            return date(days.first());
        }
        return joined(date(days.first()), " – ", date(days.last()));
    }

    /** "01/6/2025–30/6/2025", within a sentence; with blanks in English, where dates have them, too. */
    public static Text spanInSentence(DateSpan days) {
        Text first = date(days.first());
        Text last = date(days.last());
        return Text.of(first.vi() + "–" + last.vi(), first.en() + " – " + last.en());
    }

    /** 14/5/2025 08:05, 14 May 2025 08:05, and with seconds where they are not zero; the last second of a day is that day. */
    public static Text time(Instant instant) {
        LocalDate day = VietnamTime.dateOf(instant);
        String clock = clock(instant);
        return instant.equals(VietnamTime.endOf(day)) ? date(day) : joined(date(day), " ", Text.of(clock, clock));
    }

    /**
     * "8 giờ 05 phút ngày 14/5/2025", "08:05 on 14 May 2025", within a sentence, with seconds where they are not zero; the
     * last second of a day is "the end of" that day.
     */
    public static Text timeInSentence(Instant instant) {
        LocalDate day = VietnamTime.dateOf(instant);
        Text date = date(day);
        if (instant.equals(VietnamTime.endOf(day))) {
            return joined(Text.of("hết ngày", "the end of"), " ", date);
        }
        LocalTime time = timeOf(instant);
        StringBuilder vi = new StringBuilder(time.getHour() + " giờ");
        if (time.getMinute() > 0 || time.getSecond() > 0) {
            vi.append(' ').append(two(time.getMinute())).append(" phút");
        }
        if (time.getSecond() > 0) {
            vi.append(' ').append(two(time.getSecond())).append(" giây");
        }
        return joined(Text.of(vi + " ngày", clock(instant) + " on"), " ", date);
    }

    private static Text joined(Text first, String separator, Text second) {
        return Text.of(first.vi() + separator + second.vi(), first.en() + separator + second.en());
    }

    /** "3 ngày", "3 days", "1 day". */
    public static Text days(long count) {
        return Text.of(count + " ngày", count + (count == 1 ? " day" : " days"));
    }

    /** "15 ngày làm việc", "15 working days". */
    public static Text days(long count, DayUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> days(count);
            case WORKING_DAYS ->
                Text.of(count + " ngày làm việc", count + (count == 1 ? " working day" : " working days"));
        };
    }

    /** A period as an official heads a table with it: "6 tháng đầu năm 2025", "first half of 2025". */
    public static Text period(ReportingPeriod period) {
        int year = period.year();
        int number = period.number();
        return switch (period.kind()) {
            case MONTH -> Text.of("tháng " + number + " năm " + year, "month " + number + " of " + year);
            case QUARTER -> Text.of("quý " + quarter(number) + " năm " + year, "quarter " + number + " of " + year);
            case HALF ->
                number == 1
                        ? Text.of("6 tháng đầu năm " + year, "first half of " + year)
                        : Text.of("6 tháng cuối năm " + year, "second half of " + year);
            case NINE_MONTHS -> Text.of("9 tháng năm " + year, "nine months of " + year);
            case YEAR -> Text.of("năm " + year, "year " + year);
        };
    }

    /** A period within a sentence: "quý II/2025", "the first half of 2025", "the whole of 2025". */
    public static Text periodInSentence(ReportingPeriod period) {
        int year = period.year();
        int number = period.number();
        return switch (period.kind()) {
            case MONTH -> Text.of("tháng " + number + "/" + year, "month " + number + "/" + year);
            case QUARTER ->
                Text.of("quý " + quarter(number) + "/" + year, "quarter " + quarter(number) + " of " + year);
            case HALF, NINE_MONTHS -> {
                Text label = period(period);
                yield Text.of(label.vi(), (period.kind() == ReportingPeriod.Kind.HALF ? "the " : "") + label.en());
            }
            case YEAR -> Text.of("cả năm " + year, "the whole of " + year);
        };
    }

    /** The quarter as plans write it: II. */
    public static String quarter(int quarter) {
        return QUARTERS.get(quarter - 1);
    }

    /** Several quarters: "II, IV". */
    public static String quarters(Iterable<Integer> quarters) {
        return StreamSupport.stream(quarters.spliterator(), false)
                .map(TimeFormat::quarter)
                .collect(Collectors.joining(", "));
    }

    /**
     * Until when: in words that give a date, or the plan's own words in quotes; "không quy định" where the plan says nothing.
     */
    public static Text deadline(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> joined(Text.of("trước ngày", "before"), " ", date(((Deadline.Before) deadline).date()));
            case NOT_LATER_THAN ->
                joined(
                        Text.of("chậm nhất ngày", "not later than"),
                        " ",
                        date(((Deadline.NotLaterThan) deadline).date()));
            case WITHIN -> span(((Deadline.Within) deadline).days());
            case AFTER_EVENT -> {
                Deadline.AfterEvent after = (Deadline.AfterEvent) deadline;
                Text days = days(after.count(), after.unit());
                yield Text.of(days.vi() + " kể từ ngày " + after.event(), days.en() + " after “" + after.event() + "”");
            }
            case CONTINUOUS -> Text.of("thường xuyên", "continuous");
            case UNSPECIFIED -> {
                String words = ((Deadline.Unspecified) deadline).wording();
                yield words.isEmpty()
                        ? Text.of("không quy định", "no date")
                        : Text.of("“" + words + "”", "“" + words + "”");
            }
        };
    }

    private static LocalTime timeOf(Instant instant) {
        return instant.atOffset(VietnamTime.OFFSET).toLocalTime();
    }

    /** 08:05, and with seconds where they are not zero. */
    private static String clock(Instant instant) {
        LocalTime time = timeOf(instant);
        String minutes = two(time.getHour()) + ":" + two(time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
