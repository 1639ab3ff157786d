package vn.childplan.validation.reckoning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;

/** Who owes what, worked out clause by clause from the words of a plan. */
final class WhoOwes {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final OfficialCalendar calendar;
    private final Reading reading;
    private final List<Succession> successions;
    private final List<Owed> all = new ArrayList<>();
    /** Whom the plan names as leading the clause at hand, and who leads it after them. */
    private final Set<AgencyId> namedLeads = new HashSet<>();

    private final Set<AgencyId> leads = new HashSet<>();
    /** What the clause at hand is for. */
    private List<NamedEvent> events = List.of();

    private WhoOwes(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, Reading reading) {
        this.plan = plan;
        this.directory = directory;
        this.calendar = calendar;
        this.reading = reading;
        this.successions = directory.successions();
    }

    static List<Owed> of(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, Reading reading) {
        WhoOwes who = new WhoOwes(plan, directory, calendar, reading);
        for (Clause clause : plan.clauses()) {
            who.events = clause instanceof PlanTask task ? task.events() : List.of();
            who.namedLeads.clear();
            who.leads.clear();
            if (clause instanceof PlanTask task) {
                who.ofTask(task);
            } else if (clause instanceof Assignment assignment) {
                who.ofAssignment(assignment);
            } else if (clause instanceof ReportingDuty reporting) {
                who.ofReporting(reporting);
            }
        }
        return numbered(who.all);
    }

    /** The second of a kind that somebody owes by a clause for a period, and the third, in the order of the clause. */
    private static List<Owed> numbered(List<Owed> all) {
        List<Owed> numbered = new ArrayList<>();
        Map<String, Integer> soFar = new HashMap<>();
        for (Owed one : all) {
            numbered.add(one.numbered(soFar.merge(one.key(), 1, Integer::sum)));
        }
        return List.copyOf(numbered);
    }

