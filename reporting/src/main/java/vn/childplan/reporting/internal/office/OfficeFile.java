package vn.childplan.reporting.internal.office;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.childplan.reporting.internal.xml.Xml;

/** The parts of a document, one after the other into a ZIP file, each with the same date. */
public final class OfficeFile {
    /** The namespace of relations between parts. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The part that says title and language, and its namespace. */
    public static final String PROPERTIES = "docProps/core.xml";

    public static final String PROPERTIES_XML =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static final String CUSTOM = "docProps/custom.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String CUSTOM_XML = OFFICE + "custom-properties";
    private static final String TYPES_XML = OFFICE + "docPropsVTypes";
    /** The set of properties that users define (ECMA-376, part 1, 15.2.12.2). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /**
     * Not the first moment that ZIP knows, 1/1/1980 00:00: for the JDK that means "earlier", and it adds an instant, for
     * which it asks for the zone of the machine.
     */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** Hardly larger than at the default, and in half the time. */
    private static final int LEVEL = 4;

    private final ZipOutputStream zip;
    private final Xml xml;

    /** What writes one part. */
    @FunctionalInterface
    public interface Part {
        void write(Xml xml) throws IOException;
    }

    /** What writes one part that is no XML; it does not close the stream. */
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /**
     * What a part is.
     *
     * @param part its name
     * @param type its media type
     */
    public record Content(String part, String type) {}

    /**
     * A relation to another part.
     *
     * @param kind what the other one is: styles, worksheet
     * @param part its name, seen from here
     */
    public record Relation(String kind, String part) {}

    public OfficeFile(OutputStream out) {
        zip = new ZipOutputStream(new LeftOpen(out));
        zip.setLevel(LEVEL);
        xml = Xml.to(zip);
    }

    /** The parts that every file begins with: which parts there are, which is the main one, and properties of one's own. */
    public void begin(String main, List<Content> contents, Map<String, String> properties) throws IOException {
        List<Content> all = new ArrayList<>(contents);
        if (!properties.isEmpty()) {
            all.add(new Content(CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml"));
        }
        contentTypes(all);
        part("_rels/.rels", relations -> {
            relations.open("Relationships", "xmlns", PACKAGE + "relationships");
            relation(relations, 1, RELATIONS + "/officeDocument", main);
            relation(relations, 2, PACKAGE + "relationships/metadata/core-properties", PROPERTIES);
            if (!properties.isEmpty()) {
                relation(relations, 3, RELATIONS + "/custom-properties", CUSTOM);
            }
            relations.close();
        });
        if (!properties.isEmpty()) {
            part(CUSTOM, xml -> custom(xml, properties));
        }
    }

    private static void custom(Xml xml, Map<String, String> properties) throws IOException {
        xml.open("Properties", "xmlns", CUSTOM_XML, "xmlns:vt", TYPES_XML);
        // 0 and 1 are reserved.
        int number = 1;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.open("property", "fmtid", USER_DEFINED, "pid", String.valueOf(++number), "name", property.getKey());
            xml.leaf("vt:lpwstr", property.getValue()).close();
        }
        xml.close();
    }

    private void contentTypes(List<Content> contents) throws IOException {
        part("[Content_Types].xml", types -> {
            types.open("Types", "xmlns", PACKAGE + "content-types");
            types.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "relationships+xml");
            types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            types.empty("Override", "PartName", "/" + PROPERTIES, "ContentType", PACKAGE_TYPE + "core-properties+xml");
            for (Content content : contents) {
                types.empty("Override", "PartName", "/" + content.part(), "ContentType", content.type());
            }
            types.close();
        });
    }

    /** The relations of a part; the first is {@code rId1}. */
    public void relations(String name, List<Relation> relations) throws IOException {
        part(name, written -> {
            written.open("Relationships", "xmlns", PACKAGE + "relationships");
            int number = 0;
            for (Relation relation : relations) {
                relation(written, ++number, RELATIONS + "/" + relation.kind(), relation.part());
            }
            written.close();
        });
    }

    private static void relation(Xml xml, int number, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", "rId" + number, "Type", type, "Target", target);
    }

    /** A part that is no XML. */
    public void bytes(String name, Bytes bytes) throws IOException {
        begin(name);
        bytes.write(zip);
        zip.closeEntry();
    }

    public void part(String name, Part part) throws IOException {
        begin(name);
        part.write(xml.raw(DECLARATION));
        xml.flush();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Not setTime, which asks for the zone too.
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }

    /** Ends the file. Not called after an error: what was written then is no document and must not look like one. */
    public void finish() throws IOException {
        zip.close();
    }

    /** The stream of the caller, which stays open when the ZIP file ends. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
