package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.SubsequentDocument;

/**
 * The clauses that a plan no longer has and of which a document may still have to speak: what had fallen due under them stays owed,
 * and what was done under them before was done under the plan. Without their words they would have no name but their number.
 */
final class RepealedClauses {
    private final Map<ClauseRef, Clause> words = new TreeMap<>();
    private final Map<ClauseRef, LocalDate> since = new HashMap<>();

    private RepealedClauses(ObligationRegister register) {
        if (register.amendments().isEmpty()) {
            return;
        }
        Plan now = register.plan();
        Stream.concat(register.obligations().stream(), register.lapsed().obligations().stream())
                .filter(each -> now.clause(each.clause()).isEmpty())
                .forEach(each -> add(each, register));
    }

    /** Those of a plan that may have been amended. */
    static RepealedClauses of(ObligationRegister register) {
        return new RepealedClauses(register);
    }

    /** The plan of a register with all of them, to name what is owed. */
    static Plan named(ObligationRegister register) {
        return of(register).in(register.plan());
    }

    private void add(Obligation owed, ObligationRegister register) {
        LocalDate day = owed.term().subsequent().stream()
                .filter(RepealedClauses::mayRepeal)
                .map(SubsequentDocument::from)
                .reduce((before, next) -> next)
                .orElse(null);
        if (day != null && !since.containsKey(owed.clause())) {
            register.wordsOf(owed).clause(owed.clause()).ifPresent(clause -> {
                words.put(clause.ref(), clause);
                since.put(clause.ref(), day);
            });
        }
    }

    private static boolean mayRepeal(SubsequentDocument document) {
        return switch (document.effect()) {
            case COMES_AFTER, REPEALS_AFTER, ENDS -> true;
            case AMENDS, NAMES -> false;
        };
    }

    /** The first day without a clause; null if the plan has it. */
    @Nullable
    LocalDate since(ClauseRef ref) {
        return since.get(ref);
    }

    /** A plan with all of them at their places. */
    Plan in(Plan plan) {
        Plan completed = plan;
        for (ClauseRef ref : words.keySet()) {
            completed = with(ref, completed);
        }
        return completed;
    }

    /** A plan with one of them at its place; as it is if it has it, or if it is none of them. */
    Plan with(ClauseRef ref, Plan plan) {
        Clause clause = words.get(ref);
        return clause == null ? plan : new Amendment.Addition(ref, "", clause).appliedTo(plan);
    }
}
