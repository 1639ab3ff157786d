package vn.childplan.core.finding;

import java.util.Comparator;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * A place in a source.
 *
 * @param source the name of the file, as given
 * @param line the line, from 1; 0 for the source as a whole
 * @param column the column, from 1, in UTF-16 units; 0 if only the line is known
 * @param path the JSON pointer of the value, the name of the CSV column, or the element of a message; empty for the
 *     whole
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Place(String source, int line, int column, String path) {
    /** By line and column: the order in which somebody reads one source. */
    public static final Comparator<Place> IN_ORDER_OF_SOURCE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
    }

    /** The source as a whole. */
    public static Place whole(String source) {
        return new Place(source, 0, 0, "");
    }

    /** As editors and compilers write it, and with the path: {@code plan.json:3:7 (/year)}. */
    @Override
    public String toString() {
        return source
                + (line > 0 ? ":" + line : "")
                + (column > 0 ? ":" + column : "")
                + (path.isEmpty() ? "" : " (" + path + ")");
    }
}
