package vn.childplan.validation.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that may change on a day.
 *
 * @param from the first day of {@code then}; null if {@code value} always holds
 */
record Since<T>(T value, @Nullable LocalDate from, T then) {
    static <T> Since<T> always(T value) {
        return new Since<>(value, null, value);
    }

    T on(LocalDate day) {
        return from == null || day.isBefore(from) ? value : then;
    }

    @Override
    public String toString() {
        return from == null ? value.toString() : value + ", from " + from + " " + then;
    }
}
