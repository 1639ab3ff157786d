package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

/** Whether the typed reading of a time says what the words say: the words are what binds. */
final class ReadingOfTime {
    private final Findings findings;

    ReadingOfTime(Findings findings) {
        this.findings = findings;
    }

    void check(Plan plan) {
        plan.preamble().bases().forEach(this::ofBasis);
        for (Clause clause : plan.clauses()) {
            if (clause instanceof PlanTask task) {
                ofTask(task);
            } else if (clause instanceof Assignment assignment) {
                assignment.duties().forEach(duty -> ofDuty(assignment.ref(), duty));
            } else if (clause instanceof ReportingDuty reporting) {
                ofReporting(reporting);
            }
        }
    }

    private void ofBasis(LegalBasis basis) {
        List<LocalDate> dates = WordedDates.in(basis.wording()).stream()
                .filter(date -> date.date() != null)
                .map(WordedDates.Worded::date)
                .toList();
        if (!dates.isEmpty() && !dates.contains(basis.date())) {
            findings.add(
                    null,
                    Text.of(
                            "Căn cứ " + basis.number() + ": lời văn ghi ngày " + Phrases.date(dates.get(0))
                                    + ", dữ liệu ghi " + Phrases.date(basis.date()),
                            "Basis " + basis.number() + ": the words have " + Phrases.date(dates.get(0))
                                    + ", the reading has " + Phrases.date(basis.date())),
                    Text.of("Sửa dữ liệu theo lời văn", "Mend the date of the basis to what the words say"));
        }
    }

    private void ofTask(PlanTask task) {
        String words = VietnameseText.clean(task.time().wording());
        Schedule schedule = task.time().schedule();
        SortedSet<Integer> quarters = WordedQuarters.in(words);
        SortedSet<Integer> read = schedule instanceof Schedule.Quarters typed ? typed.quarters() : new TreeSet<>();
        OptionalInt year = WordedQuarters.year(words);
        boolean saysContinuous = words.toLowerCase(Locale.ROOT).contains("thường xuyên");
        boolean readContinuous = schedule instanceof Schedule.Continuous;
        if (!quarters.equals(read)
                || (saysContinuous && !readContinuous && WordedDates.in(words).isEmpty() && quarters.isEmpty())
                || (year.isPresent() && !years(schedule).contains(year.getAsInt()))) {
            differs(task.ref(), words, reading(schedule));
            return;
        }
        compare(task.ref(), words, WordedDates.in(words), boundaries(schedule), reading(schedule));
    }

    private void ofDuty(ClauseRef clause, AssignedDuty duty) {
        // A sentence also dates the documents it names; only "trước ngày", "chậm nhất" and the like speak of its time.
        List<WordedDates.Worded> dates = WordedDates.in(duty.wording()).stream()
                .filter(date -> date.bound() != WordedDates.Bound.UNSAID)
                .toList();
        compare(clause, duty.wording(), dates, boundaries(duty.schedule()), reading(duty.schedule()));
    }

    private void ofReporting(ReportingDuty reporting) {
        List<Boundary> all = new ArrayList<>();
        for (ReportingDuty.PeriodicReport report : reporting.reports()) {
            List<Boundary> own = boundaries(report.deadline());
            all.addAll(own);
            compare(
                    reporting.ref(),
                    report.wording(),
                    WordedDates.in(report.wording()),
                    own,
                    reading(report.deadline()));
        }
        for (WordedDates.Worded date : WordedDates.in(reporting.wording())) {
            boolean read = all.stream().anyMatch(boundary -> boundary.day().equals(date.date()));
            if (date.date() != null && date.bound() != WordedDates.Bound.UNSAID && !read) {
                String dates = String.join(
                        ", ", all.stream().map(each -> Phrases.date(each.day())).toList());
                differs(
                        reporting.ref(),
                        date.words(),
                        dates.isEmpty() ? reading(new Deadline.Unspecified("")) : Text.of(dates, dates));
            }
        }
    }

    /** Every date of the words stands in the reading, on the side of the boundary that the words say. */
    private void compare(
            ClauseRef clause, String words, List<WordedDates.Worded> dates, List<Boundary> read, Text reading) {
        for (WordedDates.Worded date : dates) {
            LocalDate day = date.date();
            if (day != null && read.stream().noneMatch(boundary -> boundary.agrees(day, date.bound()))) {
                differs(clause, words, reading);
                return;
            }
        }
    }

    private void differs(ClauseRef clause, String words, Text reading) {
        String said = Phrases.quote(words);
        findings.add(
                clause,
                Text.of(
                        "Lời văn ghi " + said + ", dữ liệu ghi " + reading.vi(),
                        "The words say " + said + ", but the reading is " + reading.en()),
                Text.of("Sửa dữ liệu theo lời văn", "Mend the reading to what the words say"));
    }

    /**
     * A day that a reading names.
     *
     * @param day the day
     * @param before whether it is the first day on which it is late
     * @param inclusive whether it is the last good day
     */
    private record Boundary(LocalDate day, boolean before, boolean inclusive) {
        boolean agrees(LocalDate other, WordedDates.Bound bound) {
            return day.equals(other)
                    && switch (bound) {
                        case BEFORE -> before;
                        case UP_TO -> inclusive;
                        case UNSAID -> true;
                    };
        }
    }

    private static List<Boundary> boundaries(Schedule schedule) {
        return schedule.terms().stream()
                .flatMap(term -> boundaries(term.deadline()).stream())
                .toList();
    }

    private static List<Boundary> boundaries(Deadline deadline) {
        if (deadline instanceof Deadline.Before before) {
            return List.of(new Boundary(before.date(), true, false));
        }
        if (deadline instanceof Deadline.NotLaterThan notLater) {
            return List.of(new Boundary(notLater.date(), false, true));
        }
        if (deadline instanceof Deadline.Within within) {
            // "trước ngày 30/6" of a window that ends on 29/6 names the day after its last.
            return List.of(
                    new Boundary(within.days().first(), false, false),
                    new Boundary(within.days().last(), false, true),
                    new Boundary(within.days().last().plusDays(1), true, false));
        }
        return List.of();
    }

    private static Set<Integer> years(Schedule schedule) {
        Set<Integer> years = new TreeSet<>();
        for (Term term : schedule.terms()) {
            years.add(term.period().year());
            term.deadline().lastDay().ifPresent(last -> years.add(last.getYear()));
            years.add(term.opens().getYear());
        }
        return years;
    }

    private static Text reading(Schedule schedule) {
        if (schedule instanceof Schedule.Quarters quarters) {
            String which = Phrases.quarters(quarters.quarters()) + "/" + quarters.year();
            return Text.of("quý " + which, "quarter " + which);
        }
        List<Term> terms = schedule.terms();
        return reading(terms.get(terms.size() - 1).deadline());
    }

    private static Text reading(Deadline deadline) {
        if (deadline instanceof Deadline.Before before) {
            String day = Phrases.date(before.date());
            return Text.of("trước ngày " + day, "before " + day);
        }
        if (deadline instanceof Deadline.NotLaterThan notLater) {
            String day = Phrases.date(notLater.date());
            return Text.of("chậm nhất ngày " + day, "not later than " + day);
        }
        if (deadline instanceof Deadline.Within within) {
            String days = Phrases.date(within.days().first()) + "–"
                    + Phrases.date(within.days().last());
            return Text.of(days, days);
        }
        if (deadline instanceof Deadline.Continuous continuous) {
            return Text.of("thường xuyên trong năm " + continuous.year(), "all through the year " + continuous.year());
        }
        return Text.of("không có ngày", "no date");
    }
}
