package vn.childplan.core.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The forms in which Vietnamese text is stored, compared and sorted.
 *
 * <p>Practice brings the same name composed and decomposed (NFC and NFD), with the tone on either vowel ("hòa",
 * "hoà"), with the Icelandic Ð (U+00D0) for Đ, and with non-breaking spaces; all of these are one name.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class VietnameseText {
    /** Every separator of Unicode and every white control character. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x1C-\\x1F\\x85]+");

    private VietnameseText() {}

    /**
     * Composed (NFC) text with every run of white space, non-breaking included, as one space, and none at the ends; Ð
     * (U+00D0), which older converters write for Đ, is Đ.
     */
    public static String clean(String text) {
        String composed = withVietnameseD(composed(text));
        return isSpacedOnce(composed)
                ? composed
                : SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** Whether there is no white space but single spaces between words, as in nearly every text. */
    private static boolean isSpacedOnce(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' || c == '\u0085' || (c > '~' && Character.isSpaceChar(c));
            if (odd || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Composed text (NFC), nothing else touched. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposedAnywhere(text.charAt(i))) {
                return Composition.of(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a text is composed (NFC). */
    public static boolean isComposed(CharSequence text) {
        return Composition.isComposed(text);
    }

    /**
     * Whether a character is composed whatever stands beside it: Latin letters with all marks of Vietnamese, dashes and
     * quotation marks. Nearly every text is made of these, and the tables of the JDK are slow to load.
     */
    static boolean isComposedAnywhere(char c) {
        return c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF') || (c >= '\u2010' && c <= '\u2027');
    }

    /** The text with Đ for Ð (U+00D0), which older converters write. */
    public static String withVietnameseD(String text) {
        return text.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
    }

    /**
     * The key under which two spellings of one name meet: case, white space, punctuation, composition and the place of
     * the tone inside a syllable are left out; letters and tones are kept, so "Ba Tơ" and "Ba Tô" stay apart.
     */
    public static String matchKey(String text) {
        String key = VietnameseLetters.matchKey(text);
        return key != null ? key : DecomposedText.matchKey(text);
    }

    /** The text without marks, in lower case, words joined by hyphens: "Sở Y tế" becomes {@code so-y-te}. */
    public static String slug(String text) {
        String slug = VietnameseLetters.slug(text);
        return slug != null ? slug : DecomposedText.slug(text);
    }

    /**
     * The order of Vietnamese dictionaries: word by word; within a word first by letters (a ă â b c d đ e ê …), then by
     * tone (none, huyền, hỏi, ngã, sắc, nặng); lower case before upper case. So "Ba Vì" comes before "Bà Rịa" and both
     * before "Bát". Remaining ties are broken by code point, so that the order is total.
     *
     * <p>No {@link java.text.Collator}: it skips spaces, and its tables belong to the machine.
     */
    public static Comparator<String> order() {
        return Comparator.comparing(DecomposedText::sortKey).thenComparing(Comparator.naturalOrder());
    }
}
