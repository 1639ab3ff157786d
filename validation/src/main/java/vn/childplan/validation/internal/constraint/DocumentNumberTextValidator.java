package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.plan.DocumentNumber;

/** A text that {@link DocumentNumber} reads, of the allowed forms. */
public final class DocumentNumberTextValidator implements ConstraintValidator<ValidDocumentNumber, CharSequence> {
    @SuppressWarnings("NullAway.Init")
    private AllowedForms allowed;

    @Override
    public void initialize(ValidDocumentNumber constraint) {
        allowed = new AllowedForms(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String fault = Parsing.fault(DocumentNumber::of, text);
        return fault == null
                ? allowed.check(Parsing.orNull(DocumentNumber::of, text), context)
                : allowed.refuse(fault, context);
    }
}
