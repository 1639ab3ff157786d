package vn.childplan.core.internal.text;

import vn.childplan.core.text.VietnameseText;

/** The one form in which text enters: composed (NFC), non-breaking spaces as spaces, nothing else touched. */
public final class Composed {
    /** Below this code point nothing decomposes and no space is special. */
    private static final char FIRST_SPECIAL = '\u00A0';

    private Composed() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SPECIAL) {
                return composed(text);
            }
        }
        return text;
    }

    /** The form of a text for people: the same, without invisible characters that say nothing where they stand. */
    public static String text(String text) {
        // A mark may meet its letter only when what stood between them is gone.
        return of(Invisible.removedFrom(text));
    }

    private static String composed(String text) {
        return VietnameseText.composed(text)
                .replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ');
    }
}
