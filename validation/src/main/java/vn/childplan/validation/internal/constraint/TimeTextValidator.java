package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidTime;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;

/** A text that {@link VietnamTime} reads. */
public final class TimeTextValidator implements ConstraintValidator<ValidTime, CharSequence> {
    private String message = "";

    @Override
    public void initialize(ValidTime constraint) {
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Parsing.isValid(TimeTextValidator::parse, text, ValidTime.class, message, context);
    }

    private static Instant parse(String text) {
        try {
            return VietnamTime.parse(text);
        } catch (UnreadableTimeException e) {
            throw RefusedText.of(text, e.remedy());
        }
    }
}
