package vn.childplan.core.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apiguardian.api.API;

/**
 * The legal time of Viet Nam, UTC+7 without summer time (Asia/Ho_Chi_Minh since 13/6/1975), in which every date of a
 * plan is meant. A fixed offset, so that no machine's zone data can change a verdict.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class VietnamTime {
    /** UTC+7. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private VietnamTime() {}

    /** The first instant of a day: 00:00 in Viet Nam. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(OFFSET);
    }

    /** The last instant of a day, one nanosecond before the next day begins ("a day ends at 24:00", Civil Code Đ.148). */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1);
    }

    /** The day on which an instant falls in Viet Nam. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofEpochDay(epochDayOf(instant));
    }

    /** {@link #dateOf} as a day count since 1970-01-01. */
    public static long epochDayOf(Instant instant) {
        return epochDayOf(instant.getEpochSecond());
    }

    /** {@link #epochDayOf(Instant)} of a second since 1970-01-01T00:00Z. */
    public static long epochDayOf(long epochSecond) {
        return Math.floorDiv(epochSecond + OFFSET.getTotalSeconds(), 86_400L);
    }

    /**
     * Reads an instant with offset ({@code 2025-05-14T17:00:00Z}), a date-time meant in Viet Nam
     * ({@code 2025-05-15T00:00}), or a date ({@code 2025-05-14}), which means that whole day, to its end.
     *
     * @throws DateTimeException if the text is none of the three
     */
    public static Instant parse(String text) {
        if (!text.contains("T")) {
            return held(endOf(LocalDate.parse(text)));
        }
        String time = text.substring(text.indexOf('T'));
        boolean offset = time.endsWith("Z") || time.contains("+") || time.contains("-");
        return held(
                offset
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDateTime.parse(text).toInstant(OFFSET));
    }

    /**
     * The instant, if it falls into one of the years that documents have, 1900 to 9999 in Viet Nam: 9999-12-31T23:59:59Z
     * is in the year 10000 there, and could be written but not read again.
     *
     * @throws DateTimeException if it does not
     */
    public static Instant held(Instant instant) {
        int year = dateOf(instant).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("the year must be one of 1900 to 9999, not " + year);
        }
        return instant;
    }

    /** The instant as written in documents of the library: ISO, with the offset of Viet Nam. */
    public static String format(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(OFFSET));
    }
}
