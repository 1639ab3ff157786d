package vn.childplan.core.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which Vietnamese text is stored, compared and sorted.
 *
 * <p>Practice brings the same name composed and decomposed (NFC and NFD), with the tone on either vowel ("hòa",
 * "hoà"), and with non-breaking spaces; all of these are one name.
 */
public final class VietnameseText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NOT_ASCII_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseText() {}

    /** Composed (NFC) text with every run of white space, non-breaking included, as one space, and none at the ends. */
    public static String clean(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * The key under which two spellings of one name meet: case, white space, punctuation, composition and the place of
     * the tone inside a syllable are left out; letters and tones are kept, so "Ba Tơ" and "Ba Tô" stay apart.
     */
    public static String matchKey(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (String word : NOT_WORD.split(decomposed)) {
            if (!word.isEmpty()) {
                if (key.length() > 0) {
                    key.append(' ');
                }
                appendWithToneLast(key, word);
            }
        }
        return key.toString();
    }

    private static void appendWithToneLast(StringBuilder key, String word) {
        char tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isTone(c)) {
                tone = c;
            } else {
                key.append(c);
            }
        }
        if (tone != 0) {
            key.append(tone);
        }
    }

    /** Huyền, sắc, ngã, hỏi and nặng; the circumflex, breve and horn make other letters and are no tones. */
    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }

    /** The text without marks, in lower case, words joined by hyphens: "Sở Y tế" becomes {@code so-y-te}. */
    public static String slug(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        String hyphenated = NOT_ASCII_WORD.matcher(plain).replaceAll("-");
        int from = hyphenated.startsWith("-") ? 1 : 0;
        int to = hyphenated.length() - (hyphenated.length() > from && hyphenated.endsWith("-") ? 1 : 0);
        return hyphenated.substring(from, to);
    }

    /** Vietnamese alphabetical order (a ă â b c d đ e ê …), ties broken by code point so that the order is total. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(Text.VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Comparator<String> byAlphabet = collator::compare;
        return byAlphabet.thenComparing(Comparator.naturalOrder());
    }
}
