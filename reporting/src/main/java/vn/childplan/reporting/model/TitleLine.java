package vn.childplan.reporting.model;

import java.util.regex.Pattern;

/** How a title is divided into lines. */
final class TitleLine {
    /** The blank between a word and a year: "năm 2025", "of 2025". */
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?<=\\p{L}) (?=\\d{4}(?!\\d))");

    private TitleLine() {}

    /** The title with blanks that do not break before its years, which else would stand alone on a last line. */
    static String of(String title) {
        return BEFORE_YEAR.matcher(title).replaceAll("\u00A0");
    }
}
