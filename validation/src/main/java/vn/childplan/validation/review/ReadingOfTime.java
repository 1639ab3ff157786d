package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.internal.text.WordedQuarters;
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
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;
import vn.childplan.core.time.TimeFormat;

/** Whether the typed reading of a time says what the words say: the words are what binds. */
final class ReadingOfTime {
    private static final Pattern BEFORE_QUARTER =
            Pattern.compile("trước\\s+qu[ýí]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Text NO_DATE = Text.of("không có ngày", "no date");

    private final Findings findings;

    ReadingOfTime(Findings findings) {
        this.findings = findings;
    }

    void check(Plan plan) {
        plan.preamble().bases().forEach(this::ofBasis);
        plan.clauses().stream().flatMap(ReadingOfTime::differences).forEach(this::add);
    }

    /**
     * That a reading does not say what the words say.
     *
     * @param words the words
     * @param reading the reading, in words
     */
    private record Difference(ClauseRef clause, String words, Text reading) {}

    private static Stream<Difference> differences(Clause clause) {
        return switch (clause.kind()) {
            case TASK -> ofTask((PlanTask) clause);
            case ASSIGNMENT -> ofDuties((Assignment) clause);
            case REPORTING -> ofReporting((ReportingDuty) clause);
            case HEADING, STATEMENT, FUNDING -> Stream.of();
        };
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
                            "Căn cứ " + basis.number() + ": lời văn ghi ngày "
                                    + TimeFormat.date(dates.get(0)).vi() + ", dữ liệu ghi "
                                    + TimeFormat.date(basis.date()).vi(),
                            "Basis " + basis.number() + ": the words have "
                                    + TimeFormat.date(dates.get(0)).en() + ", the reading has "
                                    + TimeFormat.date(basis.date()).en()),
                    Text.of("Sửa dữ liệu theo lời văn", "Correct the date of the basis to what the words say"));
        }
    }

    private static Stream<Difference> ofTask(PlanTask task) {
        String words = VietnameseText.clean(task.time().wording());
        Schedule schedule = task.time().schedule();
        SortedSet<Integer> quarters = WordedQuarters.in(words);
        List<WordedDates.Worded> dates = WordedDates.in(words);
        OptionalInt year = WordedQuarters.year(words);
        boolean saysContinuous = words.toLowerCase(Locale.ROOT).contains("thường xuyên");
        boolean readContinuous = schedule.kind() == Schedule.Kind.CONTINUOUS;
        if (!agree(words, quarters, schedule)
                || (saysContinuous && !readContinuous && dates.isEmpty() && quarters.isEmpty())
                || (year.isPresent()
                        && schedule.kind() != Schedule.Kind.UNSPECIFIED
                        && !years(schedule).contains(year.getAsInt()))) {
            return Stream.of(new Difference(task.ref(), words, reading(schedule)));
        }
        // "Từ 01/7/2025" has no last day, and no schedule that says so: what is left open differs from no beginning.
        boolean open = schedule.kind() == Schedule.Kind.UNSPECIFIED
                && dates.stream().allMatch(date -> date.bound() == WordedDates.Bound.UNSAID);
        return open ? Stream.of() : compare(task.ref(), words, dates, boundaries(schedule), reading(schedule));
    }

    /** Words that name several days give a duty for each of them. */
    private static Stream<Difference> ofDuties(Assignment assignment) {
        Map<String, List<AssignedDuty>> byWords = new LinkedHashMap<>();
        assignment
                .duties()
                .forEach(duty -> byWords.computeIfAbsent(duty.wording(), words -> new ArrayList<>())
                        .add(duty));
        return byWords.entrySet().stream().flatMap(each -> ofDuties(assignment.ref(), each.getKey(), each.getValue()));
    }

    private static Stream<Difference> ofDuties(ClauseRef clause, String words, List<AssignedDuty> duties) {
        // A sentence also dates the documents it names; only "trước ngày", "chậm nhất" and the like speak of its time.
        List<WordedDates.Worded> dates = WordedDates.in(words).stream()
                .filter(date -> date.bound() != WordedDates.Bound.UNSAID)
                .toList();
        List<Boundary> read = duties.stream()
                .flatMap(duty -> boundaries(duty.schedule()).stream())
                .toList();
        return compare(clause, words, dates, read, reading(duties.get(0).schedule()));
    }

    private static Stream<Difference> ofReporting(ReportingDuty reporting) {
        Stream.Builder<Difference> differences = Stream.builder();
        List<Boundary> all = new ArrayList<>();
        for (ReportingDuty.PeriodicReport report : reporting.reports()) {
            List<Boundary> own = boundaries(report.deadline());
            all.addAll(own);
            compare(
                            reporting.ref(),
                            report.wording(),
                            WordedDates.in(report.wording()),
                            own,
                            reading(report.deadline()))
                    .forEach(differences);
        }
        for (WordedDates.Worded date : WordedDates.in(reporting.wording())) {
            boolean read = all.stream().anyMatch(boundary -> boundary.day().equals(date.date()));
            if (date.date() != null && date.bound() != WordedDates.Bound.UNSAID && !read) {
                Text dates = Phrases.join(
                        ", ",
                        all.stream().map(each -> TimeFormat.date(each.day())).toList());
                differences.add(new Difference(reporting.ref(), date.words(), all.isEmpty() ? NO_DATE : dates));
            }
        }
        return differences.build();
    }

    /** Every date of the words stands in the reading, on the side of the boundary that the words say. */
    private static Stream<Difference> compare(
            ClauseRef clause, String words, List<WordedDates.Worded> dates, List<Boundary> read, Text reading) {
        for (WordedDates.Worded date : dates) {
            LocalDate day = date.date();
            if (day != null && read.stream().noneMatch(boundary -> boundary.agrees(day, date.bound()))) {
                return Stream.of(new Difference(clause, words, reading));
            }
        }
        return Stream.of();
    }

    private void add(Difference difference) {
        String said = Phrases.quote(difference.words());
        findings.add(
                difference.clause(),
                Text.of(
                        "Lời văn ghi " + said + ", dữ liệu ghi "
                                + difference.reading().vi(),
                        "The words say " + said + ", but the reading is "
                                + difference.reading().en()),
                Text.of("Sửa dữ liệu theo lời văn", "Correct the reading to what the words say"));
    }

    /**
     * A day that a reading names.
     *
     * @param day the day
     * @param before whether it is the first day on which it is late
     * @param inclusive whether it is the last permitted day
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
        return switch (deadline.kind()) {
            case BEFORE -> List.of(new Boundary(((Deadline.Before) deadline).date(), true, false));
            case NOT_LATER_THAN -> List.of(new Boundary(((Deadline.NotLaterThan) deadline).date(), false, true));
            case WITHIN -> boundaries(((Deadline.Within) deadline).days());
            case AFTER_EVENT, CONTINUOUS, UNSPECIFIED -> List.of();
        };
    }

    private static List<Boundary> boundaries(DateSpan days) {
        // "trước ngày 30/6" of a window that ends on 29/6 names the day after its last.
        return List.of(
                new Boundary(days.first(), false, false),
                new Boundary(days.last(), false, true),
                new Boundary(days.last().plusDays(1), true, false));
    }

    /** Whether the quarters of the words are those of the reading; "trước quý IV", "xong trong quý III" name a last day. */
    private static boolean agree(String words, SortedSet<Integer> quarters, Schedule schedule) {
        return switch (schedule.kind()) {
            case QUARTERS -> quarters.equals(((Schedule.Quarters) schedule).quarters());
            case DUE ->
                quarters.isEmpty()
                        || schedule.lastDay()
                                .filter(last -> last.equals(lastDay(words, quarters, last.getYear())))
                                .isPresent();
            case CONTINUOUS, WINDOW, PERIODIC, ON_EVENT, UNSPECIFIED -> quarters.isEmpty();
        };
    }

    private static LocalDate lastDay(String words, SortedSet<Integer> quarters, int readYear) {
        int year = WordedQuarters.year(words).orElse(readYear);
        return BEFORE_QUARTER.matcher(words).find()
                ? ReportingPeriod.quarter(year, quarters.first()).days().first().minusDays(1)
                : ReportingPeriod.quarter(year, quarters.last()).days().last();
    }

    private static Set<Integer> years(Schedule schedule) {
        Set<Integer> years = new TreeSet<>();
        for (Term term : schedule.terms()) {
            years.add(term.period().year());
            // "trước ngày 01/01/2030" ends in 2029.
            term.deadline().lastDay().ifPresent(last -> {
                years.add(last.getYear());
                years.add(last.plusDays(1).getYear());
            });
            years.add(term.opens().getYear());
        }
        return years;
    }

    private static Text reading(Schedule schedule) {
        return switch (schedule.kind()) {
            case QUARTERS -> reading((Schedule.Quarters) schedule);
            case CONTINUOUS, WINDOW, DUE, PERIODIC, ON_EVENT, UNSPECIFIED -> {
                List<Term> terms = schedule.terms();
                yield reading(terms.get(terms.size() - 1).deadline());
            }
        };
    }

    private static Text reading(Schedule.Quarters schedule) {
        String which = TimeFormat.quarters(schedule.quarters()) + "/" + schedule.year();
        return Text.of("quý " + which, "quarter " + which);
    }

    private static Text reading(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE, NOT_LATER_THAN -> TimeFormat.deadline(deadline);
            case WITHIN -> TimeFormat.spanInSentence(((Deadline.Within) deadline).days());
            case CONTINUOUS -> {
                int year = ((Deadline.Continuous) deadline).year();
                yield Text.of("thường xuyên trong năm " + year, "all through the year " + year);
            }
            case AFTER_EVENT, UNSPECIFIED -> NO_DATE;
        };
    }
}
