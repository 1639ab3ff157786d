package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.internal.text.WordedDates.Bound;
import vn.childplan.core.internal.text.WordedDates.Worded;
import vn.childplan.core.internal.text.WordedQuarters;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.text.Unmarked;

/**
 * Reads the wording of a time. What it does not say stays unknown: a year that is missing is taken from the title of the plan
 * only where that names a single one, and the reading says so.
 *
 * @param kind what the words are
 * @param start the first day, or null
 * @param end the last day named, or null
 * @param inclusive whether the last day itself is in time; null where no day is named
 * @param yearAssumed whether the year is that of the plan and not of the words
 * @param schedule the words as a schedule of the model
 */
record TimeWording(
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Boolean inclusive,
        boolean yearAssumed,
        Schedule schedule) {
    /** What wordings of time are met. */
    enum Kind {
        ONGOING("ongoing"),
        RECURRING("recurring"),
        DATE("date"),
        RANGE("range"),
        OPEN_RANGE("open-range"),
        FROM("from"),
        MONTH("month"),
        QUARTER("quarter"),
        HALF_YEAR("halfyear"),
        YEAR("year"),
        SCHOOL_YEAR("schoolyear"),
        EVENT("event"),
        EXTERNAL("external"),
        FUZZY("fuzzy"),
        MILESTONES("milestones"),
        INVALID("invalid"),
        NONE("none"),
        UNREAD("unread");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A time is told in a few words: characters, more of which are not looked through. */
    private static final int LONGEST = 500;

    /** A year before 1900, which no plan means. */
    private static final Pattern NO_YEAR = Pattern.compile("(?:^|[/–-]|nam |hoc )\\s*(?:0\\d{3}|1[0-8]\\d{2})\\b");

    private static final Pattern MILESTONES = Pattern.compile(
            ".*(?:so ket|ban hanh|khoi dong|hoan thanh|bao cao|xong).*;.*(?:tong ket|hoan thanh|so ket|quy|thang|nam|ngay) .*");
    private static final Pattern REVIEW = Pattern.compile(".*so ket.*tong ket.*");
    private static final Pattern COMPLETED = Pattern.compile("\\s*(?:hoan thanh|xong|ket thuc)\\b");
    /** "trước tháng 10/2026", "hoàn thành trước quý IV": the first day of what is named is the first on which it is late. */
    private static final Pattern BEFORE_PERIOD = Pattern.compile("(?:[^\\d;]{0,80}? )?truoc (?:(?:ca|het) )?"
            + "((?:thang \\d{1,2}|qu[yi] (?:iv|i{1,3}|[1-4]))(?:\\s*[/-]\\s*\\d{4}|,? nam \\d{4})?|nam \\d{4})");
    /** "xong trong tháng 9", "hoàn thành trong quý III", "chậm nhất quý IV": by its last day, and earlier is done as well. */
    private static final Pattern BY_END = Pattern.compile(
            "(?:(?!\\b(?:tu|truoc)\\b)[^\\d;]){0,80}?\\b(?:xong|hoan thanh|ket thuc|cham nhat|muon nhat|den het)\\b.*");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:trong )?nam hoc (\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern BY_OTHERS = Pattern.compile(
            "(?:trien khai |thuc hien |dam bao |bao dam |hoan thanh )*(?:theo|can cu|tuy theo|tuy tinh hinh)\\b.*");
    private static final Pattern AFTER_EVENT = Pattern.compile(
            ".*?\\b(\\d{1,3}) (ngay lam viec|ngay|thang|tuan)\\b,? (?:ke tu|sau khi|tu khi|tu ngay|sau|tinh tu).*");
    private static final Pattern ON_EVENT = Pattern.compile(
            "(?:ngay )?(?:sau khi|khi|sau) .*|.*\\bke tu (?:ngay|khi)\\b.*|(?:trong )?(?:dip|nhan dip|suot (?:thang hanh dong|dip)|trong thang hanh dong|thang hanh dong)\\b.*|.*\\b(?:tet trung thu|tet nguyen dan|le phat dong)\\b.*");
    private static final Pattern FUZZY = Pattern.compile(
            ".*\\b(?:cuoi|dau|giua|khoang|du kien|trung tuan|thuong tuan|ha tuan)\\b(?! nam 2\\d{3}\\b$).*");
    private static final Pattern HALF =
            Pattern.compile("(?:trong |hoan thanh |xong )*(?:0?6|sau) thang (dau|cuoi) nam(?: (\\d{4}))?");
    private static final Pattern NINE_MONTHS = Pattern.compile("(?:trong )?0?9 thang(?: dau)?(?: nam (\\d{4}))?");
    private static final Pattern EVERY =
            Pattern.compile("\\b(?:hang|moi|dinh ky(?: hang)?)\\s+(nam|quy|thang|tuan|ngay|06 thang|6 thang)");
    private static final Pattern DUE_DAY = Pattern.compile("(truoc|cham nhat)(?: vao)?(?: la)? (?:ngay )?(\\d{1,2})\\b"
            + "(?: (?:cua )?(?:(thang cuoi (?:cua )?(?:moi )?(?:quy|ky|nam))"
            + "|(thang (?:dau (?:cua )?quy )?(?:sau|lien ke|tiep theo|ke tiep))))?");
    /** Of "trước ngày 5, 15 và 25" the second. */
    private static final Pattern NEXT_DAY =
            Pattern.compile("(?:\\s*,|\\s+va|\\s+hoac)\\s+(?:ngay )?\\d{1,2}\\b(?!\\s*[/.-]?\\d)");

    private static final Pattern ONGOING = Pattern.compile(
            "(?:thuc hien |nhiem vu |trien khai )*(?:thuong xuyen|lien tuc|suot nam|quanh nam|trong suot).*");
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
    private static final Pattern FROM = Pattern.compile("(?:ke )?tu .*");
    private static final Pattern TO = Pattern.compile("\\b(?:den|-|–)\\b|[-–]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern BLANK = Pattern.compile("(?:\\.{3,}|…|_{3,}).*|.*(?:\\.{3,}|…|_{3,})\\s*/.*");

    /** The reading of a time in a plan for a year; {@code assume} is whether a missing year may be taken from the plan. */
    static TimeWording of(@Nullable String wording, int year, boolean assume) {
        if (wording == null || wording.isBlank()) {
            return new TimeWording(Kind.NONE, null, null, null, false, new Schedule.Unspecified(year, ""));
        }
        return new Reader(VietnameseText.clean(wording), year, assume).read();
    }

    private static final class Reader {
        private final String words;
        /** The same with single spaces, without what ends a line. */
        private final String spaced;

        private final String plain;
        private final int year;
        private final boolean assume;
        private boolean assumed;

        Reader(String words, int year, boolean assume) {
            this.words = words;
            this.spaced = Ending.cut(words).replaceAll("\\s+", " ");
            this.plain = Unmarked.of(spaced);
            this.year = year;
            this.assume = assume;
        }

        TimeWording read() {
            if (plain.length() > LONGEST || BLANK.matcher(plain).matches()) {
                return open(Kind.UNREAD);
            }
            if (NO_YEAR.matcher(plain).find()) {
                return open(Kind.INVALID);
            }
            if (REVIEW.matcher(plain).matches() || MILESTONES.matcher(plain).matches()) {
                return milestones();
            }
            if (ONGOING.matcher(plain).matches()) {
                return new TimeWording(Kind.ONGOING, null, null, null, false, new Schedule.Continuous(year));
            }
            Matcher school = SCHOOL_YEAR.matcher(plain);
            if (school.find()) {
                int first = Integer.parseInt(school.group(1));
                return window(Kind.SCHOOL_YEAR, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 5, 31));
            }
            if (BY_OTHERS.matcher(plain).matches()) {
                return open(Kind.EXTERNAL);
            }
            if (AFTER_EVENT.matcher(plain).matches()) {
                return open(Kind.EVENT);
            }
            Matcher before = BEFORE_PERIOD.matcher(plain);
            if (before.matches()) {
                return before(before);
            }
            if (MONTHS_ALONE.matcher(plain).matches()) {
                TimeWording months = months();
                if (months != null) {
                    return byEnd(months);
                }
            }
            List<Worded> dates = WordedDates.in(words);
            Matcher every = EVERY.matcher(plain);
            if (every.find() && dates.stream().allMatch(date -> date.date() == null)) {
                return recurring(every.group(1));
            }
            if (ON_EVENT.matcher(plain).matches() && dates.isEmpty()) {
                return event();
            }
            if (dates.isEmpty()
                    && FUZZY.matcher(plain).matches()
                    && !HALF.matcher(plain).matches()) {
                return open(Kind.FUZZY);
            }
            if (!dates.isEmpty()) {
                TimeWording dated = dated(dates);
                if (dated != null) {
                    return dated;
                }
            }
            return byEnd(undated());
        }

        /** Before the first day of a month, quarter or year; "trước hết quý III" is before its end. */
        private TimeWording before(Matcher before) {
            TimeWording of = new Reader(spaced.substring(before.start(1), before.end(1)), year, assume).read();
            LocalDate first = of.start();
            LocalDate last = of.end();
            if (first == null || last == null) {
                return open(of.kind());
            }
            LocalDate day = plain.startsWith("het ", before.start(1) - 4) ? last.plusDays(1) : first;
            return new TimeWording(
                    of.kind(), null, day, false, of.yearAssumed(), due(Deadline.before(day), day.minusDays(1)));
        }

        /** What is to be done in a month, quarter or year is done as well before it: what counts is the last day. */
        private TimeWording byEnd(TimeWording read) {
            boolean stretch = switch (read.kind()) {
                case MONTH, HALF_YEAR, YEAR -> read.schedule().kind() == Schedule.Kind.WINDOW;
                case QUARTER ->
                    read.schedule().terms().size() == 1 && read.schedule().kind() == Schedule.Kind.QUARTERS;
                default -> false;
            };
            LocalDate last = read.end();
            return stretch && last != null && BY_END.matcher(plain).matches()
                    ? new TimeWording(
                            read.kind(),
                            read.start(),
                            last,
                            true,
                            read.yearAssumed(),
                            due(Deadline.notLaterThan(last), last))
                    : read;
        }

        /** A deadline alone leaves its beginning open: it is of the plan's year, or of the one before in which it ends. */
        private Schedule due(Deadline deadline, LocalDate last) {
            return new Schedule.Due(ReportingPeriod.year(Math.min(year, last.getYear())), deadline);
        }

        private TimeWording milestones() {
            LocalDate last = null;
            for (Worded date : WordedDates.in(words)) {
                last = date.date() == null ? last : date.date();
            }
            TimeWording completed = completed();
            return completed == null
                    ? new TimeWording(Kind.MILESTONES, null, last, null, false, new Schedule.Unspecified(year, words))
                    : new TimeWording(Kind.MILESTONES, null, last, null, completed.yearAssumed(), completed.schedule());
        }

        /** "…; hoàn thành trước ngày 31/12/2026": the last of several days is that of the whole, where the words say so. */
        private @Nullable TimeWording completed() {
            String end = words.substring(words.lastIndexOf(';') + 1);
            if (end.length() == words.length()
                    || !COMPLETED.matcher(Unmarked.of(end)).lookingAt()) {
                return null;
            }
            TimeWording time = new Reader(end, year, assume).read();
            return time.kind() == Kind.DATE ? time : null;
        }

        private TimeWording open(Kind kind) {
            return new TimeWording(kind, null, null, null, false, new Schedule.Unspecified(year, words));
        }

        private TimeWording window(Kind kind, LocalDate first, LocalDate last) {
            if (last.isBefore(first) || !Years.hold(last.getYear())) {
                return open(Kind.INVALID);
            }
            return new TimeWording(kind, first, last, true, assumed, new Schedule.Window(DateSpan.of(first, last)));
        }

        private TimeWording recurring(String unit) {
            ReportingPeriod.@Nullable Kind every = switch (unit) {
                case "nam" -> ReportingPeriod.Kind.YEAR;
                case "quy" -> ReportingPeriod.Kind.QUARTER;
                case "thang" -> ReportingPeriod.Kind.MONTH;
                case "06 thang", "6 thang" -> ReportingPeriod.Kind.HALF;
                default -> null;
            };
            boolean plainPeriod =
                    plain.matches("(?:thuc hien |dinh ky )?(?:hang|moi) (?:nam|quy|thang)|dinh ky (?:hang )?0?6 thang");
            Schedule.DueDay due = every == null ? null : dueDay(every);
            Schedule schedule = every != null && (plainPeriod || due != null)
                    ? new Schedule.Periodic(year, every, due)
                    : new Schedule.Unspecified(year, words);
            return new TimeWording(Kind.RECURRING, null, null, null, false, schedule);
        }

        /** "trước ngày 25", "trước ngày 20 của tháng cuối quý", "chậm nhất ngày 05 của tháng sau"; null if no month is certain, and of several days. */
        private Schedule.@Nullable DueDay dueDay(ReportingPeriod.Kind every) {
            Matcher day = DUE_DAY.matcher(plain);
            boolean month = every == ReportingPeriod.Kind.MONTH;
            if (!day.find() || (day.group(3) == null && day.group(4) == null && !month)) {
                return null;
            }
            if (NEXT_DAY.matcher(plain).region(day.end(2), plain.length()).lookingAt()) {
                return null;
            }
            int number = Integer.parseInt(day.group(2));
            if (number < 1 || number > 31) {
                return null;
            }
            var boundary = day.group(1).equals("truoc")
                    ? Schedule.DueDay.Boundary.BEFORE
                    : Schedule.DueDay.Boundary.NOT_LATER_THAN;
            return new Schedule.DueDay(boundary, number, day.group(4) == null ? 0 : 1);
        }

        private TimeWording event() {
            OptionalInt named = WordedQuarters.year(words);
            int of = named.orElse(year);
            for (NamedEvent event : NamedEvent.values()) {
                String name = Unmarked.of(event.vietnameseName());
                boolean alone = plain.contains(name)
                        && plain.matches("(?:trong |vao |nhan )?(?:dip )?" + name + "(?: nam \\d{4})?");
                if (alone && event.isKnownIn(of) && (named.isPresent() || assume)) {
                    DateSpan days = event.in(of);
                    return new TimeWording(
                            Kind.EVENT,
                            days.first(),
                            days.last(),
                            true,
                            named.isEmpty(),
                            new Schedule.OnEvent(event, of));
                }
            }
            return open(Kind.EVENT);
        }

        private @Nullable TimeWording dated(List<Worded> dates) {
            for (Worded date : dates) {
                if (date.impossible() || isNoDay(date)) {
                    return open(Kind.INVALID);
                }
            }
            Worded last = dates.get(dates.size() - 1);
            LocalDate end = day(last);
            boolean from = FROM.matcher(plain).matches();
            String between = dates.size() < 2
                    ? ""
                    : Unmarked.of(words.substring(dates.get(0).end(), last.start()));
            if (dates.size() > 1 && (from || TO.matcher(between).find() || last.bound() == Bound.UNSAID)) {
                LocalDate start = day(dates.get(0));
                return start == null || end == null ? open(Kind.UNREAD) : window(Kind.RANGE, start, end);
            }
            if (end == null) {
                return open(Kind.UNREAD);
            }
            if (from
                    && TO.matcher(plain.substring(Math.min(plain.length(), last.end())))
                            .find()) {
                return new TimeWording(
                        Kind.OPEN_RANGE, end, null, null, assumed, new Schedule.Unspecified(year, words));
            }
            if (from) {
                return new TimeWording(Kind.FROM, end, null, null, assumed, new Schedule.Unspecified(year, words));
            }
            boolean day = plain.matches("(?:vao |dien ra )?(?:ngay )?[\\d/.\\s-]+|ngay \\d{1,2} thang.*");
            if (last.bound() == Bound.BEFORE) {
                return new TimeWording(
                        Kind.DATE, null, end, false, assumed, due(Deadline.before(end), end.minusDays(1)));
            }
            if (last.bound() == Bound.UP_TO || !day) {
                return new TimeWording(Kind.DATE, null, end, true, assumed, due(Deadline.notLaterThan(end), end));
            }
            return new TimeWording(
                    Kind.DATE,
                    plain.startsWith("ngay") ? end : null,
                    end,
                    true,
                    assumed,
                    due(Deadline.notLaterThan(end), end));
        }

        /** Of a day without a year 29/02 may be one. */
        private static boolean isNoDay(Worded date) {
            return date.day() == 0
                    || date.month() > 12
                    || date.day()
                            > (date.month() == 0 ? 31 : Month.of(date.month()).maxLength());
        }

        private @Nullable LocalDate day(Worded date) {
            if (date.date() != null) {
                return date.date();
            }
            if (date.month() == 0 || !assume) {
                return null;
            }
            LocalDate day = DayInNumbers.of(year, date.month(), date.day());
            assumed |= day != null;
            return day;
        }

        private TimeWording undated() {
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
                DateSpan days =
                        ReportingPeriod.nineMonths(yearOf(nine.group(1))).days();
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
            if (ON_EVENT.matcher(plain).matches()) {
                return event();
            }
            return open(FROM.matcher(plain).matches() ? Kind.OPEN_RANGE : Kind.UNREAD);
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
            LocalDate first =
                    ReportingPeriod.quarter(of, quarters.first()).days().first();
            LocalDate last = ReportingPeriod.quarter(of, quarters.last()).days().last();
            return new TimeWording(
                    Kind.QUARTER, first, last, true, named.isEmpty(), new Schedule.Quarters(of, quarters));
        }

        private @Nullable TimeWording months() {
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
    }
}
