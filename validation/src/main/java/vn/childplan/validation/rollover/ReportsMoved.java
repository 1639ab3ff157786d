package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule.DueDay;

/**
 * The reports of a regime, some years later. Reports that recur begin with the plan, so a plan of March asks for none of January;
 * the next one, whose day of issue is open, asks for all of its year.
 */
final class ReportsMoved {
    private final int years;
    private final YearInWords words;
    private final TimesMoved times;

    ReportsMoved(int years, YearInWords words, TimesMoved times) {
        this.years = years;
        this.words = words;
        this.times = times;
    }

    List<PeriodicReport> of(List<PeriodicReport> reports) {
        List<List<PeriodicReport>> runs = new ArrayList<>();
        for (PeriodicReport report : reports) {
            List<PeriodicReport> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (run.isEmpty() || !run.get(0).wording().equals(report.wording())) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(report);
        }
        return runs.stream()
                .flatMap(alike -> recurring(alike)
                        .map(due -> ofTheYear(alike, due))
                        .orElseGet(() -> alike.stream().map(times::of)))
                .toList();
    }

    /** All reports from the first of the year to as far as they went. */
    private Stream<PeriodicReport> ofTheYear(List<PeriodicReport> alike, DueDay due) {
        PeriodicReport last = alike.get(alike.size() - 1);
        return IntStream.rangeClosed(1, last.period().number()).mapToObj(number -> {
            ReportingPeriod period =
                    new ReportingPeriod(last.period().kind(), last.period().year() + years, number);
            return new PeriodicReport(words.movedTime(last.wording()), period, due.of(period));
        });
    }

    /** The day by which reports of one wording are due each time; empty if they do not follow each other to the end of a year. */
    private static Optional<DueDay> recurring(List<PeriodicReport> alike) {
        for (int i = 1; i < alike.size(); i++) {
            ReportingPeriod before = alike.get(i - 1).period();
            ReportingPeriod period = alike.get(i).period();
            if (period.kind() != before.kind()
                    || period.year() != before.year()
                    || period.number() != before.number() + 1) {
                return Optional.empty();
            }
        }
        PeriodicReport last = alike.get(alike.size() - 1);
        ReportingPeriod period = last.period();
        boolean toTheEnd = period.number() == period.kind().perYear();
        return alike.size() < 2 || !toTheEnd
                ? Optional.empty()
                : days(last)
                        .filter(due -> alike.stream()
                                .allMatch(report -> due.of(report.period()).equals(report.deadline())))
                        .findFirst();
    }

    /** The days that a report may be due by each time; of those that a short month cuts to one, the earliest. */
    private static Stream<DueDay> days(PeriodicReport report) {
        LocalDate day = report.deadline().lastDay().orElse(null);
        if (day == null) {
            return Stream.empty();
        }
        YearMonth ends = YearMonth.from(report.period().days().last());
        // A day before the first of a month is of the month before.
        int months = (int) ends.until(YearMonth.from(day), ChronoUnit.MONTHS);
        return IntStream.of(months, months + 1)
                .filter(after -> after >= 0)
                .boxed()
                .flatMap(after -> IntStream.rangeClosed(1, 31)
                        .boxed()
                        .flatMap(dayOfMonth -> Stream.of(DueDay.Boundary.values())
                                .map(boundary -> new DueDay(boundary, dayOfMonth, after))));
    }
}
