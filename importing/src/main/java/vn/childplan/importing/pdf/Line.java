package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.importing.text.PageLine;
import vn.childplan.importing.text.PlacedText;

/**
 * A line as it is read: its words, and where it stands, lengths in points.
 *
 * @param words its words; a gap wider than a space as a tab, or as the spaces that fill it
 * @param page the page it stands on
 * @param x0 its left edge
 * @param x1 its right edge
 * @param y its base line
 * @param size the size of its letters
 * @param start how wide its beginning is, up to where the line before could have been broken
 * @param space how wide a space is
 * @param parted whether it ends in a soft hyphen, within a word
 */
record Line(
        PlacedText words, int page, float x0, float x1, float y, float size, float start, float space, boolean parted) {
    /** A gap of so many parts of the size of a letter parts words, where no space is drawn. */
    private static final float GAP_OF_WORDS = 0.18f;
    /** A gap of so many parts of the size of a letter is no space that was stretched. */
    private static final float WIDE = 1.7f;

    private static final int MOST_SPACES = 120;

    /**
     * Reads a line.
     *
     * @param number the number of the line on its page
     * @param spaces whether spaces are drawn as letters, so that a gap without one is a tab
     */
    static Line of(Row row, int page, int number, boolean spaces) {
        List<String> letters = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        float letterWidth = row.size() / 2;
        float end = 0;
        int drawn = 0;
        float start = 0;
        Glyph before = null;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isSpace()) {
                drawn++;
                continue;
            }
            if (before != null) {
                String gap = spaces && isTabStop(before, glyph, drawn)
                        ? "\t"
                        : gap(glyph.x0() - end, drawn, row.size(), spaces);
                for (int i = 0; i < gap.length(); i++) {
                    add(letters, columns, gap.substring(i, i + 1), end + i * letterWidth, letterWidth);
                }
                if (start == 0 && (!gap.isEmpty() || isBreak(before, glyph))) {
                    start = end - row.x0();
                }
            }
            add(letters, columns, glyph.text(), glyph.x0(), letterWidth);
            end = Math.max(end, glyph.x1());
            drawn = 0;
            before = glyph;
        }
        PlacedText words = PlacedText.of(letters, PageLine.of(page, number), columns);
        return new Line(
                words,
                page,
                row.x0(),
                row.x1(),
                row.y(),
                row.size(),
                start == 0 ? row.x1() - row.x0() : start,
                space(row),
                before != null && before.text().equals("\u00AD"));
    }

    private static float space(Row row) {
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isSpace() && glyph.x1() > glyph.x0()) {
                return glyph.x1() - glyph.x0();
            }
        }
        return row.size() / 4;
    }

    /** A capital that is placed straight behind a small letter stands at a tab stop that the text has just reached. */
    private static boolean isTabStop(Glyph before, Glyph glyph, int drawn) {
        return drawn == 0
                && glyph.placed()
                && Character.isLowerCase(
                        before.text().codePointBefore(before.text().length()))
                && Character.isUpperCase(glyph.text().codePointAt(0));
    }

    /** A line can be broken behind a hyphen, not before a digit (UAX 14). */
    private static boolean isBreak(Glyph before, Glyph glyph) {
        return before.text().equals("-") && !Character.isDigit(glyph.text().codePointAt(0));
    }

    private static void add(List<String> letters, List<Integer> columns, String letter, float x, float width) {
        int last = columns.isEmpty() ? 0 : columns.get(columns.size() - 1);
        letters.add(letter);
        columns.add(Math.max(last + 1, 1 + Math.round(x / width)));
    }

    private static String gap(float width, int drawn, float size, boolean spaces) {
        boolean wide = width > WIDE * size;
        if (drawn == 0 && width < GAP_OF_WORDS * size) {
            return "";
        }
        if (drawn == 0 && spaces && width > 2 * GAP_OF_WORDS * size) {
            return "\t";
        }
        if (drawn > 1) {
            return " ".repeat(Math.min(drawn, MOST_SPACES));
        }
        return wide ? " ".repeat(Math.max(3, Math.min(MOST_SPACES, Math.round(2 * width / size)))) : " ";
    }

    boolean hasTabs() {
        return words.toString().indexOf('\t') >= 0;
    }

    float width() {
        return x1 - x0;
    }
}
