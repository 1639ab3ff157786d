package vn.childplan.checks.roundtrip;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Schedule.DueDay;
import vn.childplan.core.time.Schedule.DueDay.Boundary;

/** Wordings of time and what they mean in a plan for a year; each names its year, or the plan's title does. */
final class WordedTimes {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

    private WordedTimes() {}

    /**
     * A wording and the schedule that it is.
     *
     * @param words what stands behind the label
     */
    record Time(String words, Schedule schedule) {}

    /** Every kind of schedule. */
    static Arbitrary<Time> in(int year) {
        return Arbitraries.oneOf(
                continuous(year), quarters(year), windows(year), until(year), periodic(year), events(year), open(year));
    }

    private static Arbitrary<Time> continuous(int year) {
        return Arbitraries.of(
                        "Thường xuyên trong năm", "Thường xuyên", "Thực hiện thường xuyên", "Thường xuyên, liên tục")
                .map(words -> new Time(words, new Schedule.Continuous(year)));
    }

    private static Arbitrary<Time> quarters(int year) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("/", " năm "),
                        Arbitraries.of(", ", " và quý "))
                .as((numbers, before, between) -> {
                    TreeSet<Integer> quarters = new TreeSet<>(numbers);
                    String named = quarters.stream()
                            .map(quarter -> NUMERALS.get(quarter - 1))
                            .collect(Collectors.joining(between));
                    return new Time("Quý " + named + before + year, new Schedule.Quarters(year, quarters));
                });
    }

    private static Arbitrary<Time> windows(int year) {
        return Arbitraries.oneOf(
                Combinators.combine(
                                days(year),
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(0, 3))
                        .as((first, length, form) -> {
                            LocalDate last = first.plusDays(length).getYear() == year
                                    ? first.plusDays(length)
                                    : LocalDate.of(year, 12, 31);
                            String words = switch (form) {
                                case 0 -> "Từ ngày " + dayAndMonth(first) + " đến ngày " + date(last);
                                case 1 -> "Từ ngày " + date(first) + " đến hết ngày " + date(last);
                                case 2 -> "Từ " + date(first) + " đến " + date(last);
                                default -> "Từ ngày " + inWords(first) + " đến ngày " + inWords(last);
                            };
                            return window(words, first, last);
                        }),
                Combinators.combine(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.of("Tháng %d/%d", "Trong tháng %d năm %d"))
                        .as((month, form) -> months(form(form, month, year), year, month, month)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 6),
                                Arbitraries.integers().between(7, 12))
                        .as((first, last) ->
                                months("Từ tháng " + first + " đến tháng " + last + " năm " + year, year, first, last)),
                Arbitraries.of(
                        months("6 tháng đầu năm " + year, year, 1, 6),
                        months("6 tháng cuối năm " + year, year, 7, 12),
                        months("Năm " + year, year, 1, 12),
                        months("Trong năm " + year, year, 1, 12),
                        months("Cả năm " + year, year, 1, 12),
                        window(
                                "Năm học " + year + " - " + (year + 1),
                                LocalDate.of(year, 9, 1),
                                LocalDate.of(year + 1, 5, 31))));
    }

    /** Until a day, or until the end or beginning of a month or quarter: of the plan's year, and its beginning is left open. */
    private static Arbitrary<Time> until(int year) {
        Arbitrary<Time> days = Combinators.combine(
                        days(year),
                        Arbitraries.of(
                                "Trước ngày ",
                                "Hoàn thành trước ngày ",
                                "Xong trước ngày ",
                                "Chậm nhất ngày ",
                                "Chậm nhất là ngày ",
                                "Đến hết ngày ",
                                "Hoàn thành chậm nhất ngày "),
                        Arbitraries.of(true, false))
                .as((day, before, numbers) -> {
                    boolean isBefore = before.toLowerCase(Locale.ROOT).contains("trước");
                    return due(before + (numbers ? date(day) : inWords(day)), year, isBefore, day);
                });
        Arbitrary<Time> months = Combinators.combine(
                        Arbitraries.integers().between(2, 12),
                        Arbitraries.of(
                                "Trước tháng %d/%d", "Hoàn thành trong tháng %d/%d", "Xong trước tháng %d năm %d"))
                .as((month, form) -> {
                    YearMonth of = YearMonth.of(year, month);
                    boolean isBefore = form.toLowerCase(Locale.ROOT).contains("trước");
                    return due(form(form, month, year), year, isBefore, isBefore ? of.atDay(1) : of.atEndOfMonth());
                });
        Arbitrary<Time> quarters = Combinators.combine(
                        Arbitraries.integers().between(2, 4), Arbitraries.of("Trước quý %s/%d", "Xong trong quý %s/%d"))
                .as((quarter, form) -> {
                    boolean isBefore = form.startsWith("Trước");
                    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
                    LocalDate day =
                            isBefore ? first.atDay(1) : first.plusMonths(2).atEndOfMonth();
                    return due(form(form, NUMERALS.get(quarter - 1), year), year, isBefore, day);
                });
        return Arbitraries.oneOf(days, months, quarters);
    }

    private static Time due(String words, int year, boolean before, LocalDate day) {
        Deadline deadline = before ? Deadline.before(day) : Deadline.notLaterThan(day);
        return new Time(words, new Schedule.Due(ReportingPeriod.year(year), deadline));
    }

    private static Arbitrary<Time> periodic(int year) {
        Arbitrary<Time> plain = Arbitraries.of(
                        List.of("Hằng năm", "Hằng quý", "Hằng tháng", "Định kỳ hằng quý", "Định kỳ 6 tháng"))
                .map(words -> new Time(words, new Schedule.Periodic(year, every(words), null)));
        Arbitrary<Time> due = Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(Boundary.values()),
                        Arbitraries.of(0, 1),
                        Arbitraries.of(ReportingPeriod.Kind.MONTH, ReportingPeriod.Kind.QUARTER))
                .as((day, boundary, after, every) -> {
                    String behind = every == ReportingPeriod.Kind.MONTH
                            ? after == 0 ? "" : " của tháng sau"
                            : after == 0 ? " của tháng cuối quý" : " của tháng đầu quý sau";
                    String words = (every == ReportingPeriod.Kind.MONTH ? "Hằng tháng, " : "Hằng quý, ")
                            + (boundary == Boundary.BEFORE ? "trước ngày " : "chậm nhất ngày ")
                            + two(day)
                            + behind;
                    return new Time(words, new Schedule.Periodic(year, every, new DueDay(boundary, day, after)));
                });
        return Arbitraries.oneOf(plain, due);
    }

    private static ReportingPeriod.Kind every(String words) {
        return words.contains("năm")
                ? ReportingPeriod.Kind.YEAR
                : words.contains("quý")
                        ? ReportingPeriod.Kind.QUARTER
                        : words.contains("6") ? ReportingPeriod.Kind.HALF : ReportingPeriod.Kind.MONTH;
    }

    private static Arbitrary<Time> events(int year) {
        return Combinators.combine(Arbitraries.of(NamedEvent.values()), Arbitraries.of("", "Dịp ", "Trong dịp "))
                .as((event, before) ->
                        new Time(before + event.vietnameseName() + " năm " + year, new Schedule.OnEvent(event, year)));
    }

    private static Arbitrary<Time> open(int year) {
        return Arbitraries.of(
                        "Theo quy định",
                        "Theo kế hoạch của Bộ Y tế",
                        "Sau khi có hướng dẫn của Bộ Y tế",
                        "Trong 10 ngày làm việc kể từ ngày nhận được văn bản",
                        "Cuối năm",
                        "Năm " + year + " và các năm tiếp theo",
                        "Từ ngày 01/7/" + year)
                .map(words -> new Time(words, new Schedule.Unspecified(year, words)));
    }

    static Arbitrary<LocalDate> days(int year) {
        return Arbitraries.integers()
                .between(1, 363)
                .map(day -> LocalDate.of(year, 1, 1).plusDays(day));
    }

    private static Time months(String words, int year, int first, int last) {
        return window(
                words, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Time window(String words, LocalDate first, LocalDate last) {
        return new Time(words, new Schedule.Window(DateSpan.of(first, last)));
    }

    private static String form(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static String dayAndMonth(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + day.getMonthValue();
    }

    /** 15/5/2025, 05/10/2025. */
    static String date(LocalDate day) {
        return dayAndMonth(day) + "/" + day.getYear();
    }

    /** 15 tháng 5 năm 2025. */
    static String inWords(LocalDate day) {
        return two(day.getDayOfMonth()) + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    }

    private static String two(int day) {
        return day < 10 ? "0" + day : String.valueOf(day);
    }
}
