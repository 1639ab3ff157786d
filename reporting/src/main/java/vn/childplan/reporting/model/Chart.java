package vn.childplan.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * Counts by category, to be drawn where a format can draw, and written as a table where it cannot.
 *
 * @param id its name for programs, as in {@code deadlines}; permanent
 * @param caption what it shows
 * @param alternative what one sees in it, in words, for those who cannot see it
 * @param shape how it is drawn
 * @param barHeading what the bars are: clauses, agencies, days
 * @param categories what the counts of every bar are of, in order
 * @param bars the bars, in order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Chart(
        String id,
        String caption,
        String alternative,
        Shape shape,
        String barHeading,
        List<Cell.Coded> categories,
        List<Bar> bars)
        implements Block {
    /** How a chart is drawn. */
    public enum Shape {
        /** One horizontal bar a label, its categories one after the other. */
        STACKED_BARS,
        /** Bars standing on a time axis at their days. */
        TIMELINE
    }

    /**
     * One bar.
     *
     * @param label what it is about
     * @param day where it stands on a time axis; null where there is none
     * @param counts one count a category
     */
    public record Bar(String label, @Nullable LocalDate day, List<Long> counts) {
        public Bar {
            Objects.requireNonNull(label, "label");
            counts = List.copyOf(counts);
        }

        /** A bar without a day, with one count a category. */
        public static Bar of(String label, long... counts) {
            return new Bar(label, null, Arrays.stream(counts).boxed().toList());
        }

        private boolean isNamedByItsDay() {
            Text written = TimeFormat.date(Objects.requireNonNull(day, "day"));
            return label.equals(written.vi()) || label.equals(written.en());
        }

        /** All counts together. */
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public Chart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(barHeading, "barHeading");
        categories = List.copyOf(categories);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (bar.counts().size() != categories.size()) {
                throw new IllegalArgumentException("bar '" + bar.label() + "' of chart " + id + " has "
                        + bar.counts().size() + " counts for " + categories.size() + " categories");
            }
            if (shape == Shape.TIMELINE && bar.day() == null) {
                throw new IllegalArgumentException("bar '" + bar.label() + "' of chart " + id + " needs a day");
            }
        }
    }

    /**
     * A chart without bars.
     *
     * @param alternative what one sees in it, in words
     */
    public static Chart of(Shape shape, String id, String caption, String alternative) {
        return new Chart(id, caption, alternative, shape, "", List.of(), List.of());
    }

    /**
     * The same, with those bars.
     *
     * @param heading what the bars are: clauses, agencies, days
     * @param counted what the counts of every bar are of, in order
     */
    public Chart withBars(String heading, List<Cell.Coded> counted, List<Bar> drawn) {
        return new Chart(id, caption, alternative, shape, heading, counted, drawn);
    }

    /** The same counts as a table, a row a bar; on a time axis its day before them, and its label unless that is the day. */
    public Table<Bar> counts() {
        List<Column<Bar>> columns = new ArrayList<>();
        if (shape == Shape.TIMELINE) {
            columns.add(Column.day("day", barHeading, Bar::day));
        }
        if (shape != Shape.TIMELINE || bars.stream().anyMatch(bar -> !bar.isNamedByItsDay())) {
            columns.add(Column.words("label", barHeading, 40, Bar::label));
        }
        for (int i = 0; i < categories.size(); i++) {
            int category = i;
            columns.add(Column.count(
                    "count" + (i + 1),
                    categories.get(i).label(),
                    bar -> bar.counts().get(category)));
        }
        return Table.of(id, caption, columns, bars);
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.chart(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.of(counts());
    }

    @Override
    public String toString() {
        return "chart " + id + " of " + bars.size() + " bars";
    }
}
