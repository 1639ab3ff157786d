package vn.childplan.validation.comparison;

import java.util.Objects;
import org.apiguardian.api.API;

/**
 * A run of words of a text that was reworded: words that both texts have, or that only one has.
 *
 * @param kind which text has them
 * @param words the words, single spaces between them; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WordRun(Kind kind, String words) {
    /** Which of the two texts has the words. */
    public enum Kind {
        /** Both. */
        KEPT,
        /** The earlier one alone. */
        REMOVED,
        /** The later one alone. */
        ADDED
    }

    public WordRun {
        Objects.requireNonNull(kind, "kind");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a run needs words");
        }
    }
}
