package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.KnownPeriod;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;

/** A text that is a period of the plan. */
public final class KnownPeriodTextValidator implements ConstraintValidator<KnownPeriod, CharSequence> {
    private final PlanCheck check;

    /** Without a plan; every check throws. */
    public KnownPeriodTextValidator() {
        check = new PlanCheck(() -> null);
    }

    public KnownPeriodTextValidator(Supplier<? extends Plan> plan) {
        check = new PlanCheck(plan);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        ReportingPeriod period = Parsing.orNull(ReportingPeriod::of, text);
        return period != null && check.holds(period);
    }
}
