package vn.childplan.core.internal.text;

/**
 * Text from outside, quoted in a message: short, never able to break the line or to turn its direction, and with what nobody
 * sees by name, as in {@code 'V[U+200B]'}.
 */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The text in single quotes, cut with "…" after 80 characters. */
    public static String quote(String text) {
        String shown = text.length() <= LONGEST ? text : cut(text) + "…";
        StringBuilder quoted = new StringBuilder(shown.length() + 2).append('\'');
        shown.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                quoted.append(' ');
            } else if (Invisible.is(c)) {
                quoted.append('[').append(Invisible.name(c)).append(']');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('\'').toString();
    }

    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The text with every control, line and direction character as a blank. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(breaksLine(c) ? ' ' : c);
        }
        return line.toString();
    }

    private static boolean breaksLine(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
