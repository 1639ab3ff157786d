package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Term;
import vn.childplan.validation.internal.obligation.PartyMembers;

/**
 * One pass over the duties of a plan: each is bound to those who bear it in each of its terms. Whom the parties of a duty
 * mean is found out once for all its terms, for a plan of a million reports has few duties and many bearers.
 */
final class Derivation {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final Readings readings;
    private final IssuedSince since;
    private final Map<ClauseRef, StandingLaw> laws;
    /** By the day of the words that name them: of the plan, or of an amendment. */
    private final Map<LocalDate, PartyMembers> members = new HashMap<>();

    private final RegisterFindings findings = new RegisterFindings();
    private final PassingOn passing;
    /** In parts, put together once it is known how many there are: one long list would be moved again and again as it grows. */
    private final List<List<Obligation>> obligations = new ArrayList<>();
    /** From the earliest to the latest day by which rules are picked for some obligation; null before there is one. */
    private @Nullable DateSpan facts;

    Derivation(Plan plan, AgencyDirectory directory, Readings readings) {
        this(plan, directory, readings, IssuedSince.NOTHING);
    }

    /** @param since what was issued after the plan, and has made its words what they are */
    Derivation(Plan plan, AgencyDirectory directory, Readings readings, IssuedSince since) {
        this.plan = plan;
        this.since = since;
        this.directory = directory;
        this.readings = readings;
        this.laws = readings.standingLaw(plan);
        this.passing = new PassingOn(directory, readings.dutiesPassToSuccessors(plan.date()), findings);
    }

    ObligationRegister register() {
        Set<ClauseRef> tasks = new HashSet<>();
        for (PlanTask task : plan.tasks()) {
            tasks.add(task.ref());
        }
        boolean timeBindsCoordinating = readings.timeBindsCoordinating(plan.date());
        for (List<PlanDuty> clause : byClause(PlanDuty.in(plan))) {
            boolean undated =
                    !timeBindsCoordinating && tasks.contains(clause.get(0).clause());
            bind(clause, undated);
        }
        int size = 0;
        for (List<Obligation> part : obligations) {
            size += part.size();
        }
        List<Obligation> all = new ArrayList<>(size);
        for (List<Obligation> part : obligations) {
            all.addAll(part);
        }
        DateSpan days = facts == null ? DateSpan.of(plan.date(), plan.date()) : facts;
        return new ObligationRegister(
                plan, directory, readings, all, List.of(), findings.all(), days, Map.of(), List.of());
    }

    private static Iterable<List<PlanDuty>> byClause(List<PlanDuty> duties) {
        Map<ClauseRef, List<PlanDuty>> byClause = new LinkedHashMap<>();
        for (PlanDuty duty : duties) {
            byClause.computeIfAbsent(duty.clause(), clause -> new ArrayList<>()).add(duty);
        }
        return byClause.values();
    }

    /**
     * The duties of one clause, in their order. Those who lead are found first: nobody coordinates with itself.
     *
     * @param undated whether those who coordinate in this clause have no date
     */
    private void bind(List<PlanDuty> clause, boolean undated) {
        IdentityHashMap<PlanDuty, List<List<Obligation>>> bound = new IdentityHashMap<>();
        Leads leads = new Leads();
        for (PlanDuty duty : clause) {
            if (duty.role() != Role.COORDINATING) {
                List<List<Obligation>> obligations = bind(duty, duty.terms(), null);
                bound.put(duty, obligations);
                leads.add(duty, obligations);
            }
        }
        List<List<Obligation>> all = new ArrayList<>();
        for (PlanDuty duty : clause) {
            List<List<Obligation>> parts = bound.get(duty);
            if (parts == null) {
                parts = bind(duty, undated ? withoutDates(duty.terms()) : duty.terms(), leads);
            }
            all.addAll(parts);
        }
        obligations.addAll(mayShareIds(clause) ? numbered(all) : all);
    }

