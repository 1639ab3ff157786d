package vn.childplan.reporting.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be looked at from several sides at once: how many stand how, which are the most pressing, when they fall due, by what
 * they are grouped. A format that can be worked with (HTML) draws all of it from the rows, so that what a reader filters by acts
 * on every figure alike; other formats write the {@linkplain #parts() parts}, which say the same of all rows.
 *
 * @param id its name for programs; permanent
 * @param rows one row a thing that is counted; columns that people need not see are {@linkplain Column#forPrograms for programs}
 * @param columns which column of the rows says what
 * @param scale how things stand, and what that means
 * @param tiles the figures that come first
 * @param groupings by what the rows are counted, in order
 * @param days the days at whose end it is known how each row stood, in order; the last is that of the report
 * @param earlier the one of those days whose figures stand beside those of the report; null for none
 * @param parts the same without filters; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Board(
        String id,
        Table<?> rows,
        Columns columns,
        Scale scale,
        List<Tile> tiles,
        List<Grouping> groupings,
        List<LocalDate> days,
        @Nullable LocalDate earlier,
        List<Block> parts)
        implements Block {
    /** The mark of a row that is not counted on a day. */
    public static final char NOT_COUNTED = '.';

    private static final char FIRST = 'a';

    /**
     * The keys of the columns by what they say.
     *
     * @param who whom to ask about a row; coded
     * @param what what it is about
     * @param status how it stands; coded, one of the {@linkplain Scale#values() scale}
     * @param day when it falls due; blank for never
     * @param late how many days it is late
     * @param standings how it stood on each of the days: one {@linkplain Board#mark mark} a day
     */
    public record Columns(String who, String what, String status, String day, String late, String standings) {}

    /**
     * How things stand. Every board that has the same scale has the same colours, whatever occurs on its day.
     *
     * @param values all there are, in the order in which bars show them
     * @param late the code of what is late
     * @param soon the code of what falls due soon
     * @param inTime the code of what was done in time
     * @param open the codes of what is still to be done and not late
     * @param due the codes of what a rate of what was done in time is of
     */
    public record Scale(
            List<Cell.Coded> values, String late, String soon, String inTime, List<String> open, List<String> due) {
        public Scale {
            values = List.copyOf(values);
            open = List.copyOf(open);
            due = List.copyOf(due);
            Set<String> codes = new HashSet<>();
            values.forEach(value -> codes.add(value.code()));
            Set<String> named = new HashSet<>(List.of(late, soon, inTime));
            named.addAll(open);
            named.addAll(due);
            named.removeAll(codes);
            if (!named.isEmpty() || codes.size() < values.size() || codes.size() > 26) {
                throw new IllegalArgumentException("not a scale of at most 26 different codes that has all that it"
                        + " names: " + codes + ", missing " + named);
            }
        }
    }

    /**
     * A figure: how many rows stand so.
     *
     * @param key its name for programs
     * @param label its name for people
     * @param code how they stand
     * @param note what more is to be said; null if the label says it
     */
    public record Tile(
            String key, String label, String code, @Nullable String note) {}

    /**
     * By what rows are counted, and filtered.
     *
     * @param key the column; coded
     * @param heading what its values are: tasks, kinds of agency
     * @param caption what the counts show
     * @param values its values in order; empty for those with most late first
     * @param note what a reader has to know of it; null for nothing
     */
    public record Grouping(
            String key,
            String heading,
            String caption,
            List<Cell.Coded> values,
            @Nullable String note) {
        public Grouping {
            values = List.copyOf(values);
        }
    }

    public Board {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(scale, "scale");
        tiles = List.copyOf(tiles);
        groupings = List.copyOf(groupings);
        days = List.copyOf(days);
        parts = List.copyOf(parts);
        Set<String> keys = new HashSet<>();
        rows.columns().forEach(column -> keys.add(column.key()));
        Set<String> named = new HashSet<>(List.of(
                columns.who(), columns.what(), columns.status(), columns.day(), columns.late(), columns.standings()));
        groupings.forEach(grouping -> named.add(grouping.key()));
        named.removeAll(keys);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("board " + id + " has no column " + named);
        }
        if (days.isEmpty() || !days.equals(days.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("board " + id + " needs different days in order, not " + days);
        }
        if (earlier != null && !days.subList(0, days.size() - 1).contains(earlier)) {
            throw new IllegalArgumentException("board " + id + " has no earlier day " + earlier + ", it has " + days);
        }
    }

    /** The mark of how a row stands on a day: a letter by its place on the scale. */
    public static char mark(int place) {
        return (char) (FIRST + place);
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.board(this);
    }

    @Override
    public List<Block> inside() {
        return parts;
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "board " + id + " of " + rows.rowCount() + " rows";
    }
}
