package vn.childplan.validation.internal.obligation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.Obligation;

/**
 * What makes an obligation of one plan the same as one of another: all but the document, its year and the numbers of its clauses.
 *
 * @param clause its clause, by the number that it has in the later plan
 * @param takenOut whether the later plan has taken that clause out: whatever has its number there is another one
 * @param duty what is to be done
 * @param number which of the same duties of its clause it is, from 1
 * @param bearer who owes it, or null if that is open
 * @param openParty the words that leave it open; empty where they do not
 * @param period how long its period is
 * @param periodNumber which in its year that is
 * @param yearOfPlan how many years after that of the plan its period is
 */
public record DutyAcrossPlans(
        ClauseRef clause,
        boolean takenOut,
        DutyKind duty,
        int number,
        @Nullable AgencyId bearer,
        String openParty,
        ReportingPeriod.Kind period,
        int periodNumber,
        int yearOfPlan) {
    /**
     * Of an obligation.
     *
     * @param planYear the year of the plan that it is derived from
     * @param numbers the numbers that clauses of that plan have in the later one
     * @param takenOut the clauses of that plan that the later one does not have
     */
    public static DutyAcrossPlans of(
            Obligation obligation, int planYear, Map<ClauseRef, ClauseRef> numbers, Set<ClauseRef> takenOut) {
        AgencyId bearer = obligation.bearer();
        ReportingPeriod period = obligation.period();
        return new DutyAcrossPlans(
                numbers.getOrDefault(obligation.clause(), obligation.clause()),
                takenOut.contains(obligation.clause()),
                obligation.duty(),
                obligation.term().number(),
                bearer,
                bearer == null ? obligation.term().party().wording() : "",
                period.kind(),
                period.number(),
                period.year() - planYear);
    }

    /** The same duty, whoever bears it. */
    public DutyAcrossPlans ofWhoever() {
        return new DutyAcrossPlans(clause, takenOut, duty, number, null, "", period, periodNumber, yearOfPlan);
    }
}
