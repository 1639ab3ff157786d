package vn.childplan.core.internal.text;

import vn.childplan.core.text.VietnameseText;

/** The one form in which text enters: composed (NFC), non-breaking spaces as spaces, nothing else touched. */
public final class Composed {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Composed() {}

    public static String of(String text) {
        return isPlain(text) ? text : composed(text);
    }

    /**
     * Whether a text is in that form by its letters alone, without half a character in it; nearly every text is, and one look at
     * each letter tells.
     */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= NO_BREAK_SPACE && !Invisible.isLatin(c)) {
                return false;
            }
        }
        return true;
    }

    /** The form of a text for people: the same, without invisible characters that say nothing where they stand. */
    public static String text(String text) {
        // A mark may meet its letter only when what stood between them is gone.
        return of(Invisible.removedFrom(text));
    }

    private static String composed(String text) {
        return VietnameseText.composed(text)
                .replace(NO_BREAK_SPACE, ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ');
    }
}
