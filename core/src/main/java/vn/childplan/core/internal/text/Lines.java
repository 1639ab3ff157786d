package vn.childplan.core.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import vn.childplan.core.text.Text;

/**
 * The lines of a text one by one; unlike the JDK's, they have a limit, and nobody makes a string of a line unless asked.
 * Ends in CR LF keep the CR.
 */
public final class Lines {
    private final Reader text;
    private final int limit;
    private char[] buffer = new char[1 << 15];
    /** The line stands in the buffer from here. */
    private int from;

    private int length;
    /** Where the next one begins. */
    private int next;

    private int filled;
    private int number;

    /** The lines of a text, each of at most {@code limit} characters. */
    public Lines(Reader text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * Goes to the next line; false after the last.
     *
     * @throws SourceException if it is longer than the limit
     */
    public boolean next() throws IOException {
        from = next;
        length = 0;
        if (from == filled && !fill()) {
            return false;
        }
        number++;
        do {
            int end = from + length;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length = end - from;
            if (length > limit) {
                throw tooLong();
            }
            if (end < filled) {
                next = end + 1;
                return true;
            }
        } while (fill());
        next = from + length;
        return true;
    }

    /** More text behind what has been read of the line, which moves to the front; false at the end of the text. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, length);
        from = 0;
        filled = length;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        filled += Math.max(0, text.read(buffer, filled, buffer.length - filled));
        return filled > length;
    }

    /** The number of the line, from 1. */
    public int number() {
        return number;
    }

    /** How many characters it has, its LF left out. */
    public int length() {
        return length;
    }

    /** The line without its LF. */
    public String text() {
        return new String(buffer, from, length);
    }

    /** Whether there is nothing but white space in it. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(buffer[from + i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Copies some of the line, as far as there is so much.
     *
     * @param start how many of its characters to leave out
     * @return how many were copied
     */
    public int copy(int start, char[] target, int offset, int most) {
        int count = Math.min(most, length - start);
        System.arraycopy(buffer, from + start, target, offset, count);
        return count;
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
