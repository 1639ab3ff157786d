package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

/**
 * One duty as a clause words it, whatever kind of clause it is; before it is asked which agencies bear it. Both the
 * derivation of obligations and the review of a plan go by {@link #in}.
 *
 * @param clause where
 * @param kind what is to be done
 * @param role in which part
 * @param force order or request
 * @param wording the words that give it
 * @param events the events of the year that it is for: those that its clause lists, and those that its words name
 * @param bearers whom the words name, in their order
 * @param terms the stretches of time it falls into, each with its deadline; empty for a reporting regime that asks for no
 *     report
 * @param addressee to whom the result goes, or null
 * @param channel through whom, or null
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record PlanDuty(
        ClauseRef clause,
        DutyKind kind,
        Role role,
        Force force,
        String wording,
        Set<NamedEvent> events,
        List<Party> bearers,
        List<Term> terms,
        @Nullable AgencyId addressee,
        @Nullable AgencyId channel) {
    private static final Map<NamedEvent, String> EVENT_KEYS = eventKeys();

    public PlanDuty {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(wording, "wording");
        events = Collections.unmodifiableSet(
                events.isEmpty() ? EnumSet.noneOf(NamedEvent.class) : EnumSet.copyOf(events));
        bearers = List.copyOf(bearers);
        terms = List.copyOf(terms);
    }

    /**
     * Every duty of a plan, in the order of its clauses. A task gives two, to those who lead and to those who coordinate;
     * a reporting regime one for its reports, and one for difficulties if it asks for them.
     */
    public static List<PlanDuty> in(Plan plan) {
        List<PlanDuty> duties = new ArrayList<>();
        for (Clause clause : plan.clauses()) {
            duties.addAll(of(clause, plan));
        }
        return Collections.unmodifiableList(duties);
    }

    private static List<PlanDuty> of(Clause clause, Plan plan) {
        return switch (clause.kind()) {
            case TASK -> ofTask((PlanTask) clause, plan.date());
            case ASSIGNMENT -> ofAssignment((Assignment) clause, plan.date());
            case REPORTING -> ofRegime((ReportingDuty) clause, plan.year());
            case HEADING, STATEMENT, FUNDING -> List.of();
        };
    }

    /**
     * What comes again and again begins with the plan: "hằng quý, trước ngày 20 của tháng cuối quý" in a plan of 31/3 asks for
     * nothing by 19/3. A date that is named is owed as it stands; that it lies before the plan is for a review to say.
     */
    private static List<Term> termsSince(LocalDate issued, Schedule schedule) {
        List<Term> all = schedule.terms();
        if (schedule.kind() != Schedule.Kind.PERIODIC) {
            return all;
        }
        List<Term> since = all.stream()
                .filter(term -> term.deadline()
                        .lastDay()
                        .map(day -> !day.isBefore(issued))
                        .orElse(true))
                .toList();
        return since.isEmpty() ? all : since;
    }

    private static List<PlanDuty> ofTask(PlanTask task, LocalDate issued) {
        List<Term> terms = termsSince(issued, task.time().schedule());
        Set<NamedEvent> events = eventsIn(task.wording());
        events.addAll(task.events());
        List<Party> leads = task.leads().parties();
        List<Party> coordinating = task.coordinating().parties();
        return List.of(
                new PlanDuty(
                        task.ref(),
                        DutyKind.CARRY_OUT,
                        Role.LEAD,
                        Force.ORDER,
                        task.wording(),
                        events,
                        leads,
                        terms,
                        null,
                        null),
                new PlanDuty(
                        task.ref(),
                        DutyKind.COORDINATE,
                        Role.COORDINATING,
                        Force.ORDER,
                        task.wording(),
                        events,
                        coordinating,
                        terms,
                        null,
                        null));
    }

    private static List<PlanDuty> ofAssignment(Assignment assignment, LocalDate issued) {
        List<PlanDuty> duties = new ArrayList<>();
        for (AssignedDuty duty : assignment.duties()) {
            duties.add(new PlanDuty(
                    assignment.ref(),
                    duty.duty(),
                    duty.role(),
                    duty.force(),
                    duty.wording(),
                    eventsIn(duty.wording()),
                    duty.bearers(),
                    termsSince(issued, duty.schedule()),
                    duty.addressee(),
                    duty.channel()));
        }
        return duties;
    }

    private static List<PlanDuty> ofRegime(ReportingDuty regime, int planYear) {
        List<PlanDuty> duties = new ArrayList<>();
        duties.add(ofRegime(regime, DutyKind.REPORT, regime.wording(), regime.reporters(), regime.terms()));
        ReportingDuty.Escalation escalation = regime.escalation();
        if (escalation != null) {
            ReportingPeriod year = ReportingPeriod.year(planYear);
            Term whenOneArises = new Term(year, year.days().first(), new Deadline.Unspecified(escalation.wording()));
            duties.add(ofRegime(
                    regime, DutyKind.ESCALATE, escalation.wording(), escalation.bearers(), List.of(whenOneArises)));
        }
        return duties;
    }

    private static PlanDuty ofRegime(
            ReportingDuty regime, DutyKind kind, String wording, List<Party> bearers, List<Term> terms) {
        return new PlanDuty(
                regime.ref(),
                kind,
                Role.BEARER,
                Force.ORDER,
                wording,
                Set.of(),
                bearers,
                terms,
                regime.addressee(),
                regime.channel());
    }

    private static Map<NamedEvent, String> eventKeys() {
        Map<NamedEvent, String> keys = new EnumMap<>(NamedEvent.class);
        for (NamedEvent event : NamedEvent.values()) {
            keys.put(event, VietnameseText.matchKey(event.vietnameseName()));
        }
        return keys;
    }

    private static Set<NamedEvent> eventsIn(String wording) {
        String words = VietnameseText.matchKey(wording);
        Set<NamedEvent> events = EnumSet.noneOf(NamedEvent.class);
        for (Map.Entry<NamedEvent, String> key : EVENT_KEYS.entrySet()) {
            if (words.contains(key.getValue())) {
                events.add(key.getKey());
            }
        }
        return events;
    }

    /** Its events in a year, as far as it is known when they fall, in the order of their days. */
    public List<YearEvent> eventsOf(int year) {
        List<YearEvent> known = new ArrayList<>();
        for (NamedEvent event : events) {
            if (event.isKnownIn(year)) {
                known.add(new YearEvent(event, event.in(year)));
            }
        }
        known.sort((one, other) -> one.days().first().compareTo(other.days().first()));
        return List.copyOf(known);
    }

    /** Whether some term has a last permitted day. */
    public boolean dated() {
        return terms.stream().anyMatch(term -> term.deadline().lastDay().isPresent());
    }

    /** Whether the issuer orders it, and not as a help to somebody else's duty: then its time is the bearer's own. */
    public boolean isOwnOrder() {
        return force == Force.ORDER && role != Role.COORDINATING;
    }
}