    /** Whether a bearer may have several duties of one kind for one period here, or words for nobody known stand twice. */
    private static boolean mayShareIds(List<PlanDuty> clause) {
        Set<String> seen = new HashSet<>();
        for (PlanDuty duty : clause) {
            for (Term term : duty.terms()) {
                if (!seen.add(duty.kind() + ":" + term.period())) {
                    return true;
                }
            }
            Set<String> words = new HashSet<>();
            List<Party> bearers = duty.bearers();
            for (Party party : bearers.size() > 1 ? bearers : List.<Party>of()) {
                if (!words.add(VietnameseText.slug(party.wording()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The obligations of one clause, those numbered that have the id of one before them. */
    private static List<List<Obligation>> numbered(List<List<Obligation>> clause) {
        Map<String, Integer> count = new HashMap<>();
        Map<DutyTerm, DutyTerm> numbered = new HashMap<>();
        List<List<Obligation>> apart = new ArrayList<>();
        for (List<Obligation> part : clause) {
            List<Obligation> those = new ArrayList<>(part.size());
            for (Obligation each : part) {
                int number = count.merge(each.shortId(), 1, Integer::sum);
                DutyTerm term = each.term().numbered(number);
                those.add(
                        number == 1
                                ? each
                                : new Obligation(
                                        numbered.computeIfAbsent(term, first -> first), each.bearer(), each.tenure()));
            }
            apart.add(those);
        }
        return apart;
    }

    private static List<Term> withoutDates(List<Term> terms) {
        return terms.stream()
                .map(term -> term.deadline().lastDay().isEmpty()
                        ? term
                        : new Term(term.period(), term.opens(), new Deadline.Unspecified("")))
                .toList();
    }

    /** A duty in each of its terms; one of standing law in those that it binds, on whoever exists when each falls due. */
    private List<List<Obligation>> bind(PlanDuty duty, List<Term> terms, @Nullable Leads leads) {
        StandingLaw law = laws.get(duty.clause());
        if (law == null) {
            return bind(duty, null, terms, since.worded(duty.clause(), plan.date()), leads);
        }
        List<List<Obligation>> bound = new ArrayList<>();
        for (Term term : terms) {
            LocalDate due = due(term);
            if (law.binds(due)) {
                bound.addAll(bind(duty, law, List.of(term), due, leads));
            }
        }
        return bound;
    }

    private static LocalDate due(Term term) {
        return term.deadline().lastDay().orElse(term.period().days().last());
    }

    /**
     * Everybody whom the parties name bears the duty in each of the terms: once, whoever names them first.
     *
     * @param law the standing law that orders it, or null if the plan does
     * @param on the day on which groups are resolved
     * @param leads those who lead the clause, if it is a duty to coordinate with them; else null
     */
    private List<List<Obligation>> bind(
            PlanDuty duty, @Nullable StandingLaw law, List<Term> terms, LocalDate on, @Nullable Leads leads) {
        List<Party> parties = duty.bearers();
        Map<AgencyId, Named> named = new LinkedHashMap<>();
        BitSet open = new BitSet();
        for (int party = 0; party < parties.size(); party++) {
            List<Agency> bearers = bearers(duty, parties.get(party), on);
            open.set(party, bearers.isEmpty());
            for (Agency bearer : bearers) {
                if (leads == null || !leads.areNamed(bearer.id())) {
                    named.putIfAbsent(bearer.id(), new Named(bearer, party));
                }
            }
        }
        // Each party gives its bearers in order: sorting what is nearly sorted takes few comparisons.
        List<Named> inOrder = new ArrayList<>(named.values());
        inOrder.sort((one, other) -> one.bearer.compareTo(other.bearer));
        List<List<Obligation>> bound = new ArrayList<>();
        for (Term term : terms) {
            List<DutyTerm> dutyTerms = new ArrayList<>(parties.size());
            for (Party party : parties) {
                dutyTerms.add(dutyTerm(duty, law, term, party));
            }
            List<Obligation> openOnes = new ArrayList<>();
            for (int party = open.nextSetBit(0); party >= 0; party = open.nextSetBit(party + 1)) {
                openOnes.add(new Obligation(dutyTerms.get(party), null, Tenure.WHOLE));
            }
            bound.add(openOnes);
            bound.add(bound(dutyTerms, inOrder, leads));
        }
        return bound;
    }

    /**
     * Whom a party means on a day; empty if that is open, which is then a finding. "Các sở … phản ánh khó khăn về Sở Y tế": of that
     * group Sở Y tế, which hears of the difficulties of others, tells itself nothing.
     */
    private List<Agency> bearers(PlanDuty duty, Party party, LocalDate on) {
        LocalDate worded = since.worded(duty.clause(), plan.date());
        List<Agency> bearers = members.computeIfAbsent(
                        worded, day -> new PartyMembers(directory, readings.localities(day)::means))
                .of(party, on);
        if (bearers.isEmpty()) {
            findings.nobody(duty.clause(), party, laws.containsKey(duty.clause()) ? on : null);
        }
        AgencyId told = duty.kind() == DutyKind.ESCALATE && party.agency() == null ? duty.addressee() : null;
        return told == null
                ? bearers
                : bearers.stream().filter(agency -> !agency.id().equals(told)).toList();
    }

    /** Those named, and those to whom it passes unless they lead, bear a duty in one term. */
    private List<Obligation> bound(List<DutyTerm> dutyTerms, List<Named> named, @Nullable Leads leads) {
        if (somePassOn(dutyTerms, named)) {
            List<PassingOn.Bond> bonds = new ArrayList<>(named.size());
            for (Named each : named) {
                bonds.add(new PassingOn.Bond(dutyTerms.get(each.party), each.agency, null));
            }
            return passing.obligations(bonds, leads == null ? Set.of() : leads.all);
        }
        List<Obligation> bound = new ArrayList<>(named.size());
        for (Named each : named) {
            DutyTerm term = dutyTerms.get(each.party);
            Tenure tenure = each.ends ? passing.tenure(term, each.agency) : Tenure.WHOLE;
            bound.add(new Obligation(term, each.bearer, tenure));
        }
        return bound;
    }

    private boolean somePassOn(List<DutyTerm> dutyTerms, List<Named> named) {
        for (Named each : named) {
            if (each.ends && passing.passesOn(dutyTerms.get(each.party), each.agency)) {
                return true;
            }
        }
        return false;
    }

    private DutyTerm dutyTerm(PlanDuty duty, @Nullable StandingLaw law, Term term, Party party) {
        LocalDate binds = law == null ? plan.date() : law.since();
        LocalDate opens = term.opens().isBefore(binds) ? binds : term.opens();
        DutyTerm dutyTerm = new DutyTerm(
                plan.number(),
                law,
                duty.clause(),
                duty.kind(),
                duty.role(),
                party,
                term.period(),
                opens,
                owedFrom(opens, term.deadline()),
                term.deadline().lastDay().orElse(null),
                term.period().days().last(),
                events(duty, term),
                duty.force(),
                duty.addressee(),
                duty.channel(),
                1,
                law == null ? since.on(duty.clause(), party) : List.of());
        facts = with(facts, dutyTerm.ruleDate());
        return dutyTerm;
    }

    /** "Trong năm 2026" of a plan of 12/3 is owed from 12/3. */
    private static Deadline owedFrom(LocalDate opens, Deadline deadline) {
        if (!(deadline instanceof Deadline.Within within)
                || !within.days().contains(opens)
                || within.days().first().equals(opens)) {
            return deadline;
        }
        return Deadline.within(DateSpan.of(opens, within.days().last()));
    }

    private static DateSpan with(@Nullable DateSpan days, LocalDate day) {
        if (days == null) {
            return DateSpan.of(day, day);
        }
        return days.contains(day)
                ? days
                : DateSpan.of(
                        day.isBefore(days.first()) ? day : days.first(), day.isAfter(days.last()) ? day : days.last());
    }

    private List<YearEvent> events(PlanDuty duty, Term term) {
        DateSpan period = term.period().days();
        return duty.events().isEmpty() || duty.kind().endsInDocument()
                ? List.of()
                : duty.eventsOf(plan.year()).stream()
                        .filter(event -> period.contains(event.days().first())
                                || period.contains(event.days().last()))
                        .toList();
    }

    /**
     * Who leads a clause. Whom the plan names as leading does not coordinate there; and where a duty to coordinate passes to
     * somebody who leads, named or as successor of one who led, it ends: the lead's duty is left.
     */
    private static final class Leads {
        private final Set<AgencyId> named = new HashSet<>();
        private final Set<AgencyId> all = new HashSet<>();

        void add(PlanDuty duty, List<List<Obligation>> obligations) {
            if (duty.role() != Role.LEAD) {
                return;
            }
            for (List<Obligation> part : obligations) {
                for (Obligation obligation : part) {
                    AgencyId bearer = obligation.bearer();
                    if (bearer != null) {
                        all.add(bearer);
                        if (obligation.tenure().takenOverOn() == null) {
                            named.add(bearer);
                        }
                    }
                }
            }
        }

        boolean areNamed(AgencyId agency) {
            return named.contains(agency);
        }
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
