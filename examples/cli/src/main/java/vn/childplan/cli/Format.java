package vn.childplan.cli;

import java.util.Locale;
import vn.childplan.core.text.Text;

/** What a command prints. */
enum Format {
    TEXT,
    JSON,
    CSV;

    static Format parse(String text) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw BadInput.of(
                "--format",
                Text.of("không có dạng '" + text + "'", "there is no format '" + text + "'"),
                Text.of("Ghi text, json hoặc csv.", "Write text, json or csv."));
    }
}
