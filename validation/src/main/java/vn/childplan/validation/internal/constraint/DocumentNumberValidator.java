package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.plan.DocumentNumber;

/** A {@link DocumentNumber} of the allowed forms. */
public final class DocumentNumberValidator implements ConstraintValidator<ValidDocumentNumber, DocumentNumber> {
    @SuppressWarnings("NullAway.Init")
    private AllowedForms allowed;

    @Override
    public void initialize(ValidDocumentNumber constraint) {
        allowed = new AllowedForms(constraint);
    }

    @Override
    public boolean isValid(@Nullable DocumentNumber number, ConstraintValidatorContext context) {
        return number == null || allowed.check(number, context);
    }
}
