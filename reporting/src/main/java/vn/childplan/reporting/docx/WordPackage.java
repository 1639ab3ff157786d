package vn.childplan.reporting.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a document, one after the other into a ZIP file, each with the same date. */
final class WordPackage {
    // Not the first moment that ZIP knows, 1/1/1980 00:00: for the JDK that means "earlier", and it adds an instant,
    // for
    // which it asks for the zone of the machine.
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** What writes one part. */
    interface Part {
        void write(Xml xml) throws IOException;
    }

    WordPackage(OutputStream out) {
        zip = new ZipOutputStream(new LeftOpen(out));
    }

    void part(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Not setTime, which asks for the zone too.
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        Xml xml = new Xml(zip);
        part.write(xml);
        xml.end();
        zip.closeEntry();
    }

    /** Ends the file. Not called after an error: what was written then is no document and must not look like one. */
    void finish() throws IOException {
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
