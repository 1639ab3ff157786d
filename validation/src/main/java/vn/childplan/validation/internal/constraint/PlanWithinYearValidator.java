package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Schedule;

/** Every deadline of a plan lies in its year; the violation stands at the schedule or deadline that does not. */
public final class PlanWithinYearValidator implements ConstraintValidator<WithinPlanYear, Plan> {
    private int monthsAfter;

    @Override
    public void initialize(WithinPlanYear constraint) {
        monthsAfter = new PlanYear(0, constraint.monthsAfter()).monthsAfter();
    }

    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
        return plan == null || new Check(new PlanYear(plan.year(), monthsAfter), context).all(plan.clauses());
    }

    /** One plan on its way through the check. */
    private static final class Check {
        private final PlanYear year;
        private final ConstraintValidatorContext context;
        private boolean valid = true;

        Check(PlanYear year, ConstraintValidatorContext context) {
            this.year = year;
            this.context = context;
        }

        boolean all(List<Clause> clauses) {
            for (int i = 0; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                switch (clause.kind()) {
                    case TASK -> task((PlanTask) clause, i);
                    case ASSIGNMENT -> assignment((Assignment) clause, i);
                    case REPORTING -> regime((ReportingDuty) clause, i);
                    case HEADING, STATEMENT, FUNDING -> {
                        // Nothing in them has a time.
                    }
                }
            }
            return valid;
        }

        private void task(PlanTask task, int clause) {
            if (!contains(task.time().schedule())) {
                inClause(clause, "time").addPropertyNode("schedule").addConstraintViolation();
                valid = false;
            }
        }

        private void assignment(Assignment assignment, int clause) {
            List<AssignedDuty> duties = assignment.duties();
            for (int i = 0; i < duties.size(); i++) {
                if (!contains(duties.get(i).schedule())) {
                    report(inClause(clause, "duties"), i, "schedule");
                }
            }
        }

        private void regime(ReportingDuty regime, int clause) {
            List<ReportingDuty.PeriodicReport> reports = regime.reports();
            for (int i = 0; i < reports.size(); i++) {
                if (!year.contains(reports.get(i).deadline())) {
                    report(inClause(clause, "reports"), i, "deadline");
                }
            }
        }

        private boolean contains(Schedule schedule) {
            return schedule.terms().stream().allMatch(term -> year.contains(term.deadline()));
        }

        private NodeBuilderDefinedContext inClause(int clause, String part) {
            return Message.inside(context)
                    .addPropertyNode("clauses")
                    .addPropertyNode(part)
                    .inIterable()
                    .atIndex(clause);
        }

        private void report(NodeBuilderDefinedContext list, int index, String leaf) {
            list.addPropertyNode(leaf).inIterable().atIndex(index).addConstraintViolation();
            valid = false;
        }
    }
}
