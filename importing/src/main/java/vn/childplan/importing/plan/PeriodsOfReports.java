package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * For which period each day of a report is: the one that the words name, else the year, and the first half of it where the day is
 * early in July or where a second day follows at the end of the year; a day at the beginning of a year after the plan's looks
 * back. What the words do not name is told.
 */
final class PeriodsOfReports {
    private static final int LAST_DAY_OF_JULY_FOR_THE_HALF = 15;
    private static final int FIRST_MONTH_FOR_THE_YEAR = 10;

    private final AskedReports reports;
    private final PlanReader.PlanYear year;
    private final Doubts doubts;
    /** Of each clause the years at whose end it asks for a report. */
    private final IdentityHashMap<PlacedText, Set<Integer>> endsOfYears = new IdentityHashMap<>();

    PeriodsOfReports(AskedReports reports, PlanReader.PlanYear year, Doubts doubts) {
        this.reports = reports;
        this.year = year;
        this.doubts = doubts;
    }

    /**
     * The period of one day of a report.
     *
     * @param place which of its days
     */
    ReportingPeriod of(ReadReport report, int place, LocalDate day) {
        NamedPeriod name = report.periods().get(place);
        ReportingPeriod named = name == null ? null : name.of(day);
        if (named != null) {
            return named;
        }
        int of = day.getYear();
        if (isHalf(report, day)) {
            tell(report, Text.of("của 6 tháng đầu năm " + of, "of the first half of " + of), ReportingPeriod.year(of));
            return ReportingPeriod.half(of, 1);
        }
        if (DueDays.isMidYear(day) && !isYearly(report)) {
            tell(report, Text.of("của cả năm " + of, "of the whole year " + of), ReportingPeriod.half(of, 1));
        }
        return ReportingPeriod.year(of > year.year() && DueDays.looksBack(day) ? of - 1 : of);
    }

    private void tell(ReadReport report, Text assumed, ReportingPeriod other) {
        doubts.add(DoubtCode.PERIOD_ASSUMED, report.node().no(), report.deadline(), assumed, other.toString());
    }

    private static boolean isYearly(ReadReport report) {
        return report.deadline() != null && Unmarked.of(report.deadline()).contains("hang nam");
    }

    private boolean isHalf(ReadReport report, LocalDate day) {
        boolean earlyInJuly = day.getMonth() == Month.JULY && day.getDayOfMonth() <= LAST_DAY_OF_JULY_FOR_THE_HALF;
        boolean before = day.getMonth() == Month.MAY || day.getMonth() == Month.JUNE;
        return (earlyInJuly && !isYearly(report)) || ((before || earlyInJuly) && isFollowed(report, day));
    }

    /** Whether the same words ask for another report at the end of that year, for no period named. */
    private boolean isFollowed(ReadReport report, LocalDate day) {
        if (endsOfYears.isEmpty()) {
            reports.all().forEach(this::addEndsOfYears);
        }
        return endsOfYears.getOrDefault(report.what(), Set.of()).contains(day.getYear());
    }

    private void addEndsOfYears(ReadReport report) {
        Set<Integer> years = endsOfYears.computeIfAbsent(report.what(), what -> new HashSet<>());
        for (int place = 0; place < report.dates().size(); place++) {
            LocalDate day = report.periods().get(place) == null ? day(report, place) : null;
            if (day != null && day.getMonthValue() >= FIRST_MONTH_FOR_THE_YEAR) {
                years.add(day.getYear());
            }
        }
    }

    private @Nullable LocalDate day(ReadReport report, int place) {
        return report.deadline() == null
                ? null
                : new DueDays(report.deadline().toString(), year)
                        .day(report.dates().get(place));
    }
}
