package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.DisjointRoles;
import vn.childplan.core.plan.PlanTask;

/** Nobody named as lead of a task is named as coordinating in it. */
public final class DisjointTaskRolesValidator implements ConstraintValidator<DisjointRoles, PlanTask> {

    /** Whom a line names: an agency or a unit inside it, or a group. */
    private record Named(
            @Nullable AgencyId agency,
            @Nullable AgencyId unit,
            @Nullable GroupId group) {
        static List<Named> by(Party party) {
            return switch (party.kind()) {
                case AGENCY -> {
                    Party.One one = (Party.One) party;
                    yield List.of(new Named(one.agency(), one.unit(), null));
                }
                case GROUP ->
                    ((Party.Group) party)
                            .groups().stream()
                                    .map(id -> new Named(null, null, id))
                                    .toList();
            };
        }
    }

    @Override
    public boolean isValid(@Nullable PlanTask task, ConstraintValidatorContext context) {
        if (task == null) {
            return true;
        }
        Set<Named> leads = new HashSet<>();
        task.leads().parties().forEach(party -> leads.addAll(Named.by(party)));
        List<Party> coordinating = task.coordinating().parties();
        boolean valid = true;
        for (int i = 0; i < coordinating.size(); i++) {
            if (Named.by(coordinating.get(i)).stream().anyMatch(leads::contains)) {
                Message.inside(context)
                        .addPropertyNode("coordinating")
                        .addPropertyNode("parties")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
                valid = false;
            }
        }
        return valid;
    }
}
