package vn.childplan.reporting.xlsx;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that a spreadsheet accepts for sheets: no more than 31 characters, without {@code [ ] : * ? / \} and without an
 * apostrophe at either end, not "History", and no two the same but for case. Apostrophes are replaced everywhere, because
 * they quote a name where it is referred to.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\]+");
    /** What no name ends with that is cut: two names that differ by it alone would look alike. */
    private static final Pattern UNFINISHED = Pattern.compile("(?<=[^\\s,;.-])[\\s,;.-]+$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\uFFFD]+");

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A free name like the wanted one; like the other if nothing of it is left. */
    String of(String wanted, String otherwise) {
        String name = legal(wanted);
        if (name.isEmpty()) {
            name = legal(otherwise);
        }
        String free = cut(name, LONGEST);
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            free = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** Whether a name of a sheet says all of what was wanted. */
    static boolean holds(String name, String wanted) {
        return name.equals(legal(wanted));
    }

    private static String legal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\'', '’');
        return BLANKS.matcher(FORBIDDEN.matcher(composed).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    /** Not longer than that: whole words if that leaves half of it, and whole characters with their marks in any case. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int word = text.lastIndexOf(' ', length);
        if (word > length / 2) {
            return UNFINISHED.matcher(text.substring(0, word)).replaceFirst("");
        }
        int end = length;
        while (end > 0 && isWithinACharacter(text, end)) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isWithinACharacter(String text, int index) {
        int type = Character.getType(text.codePointAt(index));
        return Character.isLowSurrogate(text.charAt(index))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
