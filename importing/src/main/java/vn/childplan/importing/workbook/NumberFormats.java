package vn.childplan.importing.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/** The number formats of a workbook, by the styles that cells name. */
final class NumberFormats {
    private final Map<Integer, NumberFormat> own = new HashMap<>();
    private final List<NumberFormat> ofStyles = new ArrayList<>();

    /** Those of a part with styles; without one every number is shown plainly. */
    static NumberFormats of(@Nullable InputStream part) throws XMLStreamException {
        NumberFormats formats = new NumberFormats();
        if (part != null) {
            formats.read(XmlWalk.of(part));
        }
        return formats;
    }

    /** The format of a style; the plain one if there is no such style. */
    NumberFormat of(int style) {
        return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : NumberFormat.GENERAL;
    }

    private void read(XmlWalk xml) throws XMLStreamException {
        if (xml.root() == null) {
            return;
        }
        for (String part = xml.child(); part != null; part = xml.child()) {
            if (part.equals("numFmts")) {
                for (String format = xml.child(); format != null; format = xml.child()) {
                    String code = xml.attribute("formatCode");
                    own.put(xml.number("numFmtId", -1), NumberFormat.of(code == null ? "" : code));
                    xml.skip();
                }
            } else if (part.equals("cellXfs")) {
                for (String style = xml.child(); style != null; style = xml.child()) {
                    int id = xml.number("numFmtId", 0);
                    NumberFormat format = own.get(id);
                    ofStyles.add(format == null ? NumberFormat.builtIn(id) : format);
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }
}
