package vn.childplan.cli;

import java.util.Locale;
import vn.childplan.core.text.Text;

/** What a command prints. */
enum Format {
    TEXT,
    JSON,
    CSV;

    /** This format, unless a command cannot print it. */
    Format butNot(Format refused, String command) {
        if (this == refused) {
            String name = name().toLowerCase(Locale.ROOT);
            throw BadInput.of(
                    "--format",
                    Text.of(
                            "lệnh " + command + " không in được định dạng " + name,
                            "command " + command + " cannot print " + name),
                    Text.of("Ghi text hoặc json.", "Write text or json."));
        }
        return this;
    }

    static Format parse(String text) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw BadInput.of(
                "--format",
                Text.of("không có định dạng '" + text + "'", "there is no format '" + text + "'"),
                Text.of("Ghi text, json hoặc csv.", "Write text, json or csv."));
    }
}
