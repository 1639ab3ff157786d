package vn.childplan.validation.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in the words of a plan. A time at which something is to be done moves: "năm 2025", "Quý II/2025", "trước ngày 15/5/2025",
 * "năm học 2025-2026". What speaks of another document or of a programme stays: "Quyết định số 253/QĐ-UBND ngày 19/4/2021",
 * "giai đoạn 2021-2025", "đến năm 2025".
 */
final class YearInWords {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DASH = "\\s*[-–—]\\s*";

    /** The alternatives in the order in which they are tried at a place; each named by its group. */
    private static final Pattern TIME = Pattern.compile(
            "(?<document>số\\s*:?\\s*\\d+[^\\s,;.)]*/[^\\s,;)]+)"
                    + "|(?<programme>giai\\s+đoạn\\s+" + YEAR + DASH + YEAR + ")"
                    + "|(?<school>năm\\s+học\\s+" + YEAR + DASH + YEAR + ")"
                    + "|(?<target>(?:đến|tới)\\s+năm\\s+" + YEAR + "|tầm\\s+nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?" + YEAR
                    + ")"
                    + "|(?<date>(?<![\\d/])(?:\\d{1,2}/)?\\d{1,2}/" + YEAR + "(?![\\d/]))"
                    + "|(?<quarter>(?<=[IVX])\\s*/\\s*" + YEAR + "(?!\\d))"
                    + "|(?<year>năm\\s+" + YEAR + "(?!\\d))"
                    + "|(?<other>(?<!\\d)" + YEAR + "(?!\\d))"
                    + "|(?<end>;|\\.\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    /** What stays as it is, and why it has to be looked at. */
    enum Doubt {
        /** A programme that ends before the new year. */
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
    private final List<Kept> kept = new ArrayList<>();

    /** Moves times of the plan's year and of the one after it. */
    YearInWords(int from, int years) {
        this.from = from;
        this.years = years;
    }

    /** What stayed in the texts moved so far. */
    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** The text with its times moved. */
    String moved(String text) {
        StringBuilder moved = new StringBuilder();
        Matcher matcher = TIME.matcher(text);
        boolean ofDocument = false;
        while (matcher.find()) {
            String words = matcher.group();
            if (matcher.group("document") != null) {
                ofDocument = true;
            } else if (matcher.group("end") != null) {
                ofDocument = false;
            } else if (matcher.group("programme") != null) {
                keepIf(lastYear(words) < from + years, Doubt.PROGRAMME_ENDED, words);
            } else if (matcher.group("target") != null) {
                keepIf(lastYear(words) < from + years, Doubt.TARGET_PASSED, words);
            } else if (matcher.group("other") != null || ofDocument) {
                keepIf(!ofDocument && lastYear(words) < from + years, Doubt.EARLIER_YEAR, words);
            } else if (isOfThePlan(words)) {
                words = FOUR_DIGITS.matcher(words).replaceAll(this::later);
            } else {
                keepIf(lastYear(words) < from, Doubt.EARLIER_YEAR, words);
            }
            matcher.appendReplacement(moved, Matcher.quoteReplacement(words));
        }
        return matcher.appendTail(moved).toString();
    }

    private void keepIf(boolean doubtful, Doubt doubt, String words) {
        if (doubtful) {
            kept.add(new Kept(doubt, words));
        }
    }

    /** Whether a time lies in the plan's year, in the one after it, or in a school year that touches it. */
    private boolean isOfThePlan(String words) {
        return FOUR_DIGITS.matcher(words).results().anyMatch(year -> {
            int named = Integer.parseInt(year.group());
            return named == from || named == from + 1;
        });
    }

    private String later(MatchResult year) {
        return String.valueOf(Integer.parseInt(year.group()) + years);
    }

    private static int lastYear(String words) {
        return FOUR_DIGITS
                .matcher(words)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .reduce((first, second) -> second)
                .orElse(Integer.MAX_VALUE);
    }
}
