package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * through it; what was repealed within it was ordered until then, whether or not anything was done of it; and what was added after
 * it was not yet ordered.
 */
final class OrderedIn {
    private final ReportingPeriod period;
    private final LocalDate issued;
    private final Plan plan;
    private final List<Verdict> verdicts;
    private final RepealedClauses repealed;

    OrderedIn(ReportingPeriod period, Assessment assessment) {
        this.period = period;
        ObligationRegister register = assessment.register();
        this.issued = register.plan().date();
        this.repealed = RepealedClauses.of(register);
        if (register.amendments().isEmpty()) {
            this.plan = register.plan();
            this.verdicts = assessment.verdicts();
            return;
        }
        List<Verdict> lapsed = kept(assessment.lapsed());
        Stream<Verdict> ordered =
                Stream.concat(lapsed.stream(), assessment.verdicts().stream().filter(this::wasOrderedByRepealed));
        this.plan = completed(register, ordered.map(Verdict::obligation).map(Obligation::clause));
        this.verdicts = Stream.concat(assessment.verdicts().stream(), lapsed.stream())
                .filter(verdict -> !isOrderedLater(verdict.obligation()))
                .sorted(inOrderOf(plan))
                .toList();
    }

    /** By clause, as the plan has them; what other law orders comes behind. */
    private static Comparator<Verdict> inOrderOf(Plan plan) {
        Map<ClauseRef, Integer> places = new HashMap<>();
        plan.clauses().forEach(clause -> places.put(clause.ref(), places.size()));
        return Comparator.comparing(verdict -> {
            Obligation owed = verdict.obligation();
            return owed.term().law() == null ? places.getOrDefault(owed.clause(), places.size()) : places.size();
        });
    }

    /** Of what has lapsed that which could be done in the period before it was ended, and what was done of the rest. */
    private List<Verdict> kept(List<Verdict> lapsed) {
        return lapsed.stream()
                .filter(verdict -> isAnyDone(verdict) || (isUndated(verdict) && wasOwed(verdict)))
                .toList();
    }

    /** Whether it was its bearer's on any day of the period. */
    private boolean wasOwed(Verdict verdict) {
        LocalDate from = verdict.obligation().term().opens();
        LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
        LocalDate first = takenOver != null && takenOver.isAfter(from) ? takenOver : from;
        LocalDate end = ended(verdict.obligation());
        return first.isBefore(end)
                && end.isAfter(period.days().first())
                && !first.isAfter(period.days().last());
    }

    private boolean isAnyDone(Verdict lapsed) {
        return Results.areAny(List.of(lapsed), period);
    }

    /** Of what had a day that was still to come nothing is left to be said. */
    private static boolean isUndated(Verdict lapsed) {
        return lapsed.originalLastDay() == null;
    }

    /** Whether it had fallen due, and stays owed, under a clause that the plan no longer has, and had in the period. */
    private boolean wasOrderedByRepealed(Verdict verdict) {
        return repealed.since(verdict.obligation().clause()) != null && wasOwed(verdict);
    }

    /** The plan with those clauses that it no longer has, in the words that they had, and without later ones. */
    private Plan completed(ObligationRegister register, Stream<ClauseRef> ordered) {
        Plan now = register.plan();
        Plan completed = now;
        for (ClauseRef ref : ordered.distinct().sorted().toList()) {
            completed = repealed.with(ref, completed);
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

    /** Since when the plan no longer has a clause; null if it has it. */
    @Nullable
    LocalDate repealedOn(ClauseRef ref) {
        return repealed.since(ref);
    }

    /** Behind what a clause is called: that it was repealed since; nothing where it was not. */
    String note(ClauseRef ref, Wording words) {
        LocalDate day = repealed.since(ref);
        return day == null ? "" : inBrackets(true, day, words);
    }

    /** The same behind what somebody was to do, which may have been given to others. */
    String note(Obligation obligation, Wording words) {
        LocalDate day = lapsedOn(obligation);
        return day == null || repealed.since(obligation.clause()) != null
                ? note(obligation.clause(), words)
                : inBrackets(false, day, words);
    }

    private static String inBrackets(boolean repealed, LocalDate day, Wording words) {
        return " (" + words.of(SubsequentDocument.ended(repealed, day)) + ")";
    }

    /** Behind those tasks of which nothing is recorded: until when they were owed that were repealed within the period. */
    String untilRepealed(List<ClauseRef> clauses, Wording words) {
        Map<LocalDate, List<ClauseRef>> byDay = new TreeMap<>();
        for (ClauseRef ref : clauses) {
            LocalDate day = repealed.since(ref);
            if (day != null && !day.isAfter(period.days().last())) {
                byDay.computeIfAbsent(day, since -> new ArrayList<>()).add(ref);
            }
        }
        return byDay.entrySet().stream()
                .map(each -> {
                    String last = words.date(each.getKey().minusDays(1));
                    String which = words.of(ClauseRef.inSentence(each.getValue()));
                    return each.getValue().size() == clauses.size()
                            ? words.say(" (tính đến hết ngày " + last + ")", " (up to " + last + ")")
                            : words.say(
                                    "; riêng " + which + " tính đến hết ngày " + last,
                                    "; for " + which + " up to " + last);
                })
                .collect(Collectors.joining());
    }

    /** The first day on which an obligation had lapsed; null if it is owed. */
    static @Nullable LocalDate lapsedOn(Obligation obligation) {
        return obligation.term().subsequent().stream()
                .filter(document -> document.effect() == SubsequentDocument.Effect.ENDS)
                .map(SubsequentDocument::from)
                .findFirst()
                .orElse(null);
    }

    /** The first day on which it was not ordered any more. */
    private LocalDate ended(Obligation obligation) {
        LocalDate day = lapsedOn(obligation);
        LocalDate gone = day == null ? repealed.since(obligation.clause()) : day;
        return gone == null ? LocalDate.MAX : gone;
    }
}
