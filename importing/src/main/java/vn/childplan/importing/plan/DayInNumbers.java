package vn.childplan.importing.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;

/** A day that a document writes in numbers. */
final class DayInNumbers {
    private DayInNumbers() {}

    /** The day; null if there is none of these numbers, or no document is of its year. */
    static @Nullable LocalDate of(int year, int month, int day) {
        if (!Years.hold(year)) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
