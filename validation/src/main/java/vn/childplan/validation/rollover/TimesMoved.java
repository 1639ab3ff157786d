package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/**
 * Times as read, some years later. What was read from words that name a year goes with them: where they stay it stays. 29/2 becomes
 * 28/2 where there is none.
 */
final class TimesMoved {
    private static final Pattern DAY_28 = Pattern.compile("(?<!\\d)28(?!\\d)");
    private static final Pattern EVERY_YEAR = Pattern.compile("h[ằà]ng năm");

    private final int planYear;
    private final int years;
    private final YearInWords words;

    TimesMoved(int planYear, int years, YearInWords words) {
        this.planYear = planYear;
        this.years = years;
        this.words = words;
    }

    PeriodicReport of(PeriodicReport report) {
        TimesMoved by = asDue(report.wording(), words.leftOfTime(report.wording()), report.period(), report.deadline());
        return new PeriodicReport(words.movedTime(report.wording()), by.of(report.period()), by.of(report.deadline()));
    }

    Timing of(Timing time) {
        return new Timing(
                words.movedTime(time.wording()), of(time.schedule(), time.wording(), words.leftOfTime(time.wording())));
    }

    /** When a duty is to be done, which is read from its words. */
    Schedule of(AssignedDuty duty) {
        return of(duty.schedule(), duty.wording(), words.left(duty.wording()));
    }

    private Schedule of(Schedule schedule, String wording, Set<Integer> left) {
        return switch (schedule.kind()) {
            case DUE -> {
                Schedule.Due due = (Schedule.Due) schedule;
                yield asDue(wording, left, due.period(), due.deadline()).of(schedule);
            }
            case WINDOW -> {
                DateSpan days = ((Schedule.Window) schedule).days();
                yield unless(left.contains(days.first().getYear())
                                || left.contains(days.last().getYear()))
                        .window(days, wording);
            }
            case QUARTERS ->
                unless(left.contains(((Schedule.Quarters) schedule).year())).of(schedule);
            case CONTINUOUS, PERIODIC, ON_EVENT, UNSPECIFIED -> of(schedule);
        };
    }

    /**
     * As words say when something is due. "Trước ngày 15/6 hằng năm", said after 15 June, begins in the year after the plan's; the
     * next plan's is of its own year.
     */
    private TimesMoved asDue(String wording, Set<Integer> left, ReportingPeriod period, Deadline deadline) {
        boolean everyYear =
                EVERY_YEAR.matcher(wording).find() && words.movedTime(wording).equals(wording);
        int ahead = everyYear ? period.year() - planYear : 0;
        boolean named = left.contains(period.year())
                || deadline.lastDay()
                        .map(LocalDate::getYear)
                        .filter(left::contains)
                        .isPresent();
        return ahead > 0 ? by(years - ahead) : unless(named);
    }

    private TimesMoved unless(boolean left) {
        return left ? by(0) : this;
    }

    /** The same, so many years later instead. */
    private TimesMoved by(int others) {
        return new TimesMoved(planYear, others, words);
    }

    private ReportingPeriod of(ReportingPeriod period) {
        return new ReportingPeriod(period.kind(), period.year() + years, period.number());
    }

    private DateSpan of(DateSpan days) {
        return DateSpan.of(days.first().plusYears(years), days.last().plusYears(years));
    }

    /** "Tháng 02 năm 2027" ends on 28/02, and on 29/02 the year after; words that name the 28th mean that day. */
    private Schedule window(DateSpan days, String wording) {
        DateSpan moved = of(days);
        boolean endsWithMonth = days.last().getDayOfMonth() == days.last().lengthOfMonth()
                && !DAY_28.matcher(wording).find();
        return new Schedule.Window(
                endsWithMonth
                        ? DateSpan.of(
                                moved.first(), YearMonth.from(moved.last()).atEndOfMonth())
                        : moved);
    }

    private Deadline of(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> Deadline.before(((Deadline.Before) deadline).date().plusYears(years));
            case NOT_LATER_THAN ->
                Deadline.notLaterThan(((Deadline.NotLaterThan) deadline).date().plusYears(years));
            case WITHIN -> Deadline.within(of(((Deadline.Within) deadline).days()));
            case AFTER_EVENT -> deadline;
            case CONTINUOUS -> new Deadline.Continuous(((Deadline.Continuous) deadline).year() + years);
            case UNSPECIFIED -> new Deadline.Unspecified(words.movedTime(((Deadline.Unspecified) deadline).wording()));
        };
    }

    /** The schedule; on an event of which it is not known when it falls, one without a date. */
    private Schedule of(Schedule schedule) {
        return switch (schedule.kind()) {
            case CONTINUOUS -> new Schedule.Continuous(((Schedule.Continuous) schedule).year() + years);
            case QUARTERS -> {
                Schedule.Quarters quarters = (Schedule.Quarters) schedule;
                yield new Schedule.Quarters(quarters.year() + years, quarters.quarters());
            }
            case WINDOW -> new Schedule.Window(of(((Schedule.Window) schedule).days()));
            case DUE -> {
                Schedule.Due due = (Schedule.Due) schedule;
                yield new Schedule.Due(of(due.period()), of(due.deadline()));
            }
            case PERIODIC -> {
                Schedule.Periodic periodic = (Schedule.Periodic) schedule;
                yield new Schedule.Periodic(periodic.year() + years, periodic.every(), periodic.due());
            }
            case ON_EVENT -> onEvent((Schedule.OnEvent) schedule);
            case UNSPECIFIED -> {
                Schedule.Unspecified unspecified = (Schedule.Unspecified) schedule;
                yield new Schedule.Unspecified(unspecified.year() + years, words.movedTime(unspecified.wording()));
            }
        };
    }

    private Schedule onEvent(Schedule.OnEvent schedule) {
        int year = schedule.year() + years;
        return unknown(schedule, years).isPresent()
                ? new Schedule.Unspecified(year, schedule.event().vietnameseName())
                : new Schedule.OnEvent(schedule.event(), year);
    }

    /** The event of a schedule of which it is not known when it falls in the later year; empty if there is none. */
    static Optional<NamedEvent> unknown(Schedule schedule, int years) {
        return schedule instanceof Schedule.OnEvent on && !on.event().isKnownIn(on.year() + years)
                ? Optional.of(on.event())
                : Optional.empty();
    }
}
