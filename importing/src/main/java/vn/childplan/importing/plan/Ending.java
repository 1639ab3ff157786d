package vn.childplan.importing.plan;

import vn.childplan.importing.text.PlacedText;

/** The mark that ends a line and is no part of what it says: ".", ";", "./.". */
final class Ending {
    private static final String MARKS = ".;,/ :";

    private Ending() {}

    /** The text without it. An abbreviation keeps none of its points: plans do not end with one. */
    static PlacedText cut(PlacedText text) {
        int end = end(text);
        return text.toString().startsWith("...", end)
                ? text.strip()
                : text.part(0, end).strip();
    }

    static String cut(String text) {
        return text.substring(0, end(text)).strip();
    }

    private static int end(CharSequence text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
