package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: what it is called, what it holds, and how it is read from an item.
 *
 * @param <T> what a row is about
 * @param key its name for programs; unique in the table and permanent
 * @param heading its name for people
 * @param type what every cell of it is, apart from blank ones
 * @param width how many characters it wants, for formats that have widths
 * @param value reads the cell of an item
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Column<T>(String key, String heading, Type type, int width, Function<? super T, Cell> value) {
    /** What a column holds. */
    public enum Type {
        WORDS,
        CODED,
        SEVERAL,
        COUNT,
        SHARE,
        DAY,
        MOMENT
    }

    public Column {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(
                    "a key is a letter in lower case, then letters and digits: '" + key + "'");
        }
        if (width < 1) {
            throw new IllegalArgumentException("column " + key + " cannot be " + width + " characters wide");
        }
    }

    /** A column of running text; null is blank. */
    public static <T> Column<T> words(
            String key, String heading, int width, Function<? super T, @Nullable String> value) {
        return new Column<>(key, heading, Type.WORDS, width, item -> Cell.words(value.apply(item)));
    }

    /** A column of {@link Cell.Coded} or blank cells. */
    public static <T> Column<T> coded(String key, String heading, int width, Function<? super T, Cell> value) {
        return new Column<>(key, heading, Type.CODED, width, value);
    }

    /** A column of {@link Cell.Several} or blank cells. */
    public static <T> Column<T> several(String key, String heading, int width, Function<? super T, Cell> value) {
        return new Column<>(key, heading, Type.SEVERAL, width, value);
    }

    /** A column of whole numbers. */
    public static <T> Column<T> count(String key, String heading, ToLongFunction<? super T> value) {
        return new Column<>(key, heading, Type.COUNT, 9, item -> Cell.count(value.applyAsLong(item)));
    }

    /** A column of shares. */
    public static <T> Column<T> share(String key, String heading, Function<? super T, Cell.Share> value) {
        return new Column<>(key, heading, Type.SHARE, 18, value::apply);
    }

    /** A column of calendar days; null is blank. */
    public static <T> Column<T> day(String key, String heading, Function<? super T, @Nullable LocalDate> value) {
        return new Column<>(key, heading, Type.DAY, 11, item -> Cell.day(value.apply(item)));
    }

    /** A column of instants; null is blank. */
    public static <T> Column<T> moment(String key, String heading, Function<? super T, @Nullable Instant> value) {
        return new Column<>(key, heading, Type.MOMENT, 17, item -> Cell.moment(value.apply(item)));
    }

    /** The cell of an item. */
    public Cell of(T item) {
        return value.apply(item);
    }

    /** Whether its cells stand at the right edge. */
    public boolean isNumber() {
        return type == Type.COUNT || type == Type.SHARE;
    }
}
