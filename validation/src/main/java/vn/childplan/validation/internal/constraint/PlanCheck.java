package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;

/** What a constraint asks of the plan that stands at that moment. */
final class PlanCheck {
    private final Supplier<? extends @Nullable Plan> plan;

    PlanCheck(Supplier<? extends @Nullable Plan> plan) {
        this.plan = plan;
    }

    boolean holds(ClauseRef clause) {
        return plan().clause(clause).isPresent();
    }

    boolean holds(ReportingPeriod period) {
        return plan().clauses().stream().anyMatch(clause -> clause.periods().contains(period));
    }

    private Plan plan() {
        Plan standing = plan.get();
        if (standing == null) {
            throw new ConstraintDeclarationException(
                    "@KnownClause and @KnownPeriod need a plan: configure the validator"
                            + " with DirectoryConstraintValidatorFactory.of(directory, plan, …)");
        }
        return standing;
    }
}
