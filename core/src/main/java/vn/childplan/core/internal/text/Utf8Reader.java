package vn.childplan.core.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.childplan.core.text.Text;

/**
 * Strict UTF-8: a byte order mark is skipped, and anything that is not UTF-8 is refused with its line. The JDK's own
 * decoding either hides broken bytes or loses where they stood.
 */
public final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 15;
    private static final char NONE = '\0';

    private final InputStream in;
    private final long limit;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private long size;
    private int line = 1;
    private boolean started;
    private boolean ended;
    /** The second half of a character that did not fit into a buffer of one. */
    private char pending = NONE;

    /** Reads at most {@code limit} bytes; one more is an error. Does not close {@code in}. */
    public Utf8Reader(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pending != NONE) {
            buffer[offset] = pending;
            pending = NONE;
            return 1;
        }
        if (!started) {
            started = true;
            start();
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int read = chars.position() - offset;
            if (read > 0) {
                countLines(buffer, offset, read);
                return read;
            }
            if (result.isError()) {
                throw notUtf8("byte 0x" + Integer.toHexString(bytes.get(bytes.position()) & 0xFF));
            }
            if (result.isOverflow()) {
                return splitPair(buffer, offset);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private int splitPair(char[] buffer, int offset) {
        char[] pair = new char[2];
        decoder.decode(bytes, CharBuffer.wrap(pair), ended);
        buffer[offset] = pair[0];
        pending = pair[1];
        return 1;
    }

    private void start() throws IOException {
        while (bytes.remaining() < 4 && !ended) {
            fill();
        }
        int first = at(0);
        int second = at(1);
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            bytes.position(3);
        } else if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            throw notUtf8("UTF-16");
        } else if (first == 0 || second == 0 || at(2) == 0 || at(3) == 0) {
            throw notUtf8("UTF-16, UTF-32");
        }
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
            size += read;
        }
        bytes.flip();
        if (size > limit) {
            throw new SourceException(
                    "file.too-large",
                    0,
                    0,
                    Text.of("tệp lớn hơn " + limit + " byte", "the file is larger than " + limit + " bytes"),
                    Text.of("Chia nhỏ tệp hoặc kiểm tra lại nguồn.", "Split it, or check where it comes from."));
        }
    }

    private void countLines(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n') {
                line++;
            }
        }
    }

    private SourceException notUtf8(String found) {
        return new SourceException(
                "file.encoding",
                line,
                0,
                Text.of("tệp không phải UTF-8 (" + found + ")", "the file is not UTF-8 (" + found + ")"),
                Text.of(
                        "Lưu lại bằng mã UTF-8; trong Excel chọn “CSV UTF-8”.",
                        "Save it as UTF-8; in Excel choose \"CSV UTF-8\"."));
    }

    @Override
    public void close() {
        // The stream belongs to the caller.
    }
}
