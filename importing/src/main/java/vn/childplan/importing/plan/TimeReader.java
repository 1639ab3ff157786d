package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.internal.text.WordedDates.Bound;
import vn.childplan.core.internal.text.WordedDates.Worded;
import vn.childplan.core.internal.text.WordedQuarters;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.plan.TimeWording.Kind;
import vn.childplan.importing.text.Unmarked;

/** Tells what a wording of a time is, and reads days, what recurs, events and milestones. */
final class TimeReader {
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
    private static final Pattern AND_LATER_YEARS = Pattern.compile(" va (?:cac|nhung) nam (?:tiep theo|sau)$");
    private static final Pattern TO = Pattern.compile("\\b(?:den|-|–)\\b|[-–]");
    private static final Pattern BLANK = Pattern.compile("(?:\\.{3,}|…|_{3,}).*|.*(?:\\.{3,}|…|_{3,})\\s*/.*");

    private final String words;
    /** The same with single spaces, without what ends a line. */
    private final String spaced;

    private final String plain;
    private final int year;
    private final boolean assume;
    private final PeriodWording periods;
    private boolean assumed;

    TimeReader(String words, int year, boolean assume) {
        this.words = words;
        this.spaced = Ending.cut(words).replaceAll("\\s+", " ");
        this.plain = Unmarked.of(spaced);
        this.year = year;
        this.assume = assume;
        this.periods = new PeriodWording(words, plain, year, assume);
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
            return TimeWording.window(
                    Kind.SCHOOL_YEAR, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 5, 31), assumed, year, words);
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
        if (periods.isMonths()) {
            TimeWording months = periods.months();
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
        if (dates.isEmpty() && FUZZY.matcher(plain).matches() && !periods.isHalf()) {
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
        TimeWording of = new TimeReader(spaced.substring(before.start(1), before.end(1)), year, assume).read();
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
        TimeWording time = new TimeReader(end, year, assume).read();
        return time.kind() == Kind.DATE ? time : null;
    }

    private TimeWording open(Kind kind) {
        return TimeWording.open(kind, year, words);
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
                        Kind.EVENT, days.first(), days.last(), true, named.isEmpty(), new Schedule.OnEvent(event, of));
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
        boolean from = PeriodWording.FROM.matcher(plain).matches();
        String between =
                dates.size() < 2 ? "" : Unmarked.of(words.substring(dates.get(0).end(), last.start()));
        if (dates.size() > 1 && (from || TO.matcher(between).find() || last.bound() == Bound.UNSAID)) {
            LocalDate start = day(dates.get(0));
            return start == null || end == null
                    ? open(Kind.UNREAD)
                    : TimeWording.window(Kind.RANGE, start, end, assumed, year, words);
        }
        if (end == null) {
            return open(Kind.UNREAD);
        }
        if (from
                && TO.matcher(plain.substring(Math.min(plain.length(), last.end())))
                        .find()) {
            return new TimeWording(Kind.OPEN_RANGE, end, null, null, assumed, new Schedule.Unspecified(year, words));
        }
        if (from) {
            return new TimeWording(Kind.FROM, end, null, null, assumed, new Schedule.Unspecified(year, words));
        }
        boolean day = plain.matches("(?:vao |dien ra )?(?:ngay )?[\\d/.\\s-]+|ngay \\d{1,2} thang.*");
        if (last.bound() == Bound.BEFORE) {
            return new TimeWording(Kind.DATE, null, end, false, assumed, due(Deadline.before(end), end.minusDays(1)));
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
                || date.day() > (date.month() == 0 ? 31 : Month.of(date.month()).maxLength());
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

    /** "Giai đoạn 2026-2030 và những năm tiếp theo" has no last day: in 2030 nothing is over. */
    private TimeWording goesOn(TimeWording period) {
        LocalDate first = period.start();
        return first != null && AND_LATER_YEARS.matcher(plain).find()
                ? new TimeWording(
                        period.kind(),
                        first,
                        period.end(),
                        period.inclusive(),
                        period.yearAssumed(),
                        new Schedule.Unspecified(Math.max(year, first.getYear()), words))
                : period;
    }

    /** A period, an event without a day, or what nobody understands. */
    private TimeWording undated() {
        TimeWording period = periods.read();
        if (period != null) {
            return goesOn(period);
        }
        if (ON_EVENT.matcher(plain).matches()) {
            return event();
        }
        return open(PeriodWording.FROM.matcher(plain).matches() ? Kind.OPEN_RANGE : Kind.UNREAD);
    }
}
