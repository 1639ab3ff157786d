package vn.childplan.core.internal.text;

import java.util.Locale;

/**
 * Characters that nobody sees: control and format characters, halves of surrogate pairs, and the letters, marks and
 * symbols that Unicode gives no shape of their own (Default_Ignorable_Code_Point of UAX #44, and the blank of braille).
 */
public final class Invisible {
    private static final int FIRST_BEYOND_ASCII = 0x7F;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** Between the soft hyphen and this nothing is invisible, and no symbol is made of several. */
    private static final int FIRST_MARK = 0x0300;

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
            if (c < ' ' || (c >= FIRST_BEYOND_ASCII && !isLatin(c))) {
                int whole = Character.codePointAt(text, i);
                if (is(whole)) {
                    return i;
                }
                i += Character.charCount(whole) - 1;
            }
        }
        return -1;
    }

    /** As in {@code U+200B}. */
    public static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /**
     * The text without those that say nothing where they stand: spaces of no width, joiners of words, soft hyphens, byte
     * order marks, fillers and direction marks, which copying from web pages, chats and Word leaves behind. What shapes the
     * sign before it stays, as in an emoji made of several or in a word of another script; so do direction marks in a text
     * that is written from right to left somewhere, and line breaks and control characters, which do something.
     */
    public static String removedFrom(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeLeftOut(text.codePointAt(i))) {
                return kept(text);
            }
        }
        return text;
    }

    private static String kept(String text) {
        boolean turns = text.codePoints().anyMatch(Invisible::runsLeftwards);
        StringBuilder kept = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!mayBeLeftOut(c)) {
                kept.appendCodePoint(c);
                before = c;
            } else if (saysSomething(c, before, turns)) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    private static boolean mayBeLeftOut(int c) {
        if (c <= SOFT_HYPHEN || isLatin(c)) {
            return c == SOFT_HYPHEN;
        }
        return isIgnorable(c)
                || turnsDirection(c)
                || (c >= 0x200B && c <= 0x200D)
                || (c >= 0x2060 && c <= 0x206F)
                || c == BYTE_ORDER_MARK;
    }

    /** Whether it is one of the letters beyond ASCII of which Vietnamese is written, or stands among them. */
    static boolean isLatin(int c) {
        return (c > SOFT_HYPHEN && c < FIRST_MARK) || (c >= 0x1E00 && c <= 0x1EFF);
    }

    private static boolean saysSomething(int c, int before, boolean turns) {
        if (turnsDirection(c)) {
            return turns;
        }
        if (c == 0x2800) {
            return Character.UnicodeScript.of(before) == Character.UnicodeScript.BRAILLE;
        }
        boolean never =
                c == SOFT_HYPHEN || c == BYTE_ORDER_MARK || c == 0x034F || c == 0x200B || (c >= 0x2060 && c <= 0x206F);
        return !never && isShaped(before);
    }

    /** Whether a sign can be shaped by what follows: symbols such as emoji, letters and marks of scripts but Latin. */
    private static boolean isShaped(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c >= FIRST_MARK && c != 0x2800;
            default -> !isWrittenHere(Character.UnicodeScript.of(c));
        };
    }

    private static boolean isWrittenHere(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.COMMON
                || script == Character.UnicodeScript.INHERITED
                || script == Character.UnicodeScript.UNKNOWN;
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean runsLeftwards(int c) {
        if (turnsDirection(c)) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
