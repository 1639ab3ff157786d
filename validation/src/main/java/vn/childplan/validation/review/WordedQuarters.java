package vn.childplan.validation.review;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quarters and the year that a line of time names: "Quý II, IV năm 2025", "quý 3/2025". */
final class WordedQuarters {
    private static final String NUMERAL = "(?:IV|I{1,3}|[1-4])";
    /** A numeral that no other letter or digit makes part of something else. */
    private static final String WHOLE = NUMERAL + "(?![\\p{L}\\d])";

    private static final Pattern QUARTERS =
            Pattern.compile("[Qq]uý\\s+(" + WHOLE + "(?:\\s*+(?:,|;|và|-|–)\\s*+(?:[Qq]uý\\s++)?" + WHOLE + ")*+)");
    private static final Pattern ONE = Pattern.compile(NUMERAL);
    private static final Pattern YEAR = Pattern.compile("(?:năm\\s+|/)(\\d{4})(?!\\d)");

    private WordedQuarters() {}

    /** The quarters named, 1 to 4; empty if the line names none. */
    static NavigableSet<Integer> in(CharSequence line) {
        NavigableSet<Integer> quarters = new TreeSet<>();
        Matcher list = QUARTERS.matcher(line);
        while (list.find()) {
            Matcher each = ONE.matcher(list.group(1));
            while (each.find()) {
                Optional<Integer> quarter = Phrases.quarter(each.group());
                quarter.ifPresent(quarters::add);
            }
        }
        return quarters;
    }

    /** The first year the line names. */
    static OptionalInt year(String line) {
        Matcher year = YEAR.matcher(line);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
