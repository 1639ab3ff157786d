package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.DateSpan;

/**
 * How a plan is read where its words are open. A rule set answers these questions with documented, replaceable
 * parameters; nothing else in the derivation is a matter of opinion.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface Readings {
    /** The plan with the clauses that standing law adds to it; the plan itself if it adds none. */
    Plan complete(Plan plan);

    /** The standing law that orders clauses of a completed plan, by clause; what is not in it, the plan itself orders. */
    Map<ClauseRef, StandingLaw> standingLaw(Plan completed);

    /** Which level "địa phương" means in a plan of that date. */
    LocalityLevel localities(LocalDate planDate);

    /**
     * Whether the time of a task binds those who coordinate as well as those who lead. If not, coordinating is undated:
     * one who helps when asked cannot be late by himself.
     */
    boolean timeBindsCoordinating(LocalDate planDate);

    /** Whether a duty that is not yet due passes on when its bearer ends. */
    boolean dutiesPassToSuccessors(LocalDate planDate);

    /**
     * Whether a duty is done as soon as one of the agencies that the plan names as leading it together has done it. If not,
     * each of them owes the whole.
     */
    default boolean oneLeadSuffices(LocalDate planDate) {
        return false;
    }

    /**
     * What is set and can never hold for an obligation of a plan, a finding each: a reading that is set for other days than
     * the plan's, a rule that is set for later or earlier days than all it judges.
     *
     * @param facts from the earliest to the latest day by which rules are picked for an obligation of the plan
     */
    List<Finding> settingsWithoutEffect(Plan plan, DateSpan facts);

    /** What the readings name and a directory does not have, a finding each; they are made without a directory. */
    default List<Finding> unknownAgencies(Plan plan, AgencyDirectory directory) {
        return List.of();
    }

    /** The ids of the readings that an obligation of a plan rests on, in the order of the rules. */
    List<String> readingsOf(Obligation obligation, Plan plan, AgencyDirectory directory);
}
