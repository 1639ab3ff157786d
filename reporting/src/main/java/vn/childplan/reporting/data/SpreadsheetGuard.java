package vn.childplan.reporting.data;

/**
 * Whether cells are kept from being taken for formulas. Spreadsheets run a cell that begins with {@code = + - @}, a tab
 * or a carriage return, and our cells carry words of other people.
 */
public enum SpreadsheetGuard {
    /** Such a cell gets a leading apostrophe. */
    ON,
    /** Cells stand as they are: for programs that read the file back. */
    OFF;

    private static final String DANGEROUS = "=+-@\t\r";

    String cell(String text) {
        boolean dangerous = this == ON && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
