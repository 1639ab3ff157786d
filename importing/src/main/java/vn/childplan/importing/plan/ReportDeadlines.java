package vn.childplan.importing.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The deadlines in a clause that asks for reports: "trước ngày 15/5/2026", "ngày 20 hằng tháng", "6 tháng (trước ngày 10/6)". */
final class ReportDeadlines {
    private static final String DAY = "[\\dlI]{1,2}(?!" + HourOfDay.MARK + ")";
    private static final String DATE =
            DAY + "\\s?[/.-]\\s?[\\dlI]{1,2}(?:\\s?[/.-]\\s?\\d{4})?(?!\\d)|" + DAY + " thang \\d{1,2}(?: nam \\d{4})?";
    private static final String BLANK = "[.…_ ]{2,}\\s*(?:/|thang)\\s*[.…_\\d ]{1,6}(?:(?:/| nam )\\s*[\\d.…_]{2,6})?";
    private static final String NEXT = "(?:\\s*,|\\s+va|\\s+hoac)\\s+(?:ngay\\s+)?";
    private static final String EVERY =
            "(?:\\s+cua)?\\s+(?:hang nam|hang thang|thang cuoi (?:moi )?quy|thang cuoi ky|hang quy|moi nam"
                    + "|moi thang|nam lien ke|thang lien ke|thang sau|thang tiep theo)";
    /** A day whose month stands behind the last of its list: "5, 15 và 25 hằng tháng", "5, 15 và 25/5". */
    private static final String LISTED_DAY =
            DAY + "(?=(?:" + NEXT + DAY + "){0,6}(?:" + NEXT + "(?:" + DATE + ")|" + EVERY + "|\\s*(?:[.;)]|$)))";

    private static final String CUE =
            "(?:truoc|cham nhat|muon nhat|khong qua|den het|han)(?: (?:vao|la|het|truoc|luc|cuoi))*+(?: ngay)?|(?:trong|vao) ngay"
                    + "|(?:vao )?luc(?= \\d{1,2}" + HourOfDay.MARK + ")|ngay(?= " + DAY + " (?:hang|cua))";
    /** A deadline: what introduces it, then one day or several joined. */
    private static final Pattern CUED = Pattern.compile("(" + CUE + ")\\s*" + HourOfDay.BEFORE_DAY + "?+((?:" + DATE
            + "|" + BLANK + "|" + DAY + ")(?:" + NEXT + "(?:" + DATE + "|" + LISTED_DAY + "))*+)(" + EVERY + ")?");
    /** A day alone in brackets behind the name of a period: "6 tháng (18/5)". */
    private static final Pattern BRACKETED = Pattern.compile("(?:thang|quy|nam)\\s*\\((?:ngay )?(" + DATE + ")\\)");

    /** "trước 19h00’ hằng ngày", "02 lần/ngày". */
    private static final Pattern DAILY =
            Pattern.compile("truoc \\d{1,2}(?:h|:| gio)\\d{0,2}.{0,12}?(?:hang|moi) ngay|\\d{1,2} lan/ngay");

