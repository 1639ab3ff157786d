package vn.childplan.importing.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/** Which styles number their paragraphs. */
final class WordStyles {
    /** The list of a style; the level is that of the style unless the paragraph says another. */
    record Numbered(int list, int level) {}

    private final Map<String, Numbered> numbered = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    static WordStyles of(@Nullable InputStream part) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part != null) {
            XmlWalk xml = XmlWalk.of(part);
            xml.root();
            for (String child = xml.child(); child != null; child = xml.child()) {
                String id = child.equals("style") ? xml.attribute("styleId") : null;
                if (id == null) {
                    xml.skip();
                } else {
                    styles.style(xml, id);
                }
            }
        }
        return styles;
    }

    private void style(XmlWalk xml, String id) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (child.equals("basedOn")) {
                String base = xml.attribute("val");
                if (base != null) {
                    basedOn.put(id, base);
                }
                xml.skip();
            } else if (child.equals("pPr")) {
                ParagraphProperties properties = ParagraphProperties.read(xml);
                if (properties.list() >= 0) {
                    numbered.put(id, new Numbered(properties.list(), Math.max(0, properties.level())));
                }
            } else {
                xml.skip();
            }
        }
    }

    /** The numbering of a style or of one that it rests on; null if it has none. */
    @Nullable
    Numbered numbering(@Nullable String style) {
        Set<String> seen = new HashSet<>();
        for (String id = style; id != null && seen.add(id); id = basedOn.get(id)) {
            Numbered own = numbered.get(id);
            if (own != null) {
                return own;
            }
        }
        return null;
    }
}
