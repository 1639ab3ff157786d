package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;

/**
 * The number of a clause as the plan prints it: {@code V}, {@code II.9}, {@code I.1.a}. The n-th dash under a clause,
 * which has no number of its own, is cited as {@code IV.5-3}. A level is a number from 1 to 999,999,999, a Roman number as
 * Romans are written (IV, not IIII), or a letter of the Vietnamese alphabet or f, j, w, z; Ð (U+00D0) is Đ. What a law adds
 * is cited by the law's type and number, {@code TT28.5.1}.
 *
 * @param value the text form
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết số mục như trong kế hoạch: V, II.9, I.1.a hoặc IV.5-3.",
        en = "Write a clause as the plan does: V, II.9, I.1.a or IV.5-3.")
public record ClauseRef(@JsonValue String value) implements Comparable<ClauseRef> {
    /** The letters that number points, in the order of the Vietnamese alphabet; f, j, w and z are rarely met. */
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final String LETTER = "[" + LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "]";
    private static final String COUNT = "[1-9][0-9]{0,8}";
    private static final String CAPITAL_NUMERAL =
            "(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
    private static final String SMALL_NUMERAL = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})";
    /** A law that adds clauses, by its type and number: TT28. */
    private static final String LAW = "[A-ZĐ]{2,4}" + COUNT;
    /** A number, also with the letter of one put in later (1a); a Roman number; a letter; a law. */
    private static final Pattern PART =
            Pattern.compile(COUNT + LETTER + "?|" + CAPITAL_NUMERAL + "|" + SMALL_NUMERAL + "|" + LETTER + "|" + LAW);

    private static final Pattern SEPARATOR = Pattern.compile("[.-]");

    private static final Text NO_CLAUSE = Text.of(
            "không phải là số mục; ghi như V, II.9, I.1.a, hoặc IV.5-3 là gạch đầu dòng thứ ba của IV.5",
            "is not a valid clause: write V, II.9, I.1.a, or IV.5-3 for the third dash of IV.5");

    public ClauseRef {
        value = VietnameseText.withVietnameseD(VietnameseText.composed(value));
        for (String part : SEPARATOR.split(value, -1)) {
            if (!PART.matcher(part).matches()) {
                throw RefusedText.of(value, NO_CLAUSE);
            }
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
        return last == -1 ? Optional.empty() : Optional.of(new ClauseRef(value.substring(0, last)));
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

    /**
     * In the order of a document: numbers and Roman numbers by value, letters by the Vietnamese alphabet. Where one level
     * mixes them, which no document does, numbers come first, then capital letters, Roman numbers, small letters, and
     * whatever else.
     */
    @Override
    public int compareTo(ClauseRef other) {
        if (value.equals(other.value)) {
            return 0;
        }
        int mine = 0;
        int theirs = 0;
        while (mine < value.length() && theirs < other.value.length()) {
            int endOfMine = endOfPart(value, mine);
            int endOfTheirs = endOfPart(other.value, theirs);
            int order = comparePart(value.substring(mine, endOfMine), other.value.substring(theirs, endOfTheirs));
            if (order != 0) {
                return order;
            }
            mine = endOfMine + 1;
            theirs = endOfTheirs + 1;
        }
        int byDepth = Boolean.compare(mine < value.length(), theirs < other.value.length());
        return byDepth != 0 ? byDepth : value.compareTo(other.value);
    }

    private static int endOfPart(String value, int start) {
        int end = start;
        while (end < value.length() && value.charAt(end) != '.' && value.charAt(end) != '-') {
            end++;
        }
        return end;
    }

    private static int comparePart(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        Style style = Style.of(a);
        int byStyle = style.compareTo(Style.of(b));
        if (byStyle != 0) {
            return byStyle;
        }
        return switch (style) {
            case NUMBER -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
            case ROMAN -> Integer.compare(romanValue(a), romanValue(b));
            case CAPITAL, SMALL -> Integer.compare(letterValue(a), letterValue(b));
            case OTHER -> a.compareTo(b);
        };
    }

    /** How one number is written; in the order in which the styles sort, so that the order of clauses is total. */
    private enum Style {
        NUMBER,
        CAPITAL,
        ROMAN,
        SMALL,
        OTHER;

        static Style of(String part) {
            // "TT28", a law, ends as a number and is none.
            if (isDigit(part.charAt(0)) && isDigit(part.charAt(part.length() - 1))) {
                return NUMBER;
            }
            if (isRoman(part)) {
                return ROMAN;
            }
            if (part.length() != 1 || letterValue(part) < 0) {
                return OTHER;
            }
            return Character.isUpperCase(part.charAt(0)) ? CAPITAL : SMALL;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A single C, D, L or M is far more often the letter of a section than the number 100, 500, 50 or 1000. */
    private static boolean isRoman(String part) {
        String numerals = part.length() == 1 ? "IVX" : "IVXLCDM";
        for (int i = 0; i < part.length(); i++) {
            if (numerals.indexOf(part.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int letterValue(String letter) {
        return LETTERS.indexOf(Character.toLowerCase(letter.charAt(0)));
    }

    private static int romanValue(String numeral) {
        int sum = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = switch (numeral.charAt(i)) {
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

    /** As people read it in a sentence or a letter: "khoản 9 Mục II", "clause II.9". Tables show {@link #toString}. */
    public Text inSentence() {
        return ClauseFormat.inSentence(this);
    }

    /**
     * Several as people read them in a sentence: "các khoản 9, 10 Mục II; Mục V", "clauses II.9, II.10, V". Neighbours under
     * one heading are named together; the order stays.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Text inSentence(List<ClauseRef> clauses) {
        return ClauseFormat.inSentence(clauses);
    }

    /**
     * By the text, as for any record. Written by hand: the generated method is linked at its first call, which slows
     * the start.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseRef that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
