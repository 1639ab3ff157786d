package vn.childplan.reporting.docx;

import java.io.IOException;
import vn.childplan.reporting.internal.xml.Xml;

/**
 * How the paragraphs of a style look. Sizes and distances are in points. What is not said is as in the style that it is
 * based on.
 */
final class Look {
    /** 1.27 cm, the first-line indent of NĐ 30/2020. */
    static final int FIRST_LINE = 720;

    private int size;
    private boolean bold;
    private boolean italic;
    private String colour = "";
    private String shading = "";
    private String alignment = "";
    private int before = -1;
    private int after = -1;
    private int line;
    private boolean keepNext;
    private boolean indented;
    private int outline = -1;
    private boolean vietnamese;

    Look size(int points) {
        size = points;
        return this;
    }

    Look bold() {
        bold = true;
        return this;
    }

    Look italic() {
        italic = true;
        return this;
    }

    Look colour(String hex) {
        colour = hex;
        return this;
    }

    Look shading(String hex) {
        shading = hex;
        return this;
    }

    Look left() {
        alignment = "left";
        return this;
    }

    Look centred() {
        alignment = "center";
        return this;
    }

    Look right() {
        alignment = "right";
        return this;
    }

    Look justified() {
        alignment = "both";
        return this;
    }

    Look apart(int pointsBefore, int pointsAfter) {
        before = pointsBefore;
        after = pointsAfter;
        return this;
    }

    /** Lines this many hundredths of a single line high. */
    Look line(int percent) {
        line = percent * 240 / 100;
        return this;
    }

    /** On the same page as the paragraph that follows. */
    Look withNext() {
        keepNext = true;
        return this;
    }

    /** The first line indented by {@link #FIRST_LINE}. */
    Look indented() {
        indented = true;
        return this;
    }

    /** A heading in the outline of the document, from level 1. */
    Look outline(int level) {
        outline = level - 1;
        return this;
    }

    /** In Vietnamese whatever the language of the document is. */
    Look vietnamese() {
        vietnamese = true;
        return this;
    }

    void write(Xml xml) throws IOException {
        paragraph(xml);
        letters(xml);
    }

    // The order of the elements is that of the schema.
    private void paragraph(Xml xml) throws IOException {
        xml.open("w:pPr");
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (before >= 0 && line > 0) {
            xml.empty(
                    "w:spacing",
                    "w:before",
                    twips(before),
                    "w:after",
                    twips(after),
                    "w:line",
                    String.valueOf(line),
                    "w:lineRule",
                    "auto");
        } else if (before >= 0) {
            xml.empty("w:spacing", "w:before", twips(before), "w:after", twips(after));
        }
        if (indented) {
            xml.empty("w:ind", "w:firstLine", String.valueOf(FIRST_LINE));
        }
        if (!alignment.isEmpty()) {
            xml.empty("w:jc", "w:val", alignment);
        }
        if (outline >= 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(outline));
        }
        xml.close();
    }

    private void letters(Xml xml) throws IOException {
        xml.open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (!colour.isEmpty()) {
            xml.empty("w:color", "w:val", colour);
        }
        if (size > 0) {
            String halves = String.valueOf(2 * size);
            xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
        }
        if (!shading.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shading);
        }
        if (vietnamese) {
            xml.empty("w:lang", "w:val", "vi-VN");
        }
        xml.close();
    }

    private static String twips(int points) {
        return String.valueOf(20 * points);
    }
}
