package vn.childplan.reporting.xlsx;

import java.util.regex.Pattern;

/** Texts inside the XML of a workbook. They are legible already: XML can carry every character of them. */
final class Xml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** What a spreadsheet takes for one character written by its number (ECMA-376, ST_Xstring). */
    private static final Pattern BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Xml() {}

    /** The value of an attribute. */
    static String attribute(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    /** The text of a cell. */
    static void cell(String text, StringBuilder xml) {
        escape(text.indexOf("_x") < 0 ? text : BY_NUMBER.matcher(text).replaceAll("_x005F_"), xml);
    }

    private static void escape(String text, StringBuilder xml) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                xml.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        xml.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            // An XML reader would make a line feed of it.
            case '\r' -> "_x000D_";
            default -> "";
        };
    }

    /** Whether blanks of it would be lost that an XML reader is not told to keep. */
    static boolean needsSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }
}
