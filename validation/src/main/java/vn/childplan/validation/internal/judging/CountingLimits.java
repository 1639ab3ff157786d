package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.VietnamTime;

/**
 * Which entries count for nothing, whatever the rules: those of another plan, those for what nobody owes, and those that came
 * too early. Immutable.
 */
final class CountingLimits {
    private final ObligationKeys keys;
    /** The documents other than the plan by which something is owed: standing law. */
    private final Set<DocumentNumber> standing;
    /** The first day, counted from 1970, on which something done for each obligation counts. */
    private final int[] firstDays;

    CountingLimits(ObligationKeys keys, Set<DocumentNumber> standing, int[] firstDays) {
        this.keys = keys;
        this.standing = standing;
        this.firstDays = firstDays;
    }

    /**
     * Why an entry counts for no obligation; null if it counts.
     *
     * @param targets what {@link ObligationKeys#of(Evidence, int)} says of it
     */
    @Nullable
    NotCounted whyNotCounted(Evidence entry, long targets) {
        if (!isOfThisPlan(entry.plan())) {
            return NotCounted.OTHER_PLAN;
        }
        if (targets == PlaceRange.EMPTY || targets == ObligationKeys.SEVERAL_PERIODS) {
            return whyNothingOwed(entry, targets);
        }
        if (!isForAny(entry, targets)) {
            if (keys.isForOneOfSeveral(entry, targets)) {
                return NotCounted.WHICH_DUTY;
            }
            DutyRef duty = entry.duty();
            return duty == null || keys.has(targets, duty) ? NotCounted.NOT_BY_PROGRESS : NotCounted.OTHER_DUTY;
        }
        return entry.kind().isDecision()
                ? null
                : whyTooEarly(entry, keys.lookup().obligation(PlaceRange.first(targets)));
    }

    private NotCounted whyNothingOwed(Evidence entry, long targets) {
        if (targets == ObligationKeys.SEVERAL_PERIODS) {
            return NotCounted.WRONG_PERIOD;
        }
        if (ObligationKeys.countsForEscalation(entry.kind())) {
            return NotCounted.NO_DUTY;
        }
        long underClause = keys.of(entry.clause(), null, keys.bearer(entry.agency()));
        if (underClause == PlaceRange.EMPTY) {
            return NotCounted.NO_DUTY;
        }
        return entry.period() == null ? NotCounted.OTHER_DUTY : NotCounted.WRONG_PERIOD;
    }

    private boolean isForAny(Evidence entry, long targets) {
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            if (keys.isFor(entry, targets, keys.lookup().obligation(place))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry is for the plan of the register, or for standing law that stands in it. */
    private boolean isOfThisPlan(@Nullable PlanId plan) {
        return plan == null || plan.names(keys.register().plan()) || standing.contains(plan.number());
    }

    /**
     * Why an entry came too early to count; null if it did not. All obligations it is for are of one agency and period.
     * Whether it came too late depends on the deadline that holds, and is for rules to judge.
     */
    private @Nullable NotCounted whyTooEarly(Evidence entry, int obligation) {
        long day = VietnamTime.epochDayOf(entry.at());
        if (day >= firstDays[obligation]) {
            return null;
        }
        return day < periodBegins(obligation).toEpochDay() ? NotCounted.BEFORE_PERIOD : NotCounted.NOT_BEGUN;
    }

    private LocalDate periodBegins(int obligation) {
        return keys.register().obligations().get(obligation).period().days().first();
    }
}
