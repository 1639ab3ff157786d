package vn.childplan.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;

/**
 * What is wrong with a text that is no date or time. Asked only once a text is refused, so it may take its time. A date that
 * exists is never said not to: what is said is how its way of writing differs from those that are read. What to write
 * instead can be read.
 */
final class TimeFault {
    private static final Text DATE_FORMS =
            Text.of("Ghi ngày như 14/5/2025 hoặc 2025-05-14.", "Write a date as 14/5/2025 or 2025-05-14.");
    private static final Text TIME_FORMS = Text.of(
            "Ghi như 14/5/2025, 14/5/2025 16:30, 2025-05-14, 2025-05-14T16:30 hoặc 2025-05-14T16:30:00+07:00.",
            "Write it as 14/5/2025, 14/5/2025 16:30, 2025-05-14, 2025-05-14T16:30 or 2025-05-14T16:30:00+07:00.");

    private static final Pattern DATE =
            Pattern.compile("([+-]?[0-9]{4,9}|[0-9]{1,3})([-/.])([0-9]{1,9})([-/.])([0-9]{1,9})(.*)", Pattern.DOTALL);
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:ngày )?([0-9]{1,2}) tháng ([0-9]{1,2}) năm ([0-9]{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WITHOUT_YEAR = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}(?: .*)?", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(
            "(?:[Tt,]|\\s)\\s*([0-9]{1,2})(:|\\.|h|g| giờ ?)?([0-9]{0,2})(?::([0-9]{1,2}))?(.*)", Pattern.DOTALL);
    private static final Pattern OFFSET =
            Pattern.compile("(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)");

    private final String text;
    private final boolean dateOnly;

    private TimeFault(String text, boolean dateOnly) {
        this.text = text;
        this.dateOnly = dateOnly;
    }

    /** @param dateOnly whether no time is to follow the date */
    static UnreadableTimeException of(String text, boolean dateOnly) {
        return new TimeFault(text, dateOnly).find();
    }

    private UnreadableTimeException find() {
        String stripped = text.strip();
        Matcher date = DATE.matcher(stripped);
        if (date.matches()) {
            return ofDate(date);
        }
        Matcher words = IN_WORDS.matcher(stripped);
        if (words.matches()) {
            String better = slashed(words.group(1), words.group(2), words.group(3));
            return because("ngày ghi bằng chữ", "the date is in words", better);
        }
        return WITHOUT_YEAR.matcher(stripped).matches() ? because("thiếu năm", "the year is missing", null) : unknown();
    }

    private UnreadableTimeException unknown() {
        return dateOnly
                ? because("không đọc được là ngày", "it cannot be read as a date", null)
                : because("không đọc được là ngày giờ", "it cannot be read as a date or time", null);
    }

    private UnreadableTimeException yearBeyond() {
        return because(Years.BOUNDS.vi(), Years.BOUNDS.en(), null);
    }

    private UnreadableTimeException ofDate(Matcher parts) {
        String first = parts.group(1);
        String middle = parts.group(3);
        String last = parts.group(5);
        boolean yearFirst = first.length() >= 4;
        if (first.length() <= 2 && last.length() == 2) {
            boolean slashes = "/".equals(parts.group(2)) && "/".equals(parts.group(4));
            String better = slashes ? followed(slashed(first, middle, "20" + last), parts.group(6), false) : null;
            return because("năm chỉ có hai chữ số", "the year has two digits only", better);
        }
        boolean complete = yearFirst ? last.length() <= 2 : first.length() <= 2 && last.length() >= 4;
        if (!complete || middle.length() > 2) {
            return unknown();
        }
        String digits = yearFirst ? first : last;
        int year = Integer.parseInt(digits);
        if (digits.length() > 4 || !Years.hold(year)) {
            return yearBeyond();
        }
        int month = Integer.parseInt(middle);
        int day = Integer.parseInt(yearFirst ? last : first);
        if (isDay(year, month, day)) {
            return ofForm(parts, yearFirst, LocalDate.of(year, month, day));
        }
        return ofNoDay(year, month, day, parts.group(6), yearFirst);
    }

    private UnreadableTimeException ofNoDay(int year, int month, int day, String rest, boolean iso) {
        // Day and month in each other's place.
        if (isDay(year, /* month= */ day, /* day= */ month)) {
            return because(
                    "không có tháng " + month + ", ngày và tháng đổi chỗ cho nhau",
                    "there is no month " + month + ", day and month have changed places",
                    followed(written(LocalDate.of(year, day, month), iso), rest, iso));
        }
        if (month < 1 || month > 12) {
            return because("không có tháng " + month, "there is no month " + month, null);
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        return because(
                "không có ngày " + day + ", tháng " + month + " năm " + year + " có " + days + " ngày",
                "there is no day " + day + ", month " + month + " of " + year + " has " + days + " days",
                null);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The day exists: it, or the time behind it, is written in another form. */
    private UnreadableTimeException ofForm(Matcher parts, boolean iso, LocalDate day) {
        String mark = iso ? "-" : "/";
        String rest = parts.group(6);
        String better = followed(written(day, iso), rest, iso);
        if (!parts.group(2).equals(mark) || !parts.group(4).equals(mark)) {
            return because(
                    "giữa ngày, tháng và năm phải là dấu '" + mark + "'",
                    "'" + mark + "' must stand between day, month and year",
                    better);
        }
        if (iso && (parts.group(3).length() == 1 || parts.group(5).length() == 1)) {
            return because(
                    "thiếu số 0, sau năm thì tháng và ngày có hai chữ số",
                    "a zero is missing, behind the year month and day have two digits",
                    better);
        }
        if (!text.equals(text.strip())) {
            return because("có khoảng trắng ở đầu hoặc cuối", "it begins or ends with a blank", better);
        }
        if (dateOnly) {
            return because("có phần đứng sau ngày", "something stands behind the date", written(day, iso));
        }
        return ofTime(rest, better, iso, day);
    }

    private UnreadableTimeException ofTime(String rest, String better, boolean iso, LocalDate day) {
        Matcher time = TIME.matcher(rest);
        if (!time.matches()) {
            return because(
                    "phần đứng sau ngày không phải là giờ", "what stands behind the date is not a valid time", null);
        }
        int hour = number(time.group(1));
        int minute = number(time.group(3));
        int second = number(time.group(4));
        if (hour > 24 || (hour == 24 && minute + second > 0)) {
            return because("một ngày chỉ có từ 00:00 đến 24:00", "a day goes from 00:00 to 24:00 only", null);
        }
        if (minute > 59 || second > 59) {
            return because("phút và giây phải từ 00 đến 59", "minutes and seconds go from 00 to 59", null);
        }
        if (!":".equals(time.group(2)) || time.group(3).isEmpty()) {
            return because("giờ và phút phải ghi như 16:30", "hour and minute must be written as 16:30", better);
        }
        if (time.group(1).length() == 1 || time.group(3).length() == 1 || isOneDigit(time.group(4))) {
            return because(
                    "thiếu số 0, giờ, phút và giây có hai chữ số",
                    "a zero is missing, hours, minutes and seconds have two digits",
                    better);
        }
        if (!rest.startsWith((iso ? "T" : " ") + time.group(1))) {
            return because(
                    iso ? "giữa ngày và giờ phải là chữ T" : "giữa ngày và giờ phải là một khoảng trắng",
                    iso ? "a T must stand between date and time" : "a blank must stand between date and time",
                    better);
        }
        if (iso
                && OFFSET.matcher(time.group(5)).matches()
                && (day.getYear() == Years.LAST || day.getYear() == Years.FIRST)) {
            return yearBeyond();
        }
        return iso
                ? because(
                        "phần đứng sau giờ không phải là độ lệch giờ như +07:00",
                        "what stands behind the time is not a valid offset such as +07:00",
                        null)
                : because("có phần đứng sau giờ", "something stands behind the time", null);
    }

    /** The date with the time that follows it, as far as one can be made out, in the form that is read. */
    private static String followed(String date, String rest, boolean iso) {
        Matcher time = TIME.matcher(rest);
        if (!time.matches()) {
            return date + rest;
        }
        String seconds = time.group(4) == null ? "" : ":" + two(time.group(4));
        return date + (iso ? "T" : " ") + two(time.group(1)) + ":" + two(time.group(3)) + seconds + time.group(5);
    }

    private UnreadableTimeException because(String vi, String en, @Nullable String better) {
        boolean readable = better != null && (dateOnly ? WrittenTime.isDate(better) : WrittenTime.read(better) != null);
        Text remedy =
                readable ? Text.of("Ghi " + better + ".", "Write " + better + ".") : dateOnly ? DATE_FORMS : TIME_FORMS;
        return new UnreadableTimeException(text, Text.of(vi, en), remedy);
    }

    /** As it may be written in a file, which is the same in every language. */
    private static String written(LocalDate day, boolean iso) {
        return iso ? day.toString() : TimeFormat.date(day).vi();
    }

    private static String slashed(String day, String month, String year) {
        return day + "/" + month + "/" + year;
    }

    private static boolean isOneDigit(@Nullable String digits) {
        return digits != null && digits.length() == 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String two(String digits) {
        return "0".repeat(2 - digits.length()) + digits;
    }
}
