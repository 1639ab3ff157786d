package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidClauseRef;
import vn.childplan.core.plan.ClauseRef;

/** A text that {@link ClauseRef} reads. */
public final class ClauseRefTextValidator implements ConstraintValidator<ValidClauseRef, CharSequence> {
    private String message = "";

    @Override
    public void initialize(ValidClauseRef constraint) {
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Parsing.isValid(ClauseRef::of, text, ValidClauseRef.class, message, context);
    }
}
