package vn.childplan.importing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file that its text stands in, unpacked within limits: nobody is brought down by a small file. */
final class WordParts {
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST_WHOLE = 192L << 20;

    private final Map<String, byte[]> parts;

    private WordParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @throws IOException if it is broken or beyond the limits
     */
    static WordParts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long whole = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("more than " + MOST_ENTRIES + " entries");
                }
                if (isWanted(entry.getName())) {
                    byte[] bytes = zip.readNBytes(LARGEST_PART + 1);
                    whole += bytes.length;
                    if (bytes.length > LARGEST_PART || whole > LARGEST_WHOLE) {
                        throw new IOException("unpacks to more than " + (LARGEST_PART >> 20) + " MB");
                    }
                    parts.putIfAbsent(entry.getName(), bytes);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive is broken", e);
        }
        return new WordParts(parts);
    }

    private static boolean isWanted(String name) {
        return name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0;
    }

    /** A part by its name, or null if the file has none. */
    @Nullable
    InputStream open(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /** The text itself: document.xml, or what some programs call it. */
    @Nullable
    InputStream document() {
        for (String name : new String[] {"word/document.xml", "word/document2.xml", "word/document1.xml"}) {
            if (parts.containsKey(name)) {
                return open(name);
            }
        }
        return null;
    }

    /** The headers of pages, in the order of their names. */
    Iterable<String> pageHeaders() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("word/header"))
                .toList();
    }
}
