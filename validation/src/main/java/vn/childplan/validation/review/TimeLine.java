package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.List;
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
        List<TimeLine> lines = new ArrayList<>();
        for (Clause clause : plan.clauses()) {
            if (clause instanceof PlanTask task) {
                lines.add(new TimeLine(task.ref(), task.time().wording()));
            } else if (clause instanceof Assignment assignment) {
                assignment.duties().forEach(duty -> lines.add(new TimeLine(assignment.ref(), duty.wording())));
            } else if (clause instanceof ReportingDuty reporting) {
                lines.add(new TimeLine(reporting.ref(), reporting.wording()));
                reporting.reports().forEach(report -> lines.add(new TimeLine(reporting.ref(), report.wording())));
            }
        }
        return lines;
    }
}
