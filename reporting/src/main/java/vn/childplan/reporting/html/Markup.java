package vn.childplan.reporting.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;

/**
 * Elements, attributes and texts on their way out. Attributes are given as name, value, name, value; one whose value is null
 * is left out.
 */
final class Markup {
    private final Writer out;
    private final XMLStreamWriter xml;
    private final Legible legible = new Legible();

    Markup(OutputStream stream) throws IOException {
        // Not closed, because that would close the stream of the caller. A BufferedWriter, because with a bare
        // OutputStreamWriter the JDK asks its encoder about the two halves of a surrogate pair one by one.
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            // Not newFactory(): what else is on the class path must not change the bytes.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The declaration that makes browsers keep to the standard. */
    void doctype() throws IOException {
        try {
            xml.writeDTD("<!DOCTYPE html>");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        line();
    }

    void open(String element, @Nullable String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Closes what was opened last, with an end tag of its own even if nothing stands in it. */
    void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element with nothing but a text in it. */
    void element(String element, String text, @Nullable String... attributes) throws IOException {
        open(element, attributes);
        text(text);
        close();
    }

    /** An element that HTML never gives an end tag ({@code meta}), or one of SVG without content. */
    void empty(String element, @Nullable String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(attributes[i], carried(value));
            }
        }
    }

    void text(String text) throws IOException {
        try {
            xml.writeCharacters(carried(text));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** A reader of HTML makes LF of CR anyway. */
    private String carried(String text) {
        String line = legible.of(text);
        return line.indexOf('\r') < 0 ? line : line.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A line break between elements, where it means nothing. */
    void line() throws IOException {
        text("\n");
    }

    /** A style sheet or script: no text to be escaped. */
    void inline(String element, InlineResource resource) throws IOException {
        open(element);
        text("");
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        out.write(resource.text());
        close();
        line();
    }

    /** Hands everything over to the stream. */
    Replaced finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        out.flush();
        return legible.replaced();
    }

    /** StAX wraps what the stream of the caller threw. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
