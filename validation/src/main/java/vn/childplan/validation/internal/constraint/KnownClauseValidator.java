package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.KnownClause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;

/** A {@link ClauseRef} of the plan. */
public final class KnownClauseValidator implements ConstraintValidator<KnownClause, ClauseRef> {
    private final PlanCheck check;

    /** Without a plan; every check throws. */
    public KnownClauseValidator() {
        check = new PlanCheck(() -> null);
    }

    public KnownClauseValidator(Supplier<? extends Plan> plan) {
        check = new PlanCheck(plan);
    }

    @Override
    public boolean isValid(@Nullable ClauseRef clause, ConstraintValidatorContext context) {
        return clause == null || check.holds(clause);
    }
}
