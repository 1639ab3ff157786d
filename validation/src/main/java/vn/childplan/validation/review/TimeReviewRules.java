package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.Term;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** Until when: whether the dates that are set can be kept. */
final class TimeReviewRules {
    private static final Pattern SEVERAL_YEARS =
            Pattern.compile("\\b20\\d{2}\\s*(?:[-–]|đến)(?:\\s*năm)?\\s*(20\\d{2})\\b");

    /** A year, and not that of a date: "năm 2025", but "ngày 23/7/2025" of a document that the title names. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])20\\d{2}\\b");

    static final ReviewRule OUTSIDE_YEAR = Rule.named("review.deadline-outside-year")
            .title("Thời hạn nằm trong năm kế hoạch", "Dates lie in the year of the plan")
            .basis("năm của kế hoạch (trích yếu)", "the year of the plan (its title)")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, TimeReviewRules::checkYear);

    static final ReviewRule BEFORE_PLAN = Rule.named("review.deadline-before-plan")
            .title("Thời hạn sau ngày ban hành", "Dates come after the day of issue")
            .basis("ngày ban hành kế hoạch", "the date of the plan")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, (subject, findings) -> {
                LocalDate issued = subject.plan().date();
                eachLastDay(subject, (duty, term, last) -> {
                    if (!last.isAfter(issued)) {
                        findings.add(
                                last.isBefore(issued) ? Severity.ERROR : Severity.WARNING,
                                duty.clause(),
                                Text.of(
                                        "Hạn cuối là ngày "
                                                + TimeFormat.date(last).vi() + ", kế hoạch ban hành ngày "
                                                + TimeFormat.date(issued).vi() + ": không còn thời gian thực hiện",
                                        "The last permitted day is "
                                                + TimeFormat.date(last).en() + ", the plan is of "
                                                + TimeFormat.date(issued).en() + ": no time is left"),
                                Text.of("Quy định thời hạn sau ngày ban hành", "Set a date after the day of issue"));
                    }
                });
            });

    static final ReviewRule REST_DAY = Rule.named("review.rest-day")
            .title("Hạn cuối là ngày làm việc", "Last permitted days are working days")
            .basis("lịch làm việc", "the calendar of working days")
            .basis(Basis.reading(
                    "thời hạn trong kế hoạch được hiểu đúng như ghi", "dates of a plan are read as written"))
            .as(
                    ReviewRule::of,
                    (subject, findings) -> eachLastDay(subject, (duty, term, last) -> {
                        if (namesItsDate(term)) {
                            checkRestDay(subject, findings, duty.clause(), term.deadline(), last);
                        }
                    }));

    static final ReviewRule CALENDAR_YEAR_MISSING = Rule.named("review.calendar-year-missing")
            .title("Lịch làm việc có các năm của thời hạn", "The calendar holds the years of the dates")
            .basis("ngày nghỉ do cơ quan có thẩm quyền quyết định từng năm", "days off are decided year by year")
            .severity(Severity.INFO)
            .as(ReviewRule::of, (subject, findings) -> {
                Set<Integer> missing = new TreeSet<>();
                eachLastDay(subject, (duty, term, last) -> {
                    if (!subject.calendarHolds(last)) {
                        missing.add(last.getYear());
                    }
                });
                missing.forEach(year -> findings.add(
                        null,
                        Text.of(
                                "Lịch làm việc chưa có năm " + year + ": chưa xét được ngày nghỉ của năm đó",
                                "The calendar does not hold " + year + ": its days off were not looked at"),
                        Text.of(
                                "Rà soát lại khi có lịch làm việc năm " + year,
                                "Review again when there is a calendar of " + year)));
            });

    static final ReviewRule EVENT_MISSED = Rule.named("review.event-missed")
            .title(
                    "Thời gian thực hiện bao gồm sự kiện mà nhiệm vụ nêu",
                    "The time of a task covers the event it is for")
            .basis(Basis.law(Laws.CHILDREN_LAW.article(11))
                    .saying("Tháng hành động vì trẻ em là tháng 6", "the Month of Action for Children is June"))
            .basis(Basis.practice(
                    "tết Trung thu là ngày 15 tháng 8 âm lịch",
                    "the Mid-Autumn Festival is on the 15th of the 8th lunar month"))
            .severity(Severity.ERROR)
            .as(ReviewRule::of, (subject, findings) -> new EventTimes(subject, findings).check());

    static final List<ReviewRule> ALL =
            List.of(OUTSIDE_YEAR, BEFORE_PLAN, REST_DAY, CALENDAR_YEAR_MISSING, EVENT_MISSED);

    private TimeReviewRules() {}

    /** Looks at one term of one duty that has a last permitted day. */
    interface LastDayCheck {
        void look(PlanDuty duty, Term term, LocalDate lastDay);
    }

    /** Every last permitted day once: those who coordinate share the time of those who lead. */
    static void eachLastDay(ReviewedPlan subject, LastDayCheck check) {
        for (PlanDuty duty : subject.duties()) {
            for (Term term : duty.isOwnOrder() ? duty.terms() : List.<Term>of()) {
                term.deadline().lastDay().ifPresent(last -> check.look(duty, term, last));
            }
        }
    }

    private static boolean isWithin(int year, int first, int last) {
        return year >= first && year <= last;
    }

