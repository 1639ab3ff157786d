package vn.childplan.core.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;

/**
 * Dates and times as files have them: what {@link VietnamTime#parse} reads, and dd/MM/yyyy with or without HH:mm or
 * HH:mm:ss, as a Vietnamese spreadsheet writes them. Day and month need two digits: 5/6/2025 may be either.
 */
final class Moments {
    private static final int DATE_LENGTH = "2025-05-14".length();
    private static final int MINUTES_LENGTH = "2025-05-14T16:30".length();
    private static final int SECONDS_LENGTH = "2025-05-14T16:30:00".length();
    private static final int FIRST_YEAR = 1900;

    private Moments() {}

    /** Whether a text that can be read is a date without a time. */
    static boolean isDateAlone(String text) {
        return text.length() == DATE_LENGTH;
    }

    /**
     * A date.
     *
     * @throws DateTimeException if the text is none
     */
    static LocalDate date(String text) {
        if (!isDateAlone(text)) {
            throw new DateTimeException("no date: " + text);
        }
        return dateAtStartOf(text);
    }

    /**
     * An instant; a date alone is the end of that day.
     *
     * @throws DateTimeException if the text is none
     */
    static Instant instant(String text) {
        if (text.length() < DATE_LENGTH) {
            throw new DateTimeException("no time: " + text);
        }
        LocalDate date = dateAtStartOf(text);
        if (isDateAlone(text)) {
            return VietnamTime.endOf(date);
        }
        int end = hasSeconds(text) ? SECONDS_LENGTH : MINUTES_LENGTH;
        if (isVietnamese(text)) {
            if (text.length() != end || text.charAt(DATE_LENGTH) != ' ') {
                throw new DateTimeException("no time: " + text);
            }
            return at(date, text, VietnamTime.OFFSET);
        }
        ZoneOffset offset = text.charAt(DATE_LENGTH) == 'T' ? commonOffset(text, end) : null;
        return offset == null ? VietnamTime.parse(text) : at(date, text, offset);
    }

    /** What ends nearly every time of a large file, so that it need not be parsed by pattern; null for the rest. */
    private static @Nullable ZoneOffset commonOffset(String text, int from) {
        int length = text.length() - from;
        if (length == 0 || (length == 6 && text.startsWith("+07:00", from))) {
            return VietnamTime.OFFSET;
        }
        return length == 1 && text.charAt(from) == 'Z' ? ZoneOffset.UTC : null;
    }

    private static Instant at(LocalDate date, String text, ZoneOffset offset) {
        if (text.charAt(13) != ':') {
            throw new DateTimeException("no time: " + text);
        }
        int seconds = hasSeconds(text) ? number(text, 17, 19) : 0;
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), seconds);
        return VietnamTime.held(LocalDateTime.of(date, time).toInstant(offset));
    }

    private static boolean hasSeconds(String text) {
        return text.length() >= SECONDS_LENGTH && text.charAt(MINUTES_LENGTH) == ':';
    }

    private static boolean isVietnamese(String text) {
        return text.charAt(2) == '/';
    }

    private static LocalDate dateAtStartOf(String text) {
        boolean vietnamese = isVietnamese(text) && text.charAt(5) == '/';
        boolean iso = text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!vietnamese && !iso) {
            throw new DateTimeException("no date: " + text);
        }
        int year = vietnamese ? number(text, 6, 10) : number(text, 0, 4);
        int month = vietnamese ? number(text, 3, 5) : number(text, 5, 7);
        int day = vietnamese ? number(text, 0, 2) : number(text, 8, 10);
        if (year < FIRST_YEAR) {
            throw new DateTimeException("no year for a plan: " + year);
        }
        return LocalDate.of(year, month, day);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no number: " + text);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
