package vn.childplan.importing.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word that a line ends in, with a hyphen. A hyphen belongs to the word ("QĐ-TTg", "kinh tế-xã hội") unless both parts are
 * one Vietnamese syllable, or one of them is none, as in a foreign word.
 */
final class BrokenWord {
    /** Beginning, vowels and end of a syllable, without tones and the marks of vowels. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final int SHORTEST = 2;

    private BrokenWord() {}

    /** Whether the hyphen at the end of a line only parts a word. */
    static boolean isParted(CharSequence line, CharSequence next) {
        int end = line.length() - 1;
        int from = end;
        while (from > 0 && Character.isLowerCase(line.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLowerCase(next.charAt(to))) {
            to++;
        }
        String first = line.subSequence(from, end).toString();
        String second = next.subSequence(0, to).toString();
        if (first.length() < SHORTEST || second.length() < SHORTEST) {
            return false;
        }
        return isSyllable(first + second) || !isSyllable(first) || !isSyllable(second);
    }

    /** Whether a word is cut without a hyphen, since it had no room: a syllable whose rest is none, or a number. */
    static boolean isCut(CharSequence line, CharSequence next, boolean full) {
        String first = line.toString();
        int space = next.toString().indexOf(' ');
        String second = next.toString().substring(0, space < 0 ? next.length() : space);
        if (first.isEmpty() || second.isEmpty() || first.indexOf(' ') >= 0) {
            return false;
        }
        if (full && Character.isDigit(first.charAt(first.length() - 1)) && Character.isDigit(second.charAt(0))) {
            return true;
        }
        String letters = second.replaceAll("[.,;:)]+$", "");
        return Character.isLowerCase(second.charAt(0))
                && isSyllable((first + letters).toLowerCase(Locale.ROOT))
                && !isSyllable(letters);
    }

    private static boolean isSyllable(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        long tones = TONE.matcher(parts).results().count();
        return tones <= 1
                && SYLLABLE.matcher(MARK.matcher(parts).replaceAll("")).matches();
    }
}
