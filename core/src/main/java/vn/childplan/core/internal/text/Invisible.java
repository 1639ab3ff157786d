package vn.childplan.core.internal.text;

/**
 * Characters that nobody sees: control and format characters, halves of surrogate pairs, and the letters, marks and
 * symbols that Unicode gives no shape of their own (Default_Ignorable_Code_Point of UAX #44, and the blank of braille).
 */
public final class Invisible {
    private static final int FIRST_BEYOND_ASCII = 0x7F;

    private Invisible() {}

    /** Whether a code point shows nothing and takes no room as a space does. */
    public static boolean is(int c) {
        if (c >= ' ' && c < FIRST_BEYOND_ASCII) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorable(c);
        };
    }

    private static boolean isIgnorable(int c) {
        return c == 0x034F // combining grapheme joiner
                || c == 0x115F // the fillers of Hangul
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x17B4 // inherent vowels of Khmer
                || c == 0x17B5
                || c == 0x2065
                || c == 0x2800 // braille without a dot
                || (c >= 0x180B && c <= 0x180F) // variation selectors
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Where the first one stands, as an index; -1 if there is none. */
    public static int firstIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= FIRST_BEYOND_ASCII) {
                int whole = Character.codePointAt(text, i);
                if (is(whole)) {
                    return i;
                }
                i += Character.charCount(whole) - 1;
            }
        }
        return -1;
    }

    /**
     * The text without those that say nothing wherever they stand: spaces of no width, joiners of words, soft hyphens and
     * byte order marks, which copying from web pages and Word leaves behind.
     */
    public static String removedFrom(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (saysNothing(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.chars().filter(c -> !saysNothing((char) c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean saysNothing(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
