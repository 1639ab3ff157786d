package vn.childplan.validation.reckoning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/**
 * A part of a schedule that is judged by itself.
 *
 * @param period what entries name
 * @param opens from when it can be done
 * @param until by when
 */
record Stretch(ReportingPeriod period, LocalDate opens, Until until) {
    static Stretch of(ReportingPeriod period, Until until) {
        return new Stretch(period, period.days().first(), until);
    }

    /** What recurs begins with the plan, unless all of it was over by then. */
    static List<Stretch> of(Schedule schedule, LocalDate issued) {
        List<Stretch> all = of(schedule);
        if (!(schedule instanceof Schedule.Periodic)) {
            return all;
        }
        List<Stretch> begun = new ArrayList<>();
        for (Stretch stretch : all) {
            LocalDate day = stretch.until().wordedLastDay();
            if (day == null || day.isEqual(issued) || day.isAfter(issued)) {
                begun.add(stretch);
            }
        }
        return begun.isEmpty() ? all : begun;
    }

    private static List<Stretch> of(Schedule schedule) {
        if (schedule instanceof Schedule.Continuous all) {
            return List.of(of(ReportingPeriod.year(all.year()), Until.NO_DATE));
        }
        if (schedule instanceof Schedule.Unspecified open) {
            return List.of(of(ReportingPeriod.year(open.year()), Until.NO_DATE));
        }
        if (schedule instanceof Schedule.Window window) {
            ReportingPeriod year = ReportingPeriod.year(window.days().last().getYear());
            return List.of(new Stretch(
                    year, window.days().first(), Until.last(window.days().last())));
        }
        if (schedule instanceof Schedule.Due due) {
            return List.of(of(due.period(), Until.of(due.deadline())));
        }
        if (schedule instanceof Schedule.OnEvent on) {
            LocalDate first =
                    on.event() == NamedEvent.MONTH_OF_ACTION ? LocalDate.of(on.year(), 6, 1) : midAutumn(on.year());
            LocalDate last = on.event() == NamedEvent.MONTH_OF_ACTION ? LocalDate.of(on.year(), 6, 30) : first;
            return List.of(new Stretch(ReportingPeriod.year(on.year()), first, Until.last(last)));
        }
        List<Stretch> stretches = new ArrayList<>();
        if (schedule instanceof Schedule.Quarters quarters) {
            for (int quarter : quarters.quarters()) {
                LocalDate last = YearMonth.of(quarters.year(), 3 * quarter).atEndOfMonth();
                stretches.add(of(ReportingPeriod.quarter(quarters.year(), quarter), Until.last(last)));
            }
        } else if (schedule instanceof Schedule.Periodic periodic) {
            int months = switch (periodic.every()) {
                case MONTH -> 1;
                case QUARTER -> 3;
                case HALF -> 6;
                case NINE_MONTHS -> 9;
                case YEAR -> 12;
            };
            for (int number = 1; number * months <= 12; number++) {
                YearMonth lastMonth = YearMonth.of(periodic.year(), number * months);
                ReportingPeriod period = new ReportingPeriod(periodic.every(), periodic.year(), number);
                Schedule.DueDay due = periodic.due();
                stretches.add(of(period, due == null ? Until.NO_DATE : due(due, lastMonth)));
            }
        } else {
            throw new IllegalArgumentException("no reckoning of " + schedule);
        }
        return stretches;
    }

    /** A month without such a day is over before it, so that its last day is the last permitted one. */
    private static Until due(Schedule.DueDay due, YearMonth lastMonth) {
        YearMonth month = lastMonth.plusMonths(due.monthsAfter());
        if (due.dayOfMonth() > month.lengthOfMonth()) {
            return Until.last(month.atEndOfMonth());
        }
        LocalDate day = month.atDay(due.dayOfMonth());
        return due.boundary() == Schedule.DueDay.Boundary.BEFORE ? Until.before(day) : Until.last(day);
    }

    static LocalDate lastDay(NamedEvent event, int year) {
        return event == NamedEvent.MONTH_OF_ACTION ? LocalDate.of(year, 6, 30) : midAutumn(year);
    }

    /** Rằm tháng Tám, as printed on calendars. */
    private static LocalDate midAutumn(int year) {
        return switch (year) {
            case 2024 -> LocalDate.of(2024, 9, 17);
            case 2025 -> LocalDate.of(2025, 10, 6);
            case 2026 -> LocalDate.of(2026, 9, 25);
            case 2027 -> LocalDate.of(2027, 9, 15);
            default -> throw new IllegalArgumentException("no calendar at hand for " + year);
        };
    }
}
