package vn.childplan.core.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.VietnameseText;

/** The dates that stand in a line of a plan, as plans write them: 15/5/2025, 15.5.2025, "15 tháng 5 năm 2025", "1-6". */
public final class WordedDates {
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{1,2})"
                    + "(?:\\s?[/.-]\\s?(\\d{4}))?|\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4})|/(\\d{4}))?)(?![\\d/]|-\\p{L})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("ngày\\s+(\\d{1,2})\\s+h[ằà]ng\\s+năm");
    private static final Pattern YEARLY = Pattern.compile("^\\s*(?:h[ằà]ng|mỗi)\\s+năm");
    /** What may stand between two dates that share the year of the second. */
    private static final Pattern LINK = Pattern.compile("(?:và|đến|hết|trước|ngày|hoặc|[\\s,;–-])++");

    private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+ngày)?\\s*$");
    private static final Pattern UP_TO =
            Pattern.compile("(?:chậm nhất|muộn nhất|không quá|đến hết|đến|hạn|hoàn thành)[\\s\\p{L}]{0,12}$");
    /** How many characters in front of a date say what it is: those of "chậm nhất" and the few words after it. */
    private static final int FRONT = 32;

    private static final Pattern YEAR_END = Pattern.compile("\\d{4}$");
    /** "Tháng 5 - 8/2026" names months and no day. */
    private static final Pattern MONTH = Pattern.compile("tháng\\s*$");

    private static final Pattern DAY = Pattern.compile("ngày\\s*$");

    /** What the words in front of a date say of it. */
    public enum Bound {
        /** "trước ngày". */
        BEFORE,
        /** "chậm nhất", "đến hết ngày". */
        UP_TO,
        /** Nothing: the date of a document, a beginning. */
        UNSAID
    }

    /**
     * One date.
     *
     * @param words its words
     * @param start where they begin in the line
     * @param end where they end
     * @param day the day of the month they name
     * @param month the month they name; 0 if they name none
     * @param date the day, or null if the words lack its year or month, or there is no such day
     * @param bound what the words in front say
     * @param complete whether the words say day, month and year, or that it comes back every year
     */
    public record Worded(
            String words,
            int start,
            int end,
            int day,
            int month,
            @Nullable LocalDate date,
            Bound bound,
            boolean complete) {
        /** Whether the words say all of a day that no year has, as 31/6/2025. */
        public boolean impossible() {
            return complete && date == null && YEAR_END.matcher(words).find();
        }
    }

    private WordedDates() {}

    /** The dates of a line, in its order. Two numbers alone are a date only where words in front say so. */
    public static List<Worded> in(String line) {
        return inClean(VietnameseText.clean(line));
    }

    /** As {@link #in}, of a line that is clean already. */
    public static List<Worded> inClean(CharSequence text) {
        List<Worded> found = new ArrayList<>();
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        List<@Nullable String> years = years(text, dates);
        Matcher yearly = YEARLY.matcher(text);
        for (int i = 0; i < dates.size(); i++) {
            MatchResult date = dates.get(i);
            String front = text.subSequence(Math.max(0, date.start() - FRONT), date.start())
                    .toString()
                    .toLowerCase(Locale.ROOT);
            Bound bound = bound(front);
            String year = years.get(i);
            if (MONTH.matcher(front).find()) {
                continue;
            }
            boolean cued = bound != Bound.UNSAID || DAY.matcher(front).find();
            if (year == null && !cued) {
                continue;
            }
            boolean everyYear = yearly.region(date.end(), text.length()).lookingAt();
            String month = date.group(2) != null ? date.group(2) : date.group(4);
            LocalDate day = year == null ? null : day(year, month, date.group(1));
            found.add(new Worded(
                    date.group(),
                    date.start(),
                    date.end(),
                    Integer.parseInt(date.group(1)),
                    month == null ? 0 : Integer.parseInt(month),
                    day,
                    bound,
                    year != null || everyYear));
        }
        Matcher withoutMonth = DAY_OF_YEAR.matcher(text);
        while (withoutMonth.find()) {
            found.add(new Worded(
                    withoutMonth.group(),
                    withoutMonth.start(),
                    withoutMonth.end(),
                    Integer.parseInt(withoutMonth.group(1)),
                    0,
                    null,
                    Bound.UNSAID,
                    false));
        }
        return found;
    }

    private static Bound bound(String front) {
        if (BEFORE.matcher(front).find()) {
            return Bound.BEFORE;
        }
        return UP_TO.matcher(front).find() ? Bound.UP_TO : Bound.UNSAID;
    }

    /** The year of each date: its own, or that of the next one if nothing but a link stands between them. */
    private static List<@Nullable String> years(CharSequence text, List<MatchResult> dates) {
        @Nullable String[] years = new @Nullable String[dates.size()];
        Matcher link = LINK.matcher(text);
        for (int i = dates.size() - 1; i >= 0; i--) {
            MatchResult date = dates.get(i);
            years[i] = ownYear(date);
            if (years[i] == null && i + 1 < years.length) {
                MatchResult next = dates.get(i + 1);
                boolean linked = link.region(date.end(), next.start()).matches();
                years[i] = linked ? years[i + 1] : null;
            }
        }
        return Arrays.asList(years);
    }

    private static @Nullable String ownYear(MatchResult date) {
        for (int group : new int[] {3, 5, 6}) {
            if (date.group(group) != null) {
                return date.group(group);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
