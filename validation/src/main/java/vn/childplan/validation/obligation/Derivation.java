package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Term;

/**
 * One pass over the duties of a plan: each is bound to those who bear it in each of its terms. Whom the parties of a duty
 * mean is found out once for all its terms, for a plan of a million reports has few duties and many bearers.
 */
final class Derivation {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final Readings readings;
    private final PartyMembers members;
    private final RegisterFindings findings = new RegisterFindings();
    private final PassingOn passing;
    /** In parts, put together once it is known how many there are: one long list would be moved again and again as it grows. */
    private final List<List<Obligation>> obligations = new ArrayList<>();

    Derivation(Plan plan, AgencyDirectory directory, Readings readings) {
        this.plan = plan;
        this.directory = directory;
        this.readings = readings;
        this.members = new PartyMembers(directory, readings.localities(plan.date()));
        this.passing = new PassingOn(directory, readings.dutiesPassToSuccessors(plan.date()), findings);
    }

    ObligationRegister register() {
        Set<ClauseRef> tasks = plan.tasks().stream().map(PlanTask::ref).collect(Collectors.toSet());
        boolean timeBindsCoordinating = readings.timeBindsCoordinating(plan.date());
        for (PlanDuty duty : PlanDuty.in(plan)) {
            boolean undated =
                    !timeBindsCoordinating && duty.role() == Role.COORDINATING && tasks.contains(duty.clause());
            bind(duty, undated ? withoutDates(duty.terms()) : duty.terms());
        }
        List<Obligation> all =
                new ArrayList<>(obligations.stream().mapToInt(List::size).sum());
        obligations.forEach(all::addAll);
        return new ObligationRegister(plan, directory, readings, all, findings.all());
    }

    private static List<Term> withoutDates(List<Term> terms) {
        return terms.stream()
                .map(term -> term.deadline().lastDay().isEmpty()
                        ? term
                        : new Term(term.period(), term.opens(), new Deadline.Unspecified("")))
                .toList();
    }

    /** Everybody whom the parties name bears the duty in each of the terms: once, whoever names them first. */
    private void bind(PlanDuty duty, List<Term> terms) {
        List<Party> parties = duty.bearers();
        SortedMap<AgencyId, Named> named = new TreeMap<>();
        BitSet open = new BitSet();
        for (int party = 0; party < parties.size(); party++) {
            List<Agency> bearers = bearers(duty.clause(), parties.get(party));
            open.set(party, bearers.isEmpty());
            for (Agency bearer : bearers) {
                named.putIfAbsent(bearer.id(), new Named(bearer, party));
            }
        }
        List<Named> inOrder = List.copyOf(named.values());
        for (Term term : terms) {
            List<DutyTerm> dutyTerms =
                    parties.stream().map(party -> dutyTerm(duty, term, party)).toList();
            obligations.add(open.stream()
                    .mapToObj(party -> new Obligation(dutyTerms.get(party), null, Tenure.WHOLE))
                    .toList());
            obligations.add(bound(dutyTerms, inOrder));
        }
    }

    /** Whom a party names on the day of the plan; empty if that is open, which is then a finding. */
    private List<Agency> bearers(ClauseRef clause, Party party) {
        List<Agency> bearers = members.of(party, plan.date());
        if (bearers.isEmpty()) {
            findings.nobody(clause, party);
        }
        return bearers;
    }

    /** Those named, and those to whom it passes, bear a duty in one term. */
    private List<Obligation> bound(List<DutyTerm> dutyTerms, List<Named> named) {
        if (named.stream().anyMatch(each -> each.ends && passing.passesOn(dutyTerms.get(each.party), each.agency))) {
            Map<Agency, DutyTerm> terms = new LinkedHashMap<>();
            named.forEach(each -> terms.put(each.agency, dutyTerms.get(each.party)));
            return passing.obligations(terms);
        }
        List<Obligation> bound = new ArrayList<>(named.size());
        for (Named each : named) {
            DutyTerm term = dutyTerms.get(each.party);
            Tenure tenure = each.ends ? passing.tenure(term, each.agency) : Tenure.WHOLE;
            bound.add(new Obligation(term, each.bearer, tenure));
        }
        return bound;
    }

    private DutyTerm dutyTerm(PlanDuty duty, Term term, Party party) {
        LocalDate opens = term.opens().isBefore(plan.date()) ? plan.date() : term.opens();
        return new DutyTerm(
                plan.number(),
                duty.clause(),
                duty.kind(),
                duty.role(),
                party,
                term.period(),
                opens,
                term.deadline(),
                term.deadline().lastDay().orElse(null),
                term.period().days().last(),
                duty.force(),
                duty.addressee(),
                duty.channel());
    }

    /**
     * A bearer that the plan itself names. Its id, and whether it ends, stand here too: each term goes through all bearers,
     * and so need not fetch the agencies again.
     *
     * @param party which of the parties named it first
     * @param ends whether it is known to end
     */
    private record Named(AgencyId bearer, Agency agency, int party, boolean ends) {
        Named(Agency agency, int party) {
            this(agency.id(), agency, party, agency.life().to() != null);
        }
    }
}
