package vn.childplan.importing.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office file (a ZIP archive) that somebody reads, unpacked within limits: nobody is brought down by a small file.
 * Immutable once made; safe to share between threads.
 */
public final class OfficeParts {
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST_WHOLE = 192L << 20;
    /** What is passed over is unpacked as well, and takes time: so much of it for each byte of the file, or {@link #LARGEST_PART}. */
    private static final long MOST_PER_BYTE = 200;

    private final Map<String, byte[]> parts;

    private OfficeParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @param wanted which parts are kept, by name
     * @throws IOException if it is broken or beyond the limits
     */
    public static OfficeParts of(byte[] file, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long whole = 0;
        long passed = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableOfficeException(
                            "hơn " + MOST_ENTRIES + " mục nén", "more than " + MOST_ENTRIES + " entries");
                }
                if (wanted.test(entry.getName())) {
                    byte[] bytes = zip.readNBytes(LARGEST_PART + 1);
                    whole += bytes.length;
                    if (bytes.length > LARGEST_PART || whole > LARGEST_WHOLE) {
                        throw UnreadableOfficeException.tooLarge(LARGEST_PART);
                    }
                    parts.putIfAbsent(entry.getName(), bytes);
                } else {
                    passed = passOver(zip, passed, Math.max(LARGEST_PART, MOST_PER_BYTE * file.length));
                }
            }
        } catch (IllegalArgumentException e) {
            IOException broken =
                    new UnreadableOfficeException("tên trong tệp nén bị hỏng", "a name in the archive is broken");
            broken.initCause(e);
            throw broken;
        }
        return new OfficeParts(parts);
    }

    private static long passOver(ZipInputStream zip, long before, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = before;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            passed += read;
            if (passed > most) {
                throw UnreadableOfficeException.tooLarge(most);
            }
        }
        return passed;
    }

    /** A part by its name, or null if the file has none. */
    public @Nullable InputStream open(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /** The names of the parts, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }
}
