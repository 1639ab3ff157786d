package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.KnownClause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;

/** A text that is the number of a clause of the plan. */
public final class KnownClauseTextValidator implements ConstraintValidator<KnownClause, CharSequence> {
    private final PlanCheck check;

    /** Without a plan; every check throws. */
    public KnownClauseTextValidator() {
        check = new PlanCheck(() -> null);
    }

    public KnownClauseTextValidator(Supplier<? extends Plan> plan) {
        check = new PlanCheck(plan);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        ClauseRef clause = Parsing.orNull(ClauseRef::of, text);
        return clause != null && check.holds(clause);
    }
}
