package vn.childplan.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * The legal time of Viet Nam, UTC+7 without summer time (Asia/Ho_Chi_Minh since 13/6/1975), in which every date of a
 * plan is meant. A fixed offset, so that no machine's zone data can change a verdict.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class VietnamTime {
    /** UTC+7. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final long FIRST =
            LocalDate.of(Years.FIRST, 1, 1).atStartOfDay().toEpochSecond(OFFSET);
    private static final long LAST =
            LocalDate.of(Years.LAST + 1, 1, 1).atStartOfDay().toEpochSecond(OFFSET) - 1;

    private VietnamTime() {}

    /** The first instant of a day: 00:00 in Viet Nam. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(OFFSET);
    }

    /**
     * The last second of a day, 23:59:59 in Viet Nam ("a day ends at 24:00", Civil Code Đ.148). Time has a resolution of one
     * second here: what the database of a host keeps more coarsely than a nanosecond would otherwise become the next day.
     */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
    }

    /**
     * The second in which an instant lies, as every value of the library keeps it; the rest is cut off.
     *
     * @throws IllegalArgumentException if it is not in one of the years 1900 to 9999 in Viet Nam
     */
    public static Instant wholeSecond(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST || second > LAST) {
            throw RefusedText.of(RefusedText.Fault.YEAR, instant.toString(), Years.BOUNDS);
        }
        return instant.getNano() == 0 ? instant : Instant.ofEpochSecond(second);
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
     * Reads a time as {@link WrittenTime} has them; a date alone, or 24:00, is that day's end, 23:59:59: "as of 14/5" is
     * after whatever happened on that day.
     *
     * @throws UnreadableTimeException if the text is none; says what is wrong and what to write instead
     */
    public static Instant parse(String text) {
        return WrittenTime.parse(text).occurred();
    }

    /** The instant as written in documents of the library: ISO, with the offset of Viet Nam. */
    public static String format(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(OFFSET));
    }
}
