package vn.childplan.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
    private static String read(InputStream in, int chunk) throws IOException {
        Utf8Reader reader = new Utf8Reader(in, Long.MAX_VALUE);
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[chunk + 2];
        for (int read = reader.read(buffer, 1, chunk); read >= 0; read = reader.read(buffer, 1, chunk)) {
            text.append(buffer, 1, read);
        }
        return text.toString();
    }

    /** Gives its bytes one by one, so that every character comes in pieces. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    @Property(tries = 300)
    void reads_what_the_jdk_reads_whatever_the_size_of_the_buffers(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 5) int chunk) throws IOException {
        byte[] bytes = (text + "😀ẫ").getBytes(StandardCharsets.UTF_8);
        String expected = new String(bytes, StandardCharsets.UTF_8);
        Assume.that(!expected.startsWith("\uFEFF") && expected.indexOf('\0') < 0);
        assertEquals(expected, read(new ByteArrayInputStream(bytes), chunk));
        assertEquals(expected, read(slow(bytes), chunk));
    }

    @Property(tries = 300)
    void refuses_exactly_what_the_jdk_refuses(@ForAll @Size(max = 8) byte[] bytes) throws IOException {
        Assume.that(bytes.length < 4 || (bytes[0] != 0 && bytes[1] != 0 && bytes[2] != 0 && bytes[3] != 0));
        byte[] afterLetters = new byte[bytes.length + 4];
        System.arraycopy("kind".getBytes(StandardCharsets.UTF_8), 0, afterLetters, 0, 4);
        System.arraycopy(bytes, 0, afterLetters, 4, bytes.length);
        String lenient = new String(afterLetters, StandardCharsets.UTF_8);
        if (Arrays.equals(lenient.getBytes(StandardCharsets.UTF_8), afterLetters)) {
            assertEquals(lenient, read(slow(afterLetters), 3));
        } else {
            assertThrows(SourceException.class, () -> read(slow(afterLetters), 3));
        }
    }

    @Test
    void says_on_which_line_the_broken_byte_stands_far_into_a_file() {
        byte[] bytes = ("dòng\n".repeat(50_000) + "x?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xF0;
        SourceException thrown =
                assertThrows(SourceException.class, () -> read(new ByteArrayInputStream(bytes), 1_000));
        assertEquals("file.encoding", thrown.code());
        assertEquals(50_001, thrown.line());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void short_files_are_files(int length) throws IOException {
        String text = "abc".substring(0, length);
        assertEquals(text, read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10));
    }

    @Test
    void takes_as_many_bytes_as_the_limit_and_no_more() throws IOException {
        byte[] bytes = "abcde".getBytes(StandardCharsets.UTF_8);
        assertEquals(5, new Utf8Reader(new ByteArrayInputStream(bytes), 5).read(new char[10], 0, 10));
        SourceException thrown = assertThrows(
                SourceException.class, () -> new Utf8Reader(new ByteArrayInputStream(bytes), 4).read(new char[10]));
        assertEquals("file.too-large", thrown.code());
    }
}
