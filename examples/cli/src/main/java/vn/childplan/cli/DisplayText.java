package vn.childplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.childplan.core.text.VietnameseText;

/** Text as a terminal shows it: its width in cells, and where its lines break. */
final class DisplayText {
    private DisplayText() {}

    /**
     * Composed text without characters that steer a terminal: documents and names come from other people's files.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        VietnameseText.composed(text).codePoints().forEach(c -> clean.appendCodePoint(steers(c) ? ' ' : c));
        return clean.toString();
    }

    /** The text with the names of characters that nobody sees, as {@code [U+200B]}; control characters stay. */
    static String withNames(String text) {
        StringBuilder named = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                named.append(String.format(Locale.ROOT, "[U+%04X]", c));
            } else {
                named.appendCodePoint(c);
            }
        });
        return named.toString();
    }

    /** Format characters, and the letters, marks and symbols without a shape that pass for a blank. */
    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** How many cells a terminal gives to clean text. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The lines that a text breaks into, between words; a word longer than a line is broken too. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = width(word);
            if (line.length() > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            } else if (line.length() > 0) {
                line.append(' ');
                used++;
            }
            int from = 0;
            while (needed > width) {
                int to = cut(word, from, width);
                lines.add(word.substring(from, to));
                needed -= width(word.substring(from, to));
                from = to;
            }
            line.append(word, from, word.length());
            used += needed;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a line ends that begins inside a word: after as many characters as fill it, and at least one. */
    private static int cut(String word, int from, int width) {
        int used = 0;
        int to = from;
        while (to < word.length()) {
            int c = word.codePointAt(to);
            used += width(c);
            if (used > width && to > from) {
                break;
            }
            to += Character.charCount(c);
        }
        return to;
    }
}
