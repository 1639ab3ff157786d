package vn.childplan.reporting.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;

/**
 * Text escaped so that no character of it starts markup, neither that of CommonMark nor what GitHub adds (tables,
 * strikethrough, links without brackets, mentions, short names of pictures, formulas).
 */
final class MarkdownText {
    /** What has a meaning wherever it stands. */
    private static final String SPECIAL = "\\`*_[]<>|#~$&@";

    /** What has one at the beginning of a line: lists, headings, rules, and the second line of a table. */
    private static final String SPECIAL_AT_START = "+-=:";

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    /** Texts kept with how they are written: the cells of a list say the same again and again. */
    private static final int MOST_KEPT = 10_000;

    private final Legible legible = new Legible();
    private final Map<String, String> kept = new HashMap<>();

    /** One line; every run of spaces, tabs and line breaks is one space. */
    String line(String raw) {
        String known = kept.get(raw);
        if (known != null) {
            return known;
        }
        String clean = legible.of(raw);
        String line = escaped(BLANKS.matcher(clean).replaceAll(" "));
        if (kept.size() < MOST_KEPT && clean.equals(raw)) {
            kept.put(raw, line);
        }
        return line;
    }

    /**
     * As many lines as the text has, those without words left out.
     *
     * @param indent what stands before every line but the first
     */
    String lines(String raw, String indent) {
        return Arrays.stream(legible.of(raw).split("\r\n|\r|\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> escaped(line.replaceAll("[ \\t]+", " ")))
                .collect(Collectors.joining("\\\n" + indent));
    }

    /** A line in which runs of spaces are room for writing, and stay. */
    String open(String raw) {
        return line(raw.replaceAll(" (?= )", "\u00A0"));
    }

    private static String escaped(String blank) {
        int from = blank.startsWith(" ") ? 1 : 0;
        int to = blank.length() > from && blank.endsWith(" ") ? blank.length() - 1 : blank.length();
        String line = blank.substring(from, to);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean starts = i == 0 && SPECIAL_AT_START.indexOf(c) >= 0;
            boolean numbers = i > 0 && i == digits && (c == '.' || c == ')') && endsWord(line, i);
            if (SPECIAL.indexOf(c) >= 0 || starts || numbers || isLink(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean endsWord(String line, int i) {
        return i + 1 == line.length() || line.charAt(i + 1) == ' ';
    }

    /** The colon of {@code https://} and {@code :name:}, and the point of {@code www.}. */
    private static boolean isLink(String line, int i) {
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        return switch (line.charAt(i)) {
            case ':' -> next == '/' || next == '+' || next == '-' || Character.isLetter(next);
            case '.' -> line.regionMatches(true, i - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** What was replaced so far. */
    Replaced replaced() {
        return legible.replaced();
    }
}
