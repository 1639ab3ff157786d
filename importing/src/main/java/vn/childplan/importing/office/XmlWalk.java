package vn.childplan.importing.office;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part element by element. Names are compared without their namespaces, since the format has two sets of them.
 * No document type, no entity from outside, and at most 400 levels.
 */
public final class XmlWalk {
    private static final int DEEPEST = 400;

    private final XMLStreamReader xml;
    private int depth;

    private XmlWalk(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** A walk that has not begun. */
    public static XmlWalk of(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new XmlWalk(factory.createXMLStreamReader(part));
    }

    /** Goes to the first element; null if there is none. */
    public @Nullable String root() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                depth = 1;
                return xml.getLocalName();
            }
        }
        return null;
    }

    /** Goes to the next child of the element; null at its end, which is then behind. */
    public @Nullable String child() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new XMLStreamException("more than " + DEEPEST + " levels");
                }
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return null;
            }
        }
        return null;
    }

    /** Passes over the element and all in it. */
    public void skip() throws XMLStreamException {
        toEnd(() -> {});
    }

    /** The text of an element that has nothing but text; the element is then behind. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        toEnd(() -> text.append(xml.getText()));
        return text.toString();
    }

    private void toEnd(Runnable atText) throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                atText.run();
            }
        }
        depth--;
    }

    /** An attribute of the element by its local name; null if it has none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a number, or another one where it is none. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an element that switches something on does so: w:val is absent, "1", "true" or "on". */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }
}
