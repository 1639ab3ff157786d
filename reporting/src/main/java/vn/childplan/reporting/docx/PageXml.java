package vn.childplan.reporting.docx;

import java.io.IOException;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.paper.Page;

/** The properties of the pages that end where they are written. */
final class PageXml {
    private PageXml() {}

    static void write(Xml xml, Page page, Page.Numbering numbering) throws IOException {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", WordDocument.HEADER_ID);
        xml.empty(
                "w:pgSz",
                "w:w",
                text(page.width()),
                "w:h",
                text(page.height()),
                "w:orient",
                page == Page.PORTRAIT ? null : "landscape");
        xml.empty(
                "w:pgMar",
                "w:top",
                text(Page.TOP_AND_BOTTOM),
                "w:right",
                text(Page.RIGHT),
                "w:bottom",
                text(Page.TOP_AND_BOTTOM),
                "w:left",
                text(Page.LEFT),
                "w:header",
                text(Page.HEADER),
                "w:footer",
                text(Page.HEADER),
                "w:gutter",
                "0");
        if (numbering == Page.Numbering.ANEW) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.empty("w:cols", "w:space", "720");
        if (numbering == Page.Numbering.ANEW) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
