package vn.childplan.core.internal.text;

/**
 * Keeps a spreadsheet from taking the text of a cell for a formula. Spreadsheets run a cell that begins with
 * {@code = + - @}, a tab or a carriage return; some look past leading blanks, and some take the full-width forms
 * {@code ＝ ＋ － ＠} for them.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@＝＋－＠";

    private FormulaGuard() {}

    /** Whether a spreadsheet might take the text for a formula. */
    public static boolean isNeededFor(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        boolean control = text.charAt(0) == '\t' || text.charAt(0) == '\r';
        return control || (first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0);
    }

    /**
     * The text with an apostrophe before what would begin a formula, and before what would look as if that had been done,
     * so that {@link #unguard} gives back exactly what was written.
     */
    public static String guard(String text) {
        return isNeededFor(withoutApostrophes(text)) ? "'" + text : text;
    }

    /** What {@link #guard} was given. */
    public static String unguard(String text) {
        return text.startsWith("'") && isNeededFor(withoutApostrophes(text)) ? text.substring(1) : text;
    }

    private static String withoutApostrophes(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return text.substring(first);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0000';
    }
}
