package vn.childplan.importing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** Unpacks the streams of a PDF file within limits: nobody is brought down by a small file. */
final class StreamLimits {
    /** Of one stream, unpacked. */
    private static final int LARGEST = 64 << 20;
    /** Of all that a document uses. */
    private static final long LARGEST_WHOLE = 256L << 20;
    /** How far before a stream its dictionary may begin. */
    private static final int LONGEST_DICTIONARY = 4_096;

    private static final int MOST_FILTERS = 4;
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    /** What holds the objects of the file itself is unpacked before anybody can ask how large it is. */
    private static final Pattern HOLDS_OBJECTS = Pattern.compile("/ObjStm|/XRef|/First\\b|/W\\s*\\[|#");

    private long whole;

    /** Thrown where a file unpacks to more than anybody needs. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("beyond the limits");
        }
    }

    /**
     * Looks at the streams that hold objects of the file, before it is opened.
     *
     * @throws TooLarge if one unpacks beyond the limit
     */
    static void check(byte[] file) throws TooLarge {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            int from = Math.max(0, stream.start() - LONGEST_DICTIONARY);
            String before = text.substring(Math.max(from, text.lastIndexOf("obj", stream.start())), stream.start());
            if (HOLDS_OBJECTS.matcher(before).find()) {
                inflate(file, stream.end());
            }
        }
    }

    private static void inflate(byte[] file, int from) throws TooLarge {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] part = new byte[8_192];
            long whole = 0;
            int read = inflater.inflate(part);
            while (read > 0) {
                whole += read;
                checkSize(whole);
                read = inflater.inflate(part);
            }
        } catch (DataFormatException notDeflated) {
            // another filter, or broken: then it is found when it is opened
        } finally {
            inflater.end();
        }
    }

    /**
     * A stream unpacked.
     *
     * @throws IOException if it is broken, packed in a way nobody packs text, or beyond the limit
     */
    byte[] decoded(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        COSBase filters = stream.getFilters();
        int count = filters instanceof COSArray all ? all.size() : filters == null ? 0 : 1;
        if (count > MOST_FILTERS) {
            throw new IOException("packed more than " + MOST_FILTERS + " times");
        }
        for (int i = 0; i < count; i++) {
            COSName filter = name(filters, i);
            if (filter == null) {
                throw new IOException("a filter without a name");
            }
            Bounded unpacked = new Bounded();
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), unpacked, stream, i);
            bytes = unpacked.bytes();
        }
        whole += bytes.length;
        if (whole > LARGEST_WHOLE) {
            throw new TooLarge();
        }
        return bytes;
    }

    static void checkSize(long bytes) throws TooLarge {
        if (bytes > LARGEST) {
            throw new TooLarge();
        }
    }

    private static @Nullable COSName name(@Nullable COSBase filters, int index) {
        COSBase one = filters instanceof COSArray all ? all.getObject(index) : filters;
        return one instanceof COSName name ? name : null;
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            room(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            room(length);
            bytes.write(part, from, length);
        }

        private void room(int length) throws TooLarge {
            checkSize(bytes.size() + (long) length);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
