package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WordedQuarters;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.plan.TimeWording.Kind;

/** Reads months, quarters, halves of a year and years: "tháng 4 đến tháng 6/2026", "Quý II, IV", "6 tháng đầu năm", "năm 2026". */
final class PeriodWording {
    private static final Pattern HALF =
            Pattern.compile("(?:trong |hoan thanh |xong )*(?:0?6|sau) thang (dau|cuoi) nam(?: (\\d{4}))?");
    private static final Pattern NINE_MONTHS = Pattern.compile("(?:trong )?0?9 thang(?: dau)?(?: nam (\\d{4}))?");
    private static final Pattern MONTHS = Pattern.compile(
            "thang (\\d{1,2})((?:\\s*(?:,|-|–|va|den|den thang|den het thang)\\s*(?:thang )?\\d{1,2})*)(?:\\s*(?:/|nam|-)\\s*(\\d{4}))?");
    private static final Pattern MONTHS_ALONE =
            Pattern.compile("(?:(?:trong|hoan thanh|xong|thuc hien) )*" + MONTHS.pattern());
    private static final Pattern MONTH_RANGE = Pattern.compile(
            "tu (?:dau )?thang (\\d{1,2})(?:\\s*(?:/|nam)\\s*(\\d{4}))?\\s*(?:den|-)\\s*(?:het |cuoi )?(?:thang )?(\\d{1,2})(?:\\s*(?:/|nam)\\s*(\\d{4}))?");
    private static final Pattern YEARS = Pattern.compile(
            "(?:giai doan|tu nam|thoi ky)\\s*(\\d{4})\\s*(?:-|–|den|den nam)\\s*(?:nam )?(\\d{4}).*|(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern AND_AFTER = Pattern.compile("(?:tu )?nam (\\d{4}) va (?:cac|nhung) nam tiep theo");
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:hoan thanh|xong|trien khai|thuc hien|ket thuc) )*(?:trong |ca |den het |den )?(?:nam )?(\\d{4})|(?:(?:hoan thanh|xong|thuc hien) )*(?:ca nam|trong nam)");
    /** "Từ tháng 4": what begins so is no period alone. */
    static final Pattern FROM = Pattern.compile("(?:ke )?tu .*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final String words;
    private final String plain;
    private final int year;
    private final boolean assume;
    private boolean assumed;

    /**
     * A wording without a day.
     *
     * @param plain the words without marks, with single spaces
     * @param assume whether a missing year may be taken from the plan
     */
    PeriodWording(String words, String plain, int year, boolean assume) {
        this.words = words;
        this.plain = plain;
        this.year = year;
        this.assume = assume;
    }

    /** Whether the words are months and nothing else. */
    boolean isMonths() {
        return MONTHS_ALONE.matcher(plain).matches();
    }

    boolean isHalf() {
        return HALF.matcher(plain).matches();
    }

    /** The period that the words are; null if they are none. */
    @Nullable
    TimeWording read() {
        Matcher years = YEARS.matcher(plain);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1) == null ? years.group(3) : years.group(1));
            int last = Integer.parseInt(years.group(2) == null ? years.group(4) : years.group(2));
            return Years.hold(first) && Years.hold(last)
                    ? window(Kind.RANGE, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))
                    : open(Kind.UNREAD);
        }
        Matcher after = AND_AFTER.matcher(plain);
        if (after.matches() && Years.hold(Integer.parseInt(after.group(1)))) {
            return new TimeWording(
                    Kind.FROM,
                    LocalDate.of(Integer.parseInt(after.group(1)), 1, 1),
                    null,
                    null,
                    false,
                    new Schedule.Unspecified(year, words));
        }
        NavigableSet<Integer> quarters = quarters();
        if (!quarters.isEmpty()) {
            return ofQuarters(quarters);
        }
        Matcher half = HALF.matcher(plain);
        if (half.matches()) {
            int of = yearOf(half.group(2));
            int number = half.group(1).equals("dau") ? 1 : 2;
            DateSpan days = ReportingPeriod.half(of, number).days();
            return known() ? window(Kind.HALF_YEAR, days.first(), days.last()) : open(Kind.HALF_YEAR);
        }
        Matcher nine = NINE_MONTHS.matcher(plain);
        if (nine.matches()) {
            DateSpan days = ReportingPeriod.nineMonths(yearOf(nine.group(1))).days();
            return window(Kind.RANGE, days.first(), days.last());
        }
        TimeWording months = months();
        if (months != null) {
            return months;
        }
        Matcher one = YEAR.matcher(plain);
        if (one.matches()) {
            int of = yearOf(one.group(1));
            return Years.hold(of) && known()
                    ? window(Kind.YEAR, LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31))
                    : open(Kind.YEAR);
        }
        return null;
    }

    private NavigableSet<Integer> quarters() {
        NavigableSet<Integer> quarters = new TreeSet<>(WordedQuarters.in(words));
        boolean span = Pattern.compile(
                        "qu[yi] (?:i|ii|iii|[1-3])(?:/\\d{4})?\\s*(?:-|–|den|den quy)\\s*(?:quy )?(?:ii|iii|iv|[2-4])")
                .matcher(plain)
                .find();
        if (span && quarters.size() == 2) {
            IntStream.range(quarters.first(), quarters.last()).forEach(quarters::add);
        }
        return quarters;
    }

    private TimeWording ofQuarters(NavigableSet<Integer> quarters) {
        OptionalInt named = WordedQuarters.year(words.replaceAll("\\s*[-–]\\s*(\\d{4})", "/$1"));
        if (named.isEmpty() && !assume) {
            return open(Kind.QUARTER);
        }
        int of = named.orElse(year);
        LocalDate first = ReportingPeriod.quarter(of, quarters.first()).days().first();
        LocalDate last = ReportingPeriod.quarter(of, quarters.last()).days().last();
        return new TimeWording(Kind.QUARTER, first, last, true, named.isEmpty(), new Schedule.Quarters(of, quarters));
    }

    /** The months that stand anywhere in the words; null if there are none. */
    @Nullable
    TimeWording months() {
        Matcher range = MONTH_RANGE.matcher(plain);
        if (range.find()) {
            int lastYear = yearOf(range.group(4));
            int firstYear = range.group(2) == null ? lastYear : Integer.parseInt(range.group(2));
            return months(
                    Kind.RANGE,
                    firstYear,
                    Integer.parseInt(range.group(1)),
                    lastYear,
                    Integer.parseInt(range.group(3)));
        }
        Matcher list = MONTHS.matcher(plain);
        if (!list.find() || FROM.matcher(plain).matches()) {
            return null;
        }
        int of = yearOf(list.group(3));
        int first = Integer.parseInt(list.group(1));
        int last = first;
        Matcher more = NUMBER.matcher(list.group(2));
        while (more.find()) {
            last = Integer.parseInt(more.group());
        }
        boolean span = list.group(2).contains("-")
                || list.group(2).contains("–")
                || list.group(2).contains("den");
        return months(span ? Kind.RANGE : Kind.MONTH, of, first, of, last);
    }

    private TimeWording months(Kind kind, int firstYear, int first, int lastYear, int last) {
        boolean months = first >= 1 && first <= 12 && last >= 1 && last <= 12;
        if (!months || !Years.hold(firstYear) || !Years.hold(lastYear)) {
            return open(Kind.INVALID);
        }
        if (!known()) {
            return open(kind);
        }
        return window(
                kind,
                LocalDate.of(firstYear, first, 1),
                YearMonth.of(lastYear, last).atEndOfMonth());
    }

    private int yearOf(@Nullable String named) {
        if (named == null) {
            assumed = true;
            return year;
        }
        return Integer.parseInt(named);
    }

    private boolean known() {
        return !assumed || assume;
    }

    private TimeWording open(Kind kind) {
        return TimeWording.open(kind, year, words);
    }

    private TimeWording window(Kind kind, LocalDate first, LocalDate last) {
        return TimeWording.window(kind, first, last, assumed, year, words);
    }
}
