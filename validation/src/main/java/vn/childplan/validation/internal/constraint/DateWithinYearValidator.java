package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.WithinPlanYear;

/** A last permitted day in the year that the annotation gives. */
public final class DateWithinYearValidator implements ConstraintValidator<WithinPlanYear, LocalDate> {
    @SuppressWarnings("NullAway.Init")
    private PlanYear year;

    @Override
    public void initialize(WithinPlanYear constraint) {
        year = PlanYear.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
        return date == null || year.contains(date);
    }
}
