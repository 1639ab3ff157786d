package vn.childplan.reporting.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part while it is written. Names carry their prefix, and attributes come as name, value, name, value. */
final class Xml {
    // Small writes are what a deflating stream is slowest at.
    private static final int BUFFER = 1 << 16;

    private final XMLStreamWriter xml;

    Xml(OutputStream out) throws IOException {
        try {
            // The factory of the JDK, not one that happens to lie on the class path: other bytes, other speed.
            xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
            xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    Xml open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
        return this;
    }

    Xml empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    Xml text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Xml close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
        return this;
    }

    /** An element with nothing but text in it. */
    Xml leaf(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Ends the part; what lies below stays open. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** The error of the stream below as it was. */
    private static IOException asIo(XMLStreamException e) {
        return e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
