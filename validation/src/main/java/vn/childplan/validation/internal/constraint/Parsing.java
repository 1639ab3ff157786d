package vn.childplan.validation.internal.constraint;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value types say what is well formed; the constraints only ask them. */
final class Parsing {
    private Parsing() {}

    /** The value, or null if the text is none. */
    static <T> @Nullable T orNull(Function<String, T> parse, CharSequence text) {
        try {
            return parse.apply(text.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
