package vn.childplan.reporting.docx;

import java.io.IOException;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.paper.Style;
import vn.childplan.reporting.paper.TableShape;

/** The part that holds the styles. */
final class Styles {
    /** The style of tables with lines. */
    static final String TABLE = "ReportTable";
    /** The style of tables that only put parts side by side. */
    static final String FRAME = "NDKhung";

    private static final String FONT = "Times New Roman";

    private Styles() {}

    static void write(Xml xml, String language) throws IOException {
        xml.open("w:styles", "xmlns:w", WordDocument.MAIN);
        defaults(xml, language);
        for (Style style : Style.values()) {
            paragraph(xml, style);
        }
        table(xml);
        frame(xml);
        xml.close();
    }

    private static void defaults(Xml xml, String language) throws IOException {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT);
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language);
        xml.close().close();
        xml.open("w:pPrDefault")
                .open("w:pPr")
                .empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close().close().close();
    }

    private static void paragraph(Xml xml, Style style) throws IOException {
        if (style == Style.NORMAL) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        }
        xml.empty("w:name", "w:val", style.label());
        if (!style.basedOn().isEmpty()) {
            xml.empty("w:basedOn", "w:val", style.basedOn());
        }
        if (style.name().startsWith("HEADING")) {
            xml.empty("w:next", "w:val", Style.BODY.id());
        }
        xml.empty("w:qFormat");
        LookXml.write(xml, style.look());
        xml.close();
    }

    private static void table(Xml xml) throws IOException {
        xml.open("w:style", "w:type", "table", "w:styleId", TABLE).empty("w:name", "w:val", "Report Table");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
        }
        xml.close();
        margins(xml, TableShape.CELL_MARGINS / 2, 20);
        xml.close();
        xml.open("w:tblStylePr", "w:type", "firstRow")
                .open("w:rPr")
                .empty("w:b")
                .empty("w:bCs")
                .close();
        xml.open("w:tcPr").empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EDEDED");
        xml.empty("w:vAlign", "w:val", "center").close().close();
        xml.close();
    }

    private static void frame(Xml xml) throws IOException {
        xml.open("w:style", "w:type", "table", "w:styleId", FRAME).empty("w:name", "w:val", "NĐ30 Khung");
        xml.open("w:tblPr");
        margins(xml, 0, 0);
        xml.close().close();
    }

    private static void margins(Xml xml, int sides, int topAndBottom) throws IOException {
        String side = String.valueOf(sides);
        String top = String.valueOf(topAndBottom);
        xml.open("w:tblCellMar");
        xml.empty("w:top", "w:w", top, "w:type", "dxa").empty("w:left", "w:w", side, "w:type", "dxa");
        xml.empty("w:bottom", "w:w", top, "w:type", "dxa").empty("w:right", "w:w", side, "w:type", "dxa");
        xml.close();
    }
}
