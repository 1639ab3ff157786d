package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.converter.ArgumentConversionException;
import org.junit.jupiter.params.converter.TypedArgumentConverter;

/** A date as the tables of the tests write it, with its weekday: "Thu 15/5/2025". A wrong weekday fails the test. */
@SuppressWarnings("exports")
public final class Day extends TypedArgumentConverter<String, LocalDate> {
    public Day() {
        super(String.class, LocalDate.class);
    }

    /** The date; the three letters before it must be its weekday. */
    public static LocalDate day(String text) {
        String[] parts = text.substring(4).split("/", -1);
        LocalDate date =
                LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        String weekday = date.getDayOfWeek().name();
        assertEquals(
                "" + weekday.charAt(0) + (char) (weekday.charAt(1) + 32) + (char) (weekday.charAt(2) + 32),
                text.substring(0, 3),
                () -> "the weekday of " + date);
        return date;
    }

    @Override
    protected LocalDate convert(String text) throws ArgumentConversionException {
        return day(text);
    }
}
