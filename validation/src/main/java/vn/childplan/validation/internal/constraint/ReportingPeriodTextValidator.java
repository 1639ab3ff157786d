package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.time.ReportingPeriod;

/** A text that {@link ReportingPeriod} reads, of the allowed kinds. */
public final class ReportingPeriodTextValidator implements ConstraintValidator<ValidReportingPeriod, CharSequence> {
    @SuppressWarnings("NullAway.Init")
    private AllowedKinds allowed;

    @Override
    public void initialize(ValidReportingPeriod constraint) {
        allowed = new AllowedKinds(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String fault = Parsing.fault(ReportingPeriod::parse, text);
        return fault == null
                ? allowed.check(Parsing.orNull(ReportingPeriod::parse, text), context)
                : allowed.refuse(fault, context);
    }
}
