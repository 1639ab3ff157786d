package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.Term;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.obligation.YearEvent;

/** Whether the quarters, months and days of a duty cover the events of the year that it is for. */
final class EventTimes {
    private final ReviewedPlan subject;
    private final Findings findings;
    private final int year;

    EventTimes(ReviewedPlan subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
        this.year = subject.plan().year();
    }

    void check() {
        for (PlanDuty duty : subject.duties()) {
            if (duty.isOwnOrder() && !duty.kind().endsInDocument()) {
                check(duty);
            }
        }
    }

    private void check(PlanDuty duty) {
        List<DateSpan> times = times(duty);
        if (times.isEmpty()) {
            return;
        }
        List<YearEvent> events = duty.eventsOf(year);
        for (YearEvent event : events) {
            if (times.stream().noneMatch(time -> overlap(time, event.days()))) {
                add(duty.clause(), event.event(), event.days(), events);
            }
        }
    }

    private static List<DateSpan> times(PlanDuty duty) {
        return duty.terms().stream().flatMap(EventTimes::time).toList();
    }

    /** The days on which it may be done in a term; none where its wording sets no date. */
    private static Stream<DateSpan> time(Term term) {
        return switch (term.deadline().kind()) {
            case WITHIN -> Stream.of(((Deadline.Within) term.deadline()).days());
            case BEFORE, NOT_LATER_THAN -> Stream.of(term.period().days());
            case AFTER_EVENT, CONTINUOUS, UNSPECIFIED -> Stream.of();
        };
    }

    private static boolean overlap(DateSpan one, DateSpan other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    private void add(ClauseRef clause, NamedEvent event, DateSpan days, List<YearEvent> events) {
        SortedSet<Integer> needed = new TreeSet<>();
        events.forEach(each -> needed.add(quarter(each.days().first())));
        Text name = event.label();
        Text on = days.first().equals(days.last()) ? TimeFormat.date(days.first()) : TimeFormat.spanInSentence(days);
        String quarter = TimeFormat.quarters(List.of(quarter(days.first())));
        findings.add(
                clause,
                Text.of(
                        Phrases.capital(name.vi()) + " năm " + year + " là " + on.vi() + ", quý " + quarter
                                + ": ngoài thời gian thực hiện",
                        "The " + name.en() + " of " + year + " is " + on.en() + ", in quarter " + quarter
                                + ": outside the time of the task"),
                Text.of(
                        "Sửa thời gian thực hiện: quý " + TimeFormat.quarters(needed) + " năm " + year,
                        "Correct the time: quarters " + TimeFormat.quarters(needed) + " of " + year));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }
}
