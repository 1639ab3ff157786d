package vn.childplan.validation.reckoning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.SpecialDay;

/** Days of Viet Nam, UTC+7, in whole seconds. */
final class Days {
    private static final long SEVEN_HOURS = 7 * 3600;

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond() + SEVEN_HOURS, 86_400L));
    }

    static Instant firstSecond(LocalDate day) {
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 - SEVEN_HOURS);
    }

    static Instant lastSecond(LocalDate day) {
        return firstSecond(day.plusDays(1)).minusSeconds(1);
    }

    static boolean isWorked(LocalDate day, OfficialCalendar calendar) {
        for (SpecialDay special : calendar.days()) {
            if (special.date().equals(day) && special.certainty() != SpecialDay.Certainty.PROPOSED) {
                return special.kind() == SpecialDay.Kind.WORKED;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** A last day after the policy on days off. */
    static LocalDate shifted(LocalDate day, String policy, OfficialCalendar calendar) {
        int step = switch (policy) {
            case "NEXT_WORKING_DAY" -> 1;
            case "PREVIOUS_WORKING_DAY" -> -1;
            default -> 0;
        };
        LocalDate moved = day;
        while (step != 0 && !isWorked(moved, calendar)) {
            moved = moved.plusDays(step);
        }
        return moved;
    }

    /** So many days after an event, whose own day does not count. */
    static LocalDate after(LocalDate event, int count, boolean workingDays, OfficialCalendar calendar) {
        LocalDate day = event;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (!workingDays || isWorked(day, calendar)) {
                left--;
            }
        }
        return day;
    }
}
