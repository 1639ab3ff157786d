package vn.childplan.core.internal.text;

/** Text from outside, quoted in a message: short, and never able to break the line or to turn its direction. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The text in single quotes, cut with "…" after 80 characters. */
    public static String quote(String text) {
        return "'" + oneLine(text.length() <= LONGEST ? text : cut(text) + "…") + "'";
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
