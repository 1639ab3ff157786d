package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/** What holds of every reader of files, whatever the file. */
final class Readings {
    /** The name that readers are told. */
    static final String NAME = "f";

    private static final int LONGEST_LINE = 4_000;

    /** What a parser or the JVM would say; a clerk must not meet it. */
    private static final List<String> JARGON =
            List.of("Unexpected", "expecting", "JsonParser", "Exception", "java.", "tiếng Anh");

    private static final Pattern QUOTED = Pattern.compile("'.*'", Pattern.DOTALL);

    interface Reader<T> {
        Reading<T> read(InputStream in);
    }

    interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    private Readings() {}

    /**
     * A file gives a value or problems of one clear line each; a value that is written is read back, and written again as the
     * same bytes. Gives the value.
     */
    static <T> Optional<T> readAndWrittenBack(byte[] file, Reader<T> reader, Writer<T> writer) {
        Optional<T> value = read(file, reader);
        value.ifPresent(read -> {
            byte[] written = written(read, writer);
            Reading<T> again = reader.read(in(written));
            assertEquals(List.of(), again.problems(), () -> "what is written can be read again: " + text(written));
            assertEquals(text(written), text(written(again.orThrow(), writer)));
        });
        return value;
    }

    /** A file gives a value or problems of one clear line each. Gives the value. */
    static <T> Optional<T> read(byte[] file, Reader<T> reader) {
        Reading<T> reading = Allocation.inProportion(file.length, () -> reader.read(in(file)));
        isWhole(reading);
        return reading.value();
    }

    /** A value, or problems of one clear line each. */
    static void isWhole(Reading<?> reading) {
        assertTrue(reading.value().isPresent() == reading.problems().isEmpty(), "a value or problems");
        reading.problems().forEach(Readings::isClear);
    }

    static void isClear(Finding problem) {
        assertNotNull(problem.place(), problem::toString);
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            String line = problem.line(locale);
            assertTrue(line.length() < LONGEST_LINE, line);
            assertFalse(line.isBlank());
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                    throw new AssertionError("more than one line: " + line);
                }
            }
        }
        String unquoted = QUOTED.matcher(problem.message().vi()).replaceAll("''");
        JARGON.forEach(word -> assertFalse(unquoted.contains(word), unquoted));
    }

    static <T> byte[] written(T value, Writer<T> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
