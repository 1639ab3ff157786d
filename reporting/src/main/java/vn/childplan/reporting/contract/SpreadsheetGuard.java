package vn.childplan.reporting.contract;

/**
 * Whether cells are kept from being taken for formulas. Spreadsheets run a cell that begins with {@code = + - @}, a tab
 * or a carriage return; some look past leading blanks, and some take the full-width forms {@code ＝ ＋ － ＠} for them.
 * Our cells carry words of other people.
 */
public enum SpreadsheetGuard {
    /** Such a cell gets a leading apostrophe. */
    ON,
    /** Cells stand as they are: for programs that read the file back. */
    OFF;

    private static final String SIGNS = "=+-@＝＋－＠";

    /** The text as it may stand in a CSV file; the same object if nothing in it is dangerous. */
    public String cell(String text) {
        return isNeededFor(text) ? "'" + text : text;
    }

    /** Whether a text must be marked as text. */
    public boolean isNeededFor(String text) {
        if (this == OFF || text.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        boolean control = text.charAt(0) == '\t' || text.charAt(0) == '\r';
        return control || (first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0000';
    }
}