    private void ofTask(PlanTask task) {
        List<Stretch> stretches = Stretch.of(task.time().schedule(), plan.date());
        bind(task.ref(), DutyKind.CARRY_OUT, Role.LEAD, task.leads().parties(), stretches);
        List<Stretch> coordinating = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean binds = reading.timeBinds().on(plan.date());
            coordinating.add(new Stretch(stretch.period(), stretch.opens(), binds ? stretch.until() : Until.NO_DATE));
        }
        bind(
                task.ref(),
                DutyKind.COORDINATE,
                Role.COORDINATING,
                task.coordinating().parties(),
                coordinating);
    }

    /** Those who lead are found first, and all stand in the order of the clause. */
    private void ofAssignment(Assignment assignment) {
        int before = all.size();
        List<List<Owed>> byDuty = new ArrayList<>();
        assignment.duties().forEach(duty -> byDuty.add(List.of()));
        for (boolean coordinating : List.of(false, true)) {
            for (int i = 0; i < byDuty.size(); i++) {
                AssignedDuty duty = assignment.duties().get(i);
                if ((duty.role() == Role.COORDINATING) == coordinating) {
                    int from = all.size();
                    bind(
                            assignment.ref(),
                            duty.duty(),
                            duty.role(),
                            duty.bearers(),
                            Stretch.of(duty.schedule(), plan.date()));
                    byDuty.set(i, List.copyOf(all.subList(from, all.size())));
                }
            }
        }
        all.subList(before, all.size()).clear();
        byDuty.forEach(all::addAll);
    }

    private void ofReporting(ReportingDuty reporting) {
        List<Stretch> stretches = new ArrayList<>();
        for (ReportingDuty.PeriodicReport report : reporting.reports()) {
            stretches.add(Stretch.of(report.period(), Until.of(report.deadline())));
        }
        bind(reporting.ref(), DutyKind.REPORT, Role.BEARER, reporting.reporters(), stretches);
        ReportingDuty.Escalation escalation = reporting.escalation();
        if (escalation != null) {
            Stretch year = Stretch.of(ReportingPeriod.year(plan.year()), Until.NO_DATE);
            bind(reporting.ref(), DutyKind.ESCALATE, Role.BEARER, escalation.bearers(), List.of(year));
        }
    }

    private void bind(ClauseRef clause, DutyKind duty, Role role, List<Party> parties, List<Stretch> stretches) {
        Map<AgencyId, Agency> named = new TreeMap<>();
        List<Party> open = new ArrayList<>();
        for (Party party : parties) {
            List<Agency> bearers = new ArrayList<>(bearers(party));
            if (duty == DutyKind.ESCALATE && party.agency() == null) {
                // Nobody of a group tells its difficulties to itself.
                bearers.removeIf(bearer -> bearer.id()
                        .equals(plan.clause(clause)
                                .map(ReportingDuty.class::cast)
                                .orElseThrow()
                                .addressee()));
            }
            if (bearers.isEmpty()) {
                open.add(party);
            }
            for (Agency bearer : bearers) {
                named.putIfAbsent(bearer.id(), bearer);
            }
        }
        if (role == Role.LEAD) {
            namedLeads.addAll(named.keySet());
        }
        if (role == Role.COORDINATING) {
            named.keySet().removeAll(namedLeads);
        }
        for (Stretch stretch : stretches) {
            for (Party party : open) {
                all.add(owed(clause, duty, party.wording(), null, stretch, null));
            }
            Map<AgencyId, LocalDate> takenOver = heirs(named, stretch, role == Role.COORDINATING ? leads : Set.of());
            if (role == Role.LEAD) {
                leads.addAll(named.keySet());
                leads.addAll(takenOver.keySet());
            }
            for (Agency bearer : named.values()) {
                all.add(owed(clause, duty, "", bearer, stretch, null));
            }
            takenOver.forEach((heir, on) -> all.add(owed(clause, duty, "", directory.get(heir), stretch, on)));
        }
    }

    /**
     * To whom it passes from those named, from them to theirs, and so on; each with the first day of having it. Those who
     * have a greater part take nothing over, and hand nothing on.
     */
    private Map<AgencyId, LocalDate> heirs(Map<AgencyId, Agency> named, Stretch stretch, Set<AgencyId> greater) {
        Map<AgencyId, LocalDate> takenOver = new TreeMap<>();
        Set<AgencyId> seen = new HashSet<>();
        Deque<Agency> toSee = new ArrayDeque<>(named.values());
        while (!toSee.isEmpty()) {
            Agency bearer = toSee.removeFirst();
            if (!seen.add(bearer.id()) || !passesOn(bearer, stretch)) {
                continue;
            }
            for (Succession succession : successions) {
                boolean isNamed = named.containsKey(succession.to());
                if (succession.from().equals(bearer.id()) && (isNamed || !greater.contains(succession.to()))) {
                    toSee.addLast(directory.get(succession.to()));
                    if (!isNamed) {
                        takenOver.merge(succession.to(), succession.on(), (a, b) -> a.isBefore(b) ? a : b);
                    }
                }
            }
        }
        return takenOver;
    }

    /**
     * Whether a bearer ends before the duty is due by the words, or, where they give no date, before its period has ended.
     * Then others come to owe it. Where a reading or a decision moves the day, they are told, and owe nothing anew.
     */
    private boolean passesOn(Agency bearer, Stretch stretch) {
        LocalDate worded = stretch.until().wordedLastDay();
        return passesOn(bearer, worded == null ? stretch.period().days().last() : worded);
    }

    private boolean passesOn(Agency bearer, LocalDate due) {
        LocalDate end = bearer.life().to();
        return reading.passesOn().on(plan.date()) && end != null && !due.isBefore(end);
    }

    private Owed owed(
            ClauseRef clause,
            DutyKind duty,
            String words,
            @Nullable Agency bearer,
            Stretch stretch,
            @Nullable LocalDate takenOver) {
        List<AgencyId> successors = new ArrayList<>();
        for (Succession succession : successions) {
            if (bearer != null && succession.from().equals(bearer.id()) && !successors.contains(succession.to())) {
                successors.add(succession.to());
            }
        }
        LocalDate opens = opens(stretch);
        return new Owed(
                clause,
                duty,
                words,
                bearer,
                stretch,
                takenOver != null && takenOver.isAfter(opens) ? takenOver : opens,
                settled(stretch),
                readLastDay(duty, stretch),
                bearer != null && passesOn(bearer, stretch.period().days().last()),
                successors,
                1);
    }

    private LocalDate opens(Stretch stretch) {
        return stretch.opens().isBefore(plan.date()) ? plan.date() : stretch.opens();
    }

    private LocalDate settled(Stretch stretch) {
        LocalDate worded = stretch.until().wordedLastDay();
        return worded == null ? opens(stretch) : worded;
    }

    private @Nullable LocalDate readLastDay(DutyKind duty, Stretch stretch) {
        LocalDate last = stretch.until().wordedLastDay();
        LocalDate eventEnd = null;
        if (last != null
                && stretch.until().kind() == Until.Kind.BEFORE
                && reading.includesNamedDay().on(settled(stretch))) {
            last = last.plusDays(1);
        }
        // One who helps has no date of his own, unless the time of the task binds him too.
        boolean mayBind = duty == DutyKind.CARRY_OUT || last != null;
        if (mayBind && reading.eventBinds().on(settled(stretch))) {
            for (NamedEvent event : events) {
                LocalDate end = Stretch.lastDay(event, plan.year());
                boolean inPeriod = !end.isBefore(stretch.period().days().first())
                        && !end.isAfter(stretch.period().days().last());
                eventEnd = inPeriod && (eventEnd == null || end.isAfter(eventEnd)) ? end : eventEnd;
            }
        }
        if (eventEnd != null && (last == null || eventEnd.isBefore(last))) {
            last = eventEnd;
        }
        return last == null ? null : Days.shifted(last, reading.restDay().on(settled(stretch)), calendar);
    }

    /** Whom the plan means on its own day; nobody if that is open. */
    private List<Agency> bearers(Party party) {
        List<Agency> bearers = new ArrayList<>();
        if (party instanceof Party.One one) {
            directory.find(one.agency()).ifPresent(bearers::add);
        } else if (party instanceof Party.Group group && !group.concerned()) {
            for (Agency agency : directory.agencies()) {
                if (lives(agency, plan.date()) && group.groups().stream().anyMatch(id -> isIn(agency, id))) {
                    bearers.add(agency);
                }
            }
        }
        return bearers;
    }

    private boolean isIn(Agency agency, GroupId id) {
        AgencyGroup group = directory.group(id).orElse(null);
        if (group == null
                || (!group.kinds().contains(agency.kind()) && !group.members().contains(agency.id()))) {
            return false;
        }
        if (!id.value().equals("dia-phuong")) {
            return true;
        }
        String level = reading.level().on(plan.date());
        if (agency.kind() == AgencyKind.DISTRICT_COMMITTEE) {
            return !level.equals("COMMUNE");
        }
        return agency.kind() != AgencyKind.COMMUNE_COMMITTEE || !level.equals("DISTRICT");
    }

    private static boolean lives(Agency agency, LocalDate day) {
        LocalDate from = agency.life().from();
        LocalDate to = agency.life().to();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
