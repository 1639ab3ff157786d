package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;

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

    /** The message that names what is wrong with a text that is no value; null if it merely does not look like one. */
    static @Nullable String fault(Function<String, ?> parse, CharSequence text) {
        try {
            Objects.requireNonNull(parse.apply(text.toString()));
            return null;
        } catch (RefusedText e) {
            String key = Message.key("fault." + e.fault());
            return switch (e.fault()) {
                case FORM, PARTS -> null;
                case INVISIBLE, OTHER_SCRIPT -> key + Message.at(e.codePoint(), e.place());
                case SPACE, YEAR, ZERO -> key;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a text is a value; if not, the violation names what is wrong where that is known. */
    static boolean isValid(
            Function<String, ?> parse,
            CharSequence text,
            Class<?> annotation,
            String message,
            ConstraintValidatorContext context) {
        if (orNull(parse, text) != null) {
            return true;
        }
        String fault = fault(parse, text);
        return fault != null && Message.violated(annotation, message, fault, context);
    }
}