    /** The last year of a plan whose title says that it is for several: "giai đoạn 2026 - 2030", "năm học 2026 - 2027". */
    private static int lastYear(Plan plan) {
        Matcher several = SEVERAL_YEARS.matcher(plan.title());
        return several.find() ? Math.max(plan.year(), Integer.parseInt(several.group(1))) : plan.year();
    }

    /** Whether the title says of which year the plan is: else its date alone does, and others may be meant as well. */
    private static boolean namesItsYear(Plan plan) {
        String year = String.valueOf(plan.year());
        return SEVERAL_YEARS.matcher(plan.title()).find()
                || YEAR.matcher(plan.title())
                        .results()
                        .anyMatch(found -> found.group().equals(year));
    }

    private static void checkYear(ReviewedPlan subject, Findings findings) {
        if (!namesItsYear(subject.plan())) {
            return;
        }
        int year = subject.plan().year();
        int lastYear = lastYear(subject.plan());
        for (PlanDuty duty : subject.duties()) {
            for (Term term : duty.isOwnOrder() ? duty.terms() : List.<Term>of()) {
                LocalDate last = term.deadline().lastDay().orElse(null);
                boolean outside = last == null
                        ? !isWithin(term.period().year(), year, lastYear)
                        : !isWithin(last.getYear(), year, lastYear) && !closesTheYear(duty, term, last, year);
                if (outside) {
                    Text when = last == null
                            ? TimeFormat.periodInSentence(term.period())
                            : Text.of(
                                    "ngày " + TimeFormat.date(last).vi(),
                                    TimeFormat.date(last).en());
                    findings.add(
                            duty.clause(),
                            Text.of(
                                    "Thời hạn (" + when.vi() + ") ngoài năm kế hoạch " + year,
                                    "The time (" + when.en() + ") is outside the year of the plan, " + year),
                            Text.of(
                                    "Sửa thời hạn, hoặc sửa năm của kế hoạch",
                                    "Correct the date, or the year of the plan"));
                }
            }
        }
    }

    /** A report on the year or its last part is rightly due early in the year after. */
    private static boolean closesTheYear(PlanDuty duty, Term term, LocalDate last, int year) {
        return duty.kind().endsInDocument()
                && term.period().year() == year
                && last.getYear() == year + 1
                && last.isAfter(term.period().days().last());
    }

    /** Whether the words name a day, rather than a quarter, a month or an event whose last day is what it is. */
    private static boolean namesItsDate(Term term) {
        return switch (term.deadline().kind()) {
            case WITHIN -> {
                DateSpan days = ((Deadline.Within) term.deadline()).days();
                yield !isEvent(days) && !days.equals(term.period().days());
            }
            case BEFORE, NOT_LATER_THAN, AFTER_EVENT -> true;
            case CONTINUOUS, UNSPECIFIED -> false;
        };
    }

    private static boolean isEvent(DateSpan days) {
        int year = days.last().getYear();
        return Stream.of(NamedEvent.values())
                .anyMatch(event -> event.isKnownIn(year) && event.in(year).equals(days));
    }

    private static void checkRestDay(
            ReviewedPlan subject, Findings findings, ClauseRef clause, Deadline deadline, LocalDate last) {
        if (!subject.calendarHolds(last)) {
            return;
        }
        if (!subject.calendar().isWorkingDay(last)) {
            Text day = TimeFormat.weekday(last);
            Optional<LocalDate> working = workingDayBefore(subject, last);
            Text until = working.map(TimeFormat::weekday).orElse(day);
            findings.add(
                    clause,
                    Text.of(
                            "Hạn cuối là " + day.vi() + ", ngày nghỉ; ngày làm việc cuối cùng là " + until.vi(),
                            "The last permitted day, " + day.en() + ", is a day off; the last working day is "
                                    + until.en()),
                    Text.of("Quy định thời hạn vào ngày làm việc", "Set the date on a working day"));
            return;
        }
        LocalDate tooLate = namedTooLate(deadline);
        if (tooLate != null
                && subject.calendarHolds(tooLate)
                && !subject.calendar().isWorkingDay(tooLate)) {
            Text named = TimeFormat.weekday(tooLate);
            Text until = TimeFormat.weekday(last);
            findings.add(
                    Severity.INFO,
                    clause,
                    Text.of(
                            "“Trước ngày " + TimeFormat.date(tooLate).vi() + "”: ngày đó là " + named.vi()
                                    + ", ngày nghỉ; hạn cuối là " + until.vi(),
                            "“Before " + TimeFormat.date(tooLate).en() + "”: that is " + named.en()
                                    + ", a day off; the last permitted day is " + until.en()),
                    Text.of(
                            "Ghi “chậm nhất ngày " + TimeFormat.date(last).vi()
                                    + "” để không ai hiểu là ngày làm việc kế tiếp",
                            "Write “not later than " + TimeFormat.date(last).en()
                                    + "”, so that nobody takes the next working day"));
        }
    }

    /** The day that the words name although it is too late: "trước ngày D"; null if they name none. */
    private static @Nullable LocalDate namedTooLate(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> ((Deadline.Before) deadline).date();
            case NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS, UNSPECIFIED -> null;
        };
    }

    private static Optional<LocalDate> workingDayBefore(ReviewedPlan subject, LocalDate day) {
        LocalDate candidate = day;
        while (subject.calendarHolds(candidate)) {
            if (subject.calendar().isWorkingDay(candidate)) {
                return Optional.of(candidate);
            }
            candidate = candidate.minusDays(1);
        }
        return Optional.empty();
    }
}
