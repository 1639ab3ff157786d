package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.Readings;

/** A plan with what it takes to review it. Made for one review; not for several threads. */
public final class ReviewedPlan {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final OfficialCalendar calendar;
    private final Readings readings;
    private final List<PlanDuty> duties;
    private final Map<Party, List<Agency>> agencies = new HashMap<>();
    private @Nullable ObligationRegister register;

    ReviewedPlan(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, Readings readings) {
        this.plan = plan;
        this.directory = directory;
        this.calendar = calendar;
        this.readings = readings;
        this.duties = plan.clauses().stream()
                .flatMap(clause -> dutiesOf(clause).stream())
                .toList();
    }

    public Plan plan() {
        return plan;
    }

    public AgencyDirectory directory() {
        return directory;
    }

    public OfficialCalendar calendar() {
        return calendar;
    }

    public Readings readings() {
        return readings;
    }

    /** Every duty, in the order of the clauses; a task gives two, to those who lead and to those who coordinate. */
    public List<PlanDuty> duties() {
        return duties;
    }

    /** The obligations that the plan creates. */
    public ObligationRegister register() {
        ObligationRegister derived = register;
        if (derived == null) {
            derived = ObligationRegister.derive(plan, directory, readings);
            register = derived;
        }
        return derived;
    }

    /**
     * The agencies that a party means on the date of the plan, by id: the one named, alive or not; of a group its living
     * members. Empty for an unknown agency and for a group that only means those "liên quan".
     */
    public List<Agency> agencies(Party party) {
        return agencies.computeIfAbsent(party, this::resolve);
    }

    /** The agencies that a group means on the date of the plan, by id; localities are read as the readings say. */
    public List<Agency> members(GroupId group) {
        LocalityLevel level = readings.localities(plan.date());
        boolean localities = group.equals(AgencyGroup.LOCALITIES);
        return directory.members(group, plan.date()).stream()
                .filter(agency -> !localities || level.means(agency.kind()))
                .toList();
    }

    /** The name of an agency; its id if the directory does not know it. */
    public String name(AgencyId id) {
        return directory.find(id).map(Agency::name).orElse(id.value());
    }

    /** Whether the calendar can tell working days in the year of a day. */
    public boolean calendarHolds(LocalDate day) {
        return calendar.years().contains(day.getYear());
    }

    /** The ids of all agencies that the parties mean. */
    Set<AgencyId> ids(List<Party> parties) {
        Set<AgencyId> ids = new LinkedHashSet<>();
        parties.forEach(party -> agencies(party).forEach(agency -> ids.add(agency.id())));
        return ids;
    }

    private List<Agency> resolve(Party party) {
        if (party instanceof Party.One one) {
            return directory.find(one.agency()).map(List::of).orElse(List.of());
        }
        Party.Group group = (Party.Group) party;
        Map<AgencyId, Agency> found = new TreeMap<>();
        if (!group.concerned()) {
            group.groups().forEach(id -> members(id).forEach(agency -> found.put(agency.id(), agency)));
        }
        return List.copyOf(found.values());
    }

    private List<PlanDuty> dutiesOf(Clause clause) {
        if (clause instanceof PlanTask task) {
            return List.of(
                    ofTask(task, DutyKind.CARRY_OUT, Role.LEAD, task.leads().parties()),
                    ofTask(
                            task,
                            DutyKind.COORDINATE,
                            Role.COORDINATING,
                            task.coordinating().parties()));
        }
        if (clause instanceof Assignment assignment) {
            return assignment.duties().stream()
                    .map(duty -> new PlanDuty(
                            assignment.ref(),
                            duty.duty(),
                            duty.role(),
                            duty.force(),
                            duty.wording(),
                            duty.bearers(),
                            duty.schedule().terms(),
                            duty.addressee(),
                            duty.channel()))
                    .toList();
        }
        return clause instanceof ReportingDuty reporting ? ofReporting(reporting) : List.of();
    }

    private static PlanDuty ofTask(PlanTask task, DutyKind kind, Role role, List<Party> parties) {
        return new PlanDuty(
                task.ref(),
                kind,
                role,
                Force.ORDER,
                task.wording(),
                parties,
                task.time().schedule().terms(),
                null,
                null);
    }

    private List<PlanDuty> ofReporting(ReportingDuty reporting) {
        List<PlanDuty> found = new ArrayList<>();
        List<Term> terms = reporting.reports().stream()
                .map(report -> new Term(report.period(), report.period().days().first(), report.deadline()))
                .toList();
        if (!terms.isEmpty()) {
            found.add(ofReporting(reporting, DutyKind.REPORT, reporting.wording(), reporting.reporters(), terms));
        }
        ReportingDuty.Escalation escalation = reporting.escalation();
        if (escalation != null) {
            ReportingPeriod year = ReportingPeriod.year(plan.year());
            Term whenItArises = new Term(year, year.days().first(), new Deadline.Unspecified(escalation.wording()));
            found.add(ofReporting(
                    reporting, DutyKind.ESCALATE, escalation.wording(), escalation.bearers(), List.of(whenItArises)));
        }
        return found;
    }

    private static PlanDuty ofReporting(
            ReportingDuty reporting, DutyKind kind, String wording, List<Party> bearers, List<Term> terms) {
        return new PlanDuty(
                reporting.ref(),
                kind,
                Role.BEARER,
                Force.ORDER,
                wording,
                bearers,
                terms,
                reporting.addressee(),
                reporting.channel());
    }
}
