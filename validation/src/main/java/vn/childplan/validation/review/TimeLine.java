package vn.childplan.validation.review;

import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;

/**
 * A line of a plan in which a time may stand.
 *
 * @param clause where
 * @param words the line
 */
record TimeLine(ClauseRef clause, String words) {
    /** The lines of time of tasks, the clauses that give duties, and the reporting regime. */
    static List<TimeLine> in(Plan plan) {
        return plan.clauses().stream()
                .flatMap(clause -> lines(clause).map(words -> new TimeLine(clause.ref(), words)))
                .toList();
    }

    private static Stream<String> lines(Clause clause) {
        return switch (clause.kind()) {
            case TASK -> Stream.of(((PlanTask) clause).time().wording());
            case ASSIGNMENT ->
                ((Assignment) clause)
                        .duties().stream().map(AssignedDuty::wording).distinct();
            case REPORTING -> lines((ReportingDuty) clause);
            case HEADING, STATEMENT, FUNDING -> Stream.of();
        };
    }

    private static Stream<String> lines(ReportingDuty regime) {
        return Stream.concat(
                Stream.of(regime.wording()), regime.reports().stream().map(ReportingDuty.PeriodicReport::wording));
    }
}
