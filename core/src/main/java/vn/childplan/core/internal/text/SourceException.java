package vn.childplan.core.internal.text;

import java.io.IOException;
import vn.childplan.core.text.Text;

/** Why a source cannot be read any further; a reader turns it into one problem. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final int column;
    private final transient Text message;
    private final transient Text remedy;

    public SourceException(String code, int line, int column, Text message, Text remedy) {
        super(message.en());
        this.code = code;
        this.line = line;
        this.column = column;
        this.message = message;
        this.remedy = remedy;
    }

    /** For an error of the device or the connection rather than of the content. */
    public static SourceException unreadable(IOException cause) {
        String reason = Excerpt.oneLine(String.valueOf(cause.getMessage()));
        return new SourceException(
                "file.unreadable",
                0,
                0,
                Text.of("không đọc được (" + reason + ")", "cannot be read (" + reason + ")"),
                Text.of("Kiểm tra tệp và quyền đọc.", "Check the file and the right to read it."));
    }

    public String code() {
        return code;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Text message() {
        return message;
    }

    public Text remedy() {
        return remedy;
    }
}
