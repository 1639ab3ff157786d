package vn.childplan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.childplan.core.text.Text;

/** A path as the user typed it. */
final class InputFile {
    private InputFile() {}

    /** The path, or a problem of the option where the machine can have no such path. */
    static Path of(String option, String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw BadInput.of(
                    option,
                    Text.of("không tìm thấy đường dẫn '" + typed + "'", "there is no path '" + typed + "' here"),
                    Text.of(
                            "Kiểm tra đường dẫn; nếu có chữ tiếng Việt, đặt LC_ALL=C.UTF-8.",
                            "Check it; if it has Vietnamese letters, set LC_ALL=C.UTF-8."));
        }
    }
}