    private static final Pattern AFTER_EVENT = Pattern.compile(
            "(?:cham nhat|trong(?: vong)?|khong qua|sau)(?: la)?\\s*\\d{1,3} ngay(?: lam viec)?,? (?:sau khi|ke tu|tu ngay|tu khi|sau)([^;,.]*)");
    /** Behind an event: "về UBND tỉnh", "gửi về Sở Y tế", "(qua Sở Y tế)". */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<=\\S)(?:\\s+(?:(?:gui|bao cao) )?ve|\\s*\\((?:thong )?qua|\\s+(?:thong )?qua)\\s");

    private static final Pattern ONE = Pattern.compile("(" + DAY
            + ")(?:\\s?[/.-]\\s?([\\dlI]{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?| thang (\\d{1,2})(?: nam (\\d{4}))?)?");
    private static final Pattern YEAR = Pattern.compile("nam (\\d{4})");
    private static final String SEPARATORS = ",;(";
    private static final Pattern YEARLY = Pattern.compile("hang nam|moi nam|dinh ky|nam lien ke|hang thang|hang quy");
    private static final Pattern MONTHLY = Pattern.compile("hang thang|moi thang");
    /** Before "đến hết ngày": up to when is counted or told, as "báo cáo tình hình đến hết ngày". Before "trước ngày" it is so only at once: "số liệu chốt trước ngày". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:so lieu|chot)[^()]*$|tinh den[^()]*$|\\b(?:tinh|lay) $"
                    + "|\\b(?:tinh hinh|ket qua|tien do)\\b(?:(?!\\b(?:ve|gui|nop|han|truoc|xong|hoan thanh|nhat)\\b)[^(),;])*$");

    private static final Pattern COUNTED_BEFORE =
            Pattern.compile("\\b(?:so lieu (?:chot|tinh|lay)|(?:tinh|chot|lay) den) $");

    /** Characters in front of a day, more of which are not looked through. */
    private static final int FRONT = 80;

    /**
     * One deadline.
     *
     * @param words its words
     * @param start where they begin in the clause
     * @param dates the days; empty where they are left blank or wait for an event
     * @param at where each of the days stands in the clause
     * @param assumed whether the year is the plan's and not of the words
     * @param invalid whether it names a day that does not exist
     */
    record Deadline(
            PlacedText words,
            int start,
            Recurrence recurrence,
            List<String> dates,
            List<Place> at,
            boolean assumed,
            boolean invalid) {
        /** A deadline without a day. */
        static Deadline withoutDay(PlacedText words, int start, Recurrence recurrence) {
            return new Deadline(words, start, recurrence, List.of(), List.of(), false, false);
        }
    }

    /** From where to where a day stands in the clause: "15/6", "06 tháng 12 năm 2026". */
    record Place(int start, int end) {
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    private final PlacedText clause;
    private final String plain;
    private final @Nullable Integer year;
    private final boolean monthly;
    private final boolean yearly;
    /** What stands in front of a deadline, up to a place: looked through once, however many deadlines there are. */
    private final LocalYears localYears;

    private ReportDeadlines(PlacedText clause, @Nullable Integer year) {
        this.clause = clause;
        this.plain = Unmarked.of(clause);
        this.year = year;
        this.monthly = MONTHLY.matcher(plain).find();
        this.yearly = YEARLY.matcher(plain).find();
        this.localYears = new LocalYears(plain);
    }

    /** The deadlines of a clause in a plan for a year; null where it is for several. */
    static List<Deadline> in(PlacedText clause, @Nullable Integer year) {
        return new ReportDeadlines(clause, year).find();
    }

    private Deadline onEvent(Matcher event) {
        PlacedText words = clause.part(event.start(), endOfEvent(event)).strip();
        return Deadline.withoutDay(words, event.start(), Recurrence.EVENT);
    }

    /** "sau khi kết thúc về UBND tỉnh (qua Sở Y tế)": to whom the report goes, and through whom, is no part of the event. */
    private int endOfEvent(Matcher event) {
        Matcher to = ADDRESSED.matcher(plain).region(event.start(1), event.end());
        while (to.find()) {
            if (AgencyList.begins(clause.toString().substring(to.end()))) {
                return to.start();
            }
        }
        return event.end();
    }

    private List<Deadline> find() {
        List<Deadline> found = new ArrayList<>();
        Matcher event = AFTER_EVENT.matcher(plain);
        int behind = 0;
        Matcher cued = CUED.matcher(plain);
        while (cued.find()) {
            if (isCutOff(cued, behind)) {
                continue;
            }
            event.region(cued.start(), plain.length());
            if (event.lookingAt()) {
                found.add(onEvent(event));
            } else {
                add(found, cued);
            }
            behind = cued.end();
        }
        if (found.isEmpty()) {
            event.region(0, plain.length());
            if (event.find()) {
                found.add(onEvent(event));
            }
        }
        Matcher daily = DAILY.matcher(plain);
        while (daily.find()) {
            PlacedText words = clause.part(daily.start(), daily.end());
            found.add(Deadline.withoutDay(words, daily.start(), Recurrence.NONE));
        }
        List<Deadline> beside = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(plain);
        while (bracketed.find()) {
            add(beside, bracketed.start(1), bracketed.end(1), bracketed.group(1), bracketed.start(1), "");
        }
        if (found.isEmpty()) {
            found.addAll(beside);
        } else if (!beside.isEmpty()) {
            found.set(0, together(found.get(0), beside));
        }
        found.sort(Comparator.comparingInt(Deadline::start));
        return found;
    }

    /** Whether a day is the last of what a report counts, and not the one that it is due on. */
    private boolean isCutOff(Matcher cued, int behind) {
        String front = plain.substring(Math.max(behind, cued.start() - FRONT), cued.start());
        boolean until = cued.group(1).startsWith("den");
        return (until ? COUNTED : COUNTED_BEFORE).matcher(front).find();
    }

    /** "trước ngày 18 hằng tháng, 6 tháng (18/5), năm (20/11)" is one deadline of several kinds. */
    private Deadline together(Deadline first, List<Deadline> beside) {
        List<String> dates = new ArrayList<>(first.dates());
        List<Place> at = new ArrayList<>(first.at());
        for (Deadline deadline : beside) {
            dates.addAll(deadline.dates());
            at.addAll(deadline.at());
        }
        int end = Math.max(first.start(), beside.get(beside.size() - 1).start());
        PlacedText words = beside.get(beside.size() - 1).words();
        int until = Math.max(first.start() + first.words().length(), end + words.length());
        boolean bracket = until < clause.length() && clause.charAt(until) == ')';
        PlacedText whole = clause.part(first.start(), bracket ? until + 1 : until);
        return new Deadline(whole, first.start(), Recurrence.MIXED, dates, at, first.assumed(), first.invalid());
    }

    private void add(List<Deadline> found, Matcher cued) {
        String behind = cued.group(3) == null ? "" : cued.group(3);
        boolean bareDay = !cued.group(2).contains("/")
                && !cued.group(2).contains("thang")
                && !cued.group(2).matches(".*[.-].*")
                && behind.isEmpty();
        if (bareDay && !monthly) {
            return;
        }
        add(found, cued.start(), cued.end(), cued.group(2), cued.start(2), behind);
    }

    private void add(List<Deadline> found, int start, int end, String days, int daysAt, String behind) {
        List<String> dates = new ArrayList<>();
        List<Place> at = new ArrayList<>();
        String local = localYears.before(start);
        boolean yearly = behind.contains("nam") || (this.yearly && local == null);
        boolean assumed = false;
        boolean invalid = false;
        Recurrence recurrence = Recurrence.ONCE;
        String shared = lastYear(days);
        if (!days.matches("[.…_ ].*")) {
            Matcher one = ONE.matcher(days);
            while (one.find()) {
                String month = one.group(2) == null ? one.group(4) : one.group(2);
                if (month == null && behind.isEmpty() && sharedMonth(days) != null) {
                    if (plain.startsWith("trong", start) || plain.startsWith("vao", start)) {
                        continue;
                    }
                    month = sharedMonth(days);
                }
                String own = one.group(3) == null ? one.group(5) : one.group(3);
                String named = own != null ? own : shared != null ? shared : local;
                if (month == null) {
                    recurrence = behind.contains("quy") ? Recurrence.QUARTERLY : Recurrence.MONTHLY;
                    String day = two(one.group(1));
                    dates.add(recurrence == Recurrence.QUARTERLY ? "quarter-end-month-" + day : "---" + day);
                } else if (named != null) {
                    invalid |= !addDay(dates, named, month, one.group(1));
                } else if (yearly || year == null) {
                    recurrence = Recurrence.YEARLY;
                    invalid |= !addYearly(dates, month, one.group(1));
                } else {
                    assumed = true;
                    invalid |= !addDay(dates, String.valueOf(year), month, one.group(1));
                }
                if (dates.size() > at.size()) {
                    at.add(new Place(daysAt + one.start(), daysAt + one.end()));
                }
            }
        }
        found.add(new Deadline(Ending.cut(clause.part(start, end)), start, recurrence, dates, at, assumed, invalid));
    }

    private static boolean addDay(List<String> dates, String year, String month, String day) {
        LocalDate date = DayInNumbers.of(Integer.parseInt(year), number(month), number(day));
        if (date != null) {
            dates.add(date.toString());
        }
        return date != null;
    }

    private static boolean addYearly(List<String> dates, String month, String day) {
        try {
            dates.add(MonthDay.of(number(month), number(day)).toString());
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** "trước ngày 5 và 20/5/2026": the day before has the month of the one behind it; "trong ngày 5, 6/5" is over with the last. */
    private static @Nullable String sharedMonth(String days) {
        return ONE.matcher(days)
                .results()
                .map(day -> day.group(2) == null ? day.group(4) : day.group(2))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String lastYear(String days) {
        Matcher one = ONE.matcher(days);
        String last = null;
        while (one.find()) {
            last = one.group(3) != null ? one.group(3) : one.group(5) != null ? one.group(5) : last;
        }
        return last;
    }

    /** "riêng năm 2026 báo cáo trước 25/11": the years that stand in front of a day, with no comma between. */
    private static final class LocalYears {
        private final TreeMap<Integer, String> years = new TreeMap<>();
        private final TreeSet<Integer> separators = new TreeSet<>();

        LocalYears(String plain) {
            Matcher year = YEAR.matcher(plain);
            while (year.find()) {
                years.put(year.end(), year.group(1));
            }
            for (int i = 0; !years.isEmpty() && i < plain.length(); i++) {
                if (SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
                    separators.add(i);
                }
            }
        }

        /** The first one behind the last comma before a place; null if there is none. */
        @Nullable
        String before(int place) {
            Integer separator = separators.lower(place);
            Map.Entry<Integer, String> first = separator == null ? years.firstEntry() : years.higherEntry(separator);
            return first == null || first.getKey() > place ? null : first.getValue();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(
                digits.toLowerCase(Locale.ROOT).replace('l', '1').replace('i', '1'));
    }

    private static String two(String day) {
        int number = number(day);
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
