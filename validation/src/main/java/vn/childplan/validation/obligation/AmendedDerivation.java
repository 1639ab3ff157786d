package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.SubsequentDocument.Effect;

/**
 * The obligations of a plan whose words change during its year. Each wording is derived for itself; on the day from which the next
 * one holds, what has fallen due stays in the words that it fell due by, and everything else follows the new ones.
 */
final class AmendedDerivation {
    private final AmendedPlan amended;
    private final AgencyDirectory directory;
    private final Readings readings;
    private final Set<Finding> findings = new LinkedHashSet<>();
    /** What amendments ended before it fell due, by its short id. */
    private final Map<String, Obligation> lapsed = new LinkedHashMap<>();

    AmendedDerivation(AmendedPlan amended, AgencyDirectory directory, Readings readings) {
        this.amended = amended;
        this.directory = directory;
        this.readings = readings;
    }

    ObligationRegister register(LocalDate day) {
        ObligationRegister register = ObligationRegister.derive(amended.original(), directory, readings);
        Wording current = new Wording(register.plan(), register.obligations());
        Map<DutyTerm, Plan> earlier = new HashMap<>();
        List<LocalDate> days =
                amended.days().stream().filter(each -> !each.isAfter(day)).toList();
        if (days.isEmpty()) {
            return register;
        }
        for (LocalDate from : days) {
            Plan words = readings.complete(amended.on(from));
            IssuedSince since = IssuedSince.of(amended, from);
            register = new Derivation(words, directory, readings, since).register();
            current = succeed(current, new Wording(words, register.obligations()), from, earlier);
        }
        List<DatedDocument> amendments = amended.amendments().stream()
                .filter(amendment -> !amendment.effective().isAfter(day))
                .map(Amendment::document)
                .distinct()
                .toList();
        return register.amended(current.obligations, List.copyOf(lapsed.values()), findings, earlier, amendments);
    }

    /** A plan in the words of some days, and what it obliges to. */
    private record Wording(Plan plan, List<Obligation> obligations) {}

    /** What is owed once new words hold. */
    private Wording succeed(Wording before, Wording after, LocalDate from, Map<DutyTerm, Plan> earlier) {
        Map<DutyTerm, DutyTerm> settled = new HashMap<>();
        Map<String, Obligation> stays = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (Obligation each : before.obligations) {
            known.add(each.shortId());
            if (each.term().due().isBefore(from)) {
                stays.put(each.shortId(), settled(each, before, after.plan, from, settled, earlier));
            }
        }
        Map<String, Obligation> owed = new LinkedHashMap<>();
        Map<DutyTerm, DutyTerm> opened = new HashMap<>();
        for (Obligation each : after.obligations) {
            Obligation old = stays.get(each.shortId());
            if (old != null) {
                tellAlreadyDue(old, each, from);
                owed.put(each.shortId(), old);
            } else if (known.contains(each.shortId())) {
                owed.put(each.shortId(), each);
            } else if (each.term().due().isBefore(from)) {
                tellNotOwed(each, from);
            } else {
                DutyTerm term = opened.computeIfAbsent(each.term(), one -> one.notBefore(from));
                owed.put(each.shortId(), new Obligation(term, each.bearer(), each.tenure()));
            }
        }
        stays.forEach(owed::putIfAbsent);
        lapse(before, owed.keySet(), from, earlier);
        return new Wording(after.plan, inOrder(after.plan, owed.values()));
    }

    /** What had not fallen due and is not owed any more is kept with what ended it; what is owed again is no longer ended. */
    private void lapse(Wording before, Set<String> owed, LocalDate from, Map<DutyTerm, Plan> earlier) {
        Map<DutyTerm, DutyTerm> ended = new HashMap<>();
        for (Obligation each : before.obligations) {
            SubsequentDocument by = owed.contains(each.shortId()) || each.bearer() == null
                    ? null
                    : amendment(each.term(), from, Effect.ENDS);
            if (by != null) {
                DutyTerm term = ended.computeIfAbsent(each.term(), one -> one.with(by));
                earlier.put(term, earlier.getOrDefault(each.term(), before.plan));
                lapsed.put(each.shortId(), new Obligation(term, each.bearer(), each.tenure()));
            }
        }
        lapsed.keySet().removeAll(owed);
    }

    /** An obligation in the words by which it fell due, which is said of it where these are no longer those of the plan. */
    private Obligation settled(
            Obligation each,
            Wording before,
            Plan now,
            LocalDate from,
            Map<DutyTerm, DutyTerm> settled,
            Map<DutyTerm, Plan> earlier) {
        DutyTerm term = settled.computeIfAbsent(each.term(), one -> {
            boolean stands = now.clause(one.clause()).isPresent();
            SubsequentDocument later = amendment(one, from, stands ? Effect.COMES_AFTER : Effect.REPEALS_AFTER);
            DutyTerm stays = later == null ? one : one.with(later);
            if (later != null || earlier.containsKey(one)) {
                Plan words = earlier.getOrDefault(one, before.plan);
                earlier.remove(one);
                earlier.put(stays, words);
            }
            return stays;
        });
        return new Obligation(term, each.bearer(), each.tenure());
    }

    /** What changes the clause of a duty from a day on; null if nothing does. */
    private @Nullable SubsequentDocument amendment(DutyTerm term, LocalDate from, Effect effect) {
        for (Amendment amendment : amended.amendments()) {
            if (amendment.effective().equals(from) && term.law() == null) {
                for (Amendment.Change change : amendment.changes()) {
                    if (term.clause().isWithin(change.target())) {
                        return IssuedSince.document(amendment, change, effect);
                    }
                }
            }
        }
        return null;
    }

    private void tellAlreadyDue(Obligation old, Obligation now, LocalDate from) {
        if (!old.term().deadline().equals(now.term().deadline()) && old.bearer() != null) {
            findings.add(AmendmentFindings.alreadyDue(old.term(), now.term(), from));
        }
    }

    private void tellNotOwed(Obligation each, LocalDate from) {
        findings.add(AmendmentFindings.dueBefore(each.term(), from));
    }

    /** In the order of the document, then of periods; a clause that is gone comes behind those that its number follows. */
    private static List<Obligation> inOrder(Plan plan, Collection<Obligation> owed) {
        List<ClauseRef> clauses = new ArrayList<>();
        Set<ClauseRef> seen = new HashSet<>();
        plan.clauses().stream().map(Clause::ref).filter(seen::add).forEach(clauses::add);
        for (Obligation each : owed) {
            if (seen.add(each.clause())) {
                clauses.add(placeOf(each.clause(), clauses), each.clause());
            }
        }
        Map<ClauseRef, Integer> places = new HashMap<>();
        clauses.forEach(clause -> places.put(clause, places.size()));
        Map<String, Integer> duties = new HashMap<>();
        owed.forEach(each -> duties.putIfAbsent(dutyOf(each), duties.size()));
        return owed.stream()
                .sorted(Comparator.comparing((Obligation each) -> places.get(each.clause()))
                        .thenComparing(each -> duties.get(dutyOf(each)))
                        .thenComparing(Obligation::period))
                .toList();
    }

    private static String dutyOf(Obligation each) {
        return each.clause() + ":" + each.dutyRef();
    }

    private static int placeOf(ClauseRef gone, List<ClauseRef> clauses) {
        int place = 0;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).compareTo(gone) < 0) {
                place = i + 1;
            }
        }
        return place;
    }
}
