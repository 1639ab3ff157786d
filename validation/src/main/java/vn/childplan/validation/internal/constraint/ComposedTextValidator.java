package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.text.VietnameseText;

/** Text in the one form of the library; the message says what is wrong with which character. */
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
        int place = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            place++;
            if (isInvisible(c)) {
                return violated("invisible", c, place, context);
            }
            if (c == 0x00D0 || c == 0x00F0) {
                return violated("eth", c, place, context);
            }
            i += Character.charCount(c);
        }
        return VietnameseText.isComposed(text) || violated("decomposed", text, context);
    }

    private boolean violated(String fault, CharSequence text, ConstraintValidatorContext context) {
        String composed = VietnameseText.composed(text.toString());
        int same = 0;
        while (same < composed.length() && composed.charAt(same) == text.charAt(same)) {
            same++;
        }
        // A run of marks that nobody writes is told at its end.
        int at = Math.min(same, text.length() - 1);
        int place = Character.codePointCount(text, 0, at) + 1;
        return violated(fault, Character.codePointAt(text, at), place, context);
    }

    private boolean violated(String fault, int codePoint, int place, ConstraintValidatorContext context) {
        String template = Message.key("ComposedText." + fault) + Message.at(codePoint, place);
        return Message.violated(ComposedText.class, constraint.message(), template, context);
    }

    private boolean isInvisible(int c) {
        boolean breaksLine = c == '\n' || c == '\r' || c == '\t';
        return breaksLine ? !constraint.lineBreaks() : Invisible.is(c);
    }
}
