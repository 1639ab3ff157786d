package vn.childplan.importing.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/**
 * What stands before the text of a paragraph.
 *
 * @param style its style, or null
 * @param list the list it is numbered by; 0 for none, -1 if it says nothing
 * @param level the level in that list, -1 if it says nothing
 */
record ParagraphProperties(@Nullable String style, int list, int level) {
    static final ParagraphProperties NONE = new ParagraphProperties(null, -1, -1);

    /** Reads w:pPr, which is then behind. */
    static ParagraphProperties read(XmlWalk xml) throws XMLStreamException {
        String style = null;
        int list = -1;
        int level = -1;
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (child.equals("pStyle")) {
                style = xml.attribute("val");
                xml.skip();
            } else if (child.equals("numPr")) {
                for (String inner = xml.child(); inner != null; inner = xml.child()) {
                    if (inner.equals("numId")) {
                        list = xml.number("val", -1);
                    } else if (inner.equals("ilvl")) {
                        level = xml.number("val", -1);
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return new ParagraphProperties(style, list, level);
    }
}
