package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

/** One pass over a plan, clause by clause, from its words to its obligations. */
final class Derivation {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final Readings readings;
    private final boolean passesToSuccessors;
    private final boolean timeBindsCoordinating;
    /** In parts, put together once it is known how many there are: one long list would be moved again and again as it grows. */
    private final List<List<Obligation>> obligations = new ArrayList<>();

    private final Map<String, RegisterFinding> findings = new LinkedHashMap<>();
    private final Map<List<GroupId>, List<Agency>> membersOf = new HashMap<>();
    private final Map<AgencyId, List<AgencyId>> successorsOf = new HashMap<>();

    Derivation(Plan plan, AgencyDirectory directory, Readings readings) {
        this.plan = plan;
        this.directory = directory;
        this.readings = readings;
        this.passesToSuccessors = readings.dutiesPassToSuccessors(plan.date());
        this.timeBindsCoordinating = readings.timeBindsCoordinating(plan.date());
    }

    ObligationRegister register() {
        for (Clause clause : plan.clauses()) {
            derive(clause);
        }
        List<Obligation> all =
                new ArrayList<>(obligations.stream().mapToInt(List::size).sum());
        obligations.forEach(all::addAll);
        return new ObligationRegister(plan, directory, readings, all, List.copyOf(findings.values()));
    }

    private void derive(Clause clause) {
        if (clause instanceof PlanTask task) {
            ofTask(task);
        } else if (clause instanceof Assignment assignment) {
            for (AssignedDuty duty : assignment.duties()) {
                ofAssignedDuty(assignment.ref(), duty);
            }
        } else if (clause instanceof ReportingDuty reporting) {
            ofReporting(reporting);
        } else if (!(clause instanceof Heading || clause instanceof Statement || clause instanceof Funding)) {
            throw new IllegalStateException("no derivation for " + clause.getClass());
        }
    }

    private void ofTask(PlanTask task) {
        Schedule schedule = task.time().schedule();
        Duty lead = new Duty(task.ref(), DutyKind.CARRY_OUT, Role.LEAD, Force.ORDER, null, null);
        bind(lead, task.leads().parties(), schedule.terms());
        Duty coordinate = new Duty(task.ref(), DutyKind.COORDINATE, Role.COORDINATING, Force.ORDER, null, null);
        List<Term> terms =
                schedule.terms().stream().map(this::termOfCoordinating).toList();
        bind(coordinate, task.coordinating().parties(), terms);
    }

    private Term termOfCoordinating(Term term) {
        return timeBindsCoordinating || term.deadline().lastDay().isEmpty()
                ? term
                : new Term(term.period(), term.opens(), new Deadline.Unspecified(""));
    }

    private void ofAssignedDuty(ClauseRef clause, AssignedDuty assigned) {
        Duty duty = new Duty(
                clause, assigned.duty(), assigned.role(), assigned.force(), assigned.addressee(), assigned.channel());
        bind(duty, assigned.bearers(), assigned.schedule().terms());
    }

    private void ofReporting(ReportingDuty reporting) {
        Duty report = new Duty(
                reporting.ref(), DutyKind.REPORT, Role.BEARER, Force.ORDER, reporting.addressee(), reporting.channel());
        List<Term> terms = reporting.reports().stream()
                .map(each -> new Term(each.period(), each.period().days().first(), each.deadline()))
                .toList();
        bind(report, reporting.reporters(), terms);
        ReportingDuty.Escalation escalation = reporting.escalation();
        if (escalation != null) {
            Duty escalate = new Duty(
                    reporting.ref(),
                    DutyKind.ESCALATE,
                    Role.BEARER,
                    Force.ORDER,
                    reporting.addressee(),
                    reporting.channel());
            ReportingPeriod year = ReportingPeriod.year(plan.year());
            Deadline promptly = new Deadline.Unspecified(escalation.wording());
            bind(
                    escalate,
                    escalation.bearers(),
                    List.of(new Term(year, year.days().first(), promptly)));
        }
    }

