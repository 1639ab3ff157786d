package vn.childplan.examples.customformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/** Writes reports as OpenDocument text (ISO/IEC 26300), as LibreOffice keeps it. */
public final class OdtWriter implements ReportWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(TYPE);

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        Legible legible = new Legible();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            new OdtContent(report, legible, content).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        // Finished, not closed, because that would close the stream of the caller.
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII), ZipEntry.STORED);
        add(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
        add(zip, "content.xml", content.toByteArray(), ZipEntry.DEFLATED);
        zip.finish();
        return legible.replaced();
    }

    /** The type stands first and as it is, so that programs find it at a fixed place; no entry has the time of the machine. */
    private static void add(ZipOutputStream zip, String name, byte[] bytes, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setCrc(sum.getValue());
            entry.setSize(bytes.length);
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
