package vn.childplan.core.internal.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
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
        Text reason = reason(cause);
        return new SourceException(
                "file.unreadable",
                0,
                0,
                Text.of("không đọc được (" + reason.vi() + ")", "cannot be read (" + reason.en() + ")"),
                Text.of("Kiểm tra tệp và quyền đọc.", "Check the file and the right to read it."));
    }

    /** Why, in both languages where the system's words are known. */
    private static Text reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Text.of("không có quyền đọc", "no permission");
        }
        String given = cause instanceof FileSystemException of ? of.getReason() : cause.getMessage();
        String words = Excerpt.oneLine(
                given == null || given.isBlank() ? cause.getClass().getSimpleName() : given);
        String known = words.toLowerCase(Locale.ROOT);
        if (known.contains("is a directory")) {
            return Text.of("là một thư mục", "it is a folder");
        }
        if (known.contains("name too long")) {
            return Text.of("tên tệp quá dài", "the name is too long");
        }
        if (known.contains("not a directory")) {
            return Text.of("trong đường dẫn có tệp không phải thư mục", "a folder in the path is a file");
        }
        if (known.contains("symbolic links")) {
            return Text.of("liên kết trỏ vòng", "links lead in a circle");
        }
        if (known.contains("input/output error")) {
            return Text.of("lỗi thiết bị", "an error of the device");
        }
        return Text.of(words, words);
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
