package vn.childplan.core.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.childplan.core.time.VietnamTime;

/**
 * Dates and times as files have them: what {@link VietnamTime#parse} reads, and dd/MM/yyyy with or without HH:mm or
 * HH:mm:ss, as a Vietnamese spreadsheet writes them. Day and month need two digits: 5/6/2025 may be either.
 */
final class Moments {
    private static final int DATE_LENGTH = 10;
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
        LocalDate date = text.indexOf('/') == 2 ? vietnameseDate(text) : LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > 9999) {
            throw new DateTimeException("no year for a plan: " + date.getYear());
        }
        return date;
    }

    /**
     * An instant; a date alone is the end of that day.
     *
     * @throws DateTimeException if the text is none
     */
    static Instant instant(String text) {
        if (isDateAlone(text)) {
            return VietnamTime.endOf(date(text));
        }
        if (text.indexOf('/') == 2) {
            return vietnameseTime(text);
        }
        date(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        return VietnamTime.parse(text);
    }

    private static Instant vietnameseTime(String text) {
        boolean seconds = text.length() == "dd/MM/yyyy HH:mm:ss".length();
        if (!(seconds || text.length() == "dd/MM/yyyy HH:mm".length()) || text.charAt(DATE_LENGTH) != ' ') {
            throw new DateTimeException("no time: " + text);
        }
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), seconds ? number(text, 17, 19) : 0);
        if (text.charAt(13) != ':' || (seconds && text.charAt(16) != ':')) {
            throw new DateTimeException("no time: " + text);
        }
        return LocalDateTime.of(date(text.substring(0, DATE_LENGTH)), time).toInstant(VietnamTime.OFFSET);
    }

    private static LocalDate vietnameseDate(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(5) != '/') {
            throw new DateTimeException("no date: " + text);
        }
        return LocalDate.of(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
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
