package vn.childplan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files as archives: changed at a part, a file stays an archive, and more of the reader is reached. */
final class Zip {
    private Zip() {}

    /** An archive of parts; other parts as they are under the names that they have. */
    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The parts with one of them put in, or another in its place. */
    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] part) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, part);
        return changed;
    }
}
