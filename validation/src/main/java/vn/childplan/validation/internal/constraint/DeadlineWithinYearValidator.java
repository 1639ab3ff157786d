package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.time.Deadline;

/** A {@link Deadline} in the year that the annotation gives. */
public final class DeadlineWithinYearValidator implements ConstraintValidator<WithinPlanYear, Deadline> {
    @SuppressWarnings("NullAway.Init")
    private PlanYear year;

    @Override
    public void initialize(WithinPlanYear constraint) {
        year = PlanYear.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Deadline deadline, ConstraintValidatorContext context) {
        return deadline == null || year.contains(deadline);
    }
}
