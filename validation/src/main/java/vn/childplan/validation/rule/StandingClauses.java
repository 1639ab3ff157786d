package vn.childplan.validation.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * The clauses that rules of standing law add to a plan.
 *
 * @param rules the rules, in their order
 */
record StandingClauses(List<ClauseRule> rules) {
    /** What begins the number of a clause that a law adds. */
    private static final Pattern LETTERS = Pattern.compile("[A-ZĐ]{2,4}");

    /** A plan as readings have it, with the clauses that it does not have itself. */
    Plan addedTo(Plan plan, List<ReadingRule> readings) {
        Plan read = plan;
        for (ReadingRule rule : readings) {
            read = rule.account().read(read);
        }
        Plan.Builder completed = read.toBuilder();
        Set<ClauseRef> added = new HashSet<>();
        for (ClauseRule rule : rules) {
            for (Clause clause : rule.source().clauses(plan)) {
                if (read.clause(clause.ref()).isEmpty() && added.add(clause.ref())) {
                    completed.add(clause);
                }
            }
        }
        return added.isEmpty() ? read : completed.build();
    }

    /** Which clauses of a completed plan are theirs, and by which law. */
    Map<ClauseRef, StandingLaw> in(Plan completed) {
        Map<ClauseRef, StandingLaw> laws = new HashMap<>();
        for (Map.Entry<ClauseRef, ClauseRule> owned : owners(completed).entrySet()) {
            laws.put(owned.getKey(), owned.getValue().law());
        }
        return laws;
    }

    /** Which rule each clause of theirs in a completed plan is from: of several with the same clause, the first. */
    private Map<ClauseRef, ClauseRule> owners(Plan completed) {
        Map<ClauseRef, ClauseRule> owners = new HashMap<>();
        for (ClauseRule rule : rules) {
            for (Clause clause : rule.source().clauses(completed)) {
                if (completed.clause(clause.ref()).filter(clause::equals).isPresent()) {
                    owners.putIfAbsent(clause.ref(), rule);
                }
            }
        }
        return owners;
    }

    /** That a clause of theirs is not in a completed plan because its number is another clause's, a finding each. */
    Stream<Finding> leftOutOf(Plan completed) {
        return rules.stream().flatMap(rule -> leftOutOf(completed, rule));
    }

    /** The same of one of the rules. */
    Stream<Finding> leftOutOf(Plan completed, ClauseRule rule) {
        Map<ClauseRef, ClauseRule> owners = owners(completed);
        return rule.source().clauses(completed).stream()
                .filter(clause -> completed
                        .clause(clause.ref())
                        .filter(there -> !there.equals(clause) || !rule.equals(owners.get(clause.ref())))
                        .isPresent())
                .map(Clause::ref)
                .map(clause ->
                        SettingFindings.numberTaken(rule, clause, owners.get(clause), free(rule.law(), completed)));
    }

    /** A number that a clause of the law may have: QĐ77.1 of 77/2025/QĐ-UBND. */
    private static ClauseRef free(StandingLaw law, Plan completed) {
        String type = law.document().type().map(DocumentType::abbreviation).orElse("VB");
        String section =
                (LETTERS.matcher(type).matches() ? type : "VB") + law.document().number() + ".";
        int number = 1;
        while (completed.clause(ClauseRef.of(section + number)).isPresent()) {
            number++;
        }
        return ClauseRef.of(section + number);
    }
}
