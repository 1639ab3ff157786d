package vn.childplan.reporting.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines as RFC 5545 wants them: CRLF, and folded so that no line is longer than 75 octets (3.1). It counts
 * octets of UTF-8, of which a Vietnamese letter has up to three, and never cuts a character in two.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final byte[] LINE_BREAK = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value stands as it is. */
    void line(String name, String value) throws IOException {
        byte[] octets = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (octets.length - from > room) {
            int to = from + room;
            while (isInsideACharacter(octets[to])) {
                to--;
            }
            out.write(octets, from, to - from);
            out.write(LINE_BREAK);
            out.write(' ');
            from = to;
            room = LONGEST - 1;
        }
        out.write(octets, from, octets.length - from);
        out.write(LINE_BREAK);
    }

    /** A property whose value is text (3.3.11). */
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    private static boolean isInsideACharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        escaped.append("\\n");
                    }
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
