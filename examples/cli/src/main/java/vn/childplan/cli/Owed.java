package vn.childplan.cli;

import java.util.List;
import vn.childplan.core.plan.Role;
import vn.childplan.validation.obligation.Obligation;

/**
 * What is owed, in figures for people: what somebody must answer for, and beside it where agencies coordinate without a date.
 * Coordination of which nobody knows whose it is stands in neither, as in the figures of an assessment: the findings on the
 * plan name it.
 */
record Owed(List<Obligation> duties, List<Obligation> coordination) {
    static Owed of(List<Obligation> obligations) {
        return new Owed(
                obligations.stream().filter(each -> !coordinates(each)).toList(),
                obligations.stream()
                        .filter(each -> coordinates(each) && each.bearer() != null)
                        .toList());
    }

    private static boolean coordinates(Obligation obligation) {
        return obligation.role() == Role.COORDINATING && obligation.lastDay() == null;
    }
}
