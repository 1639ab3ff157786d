package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.KnownPeriod;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;

/** A {@link ReportingPeriod} of the plan. */
public final class KnownPeriodValidator implements ConstraintValidator<KnownPeriod, ReportingPeriod> {
    private final PlanCheck check;

    /** Without a plan; every check throws. */
    public KnownPeriodValidator() {
        check = new PlanCheck(() -> null);
    }

    public KnownPeriodValidator(Supplier<? extends Plan> plan) {
        check = new PlanCheck(plan);
    }

    @Override
    public boolean isValid(@Nullable ReportingPeriod period, ConstraintValidatorContext context) {
        return period == null || check.holds(period);
    }
}
