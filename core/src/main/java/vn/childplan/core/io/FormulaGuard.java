package vn.childplan.core.io;

/**
 * Keeps a spreadsheet from taking free text for a formula: an apostrophe goes before what would begin one, and before
 * what would look as if that had been done, so that reading gives back exactly what was written.
 */
final class FormulaGuard {
    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    static String guard(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }

    /** Whether the first character that is no apostrophe could begin a formula. */
    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
