package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.DisjointRoles;

/** No element stands under two keys of a map. */
public final class DisjointMapRolesValidator
        implements ConstraintValidator<DisjointRoles, Map<?, ? extends Collection<?>>> {
    @Override
    public boolean isValid(
            @Nullable Map<?, ? extends Collection<?>> bearersByRole, ConstraintValidatorContext context) {
        if (bearersByRole == null) {
            return true;
        }
        Set<Object> seen = new HashSet<>();
        for (Collection<?> bearers : bearersByRole.values()) {
            if (bearers != null) {
                // Standing twice in one role is not standing in two.
                Set<Object> distinct = new HashSet<>(bearers);
                // Nobody is named by a null.
                distinct.remove(null);
                if (!distinct.stream().allMatch(seen::add)) {
                    return false;
                }
            }
        }
        return true;
    }
}
