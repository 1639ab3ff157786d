package vn.childplan.core.internal.text;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

/** The lines of a text one by one; unlike the JDK's, they have a limit. Ends in CR LF keep the CR. */
public final class Lines {
    private final Reader text;
    private final int limit;
    private final char[] buffer = new char[1 << 15];
    private int from;
    private int to;
    private int number;

    /** The lines of a text, each of at most {@code limit} characters. */
    public Lines(Reader text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The number of the line last given, from 1. */
    public int number() {
        return number;
    }

    /**
     * The next line without its LF, or null after the last.
     *
     * @throws SourceException if it is longer than the limit
     */
    public @Nullable String next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.append(buffer, from, end - from);
            if (line.length() > limit) {
                throw tooLong();
            }
            from = end;
            if (from < to) {
                from++;
                return line.toString();
            }
        } while (fill());
        return line.toString();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, text.read(buffer, 0, buffer.length));
        return to > 0;
    }

    private SourceException tooLong() {
        return new SourceException(
                "json.too-long",
                number,
                0,
                Text.of("dòng dài hơn " + limit + " ký tự", "the line is longer than " + limit + " characters"),
                Text.of("Mỗi dòng một đối tượng.", "Write one object a line."));
    }
}
