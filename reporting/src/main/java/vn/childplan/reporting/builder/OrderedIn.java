package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.SubsequentDocument;

/**
 * What a plan ordered in a period, whatever an amendment has made of it since. What was repealed after the period was ordered all
 * through it; of what was repealed within it that is kept which was done before; and what was added after it was not yet ordered.
 */
final class OrderedIn {
    private final ReportingPeriod period;
    private final LocalDate issued;
    private final Plan plan;
    private final List<Verdict> verdicts;
    /** The clauses that the plan no longer has, and since when. */
    private final Map<ClauseRef, LocalDate> repealed = new HashMap<>();

    OrderedIn(ReportingPeriod period, Assessment assessment) {
        this.period = period;
        ObligationRegister register = assessment.register();
        this.issued = register.plan().date();
        if (register.amendments().isEmpty()) {
            this.plan = register.plan();
            this.verdicts = assessment.verdicts();
            return;
        }
        List<Verdict> lapsed = kept(assessment.lapsed(), register.plan());
        this.plan = completed(register, lapsed);
        this.verdicts = Stream.concat(assessment.verdicts().stream(), lapsed.stream())
                .filter(verdict -> !isOrderedLater(verdict.obligation()))
                .toList();
    }

    /** Of what has lapsed that which was ordered to the end of the period, and those clauses under which something was done. */
    private List<Verdict> kept(List<Verdict> lapsed, Plan now) {
        Map<ClauseRef, List<Verdict>> byClause = lapsed.stream()
                .filter(verdict -> ended(verdict).isAfter(period.days().first()))
                .collect(Collectors.groupingBy(
                        verdict -> verdict.obligation().clause(), TreeMap::new, Collectors.toList()));
        List<Verdict> kept = new ArrayList<>();
        byClause.forEach((ref, of) -> {
            boolean isTold = now.clause(ref).isEmpty() && isAnyDone(of);
            of.stream()
                    .filter(verdict ->
                            isAnyDone(List.of(verdict)) || (isUndated(verdict) && (isTold || isAfter(verdict))))
                    .forEach(kept::add);
        });
        return kept;
    }

    private boolean isAnyDone(List<Verdict> lapsed) {
        return Results.areAny(lapsed, period);
    }

    /** Of what had a day that was still to come nothing is left to be said. */
    private static boolean isUndated(Verdict lapsed) {
        return lapsed.originalLastDay() == null;
    }

    private boolean isAfter(Verdict lapsed) {
        return ended(lapsed).isAfter(period.days().last());
    }

    /** The plan with the clauses of those verdicts that it no longer has, in the words that they had, and without later ones. */
    private Plan completed(ObligationRegister register, List<Verdict> lapsed) {
        Plan now = register.plan();
        ObligationRegister before = register.lapsed();
        Plan completed = now;
        for (Verdict verdict : lapsed) {
            Obligation owed = verdict.obligation();
            ClauseRef ref = owed.clause();
            if (now.clause(ref).isEmpty() && repealed.put(ref, ended(verdict)) == null) {
                Clause clause = before.wordsOf(owed).clause(ref).orElseThrow();
                completed = new Amendment.Addition(ref, "", clause).appliedTo(completed);
            }
        }
        for (Clause clause : now.clauses()) {
            if (isOrderedLater(clause.ref(), register)) {
                completed = new Amendment.Repeal(clause.ref(), "", clause.ref()).appliedTo(completed);
            }
        }
        return completed;
    }

    /** Whether all that a clause orders was ordered by an amendment of a later day. */
    private boolean isOrderedLater(ClauseRef ref, ObligationRegister register) {
        List<Obligation> ordered = ofClause(ref, register);
        return !ordered.isEmpty() && ordered.stream().allMatch(this::isOrderedLater);
    }

    private static List<Obligation> ofClause(ClauseRef ref, ObligationRegister register) {
        return register.obligations().stream()
                .filter(each -> each.clause().equals(ref))
                .toList();
    }

    /** Whether an amendment of a later day ordered it. */
    private boolean isOrderedLater(Obligation obligation) {
        LocalDate opens = obligation.term().opens();
        return obligation.term().law() == null
                && obligation.term().subsequent().stream()
                        .anyMatch(document -> document.effect() == SubsequentDocument.Effect.AMENDS
                                && document.from().equals(opens))
                && opens.isAfter(period.days().last())
                && opens.isAfter(issued);
    }

    /** The plan, with the clauses that it no longer has. */
    Plan plan() {
        return plan;
    }

    /** How what it ordered stands, with what was done of what has lapsed. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** For which period. */
    ReportingPeriod period() {
        return period;
    }

    /** Behind what a clause is called: that it was repealed since; nothing where it was not. */
    String note(ClauseRef ref, Wording words) {
        LocalDate day = repealed.get(ref);
        return day == null ? "" : inBrackets(true, day, words);
    }

    /** The same behind what somebody was to do, which may have been given to others. */
    String note(Obligation obligation, Wording words) {
        LocalDate day = lapsedOn(obligation);
        return day == null || repealed.containsKey(obligation.clause())
                ? note(obligation.clause(), words)
                : inBrackets(false, day, words);
    }

    private static String inBrackets(boolean repealed, LocalDate day, Wording words) {
        return " (" + words.of(SubsequentDocument.ended(repealed, day)) + ")";
    }

    /** The first day on which an obligation had lapsed; null if it is owed. */
    static @Nullable LocalDate lapsedOn(Obligation obligation) {
        return obligation.term().subsequent().stream()
                .filter(document -> document.effect() == SubsequentDocument.Effect.ENDS)
                .map(SubsequentDocument::from)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate ended(Verdict lapsed) {
        LocalDate day = lapsedOn(lapsed.obligation());
        return day == null ? LocalDate.MAX : day;
    }
}
