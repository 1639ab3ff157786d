package vn.childplan.core.internal.text;

import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quarters and the year that a line of time names: "Quý II, IV năm 2025", "quý 3/2025". */
public final class WordedQuarters {
    private static final String NUMERAL = "(?:IV|I{1,3}|[1-4])";
    /** A numeral that no other letter or digit makes part of something else. */
    private static final String WHOLE = NUMERAL + "(?![\\p{L}\\d])";

    private static final Pattern QUARTERS = Pattern.compile(
            "[Qq]u[ýí]\\s+(" + WHOLE + "(?:\\s*+(?:,|;|và|-|–)\\s*+(?:[Qq]u[ýí]\\s++)?" + WHOLE + ")*+)");
    private static final Pattern ONE = Pattern.compile(NUMERAL);
    private static final Pattern YEAR = Pattern.compile("(?:năm\\s+|/)(\\d{4})(?!\\d)");

    private WordedQuarters() {}

    /** The quarters named, 1 to 4; empty if the line names none. */
    public static NavigableSet<Integer> in(CharSequence line) {
        NavigableSet<Integer> quarters = new TreeSet<>();
        Matcher list = QUARTERS.matcher(line);
        while (list.find()) {
            Matcher each = ONE.matcher(list.group(1));
            while (each.find()) {
                quarters.add(number(each.group()));
            }
        }
        return quarters;
    }

    private static int number(String numeral) {
        return switch (numeral) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    /** The first year the line names. */
    public static OptionalInt year(String line) {
        Matcher year = YEAR.matcher(line);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
