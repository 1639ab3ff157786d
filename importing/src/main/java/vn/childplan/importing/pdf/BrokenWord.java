package vn.childplan.importing.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that a line ends in, with a hyphen. A hyphen belongs to the word ("QĐ-TTg", "kinh tế-xã hội") unless both parts are
 * one Vietnamese syllable, or one of them is none, as in a foreign word.
 */
final class BrokenWord {
    /** Beginning, vowels and end of a syllable, without tones and the marks of vowels. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern WITH_VOWEL_FIRST = Pattern.compile(
            "a[cimnopty]?|ach|anh|ang|au|e|em|eo|ep|et|ech|i|ich|im|in|it|o|o[cimnpt]|oan|oai|oi|ong|u|ua|u[cimnptuy]|ung|uoc|uom|uong"
                    + "|uu|uyen|uyet|y|yeu|yen");
    private static final Pattern REST_OF_DATE = Pattern.compile("/\\d{1,4}[.,;)]*");
    private static final Set<String> ABBREVIATIONS =
            Set.of("UBND", "HĐND", "MTTQ", "UBMTTQ", "TNCS", "THCS", "THPT", "BHXH", "BHYT");
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
        boolean digit = Character.isDigit(first.charAt(first.length() - 1));
        if (full
                && digit
                && (Character.isDigit(second.charAt(0))
                        || REST_OF_DATE.matcher(second).matches())) {
            return true;
        }
        String letters = second.replaceAll("[.,;:)]+$", "");
        if (full && ABBREVIATIONS.contains(first + letters)) {
            return true;
        }
        return Character.isLowerCase(second.charAt(0))
                && isSyllable((first + letters).toLowerCase(Locale.ROOT))
                && !isWord(letters);
    }

    /** Whether the end of a text and what follows it are one word, as {@link #isCut} tells of the line that the text ends in. */
    static boolean isCutAtEnd(CharSequence text, CharSequence next) {
        String words = text.toString();
        return isCut(words.substring(words.lastIndexOf(' ') + 1), next, true);
    }

    /** Few words of Vietnamese begin with a vowel: "ền" is none. */
    private static boolean isWord(String word) {
        if (!isSyllable(word)) {
            return false;
        }
        String plain =
                MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return !VOWEL.matcher(plain).lookingAt()
                || WITH_VOWEL_FIRST.matcher(plain).matches();
    }

    private static boolean isSyllable(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        long tones = TONE.matcher(parts).results().count();
        return tones <= 1
                && SYLLABLE.matcher(MARK.matcher(parts).replaceAll("")).matches();
    }
}
