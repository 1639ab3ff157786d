package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The times of duties: the days that their words name, else the words themselves. */
final class DutyTimes {
    private static final List<Pattern> WITHOUT_DAY = List.of(
            Pattern.compile("\\bkip thoi\\b"),
            Pattern.compile("\\bdinh ky\\b"),
            Pattern.compile("\\btheo quy dinh\\b"));

    private final PlanReader.PlanYear year;
    private final PeriodsOfReports periods;
    private final Doubts doubts;

    DutyTimes(PlanReader.PlanYear year, PeriodsOfReports periods, Doubts doubts) {
        this.year = year;
        this.periods = periods;
        this.doubts = doubts;
    }

    /** One schedule for each day of a report; none where it names none that exists. */
    List<Schedule> schedules(ReadReport report) {
        PlacedText deadline = report.deadline();
        if (deadline == null) {
            return List.of();
        }
        return new DueDays(deadline.toString(), year)
                .schedules(report.recurrence(), report.dates(), (place, day) -> periods.of(report, place, day));
    }

    /** The duties that words order which ask for no report: one for each day that they name, with a doubt of each unread one. */
    List<AssignedDuty> duties(String no, PlacedText words, DutyKind kind, List<Party> bearers, Force force) {
        List<Schedule> schedules = new ArrayList<>();
        for (ReportDeadlines.Deadline deadline : deadlines(words)) {
            List<Schedule> days = schedules(words, deadline, kind.endsInDocument());
            schedules.addAll(days);
            if (days.stream().anyMatch(this::isOver)) {
                doubts.add(
                        DoubtCode.DUE_BEFORE_ISSUE,
                        no,
                        deadline.words(),
                        Text.of("giữ nguyên như văn bản ghi", "kept as written"));
            }
            if (!days.isEmpty() && HourOfDay.isIn(Unmarked.of(deadline.words()))) {
                doubts.add(DoubtCode.TIME_IN_WORDS, no, deadline.words(), HourOfDay.HELD);
            }
            if (days.isEmpty() || deadline.invalid()) {
                doubts.open(
                        deadline.invalid() ? DoubtCode.TIME_INVALID : DoubtCode.TIME_IN_WORDS, no, deadline.words());
            } else if (deadline.assumed()) {
                doubts.add(
                        DoubtCode.YEAR_ASSUMED,
                        no,
                        deadline.words(),
                        Text.of("hiểu là năm " + year.year(), "taken as " + year.year()));
            }
        }
        if (schedules.isEmpty()) {
            schedules.add(inWords(words));
        }
        return schedules.stream()
                .map(schedule -> AssignedDuty.of(words.toString(), kind, bearers, schedule)
                        .withForce(force))
                .toList();
    }

    private boolean isOver(Schedule schedule) {
        return schedule.lastDay().filter(year::isOver).isPresent();
    }

    /** When what is told beside a duty is due: the first day, else the words. */
    Schedule of(PlacedText words, DutyKind kind) {
        return deadlines(words).stream()
                .flatMap(deadline -> schedules(words, deadline, kind.endsInDocument()).stream())
                .findFirst()
                .orElseGet(() -> inWords(words));
    }

    /** Whether words say in which month or quarter what they order is to be done. */
    boolean nameCompletion(PlacedText words) {
        return !CompletionDeadlines.in(words, year, false).isEmpty();
    }

    private List<ReportDeadlines.Deadline> deadlines(PlacedText words) {
        List<ReportDeadlines.Deadline> deadlines =
                new ArrayList<>(ReportDeadlines.in(words, year.single() ? year.year() : null));
        deadlines.addAll(CompletionDeadlines.in(words, year, !deadlines.isEmpty()));
        return deadlines;
    }

    /** A document may be early: it is due by the end of the quarter or month in which it is ordered. */
    private List<Schedule> schedules(PlacedText words, ReportDeadlines.Deadline deadline, boolean document) {
        Schedule within = document ? null : CompletionDeadlines.within(words, deadline, year);
        if (within != null) {
            return List.of(within);
        }
        return new DueDays(deadline.words().toString(), year).schedules(deadline.recurrence(), deadline.dates());
    }

    /** The words of a time without a day. */
    Schedule inWords(PlacedText words) {
        List<ReportDeadlines.Deadline> deadlines = deadlines(words);
        if (deadlines.size() == 1) {
            return new Schedule.Unspecified(
                    year.year(), deadlines.get(0).words().toString());
        }
        String plain = Unmarked.of(words);
        List<String> said = new ArrayList<>();
        for (Pattern pattern : WITHOUT_DAY) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) {
                said.add(words.toString().substring(found.start(), found.end()));
            }
        }
        return new Schedule.Unspecified(year.year(), String.join(" … ", said));
    }
}
