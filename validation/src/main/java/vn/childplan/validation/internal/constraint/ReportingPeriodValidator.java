package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.time.ReportingPeriod;

/** A {@link ReportingPeriod} of the allowed kinds. */
public final class ReportingPeriodValidator implements ConstraintValidator<ValidReportingPeriod, ReportingPeriod> {
    @SuppressWarnings("NullAway.Init")
    private AllowedKinds allowed;

    @Override
    public void initialize(ValidReportingPeriod constraint) {
        allowed = new AllowedKinds(constraint);
    }

    @Override
    public boolean isValid(@Nullable ReportingPeriod period, ConstraintValidatorContext context) {
        return period == null || allowed.check(period, context);
    }
}
