package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.internal.obligation.PartyMembers;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.obligation.Readings;

/** A plan with what it takes to review it. Made for one review; not for several threads. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReviewedPlan {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final OfficialCalendar calendar;
    private final Readings readings;
    private final List<PlanDuty> duties;
    private final PartyMembers members;
    private @Nullable ObligationRegister register;

    ReviewedPlan(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, Readings readings) {
        this.plan = plan;
        this.directory = directory;
        this.calendar = calendar;
        this.readings = readings;
        // A reporting regime that asks for no report binds nobody to report.
        this.duties = PlanDuty.in(plan).stream()
                .filter(duty -> !duty.terms().isEmpty())
                .toList();
        this.members = new PartyMembers(directory, readings.localities(plan.date())::means);
    }

    /** The plan that is reviewed. */
    public Plan plan() {
        return plan;
    }

    /** Who exists when. */
    public AgencyDirectory directory() {
        return directory;
    }

    /** Which days are worked. */
    public OfficialCalendar calendar() {
        return calendar;
    }

    /** How open words are read. */
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
        return members.of(party, plan.date());
    }

    /** The agencies that a group means on the date of the plan, by id; localities are read as the readings say. */
    public List<Agency> members(GroupId group) {
        return members.of(group, plan.date());
    }

    /** The name of an agency; its id if the directory does not know it. */
    public String name(AgencyId id) {
        return directory.nameOf(id);
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
}
