package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param shown when documents for people have it; CSV and JSON always do
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Column<T>(
        String key, String heading, Type type, int width, Function<? super T, Cell> value, Shown shown) {
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

    /** When documents for people have a column. */
    public enum Shown {
        /** In every table. */
        ALWAYS,
        /**
         * In every table, but not on the printed sheets of a workbook, where it stands on the screen, right of what is printed;
         * nor on paper where it would say the same on row after row.
         */
        ON_SCREEN,
        /** Unless it is blank in every row. */
        IF_ANY,
        /** Unless every row says the same: then it tells nothing of a row. */
        IF_VARIED,
        /** Never: it holds codes, for programs. */
        NEVER
    }

    /** Where the texts of a column stand in its cells. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Up to this many characters words are letters or signs, which stand in the middle. */
    private static final int LETTERS = 8;

    public Column {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(shown, "shown");
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(
                    "a key is a letter in lower case, then letters and digits: '" + key + "'");
        }
        if (width < 1) {
            throw new IllegalArgumentException("column " + key + " cannot be " + width + " characters wide");
        }
    }

    /** A column that every table has. */
    public Column(String key, String heading, Type type, int width, Function<? super T, Cell> value) {
        this(key, heading, type, width, value, Shown.ALWAYS);
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

    private Column<T> shown(Shown when) {
        return new Column<>(key, heading, type, width, value, when);
    }

    /** The same, for programs only: documents for people do not have it. */
    public Column<T> forPrograms() {
        return shown(Shown.NEVER);
    }

    /** The same, in every document. */
    public Column<T> always() {
        return shown(Shown.ALWAYS);
    }

    /**
     * The same, not on the printed sheets of a workbook, nor on paper where it is the same on row after row: what stands in
     * full in a table of its own, and would make every printed row three lines high.
     */
    public Column<T> onScreen() {
        return shown(Shown.ON_SCREEN);
    }

    /** The same, left out of documents where no row has a value. */
    public Column<T> leftOutIfBlank() {
        return shown(Shown.IF_ANY);
    }

    /** The same, left out of documents where all rows, more than one, say the same. */
    public Column<T> leftOutIfUniform() {
        return shown(Shown.IF_VARIED);
    }

    /** The same, with what people read where there is no value: "chưa gửi". Programs read no value still. */
    public Column<T> withBlankAs(String words) {
        Cell blank = Cell.blank(words);
        return new Column<>(
                key,
                heading,
                type,
                width,
                item -> {
                    Cell cell = value.apply(item);
                    return cell.equals(Cell.BLANK) ? blank : cell;
                },
                shown);
    }

    /** Where the texts stand: numbers at the right, days and letters in the middle. */
    public Alignment alignment() {
        return switch (type) {
            case COUNT, SHARE -> Alignment.RIGHT;
            case DAY, MOMENT -> Alignment.CENTRE;
            case WORDS, CODED, SEVERAL -> width <= LETTERS ? Alignment.CENTRE : Alignment.LEFT;
        };
    }

    /** Whether documents show it in a table of those rows. */
    boolean isShown(List<T> items, Wording words) {
        return switch (shown) {
            case ALWAYS, ON_SCREEN -> true;
            case IF_ANY ->
                items.isEmpty()
                        || items.stream()
                                .map(this::of)
                                .anyMatch(cell -> !(cell instanceof Cell.Blank)
                                        && !cell.display(words).isEmpty());
            case IF_VARIED ->
                items.size() < 2
                        || items.stream()
                                        .map(item -> of(item).display(words))
                                        .distinct()
                                        .limit(2)
                                        .count()
                                == 2;
            case NEVER -> false;
        };
    }

    /** The cell of an item. */
    public Cell of(T item) {
        return value.apply(item);
    }
}
