package vn.childplan.reporting.paper;

/**
 * The pages there are, from small to large, with the margins of NĐ 30/2020: 20 mm above and below, 30 left, 15 right. Lengths
 * are in twentieths of a point (1 mm = 56.7), rounded up.
 */
public enum Page {
    /** A4 portrait. */
    PORTRAIT(11906, 16838),
    /** A4 landscape. */
    LANDSCAPE(16838, 11906),
    /** A3 landscape, for registers with more columns than A4 has room for; never for administrative documents. */
    LARGE(23811, 16838);

    /** How pages are numbered. */
    public enum Numbering {
        /** From 1 on, and the first page shows no number. */
        ANEW,
        /** On from the pages before. */
        ON
    }

    /** The margins above and below. */
    public static final int TOP_AND_BOTTOM = 1134;
    /** The margin at the left. */
    public static final int LEFT = 1701;
    /** The margin at the right. */
    public static final int RIGHT = 851;
    /** The page number stands in the middle of the top margin, so far below the edge. */
    public static final int HEADER = 567;

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Between the margins. */
    public int textWidth() {
        return width - LEFT - RIGHT;
    }

    /** Between the margins. */
    public int textHeight() {
        return height - 2 * TOP_AND_BOTTOM;
    }

    /** Its whole width. */
    public int width() {
        return width;
    }

    /** Its whole height. */
    public int height() {
        return height;
    }
}
