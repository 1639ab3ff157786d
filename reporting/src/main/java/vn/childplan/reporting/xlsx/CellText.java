package vn.childplan.reporting.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as cells hold them (ECMA-376, ST_Xstring). */
final class CellText {
    /** What a spreadsheet takes for one character written by its number; a carriage return begins with the dash that ends it. */
    private static final Pattern BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_\\r])");

    private CellText() {}

    /** What a cell holds; characters. */
    static final int LONGEST = 32_767;
    /** No farther back than this a text is divided between two words; characters. */
    private static final int WORD = 200;

    /** The text in as many pieces as it takes cells, first the first; together they are the text. */
    static List<String> pieces(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > LONGEST) {
            int end = end(text, begin + LONGEST);
            pieces.add(text.substring(begin, end));
            begin = end;
        }
        pieces.add(text.substring(begin));
        return pieces;
    }

    /** Where a piece ends that must not go beyond an index: between words if there are any, never within a character. */
    private static int end(String text, int last) {
        int blank = text.lastIndexOf(' ', last - 1);
        if (blank > last - WORD) {
            return blank + 1;
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }

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
