package vn.childplan.core.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.childplan.core.finding.Finding;

/** Texts as files and files as texts, for the tests of readers and writers. */
final class Bytes {
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Bytes() {}

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Writing writing) {
        return new String(written(writing), StandardCharsets.UTF_8);
    }

    /** The problems in English, one a line. */
    static String lines(Reading<?> reading) {
        return lines(reading.problems());
    }

    static String lines(List<Finding> problems) {
        return String.join("\n", problems.stream().map(Finding::toString).toList());
    }
}
