package vn.childplan.reporting.docx;

import java.io.IOException;
import vn.childplan.reporting.internal.xml.Xml;

/**
 * The pages there are, from small to large, with the margins of NĐ 30/2020: 20 mm above and below, 30 left, 15 right. Lengths
 * are in twentieths of a point (1 mm = 56.7), rounded up.
 */
enum Page {
    /** A4 portrait. */
    PORTRAIT(11906, 16838),
    /** A4 landscape. */
    LANDSCAPE(16838, 11906),
    /** A3 landscape, for registers with more columns than A4 has room for; never for administrative documents. */
    LARGE(23811, 16838);

    /** How pages are numbered. */
    enum Numbering {
        /** From 1 on, and the first page shows no number. */
        ANEW,
        /** On from the pages before. */
        ON
    }

    private static final int TOP_AND_BOTTOM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;
    /** The page number stands in the middle of the top margin. */
    private static final int HEADER = 567;

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Between the margins. */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    /** The properties of the pages that end here. */
    void write(Xml xml, Numbering numbering) throws IOException {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", WordDocument.HEADER_ID);
        if (this == PORTRAIT) {
            xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height));
        } else {
            xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", "landscape");
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                text(TOP_AND_BOTTOM),
                "w:right",
                text(RIGHT),
                "w:bottom",
                text(TOP_AND_BOTTOM),
                "w:left",
                text(LEFT),
                "w:header",
                text(HEADER),
                "w:footer",
                text(HEADER),
                "w:gutter",
                "0");
        if (numbering == Numbering.ANEW) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.empty("w:cols", "w:space", "720");
        if (numbering == Numbering.ANEW) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
