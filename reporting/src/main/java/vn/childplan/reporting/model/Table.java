package vn.childplan.reporting.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A table: items, and columns that read them. Cells are made while they are written, so a long table costs no more memory
 * than its items.
 *
 * <p>Immutable, and safe to share between threads if its items and columns are.
 *
 * @param <T> what a row is about
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Table<T> implements Block {
    private static final String ROW_NUMBER = "rowNumber";

    private final String id;
    private final String caption;
    private final List<Column<T>> columns;
    private final List<T> items;
    private final boolean numbered;
    private final boolean explaining;
    private final @Nullable List<Block> inPrint;
    private final List<T> inWords;

    private Table(
            String id,
            String caption,
            List<Column<T>> columns,
            List<T> items,
            boolean numbered,
            boolean explaining,
            @Nullable List<Block> inPrint,
            List<T> inWords) {
        this.id = Objects.requireNonNull(id, "id");
        this.caption = Objects.requireNonNull(caption, "caption");
        this.columns = List.copyOf(columns);
        this.items = List.copyOf(items);
        this.numbered = numbered;
        this.explaining = explaining;
        this.inPrint = inPrint == null ? null : List.copyOf(inPrint);
        this.inWords = List.copyOf(inWords);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a table id is letters in lower case, digits and hyphens: '" + id + "'");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + id + " needs a column");
        }
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("table " + id + " has two columns " + column.key());
            }
        });
    }

    /**
     * A table.
     *
     * @param id its name for programs, as in {@code status-list}; permanent
     * @param caption its name for people
     */
    public static <T> Table<T> of(String id, String caption, List<Column<T>> columns, List<T> items) {
        return new Table<>(id, caption, columns, items, false, false, null, List.of());
    }

    /** Its name for programs. */
    public String id() {
        return id;
    }

    /** Its name for people. */
    public String caption() {
        return caption;
    }

    /** Its columns, from left to right. */
    public List<Column<T>> columns() {
        return columns;
    }

    /** What its rows are about, in order. */
    public List<T> items() {
        return items;
    }

    /** This table with one more column at the right. */
    public Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(id, caption, more, items, numbered, explaining, inPrint, inWords);
    }

    /** This table with a first column of row numbers ("TT") in documents for people. */
    public Table<T> numbered() {
        return new Table<>(id, caption, columns, items, true, explaining, inPrint, inWords);
    }

    /** This table as one that explains what another one shows in short. CSV, which holds the list alone, leaves it out. */
    public Table<T> explaining() {
        return new Table<>(id, caption, columns, items, numbered, true, inPrint, inWords);
    }

    /**
     * This table with other blocks in its place where it would be paper that nobody reads: in Word and PDF. Pages, workbooks,
     * Markdown, CSV and JSON have the table itself.
     *
     * @param blocks what is printed; empty for nothing
     */
    public Table<T> printedAs(List<? extends Block> blocks) {
        return new Table<>(id, caption, columns, items, numbered, explaining, List.copyOf(blocks), inWords);
    }

    /** What is printed in its place; itself unless it was given other blocks. */
    public List<Block> inPrint() {
        return inPrint == null ? List.of(this) : inPrint;
    }

    /**
     * This table with rows of which documents say in sentences what others have in a row, such as what a letter asks of one
     * agency apart. CSV, which has no sentences, holds them below the others.
     */
    public Table<T> withRowsInWords(List<T> others) {
        return new Table<>(id, caption, columns, items, numbered, explaining, inPrint, others);
    }

    /** Whether it explains another table. */
    public boolean isExplaining() {
        return explaining;
    }

    /** This table as documents for people show it: with row numbers if it is numbered, and with the columns that tell a reader something. */
    public Table<?> forReaders(Wording words) {
        List<Column<T>> told =
                columns.stream().filter(column -> column.isShown(items, words)).toList();
        List<Column<T>> read = told.isEmpty() ? columns : told;
        if (!numbered) {
            return read.size() == columns.size()
                    ? this
                    : new Table<>(id, caption, read, items, false, explaining, null, List.of());
        }
        List<Column<Integer>> all = new ArrayList<>();
        all.add(Column.words(ROW_NUMBER, words.say("TT", "No."), 4, String::valueOf));
        for (Column<T> column : read) {
            all.add(new Column<>(
                    column.key(),
                    column.heading(),
                    column.type(),
                    column.width(),
                    number -> column.of(items.get(number - 1)),
                    column.shown()));
        }
        return new Table<>(
                id,
                caption,
                all,
                IntStream.rangeClosed(1, items.size()).boxed().toList(),
                false,
                explaining,
                null,
                List.of());
    }

    /** Which column says what a row is about, from 0: the first one that is no number of the row. */
    public int headingColumn() {
        return columns.size() > 1 && columns.get(0).key().equals(ROW_NUMBER) ? 1 : 0;
    }

    /** How many rows it has. */
    public int rowCount() {
        return items.size();
    }

    /** The rows in order, each with one cell a column; a row is made when it is asked for. */
    public Iterable<List<Cell>> rows() {
        return rows(items);
    }

    /** The rows of which documents say in sentences what the others have in a row; in order. */
    public Iterable<List<Cell>> rowsInWords() {
        return rows(inWords);
    }

    private Iterable<List<Cell>> rows(List<T> about) {
        return () -> new Iterator<>() {
            private final Iterator<T> rest = about.iterator();

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public List<Cell> next() {
                T item = rest.next();
                List<Cell> row = new ArrayList<>(columns.size());
                columns.forEach(column -> row.add(column.of(item)));
                return row;
            }
        };
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.table(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return id + " (" + items.size() + " × " + columns.size() + ")";
    }
}
