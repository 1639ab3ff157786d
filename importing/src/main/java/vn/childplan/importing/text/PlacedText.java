package vn.childplan.importing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.text.VietnameseText;

/**
 * A text every character of which knows the line and column it comes from, whatever was joined, cut or composed on the way.
 * Composed (NFC), non-breaking spaces as spaces, non-breaking hyphens as hyphens, without what nobody sees. Immutable.
 */
public final class PlacedText implements CharSequence {
    /** A text of nothing, from nowhere. */
    public static final PlacedText EMPTY = new PlacedText("", new int[0], new int[0]);

    private static final char NON_BREAKING_HYPHEN = '\u2011';
    private static final char TRUE_HYPHEN = '\u2010';

    private final String text;
    private final int[] lines;
    private final int[] columns;

    private PlacedText(String text, int[] lines, int[] columns) {
        this.text = text;
        this.lines = lines;
        this.columns = columns;
    }

    /** A line of a source, from its first column on. */
    public static PlacedText of(String raw, int line) {
        Builder built = new Builder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int end = i + Character.charCount(raw.codePointAt(i));
            while (end < raw.length() && isMark(raw.codePointAt(end))) {
                end += Character.charCount(raw.codePointAt(end));
            }
            built.addCluster(raw.substring(i, end), line, i + 1);
            i = end;
        }
        return built.build();
    }

    /**
     * Letters that stand on one line.
     *
     * @param letters each with its marks
     * @param columns the column of each
     */
    public static PlacedText of(List<String> letters, int line, List<Integer> columns) {
        Builder built = new Builder(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            built.addCluster(letters.get(i), line, columns.get(i));
        }
        return built.build();
    }

    private static boolean isMark(int c) {
        return c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Several texts one after the other, with something between. */
    public static PlacedText join(List<PlacedText> parts, String between) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Builder built = new Builder(parts.stream().mapToInt(PlacedText::length).sum() + parts.size());
        for (PlacedText part : parts) {
            if (built.length() > 0 && part.length() > 0) {
                for (int i = 0; i < between.length(); i++) {
                    built.add(between.charAt(i), part.line(), part.column());
                }
            }
            built.add(part);
        }
        return built.build();
    }

    /** The line of its first character; 0 for an empty text. */
    public int line() {
        return lineAt(0);
    }

    /** The column of its first character, from 1; 0 for an empty text. */
    public int column() {
        return columnAt(0);
    }

    /** The line of a character, or of the last one where the index is beyond it. */
    public int lineAt(int index) {
        return text.isEmpty() ? 0 : lines[Math.min(index, lines.length - 1)];
    }

    /** The column of a character, from 1. */
    public int columnAt(int index) {
        return text.isEmpty() ? 0 : columns[Math.min(index, columns.length - 1)];
    }

    /** The text from {@code from} on. */
    public PlacedText from(int from) {
        return part(from, text.length());
    }

    /** The text between two indices. */
    public PlacedText part(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new PlacedText(
                        text.substring(from, to),
                        Arrays.copyOfRange(lines, from, to),
                        Arrays.copyOfRange(columns, from, to));
    }

    /** The text without white space at its ends. */
    public PlacedText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** The text with every run of white space as one space, and none at its ends. */
    public PlacedText spacedOnce() {
        Builder built = new Builder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                space = built.length() > 0;
            } else {
                if (space) {
                    built.add(' ', lines[i - 1], columns[i - 1]);
                    space = false;
                }
                built.add(text.charAt(i), lines[i], columns[i]);
            }
        }
        return text.contentEquals(built.text) ? this : built.build();
    }

    /** The text without those of its characters. */
    public PlacedText without(char unwanted) {
        if (text.indexOf(unwanted) < 0) {
            return this;
        }
        Builder built = new Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != unwanted) {
                built.add(text.charAt(i), lines[i], columns[i]);
            }
        }
        return built.build();
    }

    /** The text with a part of it replaced by other words, which stand where the part stood. */
    public PlacedText replaced(int from, int to, String words) {
        Builder built = new Builder(text.length());
        built.add(part(0, from));
        for (int i = 0; i < words.length(); i++) {
            built.add(words.charAt(i), lineAt(from), columnAt(from + Math.min(i, Math.max(0, to - from - 1))));
        }
        built.add(from(to));
        return built.build();
    }

    /** The parts between those characters. */
    public List<PlacedText> split(char mark) {
        List<PlacedText> parts = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, from)) {
            parts.add(part(from, i));
            from = i + 1;
        }
        parts.add(from(from));
        return parts;
    }

    /** What stands between those places, without white space at its ends; parts of nothing else are left out. */
    public List<PlacedText> split(Pattern between) {
        List<PlacedText> parts = new ArrayList<>();
        Matcher place = between.matcher(text);
        int from = 0;
        while (place.find()) {
            addUnlessBlank(parts, part(from, place.start()));
            from = place.end();
        }
        addUnlessBlank(parts, from(from));
        return parts;
    }

    private static void addUnlessBlank(List<PlacedText> parts, PlacedText part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** Whether there is nothing but white space in it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Builder {
        private final StringBuilder text;
        private int[] lines;
        private int[] columns;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            lines = new int[capacity];
            columns = new int[capacity];
        }

        int length() {
            return text.length();
        }

        /** One letter as a reader sees it: with its marks composed, and nothing if nobody sees it. */
        void addCluster(String cluster, int line, int column) {
            String seen = cluster.length() == 1 ? cluster : composed(cluster);
            for (int i = 0; i < seen.length(); ) {
                int c = seen.codePointAt(i);
                String shown = shown(c);
                for (int k = 0; k < shown.length(); k++) {
                    add(shown.charAt(k), line, column);
                }
                i += Character.charCount(c);
            }
        }

        private static String composed(String cluster) {
            return VietnameseText.composed(Invisible.removedFrom(cluster));
        }

        private static String shown(int c) {
            if (c == NON_BREAKING_HYPHEN || c == TRUE_HYPHEN) {
                return "-";
            }
            if (c == '\t' || c == '\n') {
                return Character.toString(c);
            }
            if (c == 0xD0) {
                return "Đ";
            }
            if (c == 0xF0) {
                return "đ";
            }
            if (Character.isSpaceChar(c)) {
                return " ";
            }
            return Invisible.is(c) ? "" : Character.toString(c);
        }

        void add(PlacedText more) {
            for (int i = 0; i < more.length(); i++) {
                add(more.charAt(i), more.lines[i], more.columns[i]);
            }
        }

        void add(char c, int line, int column) {
            int at = text.length();
            if (at == lines.length) {
                lines = Arrays.copyOf(lines, 2 * at + 8);
                columns = Arrays.copyOf(columns, 2 * at + 8);
            }
            text.append(c);
            lines[at] = line;
            columns[at] = column;
        }

        PlacedText build() {
            int length = text.length();
            return length == 0
                    ? EMPTY
                    : new PlacedText(text.toString(), Arrays.copyOf(lines, length), Arrays.copyOf(columns, length));
        }
    }
}
