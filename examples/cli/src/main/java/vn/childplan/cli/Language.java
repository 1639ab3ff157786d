package vn.childplan.cli;

import java.util.Locale;
import vn.childplan.core.text.Text;

/** The languages of the program. */
enum Language {
    VI(Text.VIETNAMESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static Language parse(String text) {
        return switch (text) {
            case "vi" -> VI;
            case "en" -> EN;
            default ->
                throw BadInput.of(
                        "--lang",
                        Text.of("không có ngôn ngữ '" + text + "'", "there is no language '" + text + "'"),
                        Text.of("Ghi vi hoặc en.", "Write vi or en."));
        };
    }

    /** The language that the arguments ask for, before they are parsed: Vietnamese unless {@code --lang en} is there. */
    static Language wanted(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean next = args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
            if (next || args[i].equals("--lang=en")) {
                return EN;
            }
        }
        return VI;
    }
}
