package vn.childplan.validation.review;

import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.agency.Party;
import vn.childplan.validation.obligation.PlanDuty;

/**
 * A group that a duty names.
 *
 * @param duty the duty
 * @param group the group, as worded
 */
record NamedGroup(PlanDuty duty, Party.Group group) {
    /** Every group that a duty names, as often as one does, in the order of the plan. */
    static List<NamedGroup> in(ReviewedPlan subject) {
        return subject.duties().stream()
                .flatMap(duty ->
                        duty.bearers().stream().flatMap(NamedGroup::in).map(group -> new NamedGroup(duty, group)))
                .toList();
    }

    private static Stream<Party.Group> in(Party party) {
        return switch (party.kind()) {
            case AGENCY -> Stream.of();
            case GROUP -> Stream.of((Party.Group) party);
        };
    }
}
