package vn.childplan.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/** A paragraph broken into lines: between words, after a hyphen, and inside a word only if it fills a line. */
final class Lines {
    /** A tab as blanks, none of which is lost. */
    private static final String TAB = "\u00A0\u00A0\u00A0\u00A0";

    private final Type type;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    /** By line, whether it ends a paragraph or stands before a line break. */
    private final List<Boolean> last = new ArrayList<>();

    private Lines(Type type, double width) {
        this.type = type;
        this.width = width;
    }

    /**
     * The lines of a text, one at least.
     *
     * @param text in letters that the face has
     */
    static List<TextLine> of(Type type, String text, double width) {
        Lines lines = new Lines(type, width);
        for (String line : text.replace("\t", TAB).split("\r\n|[\r\n]", -1)) {
            lines.broken(line);
        }
        return lines.pieces(text);
    }

    private double room() {
        double room = width - type.left() - (lines.isEmpty() ? type.indent() : 0);
        // No line is so narrow that no letter fits.
        return Math.max(room, type.size());
    }

    private void broken(String text) {
        int begin = 0;
        while (true) {
            int end = end(text, begin);
            boolean ends = end >= text.length();
            lines.add(text.substring(begin, end).stripTrailing());
            last.add(ends);
            if (ends) {
                return;
            }
            begin = end;
            while (begin < text.length() && text.charAt(begin) == ' ') {
                begin++;
            }
            if (begin == text.length()) {
                last.set(last.size() - 1, true);
                return;
            }
        }
    }

    /** Behind the last letter that stands on the line. */
    private int end(String text, int begin) {
        double room = room() + 0.01;
        double used = 0;
        int possible = -1;
        for (int i = begin; i < text.length(); ) {
            int letter = text.codePointAt(i);
            used += type.face().width(letter) * type.size();
            int next = i + Character.charCount(letter);
            if (used > room && letter != ' ') {
                return possible > begin ? possible : Math.max(i, begin + Character.charCount(text.codePointAt(begin)));
            }
            if (letter == ' ' || (isBreakable(letter) && i > begin && next < text.length())) {
                possible = next;
            }
            i = next;
        }
        return text.length();
    }

    private static boolean isBreakable(int letter) {
        return letter == '-' || letter == '–';
    }

    private List<TextLine> pieces(String text) {
        List<TextLine> pieces = new ArrayList<>();
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            // Two lines at least stand together on a page.
            boolean together = count > 1 && (i == 0 || i == count - 2);
            pieces.add(new TextLine(
                    type,
                    lines.get(i),
                    width,
                    i == 0,
                    last.get(i),
                    i == 0 ? type.before() : 0,
                    i == count - 1 ? type.after() : 0,
                    type.withNext() || together,
                    i == 0 && type.outline() > 0 ? text.replaceAll("\\s+", " ") : ""));
        }
        return pieces;
    }
}
