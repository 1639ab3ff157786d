package vn.childplan.importing.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Schedule.DueDay;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.Unmarked;

/** The days of a deadline, in the year of a plan: "2026-11-15", "--11-15" every year, "---15" every month. */
final class DueDays {
    private static final Pattern FOLLOWING_YEAR = Pattern.compile("\\bnam (?:lien ke|sau|tiep theo)\\b");
    private static final Pattern FOLLOWING_MONTH = Pattern.compile("\\bthang (?:lien ke|sau|tiep theo|ke tiep)\\b");

    private static final int LAST_MONTH_FOR_THE_YEAR_BEFORE = 2;
    private static final int FIRST_MONTH_FOR_THE_YEAR = 10;

    private final String plain;
    private final PlanReader.PlanYear planYear;
    private final int year;

    /** The days of a deadline with these words. */
    DueDays(String words, PlanReader.PlanYear planYear) {
        this.plain = Unmarked.of(words);
        this.planYear = planYear;
        this.year = planYear.year();
    }

    /** Tells the period of one of the days. */
    interface PeriodOfDay {
        /** The period of the day at a place among the days. */
        ReportingPeriod of(int place, LocalDate day);
    }

    /** One schedule for each day, of the year in which it lies; fewer where a day does not exist in the year. */
    List<Schedule> schedules(Recurrence recurrence, List<String> dates) {
        return schedules(
                recurrence,
                dates,
                (place, day) -> ReportingPeriod.year((isBefore() ? day.minusDays(1) : day).getYear()));
    }

    /** One schedule for each day; fewer where a day does not exist in the year. */
    List<Schedule> schedules(Recurrence recurrence, List<String> dates, PeriodOfDay periods) {
        List<Schedule> schedules = new ArrayList<>();
        for (int place = 0; place < dates.size(); place++) {
            DueDay recurring = dayOfMonth(dates.get(place));
            LocalDate day = recurring == null ? day(dates.get(place)) : null;
            if (recurring != null) {
                schedules.add(new Schedule.Periodic(year, every(recurrence), recurring));
            } else if (day != null) {
                schedules.add(new Schedule.Due(periods.of(place, day), deadline(day)));
            }
        }
        return schedules;
    }

    /** Until that day, or before it, as the words say. */
    Deadline deadline(LocalDate day) {
        return isBefore() ? Deadline.before(day) : Deadline.notLaterThan(day);
    }

    /** Whether a report due on that day is hardly one on the whole year. */
    static boolean isMidYear(LocalDate day) {
        return !looksBack(day) && day.getMonthValue() < FIRST_MONTH_FOR_THE_YEAR;
    }

    /** Whether a report due on that day may be one on the year before. */
    static boolean looksBack(LocalDate day) {
        return day.getMonthValue() <= LAST_MONTH_FOR_THE_YEAR_BEFORE;
    }

    /** Whether the day itself is the first late one; before an hour of it that day is in time. */
    boolean isBefore() {
        return plain.contains("truoc") && !HourOfDay.isIn(plain);
    }

    /** How long the periods are of what is due on a day of a month. */
    static ReportingPeriod.Kind every(Recurrence recurrence) {
        return recurrence == Recurrence.QUARTERLY ? ReportingPeriod.Kind.QUARTER : ReportingPeriod.Kind.MONTH;
    }

    /** "---20", "quarter-end-month-20"; null for a day of the year and where no month has such a day. */
    @Nullable
    DueDay dayOfMonth(String date) {
        if (!date.startsWith("quarter-end-month-") && !date.startsWith("---")) {
            return null;
        }
        int day = Integer.parseInt(date.substring(date.lastIndexOf('-') + 1));
        if (day < 1 || day > 31) {
            return null;
        }
        int after = FOLLOWING_MONTH.matcher(plain).find() ? 1 : 0;
        return new DueDay(isBefore() ? DueDay.Boundary.BEFORE : DueDay.Boundary.NOT_LATER_THAN, day, after);
    }

    /**
     * The day in the plan's year, or in the following one where the words say so or the day was over when the plan was issued; null
     * if that year has none such.
     */
    @Nullable
    LocalDate day(String date) {
        try {
            if (date.startsWith("---") || date.startsWith("quarter")) {
                return null;
            }
            if (!date.startsWith("--")) {
                return LocalDate.parse(date);
            }
            MonthDay day = MonthDay.parse(date);
            boolean following = FOLLOWING_YEAR.matcher(plain).find() || planYear.isOver(day.atYear(year));
            int of = following ? year + 1 : year;
            return day.isValidYear(of) ? day.atYear(of) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
