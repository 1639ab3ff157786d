package vn.childplan.validation.rollover;

import java.util.Optional;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** Times as read, some years later. 29/2 becomes 28/2 where there is none. */
final class TimesMoved {
    private final int years;
    private final YearInWords words;

    TimesMoved(int years, YearInWords words) {
        this.years = years;
        this.words = words;
    }

    /** The same, so many years later instead. */
    TimesMoved by(int others) {
        return new TimesMoved(others, words);
    }

    ReportingPeriod of(ReportingPeriod period) {
        return new ReportingPeriod(period.kind(), period.year() + years, period.number());
    }

    private DateSpan of(DateSpan days) {
        return DateSpan.of(days.first().plusYears(years), days.last().plusYears(years));
    }

    Deadline of(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> Deadline.before(((Deadline.Before) deadline).date().plusYears(years));
            case NOT_LATER_THAN ->
                Deadline.notLaterThan(((Deadline.NotLaterThan) deadline).date().plusYears(years));
            case WITHIN -> Deadline.within(of(((Deadline.Within) deadline).days()));
            case AFTER_EVENT -> deadline;
            case CONTINUOUS -> new Deadline.Continuous(((Deadline.Continuous) deadline).year() + years);
            case UNSPECIFIED -> new Deadline.Unspecified(words.moved(((Deadline.Unspecified) deadline).wording()));
        };
    }

    /** The schedule; on an event of which it is not known when it falls, one without a date. */
    Schedule of(Schedule schedule) {
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
                yield new Schedule.Unspecified(unspecified.year() + years, words.moved(unspecified.wording()));
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
