package vn.childplan.reporting.xlsx;

import java.util.regex.Pattern;

/** Texts as cells hold them (ECMA-376, ST_Xstring). */
final class CellText {
    /** What a spreadsheet takes for one character written by its number. */
    private static final Pattern BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as it is written. */
    static String of(String text) {
        String escaped = text.indexOf("_x") < 0 ? text : BY_NUMBER.matcher(text).replaceAll("_x005F_");
        // An XML reader would make a line feed of it.
        return escaped.indexOf('\r') < 0 ? escaped : escaped.replace("\r", "_x000D_");
    }

    /** Whether blanks of it would be lost that an XML reader is not told to keep. */
    static boolean needsSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }
}
