package vn.childplan.importing.text;

/** A line of a page as one number, in the order of reading: what a {@link PlacedText} of a document with pages keeps. */
public final class PageLine {
    /** No page holds so many lines. */
    private static final int LINES = 1 << 12;

    private PageLine() {}

    /** The number of a line, counted from 1 on its page. */
    public static int of(int page, int line) {
        return page * LINES + Math.min(line, LINES - 1);
    }

    /** The page of such a number. */
    public static int page(int number) {
        return number / LINES;
    }

    /** The line on its page of such a number. */
    public static int line(int number) {
        return number % LINES;
    }
}
