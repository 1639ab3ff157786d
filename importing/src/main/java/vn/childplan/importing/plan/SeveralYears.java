package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * A plan whose title names several years, as "giai đoạn 2026-2030": what recurs in it is read for one of them, and that is told. So
 * is the year of its issue where the title names none for the plan.
 */
final class SeveralYears {
    private static final Pattern SPAN =
            Pattern.compile("\\b(20\\d{2})\\s*(?:-|–|den)\\s*(?:nam )?(20\\d{2})\\b(?! */)");
    /** A year that is none of a date. */
    private static final Pattern OF_PLAN = Pattern.compile("(?<!thang \\d{1,2} )\\bnam (20\\d{2})\\b");
    /** From when on plans of the next year are issued. */
    private static final int FIRST_MONTH_OF_NEXT_PLANS = 10;

    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

    private static final Text GOES_ON =
            Text.of("việc thường xuyên của cả kế hoạch", "whatever goes on all the time in the plan is");
    private static final Text RECURS = Text.of("việc định kỳ này", "this, which recurs, is");

    private final PlanReader.Parts parts;
    private final Doubts doubts;

    SeveralYears(PlanReader.Parts parts, Doubts doubts) {
        this.parts = parts;
        this.doubts = doubts;
    }

    /** Tells at the first time that goes on, for all of these; and at each that recurs. */
    void tell() {
        NavigableSet<Integer> years = years();
        if (parts.year().single()) {
            return;
        }
        if (years.size() < 2) {
            tellOfYearOfIssue();
            return;
        }
        boolean told = false;
        for (TaskReader.Found found : parts.tasks()) {
            TimeWording.Kind kind = kind(found.task().time());
            if (kind == TimeWording.Kind.RECURRING) {
                tell(found.task().no(), found.task().time(), years, RECURS);
            } else if (kind == TimeWording.Kind.ONGOING && !told) {
                tell(found.task().no(), found.task().time(), years, GOES_ON);
                told = true;
            }
        }
        for (ReadReport report : parts.reports()) {
            boolean recurs = switch (report.recurrence()) {
                case YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY, MIXED -> true;
                case ONCE, EVENT, NONE -> false;
            };
            if (recurs) {
                PlacedText words = report.deadline() == null ? report.what() : report.deadline();
                tell(report.node().no(), words, years, RECURS);
            }
        }
    }

    /** "Chuyển đổi số cho doanh nghiệp" of 01/12/2025: of which year it is, only its date says. */
    private void tellOfYearOfIssue() {
        int taken = parts.year().year();
        LocalDate issued = parts.header().date();
        NavigableSet<Integer> named = namedAsOfPlan(Unmarked.of(parts.title()));
        if (issued == null || parts.amends() != null || named.contains(taken)) {
            return;
        }
        boolean ofIssue = taken == issued.getYear();
        if (!ofIssue) {
            named.add(issued.getYear());
        } else if (named.isEmpty() && issued.getMonthValue() >= FIRST_MONTH_OF_NEXT_PLANS) {
            named.add(taken + 1);
        }
        doubts.add(
                DoubtCode.YEAR_ASSUMED,
                null,
                parts.title(),
                Text.of("trích yếu không ghi năm của kế hoạch", "the title does not say of which year the plan is"),
                ofIssue
                        ? Text.of("hiểu là năm ban hành, " + taken, "taken as the year of issue, " + taken)
                        : Text.of(
                                "hiểu là năm " + taken + ", năm có báo cáo đầu tiên",
                                "taken as " + taken + ", the year of the first reports"),
                named.stream().map(String::valueOf).toList());
    }

    private static NavigableSet<Integer> namedAsOfPlan(String title) {
        NavigableSet<Integer> named = new TreeSet<>();
        OF_PLAN.matcher(title).results().forEach(each -> named.add(Integer.parseInt(each.group(1))));
        return named;
    }

    /**
     * Whether a plan whose title does not say of which year it is wants its first reports in the year after its issue: "trước ngày
     * 01/6 và 15/11 hằng năm" of 01/12/2025. What goes on all the time would else be of its first month alone.
     */
    static boolean beginsAfterIssue(PlacedText title, PlanReader.PlanYear year, List<ReadReport> reports) {
        String plain = Unmarked.of(title);
        LocalDate issued = year.issued();
        if (issued == null
                || year.single()
                || year.year() != issued.getYear()
                || SPAN.matcher(plain).find()
                || namedAsOfPlan(plain).contains(year.year())) {
            return false;
        }
        List<String> days =
                reports.stream().flatMap(report -> report.dates().stream()).toList();
        return !days.isEmpty() && days.stream().allMatch(day -> isOverEachYear(day, year));
    }

    /** Whether it is a day of every year ("--06-01") that was over when the plan was issued. */
    private static boolean isOverEachYear(String day, PlanReader.PlanYear year) {
        if (!day.matches("--\\d{2}-\\d{2}")) {
            return false;
        }
        MonthDay yearly = MonthDay.parse(day);
        return yearly.isValidYear(year.year()) && year.isOver(yearly.atYear(year.year()));
    }

    private TimeWording.Kind kind(@Nullable PlacedText time) {
        return time == null
                ? TimeWording.Kind.NONE
                : TimeWording.of(time.toString(), parts.year().year(), false).kind();
    }

    private void tell(String no, @Nullable PlacedText words, NavigableSet<Integer> years, Text what) {
        int taken = parts.year().year();
        String named = years.first() + "-" + years.last();
        List<String> others = years.stream()
                .filter(year -> year != taken)
                .map(String::valueOf)
                .toList();
        doubts.add(
                DoubtCode.YEAR_ASSUMED,
                no,
                words,
                Text.of(
                        what.vi() + " hiểu là của năm " + taken + "; tên kế hoạch nêu " + named,
                        what.en() + " taken as of " + taken + "; the title names " + named),
                others.toArray(String[]::new));
    }

    /**
     * The year of its issue for which a plan is read; of a span that begins later, and beside which the title does not name that
     * year, the first: "giai đoạn 2026 - 2030" of 20/11/2025 has nothing to be done in 2025.
     */
    static int yearRead(String title, int issued) {
        Matcher span = SPAN.matcher(title);
        if (!span.find()) {
            return issued;
        }
        int first = Integer.parseInt(span.group(1));
        String beside = title.substring(0, span.start()) + title.substring(span.end());
        boolean named = YEAR.matcher(beside).results().anyMatch(year -> Integer.parseInt(year.group()) == issued);
        return named || issued == PlanReader.UNKNOWN_YEAR ? issued : Math.max(issued, first);
    }

    /** The years of a span, or those named one by one where the title cites no document. */
    private NavigableSet<Integer> years() {
        String title = Unmarked.of(parts.title());
        NavigableSet<Integer> years = new TreeSet<>();
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            int first = Integer.parseInt(span.group(1));
            IntStream.rangeClosed(first, Integer.parseInt(span.group(2))).forEach(years::add);
        } else if (Citations.in(parts.title()).isEmpty()) {
            Matcher year = YEAR.matcher(title);
            while (year.find()) {
                years.add(Integer.parseInt(year.group()));
            }
        }
        return years;
    }
}
