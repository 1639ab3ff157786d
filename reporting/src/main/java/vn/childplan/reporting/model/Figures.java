package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Single figures, each with its label.
 *
 * @param figures the figures, in order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Figures(List<Figure> figures) implements Block {
    /**
     * One figure.
     *
     * @param key its name for programs
     * @param label its name for people
     * @param value the figure
     * @param note how it is counted, or null if the label says it
     */
    public record Figure(
            String key, String label, Cell value, @Nullable String note) {
        public Figure {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }

        /** A figure whose label says how it is counted. */
        public static Figure of(String key, String label, Cell value) {
            return new Figure(key, label, value, null);
        }
    }

    public Figures {
        figures = List.copyOf(figures);
    }

    /** Those figures, in that order. */
    public static Figures of(Figure... figures) {
        return new Figures(List.of(figures));
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.figures(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "figures " + figures.stream().map(Figure::key).toList();
    }
}
