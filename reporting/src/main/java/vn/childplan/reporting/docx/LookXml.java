package vn.childplan.reporting.docx;

import java.io.IOException;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.paper.Look;

/** How the paragraphs of a style look; the order of the elements is that of the schema. */
final class LookXml {
    /** What Word calls a single line. */
    private static final int SINGLE = 240;

    private LookXml() {}

    static void write(Xml xml, Look look) throws IOException {
        paragraph(xml, look);
        letters(xml, look);
    }

    private static void paragraph(Xml xml, Look look) throws IOException {
        xml.open("w:pPr");
        if (look.staysWithNext()) {
            xml.empty("w:keepNext");
        }
        if (look.before() >= 0) {
            boolean high = look.line() > 0;
            xml.empty(
                    "w:spacing",
                    "w:before",
                    twips(look.before()),
                    "w:after",
                    twips(look.after()),
                    "w:line",
                    high ? String.valueOf(look.line() * SINGLE / 100) : null,
                    "w:lineRule",
                    high ? "auto" : null);
        }
        if (look.isIndented()) {
            xml.empty("w:ind", "w:firstLine", String.valueOf(Look.FIRST_LINE));
        }
        Look.Alignment alignment = look.alignment();
        if (alignment != null) {
            xml.empty("w:jc", "w:val", name(alignment));
        }
        if (look.outline() > 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(look.outline() - 1));
        }
        xml.close();
    }

    static String name(Look.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    private static void letters(Xml xml, Look look) throws IOException {
        xml.open("w:rPr");
        if (look.isBold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.isItalic()) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (look.size() > 0) {
            String halves = String.valueOf(2 * look.size());
            xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
        }
        if (!look.shading().isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", look.shading());
        }
        if (look.isVietnamese()) {
            xml.empty("w:lang", "w:val", "vi-VN");
        }
        xml.close();
    }

    private static String twips(int points) {
        return String.valueOf(20 * points);
    }
}
