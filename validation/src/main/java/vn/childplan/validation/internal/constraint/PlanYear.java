package vn.childplan.validation.internal.constraint;

import java.time.LocalDate;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.time.Deadline;

/**
 * A year and the months after it into which deadlines may still fall.
 *
 * @param year the year
 * @param monthsAfter how many months more
 */
record PlanYear(int year, int monthsAfter) {
    PlanYear {
        if (monthsAfter < 0) {
            throw new IllegalArgumentException("@WithinPlanYear counts months after the year, not " + monthsAfter);
        }
    }

    /** The year that the annotation itself gives. */
    static PlanYear of(WithinPlanYear constraint) {
        if (constraint.value() == 0) {
            throw new IllegalArgumentException(
                    "@WithinPlanYear needs its year on everything but a plan: @WithinPlanYear(2025)");
        }
        return new PlanYear(constraint.value(), constraint.monthsAfter());
    }

    boolean contains(Deadline deadline) {
        return switch (deadline.kind()) {
            case CONTINUOUS -> ((Deadline.Continuous) deadline).year() == year;
            case BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT, UNSPECIFIED ->
                deadline.lastDay().map(this::contains).orElse(true);
        };
    }

    /** Counted in months, so that no year is too great to be compared. */
    boolean contains(LocalDate day) {
        long sinceJanuary = (day.getYear() - (long) year) * 12 + day.getMonthValue() - 1;
        return sinceJanuary >= 0 && sinceJanuary < 12 + monthsAfter;
    }
}
