package vn.childplan.validation.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.plan.Plan;

/**
 * Years in the words of a plan. In the plan of a year a time of that year moves: "năm 2025", "Quý II/2025", "trước ngày
 * 15/5/2025", "năm học 2025-2026". What speaks of another document, of a programme or of a target stays: "Quyết định số
 * 253/QĐ-UBND ngày 19/4/2021", "giai đoạn 2021-2025", "thời kỳ 2021 - 2030", "đến hết năm 2025"; and so does the day from which
 * something holds, "từ ngày 01/7/2025", which law sets. In a plan that is not of one year ("giai đoạn 2026-2030") every time stays
 * that names a year.
 */
final class YearInWords {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DASH = "\\s*[-–—]\\s*";
    /** Behind the first day of some time: the words before its last. */
    private static final String UNTIL =
            "(?:[^.;,]{0,40}\\s(?:đến|tới)|\\s*[-–—])\\s*(?:hết\\s+)?(?:ngày|tháng|quý|năm|\\d)";

    /** The alternatives in the order in which they are tried at a place; each named by its group. */
    private static final Pattern TIME = Pattern.compile(
            "(?<document>số\\s*:?\\s*\\d+[^\\s,;.)]*/[^\\s,;)]+)"
                    + "|(?<programme>(?:giai\\s+đoạn|thời\\s+kỳ|nhiệm\\s+kỳ)\\s+" + YEAR + DASH + YEAR + ")"
                    + "|(?<school>năm\\s+học\\s+" + YEAR + DASH + YEAR + ")"
                    + "|(?<target>(?:đến|tới)\\s+(?<end>(?:hết|cuối)\\s+)?năm\\s+" + YEAR
                    + "|tầm\\s+nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?" + YEAR
                    + ")"
                    + "|(?<start>từ\\s+(?:ngày\\s+)?\\d{1,2}(?:/\\d{1,2}/|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)" + YEAR
                    + "(?![\\d/])(?!" + UNTIL + "))"
                    + "|(?<date>(?<![\\d/])(?:tháng\\s+)?(?:\\d{1,2}/)?\\d{1,2}/" + YEAR + "(?![\\d/]))"
                    + "|(?<quarter>(?:qu[ýí]\\s+(?:[IVX]++,?\\s*+)++|(?<=[IVX]))\\s*[-/]\\s*" + YEAR + "(?!\\d))"
                    + "|(?<year>năm\\s+" + YEAR + "(?!\\d))"
                    + "|(?<other>(?<!\\d)" + YEAR + "(?!\\d))"
                    + "|(?<stop>;|\\.\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A year alone, a school year, a quarter; no target, programme or date. */
    private static final Pattern OF_A_YEAR =
            Pattern.compile("năm|qu[ýí]|\\s*[-/]|\\d{4}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    /** What stays as it is, and why it has to be looked at. */
    enum Doubt {
        /** A programme, planning period or term of office that ends before the new year. */
        PROGRAMME_ENDED,
        /** A target for a year that is over when the new plan begins. */
        TARGET_PASSED,
        /** A year before the new one in words that are no time of the plan. */
        EARLIER_YEAR
    }

    /**
     * Words that stay.
     *
     * @param doubt why they have to be looked at
     * @param words as they stand
     */
    record Kept(Doubt doubt, String words) {
        /** Whether it speaks of something that is over, and not only of an earlier year. */
        boolean isOver() {
            return doubt != Doubt.EARLIER_YEAR;
        }
    }

    private final int from;
    private final int years;
    private final boolean ofOneYear;
    private final List<Kept> kept = new ArrayList<>();
    /** The years of the times that stayed, in question or not; those of documents that are cited apart. */
    private final Set<Integer> standing = new HashSet<>();

    /** Moves times of the year of a plan that is of one year, and of the year after it. */
    YearInWords(int from, int years) {
        this(from, years, true);
    }

    /** The same of a plan that {@linkplain #isOfOneYear may not be} of one year; then no time that names a year moves. */
    YearInWords(int from, int years, boolean ofOneYear) {
        this.from = from;
        this.years = years;
        this.ofOneYear = ofOneYear;
    }

    /**
     * Whether a plan says that it is of its year, in its title or where it is issued: "công tác trẻ em năm 2025". One of "giai đoạn
     * 2026-2030" is not, nor is one without a year, whose year is only that of its day of issue.
     */
    static boolean isOfOneYear(Plan plan) {
        String preamble = plan.preamble().wording();
        return Stream.of(plan.title(), preamble.substring(IssuingWords.in(preamble)))
                .flatMap(words -> TIME.matcher(words).results())
                .map(MatchResult::group)
                .anyMatch(time ->
                        OF_A_YEAR.matcher(time).lookingAt() && years(time).contains(plan.year()));
    }

    /** What stayed in the texts moved so far. */
    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** The text with its times moved. */
    String moved(String text) {
        return moved(text, false);
    }

    /** The words of a time with its times moved: "đến hết năm 2025" is the end of that time, and no target. */
    String movedTime(String text) {
        return moved(text, true);
    }

    /** The years that words name and that stay, if no time in them moves; what is read from them stays as well. */
    Set<Integer> left(String text) {
        return left(text, false);
    }

    /** The same of the words of a time. */
    Set<Integer> leftOfTime(String text) {
        return left(text, true);
    }

    private Set<Integer> left(String text, boolean time) {
        YearInWords alone = new YearInWords(from, years, ofOneYear);
        return alone.moved(text, time).equals(text) ? alone.standing : Set.of();
    }

    private String moved(String text, boolean time) {
        StringBuilder moved = new StringBuilder();
        Matcher matcher = TIME.matcher(text);
        boolean ofDocument = false;
        while (matcher.find()) {
            String words = matcher.group();
            if (matcher.group("document") != null) {
                ofDocument = true;
            } else if (matcher.group("stop") != null) {
                ofDocument = false;
            } else if (matcher.group("programme") != null) {
                keep(lastYear(words) < from + years, Doubt.PROGRAMME_ENDED, words);
            } else if (matcher.group("target") != null && !(time && matcher.group("end") != null)) {
                keep(lastYear(words) < from + years, Doubt.TARGET_PASSED, words);
            } else if (ofDocument) {
                continue;
            } else if (matcher.group("other") != null || matcher.group("start") != null || !ofOneYear) {
                keep(lastYear(words) < from + years, Doubt.EARLIER_YEAR, words);
            } else if (isOfThePlan(words)) {
                words = FOUR_DIGITS.matcher(words).replaceAll(this::later);
            } else {
                keep(lastYear(words) < from, Doubt.EARLIER_YEAR, words);
            }
            matcher.appendReplacement(moved, Matcher.quoteReplacement(words));
        }
        return matcher.appendTail(moved).toString();
    }

    private void keep(boolean doubtful, Doubt doubt, String words) {
        standing.addAll(years(words));
        if (doubtful) {
            kept.add(new Kept(doubt, words));
        }
    }

    /** Whether a time lies in the plan's year, in the one after it, or in a school year that touches it. */
    private boolean isOfThePlan(String words) {
        return years(words).contains(from) || years(words).contains(from + 1);
    }

    private String later(MatchResult year) {
        return String.valueOf(Integer.parseInt(year.group()) + years);
    }

    private static List<Integer> years(String words) {
        return FOUR_DIGITS
                .matcher(words)
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .toList();
    }

    private static int lastYear(String words) {
        List<Integer> years = years(words);
        return years.isEmpty() ? Integer.MAX_VALUE : years.get(years.size() - 1);
    }
}
