package vn.childplan.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * The clauses that rules of standing law add to a plan.
 *
 * @param rules the rules, in their order
 */
record StandingClauses(List<ClauseRule> rules) {

    /** A plan as readings have it, with the clauses that it does not have itself. */
    Plan addedTo(Plan plan, List<ReadingRule> readings) {
        Plan read = plan;
        for (ReadingRule rule : readings) {
            read = rule.account().read(read);
        }
        Plan.Builder completed = read.toBuilder();
        boolean isSame = true;
        for (ClauseRule rule : rules) {
            for (Clause clause : rule.source().clauses(plan)) {
                if (plan.clause(clause.ref()).isEmpty()) {
                    completed.add(clause);
                    isSame = false;
                }
            }
        }
        return isSame ? read : completed.build();
    }

    /** Which clauses of a completed plan are theirs, and by which law. */
    Map<ClauseRef, StandingLaw> in(Plan completed) {
        Map<ClauseRef, StandingLaw> laws = new HashMap<>();
        for (ClauseRule rule : rules) {
            for (Clause clause : rule.source().clauses(completed)) {
                if (completed.clause(clause.ref()).filter(clause::equals).isPresent()) {
                    laws.put(clause.ref(), rule.law());
                }
            }
        }
        return laws;
    }
}
