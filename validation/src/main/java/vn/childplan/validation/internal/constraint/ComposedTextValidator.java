package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;

/** Text in the one form of the library; the message says which of its three parts is missing. */
public final class ComposedTextValidator implements ConstraintValidator<ComposedText, CharSequence> {
    @SuppressWarnings("NullAway.Init")
    private ComposedText constraint;

    @Override
    public void initialize(ComposedText annotation) {
        constraint = annotation;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String fault = fault(text);
        return fault == null
                || Message.violated(
                        ComposedText.class, constraint.message(), Message.key("ComposedText." + fault), context);
    }

    private @Nullable String fault(CharSequence text) {
        if (text.codePoints().anyMatch(this::isInvisible)) {
            return "invisible";
        }
        if (text.chars().anyMatch(c -> c == '\u00D0' || c == '\u00F0')) {
            return "eth";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? null : "decomposed";
    }

    private boolean isInvisible(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return !constraint.lineBreaks();
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
