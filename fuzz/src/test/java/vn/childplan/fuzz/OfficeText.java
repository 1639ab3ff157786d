package vn.childplan.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of an office file, read by the JDK alone; every part must be well-formed XML. */
final class OfficeText {
    private OfficeText() {}

    /** What stands in the elements of a name, in all parts, in their order. */
    static List<String> of(byte[] file, String element) {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                addTo(texts, zip.readAllBytes(), element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new AssertionError("a part is no XML", e);
        }
        return texts;
    }

    private static void addTo(List<String> texts, byte[] part, String element) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                texts.add(xml.getElementText());
            }
        }
    }
}
