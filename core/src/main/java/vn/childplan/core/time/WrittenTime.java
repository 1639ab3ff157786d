package vn.childplan.core.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;

/**
 * A date or time as people and programs write it, meant in Viet Nam unless it has an offset of its own:
 *
 * <ul>
 *   <li>{@code 2025-05-14}, {@code 2025-05-14T16:30}, {@code 2025-05-14T16:30:15}, {@code 2025-05-14T09:30:15Z},
 *       {@code 2025-05-14T16:30:15+07:00}; what is smaller than a second is cut off;
 *   <li>{@code 14/5/2025} or {@code 14/05/2025}, as officials write it, alone or with {@code 16:30} or {@code 16:30:15};
 *   <li>24:00 as the time of any day is its end, 23:59:59.
 * </ul>
 *
 * <p>A date alone says of what happened that it happened by the end of that day ({@link #occurred}), and of a decision that
 * it holds from its beginning ({@link #begins}).
 *
 * @param day the day, in Viet Nam
 * @param instant the time; null if the text is a date alone
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WrittenTime(LocalDate day, @Nullable Instant instant) {
    private static final int ISO_DATE = "2025-05-14".length();
    private static final int DAY_SECONDS = 86_400;
    private static final int NONE = -1;

    public WrittenTime {
        Years.held(day);
        instant = instant == null ? null : VietnamTime.wholeSecond(instant);
    }

    /**
     * Reads a date, with or without a time.
     *
     * @throws UnreadableTimeException if it is neither; says what is wrong and what to write instead
     */
    public static WrittenTime parse(String text) {
        WrittenTime time = read(text);
        if (time == null) {
            throw TimeFault.of(text, false);
        }
        return time;
    }

    /** As {@link #parse}; null if it is neither. */
    static @Nullable WrittenTime read(String text) {
        int end = endOfDate(text);
        LocalDate date = end == NONE ? null : dateOf(text, end);
        if (date == null || end < text.length()) {
            return date == null ? null : timeAfter(date, text, end);
        }
        return Years.hold(date.getYear()) ? new WrittenTime(date, null) : null;
    }

    /**
     * Reads a date.
     *
     * @throws UnreadableTimeException if it is none, or has a time behind it; says what is wrong and what to write instead
     */
    public static LocalDate parseDate(String text) {
        int end = endOfDate(text);
        LocalDate date = end == NONE || end < text.length() ? null : dateOf(text, end);
        if (date == null || !Years.hold(date.getYear())) {
            throw TimeFault.of(text, true);
        }
        return date;
    }

    static boolean isDate(String text) {
        int end = endOfDate(text);
        LocalDate date = end == text.length() ? dateOf(text, end) : null;
        return date != null && Years.hold(date.getYear());
    }

    /** Whether no time of the day is given. */
    public boolean isDateAlone() {
        return instant == null;
    }

    /** The time of something that happened, or became known: a date alone is that whole day, to its end. */
    public Instant occurred() {
        return instant == null ? VietnamTime.endOf(day) : instant;
    }

    /** The time from which something holds: a date alone is the first second of that day. */
    public Instant begins() {
        return instant == null ? VietnamTime.startOf(day) : instant;
    }

    /** Where the date at the start of a text ends; -1 if none of either form stands there. */
    private static int endOfDate(String text) {
        if (isIso(text)) {
            return ISO_DATE;
        }
        int month = slash(text, 0);
        int year = month == NONE ? NONE : slash(text, month);
        return year == NONE || text.length() < year + 4 ? NONE : year + 4;
    }

    private static boolean isIso(String text) {
        return text.length() >= ISO_DATE && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** The place behind the slash that follows one or two characters; -1 if there is none. */
    private static int slash(String text, int from) {
        int place = text.indexOf('/', from);
        return place == from + 1 || place == from + 2 ? place + 1 : NONE;
    }

    /**
     * The date of which {@link #endOfDate} is the end; null if there is no such day. The evening before 1900 somewhere else is
     * in 1900 in Viet Nam.
     */
    private static @Nullable LocalDate dateOf(String text, int end) {
        int year;
        int month;
        int day;
        if (isIso(text)) {
            year = number(text, 0, 4);
            month = number(text, 5, 7);
            day = number(text, 8, 10);
        } else {
            int behindDay = slash(text, 0);
            int behindMonth = slash(text, behindDay);
            year = number(text, behindMonth, end);
            month = number(text, behindDay, behindMonth - 1);
            day = number(text, 0, behindDay - 1);
        }
        boolean possible = year >= Years.FIRST - 1 && month >= 1 && month <= 12 && day >= 1;
        LocalDate first = possible ? LocalDate.of(year, month, 1) : null;
        return first != null && day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
    }

    private static @Nullable WrittenTime timeAfter(LocalDate date, String text, int dateEnd) {
        boolean iso = isIso(text);
        int from = dateEnd + 1;
        boolean begun = text.length() >= from + 5 && text.charAt(dateEnd) == (iso ? 'T' : ' ');
        if (!begun || text.charAt(from + 2) != ':') {
            return null;
        }
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + 5);
        int second = 0;
        int end = from + 5;
        if (text.length() >= end + 3 && text.charAt(end) == ':') {
            second = number(text, end + 1, end + 3);
            end += 3;
            if (iso) {
                end = endOfFraction(text, end);
            }
        }
        ZoneOffset offset = end == text.length() ? VietnamTime.OFFSET : iso ? offset(text, end) : null;
        int ofDay = secondOfDay(hour, minute, second);
        if (offset == null || ofDay == NONE) {
            return null;
        }
        long epochSecond = date.toEpochDay() * DAY_SECONDS + ofDay - offset.getTotalSeconds();
        LocalDate day =
                offset.equals(VietnamTime.OFFSET) ? date : LocalDate.ofEpochDay(VietnamTime.epochDayOf(epochSecond));
        return Years.hold(day.getYear()) ? new WrittenTime(day, Instant.ofEpochSecond(epochSecond)) : null;
    }

    /** The second of the day; 24:00 is the last one; -1 if no day has such a time. */
    private static int secondOfDay(int hour, int minute, int second) {
        if (hour == 24 && minute == 0 && second == 0) {
            return DAY_SECONDS - 1;
        }
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists ? (hour * 60 + minute) * 60 + second : NONE;
    }

    /** Behind the digits after a point that follows the seconds: they are smaller than what is kept. */
    private static int endOfFraction(String text, int from) {
        int end = from;
        if (end + 1 < text.length() && text.charAt(end) == '.') {
            end++;
            while (end < text.length() && isDigit(text.charAt(end)) && end - from <= 9) {
                end++;
            }
        }
        return end;
    }

    /** Null if the rest of the text is no offset. Most end in the first or the second, and need not be parsed. */
    private static @Nullable ZoneOffset offset(String text, int from) {
        int length = text.length() - from;
        if (length == 6 && text.startsWith("+07:00", from)) {
            return VietnamTime.OFFSET;
        }
        if (length == 1) {
            return text.charAt(from) == 'Z' ? ZoneOffset.UTC : null;
        }
        try {
            boolean minutes = (length == 6 || length == 9) && text.charAt(from + 3) == ':';
            return minutes ? ZoneOffset.of(text.substring(from)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of some ASCII digits; -1 if they are not. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return NONE;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
