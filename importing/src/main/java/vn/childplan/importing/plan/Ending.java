package vn.childplan.importing.plan;

import vn.childplan.importing.text.PlacedText;

/** The mark that ends a line and is no part of what it says: ".", ";", "./.". */
final class Ending {
    private static final String MARKS = ".;,/ :";

    private Ending() {}

    /** The text without it. An abbreviation keeps none of its points: plans do not end with one. */
    static PlacedText cut(PlacedText text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean dots = end + 2 < text.length()
                && text.charAt(end) == '.'
                && text.charAt(end + 1) == '.'
                && text.charAt(end + 2) == '.';
        return dots ? text.part(0, text.length()).strip() : text.part(0, end).strip();
    }

    static String cut(String text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
