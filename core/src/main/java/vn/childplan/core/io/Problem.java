package vn.childplan.core.io;

import java.util.Locale;
import java.util.Objects;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;

/**
 * One thing wrong in a source: where, what, and what would be right.
 *
 * @param code a permanent code, as {@code json.unknown-field}
 * @param source the name of the file, as given
 * @param line the line, from 1; 0 if the problem is no place in it
 * @param column the column, from 1, in UTF-16 units; 0 if only the line is known
 * @param path the JSON pointer of the value, or the name of the CSV column; empty for the whole
 * @param message what is wrong
 * @param remedy what would be right
 */
public record Problem(String code, String source, int line, int column, String path, Text message, Text remedy) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The problem on one line, whatever the file contains: place, what is wrong, what would be right, code. */
    public String line(Locale locale) {
        StringBuilder line = new StringBuilder(source);
        if (this.line > 0) {
            line.append(':').append(this.line);
        }
        if (column > 0) {
            line.append(':').append(column);
        }
        if (!path.isEmpty()) {
            line.append(" (").append(path).append(')');
        }
        line.append(": ").append(message.in(locale)).append(". ").append(remedy.in(locale));
        return Excerpt.oneLine(line.append(" [").append(code).append(']').toString());
    }

    /** The line in English. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