    /** Everybody whom the parties name bears the duty in each of the terms: once, whoever names them first. */
    private void bind(Duty duty, List<Party> parties, List<Term> terms) {
        SortedMap<AgencyId, Named> named = new TreeMap<>();
        BitSet open = new BitSet();
        for (int party = 0; party < parties.size(); party++) {
            List<Agency> bearers = bearersOf(duty.clause(), parties.get(party));
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

    /** Those named, and those to whom it passes, bear a duty in one term. */
    private List<Obligation> bound(List<DutyTerm> dutyTerms, List<Named> named) {
        List<Obligation> bound = new ArrayList<>(named.size());
        if (named.stream().anyMatch(each -> each.ends && passesOn(dutyTerms.get(each.party), each.agency))) {
            for (Bond bond : withSuccessors(dutyTerms, named)) {
                bound.add(new Obligation(bond.term, bond.bearer.id(), tenure(bond)));
            }
        } else {
            for (Named each : named) {
                DutyTerm term = dutyTerms.get(each.party);
                Tenure tenure = each.ends ? tenure(new Bond(term, each.agency, null)) : Tenure.WHOLE;
                bound.add(new Obligation(term, each.bearer, tenure));
            }
        }
        return bound;
    }

    /** Those named and those to whom it passes, by bearer. */
    private Collection<Bond> withSuccessors(List<DutyTerm> dutyTerms, List<Named> named) {
        SortedMap<AgencyId, Bond> bonds = new TreeMap<>();
        named.forEach(each -> bonds.put(each.bearer, new Bond(dutyTerms.get(each.party), each.agency, null)));
        passOn(bonds, new ArrayDeque<>(bonds.values()));
        return bonds.values();
    }

    /** Gives what passes on to the successors, and from them to theirs, until somebody bears it to its end. */
    private void passOn(Map<AgencyId, Bond> bonds, Deque<Bond> bearers) {
        while (!bearers.isEmpty()) {
            Bond bond = bearers.removeFirst();
            if (!passesOn(bond.term, bond.bearer)) {
                continue;
            }
            AgencyId bearer = bond.bearer.id();
            List<Succession> successors = directory.successorsOf(bearer);
            if (successors.isEmpty()) {
                findNoSuccessor(bond.term.clause(), bearer);
            }
            for (Succession succession : successors) {
                Bond successor = bonds.get(succession.to());
                if (successor == null) {
                    successor = new Bond(bond.term, directory.get(succession.to()), succession.on());
                    bonds.put(succession.to(), successor);
                    bearers.addLast(successor);
                }
                successor.comesFrom(bearer, succession.on());
            }
        }
    }

    /** What falls due while the bearer lives stays with it, even if it ends later; what falls due after passes on. */
    private boolean passesOn(DutyTerm term, Agency bearer) {
        LocalDate lastDay = term.lastDay();
        LocalDate until = lastDay == null ? term.periodEnd() : lastDay;
        return passesToSuccessors && bearer.life().endedBy(until);
    }

    private Tenure tenure(Bond bond) {
        LocalDate end = bond.bearer.life().to();
        if (end == null && bond.predecessors.isEmpty()) {
            return Tenure.WHOLE;
        }
        List<AgencyId> successors = successorsOf.computeIfAbsent(bond.bearer.id(), this::successors);
        return new Tenure(
                bond.takenOverOn, List.copyOf(bond.predecessors), end, passesOn(bond.term, bond.bearer), successors);
    }

    private List<AgencyId> successors(AgencyId ended) {
        return directory.successorsOf(ended).stream().map(Succession::to).toList();
    }

    /** Whom a party names on the day of the plan; empty if that is open, which is then a finding. */
    private List<Agency> bearersOf(ClauseRef clause, Party party) {
        if (party instanceof Party.One one) {
            Agency agency = directory.find(one.agency()).orElse(null);
            if (agency == null) {
                findUnknownAgency(clause, one);
                return List.of();
            }
            return List.of(agency);
        }
        Party.Group group = (Party.Group) party;
        if (group.concerned()) {
            findOpenGroup(clause, group);
            return List.of();
        }
        List<Agency> members = membersOf.computeIfAbsent(group.groups(), this::members);
        if (members.isEmpty()) {
            findEmptyGroup(clause, group);
        }
        return members;
    }

    private List<Agency> members(List<GroupId> groups) {
        LocalityLevel level = readings.localities(plan.date());
        SortedMap<AgencyId, Agency> members = new TreeMap<>();
        for (GroupId group : groups) {
            boolean localities = group.equals(AgencyGroup.LOCALITIES);
            for (Agency agency : directory.members(group, plan.date())) {
                if (!localities || level.means(agency.kind())) {
                    members.put(agency.id(), agency);
                }
            }
        }
        return List.copyOf(members.values());
    }

    private void findNoSuccessor(ClauseRef clause, AgencyId bearer) {
        find(new RegisterFinding(
                "succession.none-recorded",
                clause,
                Text.of(
                        directory.get(bearer).name() + " chấm dứt trước khi nghĩa vụ đến hạn mà không ghi cơ quan kế"
                                + " tục",
                        directory.get(bearer).name() + " (" + bearer + ") ends before the duty is due, and no"
                                + " successor is recorded"),
                Text.of("bổ sung cơ quan kế tục vào danh bạ cơ quan", "add the succession to the directory")));
    }

    private void findUnknownAgency(ClauseRef clause, Party.One one) {
        find(new RegisterFinding(
                "party.unknown-agency",
                clause,
                Text.of(
                        "cơ quan " + one.agency() + " (\"" + one.wording() + "\") không có trong danh bạ",
                        "agency " + one.agency() + " (\"" + one.wording() + "\") is not in the directory"),
                Text.of("bổ sung cơ quan vào danh bạ", "add the agency to the directory")));
    }

    private void findOpenGroup(ClauseRef clause, Party.Group group) {
        find(new RegisterFinding(
                "party.concerned-open",
                clause,
                Text.of(
                        "\"" + group.wording() + "\" không nói rõ là những cơ quan nào",
                        "\"" + group.wording() + "\" does not say which agencies are concerned"),
                Text.of("nêu tên các cơ quan liên quan", "name the agencies concerned")));
    }

    private void findEmptyGroup(ClauseRef clause, Party.Group group) {
        find(new RegisterFinding(
                "party.no-members",
                clause,
                Text.of(
                        "\"" + group.wording() + "\" không có cơ quan nào trong danh bạ vào ngày ban hành kế hoạch",
                        "\"" + group.wording() + "\" has no agency in the directory on the day of the plan"),
                Text.of("bổ sung cơ quan thuộc nhóm vào danh bạ", "add the members of the group to the directory")));
    }

    private void find(RegisterFinding finding) {
        findings.putIfAbsent(
                finding.code() + finding.clause() + finding.message().vi(), finding);
    }

    private DutyTerm dutyTerm(Duty duty, Term term, Party party) {
        return new DutyTerm(
                plan.number(),
                duty.clause(),
                duty.kind(),
                duty.role(),
                party,
                term.period(),
                term.opens().isBefore(plan.date()) ? plan.date() : term.opens(),
                term.deadline(),
                term.deadline().lastDay().orElse(null),
                term.period().days().last(),
                duty.force(),
                duty.addressee(),
                duty.channel());
    }

    /** A duty before it is known who bears it when. */
    private record Duty(
            ClauseRef clause,
            DutyKind kind,
            Role role,
            Force force,
            @Nullable AgencyId addressee,
            @Nullable AgencyId channel) {}

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

    /** How one bearer came to a duty. */
    private static final class Bond {
        private final DutyTerm term;
        private final Agency bearer;
        /** From whom it came, by id; most have nobody. */
        private SortedSet<AgencyId> predecessors = Collections.emptySortedSet();
        /** The earliest day on which it came from somebody else; null where the plan itself names the bearer. */
        private @Nullable LocalDate takenOverOn;

        Bond(DutyTerm term, Agency bearer, @Nullable LocalDate takenOverOn) {
            this.term = term;
            this.bearer = bearer;
            this.takenOverOn = takenOverOn;
        }

        void comesFrom(AgencyId predecessor, LocalDate on) {
            if (predecessors.isEmpty()) {
                predecessors = new TreeSet<>();
            }
            predecessors.add(predecessor);
            if (takenOverOn != null && on.isBefore(takenOverOn)) {
                takenOverOn = on;
            }
        }
    }
}
