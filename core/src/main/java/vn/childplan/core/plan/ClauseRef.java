package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a clause as the plan prints it: {@code V}, {@code II.9}, {@code I.1.a}. The n-th dash under a clause,
 * which has no number of its own, is cited as {@code IV.5-3}.
 *
 * @param value the text form
 */
public record ClauseRef(@JsonValue String value) implements Comparable<ClauseRef> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d]++(?:[.-][\\p{L}\\d]++)*+");
    private static final Pattern SEPARATOR = Pattern.compile("[.-]");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    /** The letters that number points in Vietnamese documents, in their order. */
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    public ClauseRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no clause: write V, II.9, I.1.a, or IV.5-3 for the third dash of IV.5");
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no clause number
     */
    @JsonCreator
    public static ClauseRef of(String value) {
        return new ClauseRef(value);
    }

    /** The clause this one stands under; empty for a section. */
    public Optional<ClauseRef> parent() {
        int last = Math.max(value.lastIndexOf('.'), value.lastIndexOf('-'));
        return last < 0 ? Optional.empty() : Optional.of(new ClauseRef(value.substring(0, last)));
    }

    /** Whether this clause is {@code other} or stands somewhere under it. */
    public boolean isWithin(ClauseRef other) {
        return value.startsWith(other.value)
                && (value.length() == other.value.length() || ".-".indexOf(value.charAt(other.value.length())) >= 0);
    }

    /** The numbers one by one, outermost first. */
    public List<String> parts() {
        return List.of(SEPARATOR.split(value));
    }

    /** In the order of a document: Roman numbers and numbers by value, letters by the Vietnamese alphabet. */
    @Override
    public int compareTo(ClauseRef other) {
        List<String> mine = parts();
        List<String> theirs = other.parts();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = comparePart(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int bySize = Integer.compare(mine.size(), theirs.size());
        return bySize != 0 ? bySize : value.compareTo(other.value);
    }

    private static int comparePart(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        boolean roman = ROMAN.matcher(a).matches() && ROMAN.matcher(b).matches();
        boolean letters = a.length() == 1 && b.length() == 1 && LETTERS.contains(a) && LETTERS.contains(b);
        if (numbers) {
            int byLength = Integer.compare(a.length(), b.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        }
        if (roman) {
            return Integer.compare(romanValue(a), romanValue(b));
        }
        return letters ? Integer.compare(LETTERS.indexOf(a), LETTERS.indexOf(b)) : a.compareTo(b);
    }

    private static int romanValue(String numeral) {
        int sum = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit =
                    switch (numeral.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        case 'C' -> 100;
                        case 'D' -> 500;
                        default -> 1000;
                    };
            sum += digit < previous ? -digit : digit;
            previous = digit;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
