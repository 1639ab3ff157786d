package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters on one base line, from the left: a line of a page, of a column or of a cell.
 *
 * @param glyphs its letters and spaces; at least one letter
 * @param y its base line
 * @param size the size of most of its letters
 */
record Row(List<Glyph> glyphs, float y, float size) {
    /** Letters that stand higher or lower by less than this part of their size stand on one line. */
    private static final float SAME_LINE = 0.3f;
    /** Letters smaller than this part of the line are raised or lowered ones. */
    static final float SMALL = 0.76f;

    /** The lines that letters stand on, from the top; blank ones left out. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.y() - open.get(0).y() > SAME_LINE * open.get(0).size()) {
                add(rows, open);
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        add(rows, open);
        return withRaised(rows);
    }

    private static void add(List<Row> rows, List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(Glyph::isSpace)) {
            return;
        }
        glyphs.sort(Comparator.comparingDouble(Glyph::x0));
        rows.add(new Row(List.copyOf(glyphs), glyphs.get(0).y(), medianSize(glyphs)));
    }

    private static float medianSize(List<Glyph> glyphs) {
        List<Float> sizes = glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .map(Glyph::size)
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    /** Raised letters are put into the line that they belong to. */
    private static List<Row> withRaised(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i + 1 < rows.size() && row.isRaisedOver(rows.get(i + 1))) {
                rows.set(i + 1, rows.get(i + 1).with(row.glyphs));
            } else if (!whole.isEmpty() && row.isLoweredUnder(whole.get(whole.size() - 1))) {
                whole.add(whole.remove(whole.size() - 1).with(row.glyphs));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private boolean isRaisedOver(Row line) {
        return size < SMALL * line.size && line.y - y < 0.6f * line.size && isBeside(line);
    }

    private boolean isLoweredUnder(Row line) {
        return size < SMALL * line.size && y - line.y < 0.4f * line.size && isBeside(line);
    }

    private boolean isBeside(Row line) {
        return x0() > line.x0() - line.size && x1() < line.x1() + line.size;
    }

    private Row with(List<Glyph> more) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(more);
        all.sort(Comparator.comparingDouble(Glyph::x0));
        return new Row(all, y, size);
    }

    /** The left edge of its first letter. */
    float x0() {
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                return glyph.x0();
            }
        }
        return glyphs.get(0).x0();
    }

    /** The right edge of its last letter. */
    float x1() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).isSpace()) {
                return glyphs.get(i).x1();
            }
        }
        return glyphs.get(0).x1();
    }

    /** The part of it left of a place, or right of it; null if no letter stands there. */
    @Nullable
    Row part(float x, boolean left) {
        List<Glyph> part =
                glyphs.stream().filter(glyph -> glyph.middle() < x == left).toList();
        return part.stream().allMatch(Glyph::isSpace) ? null : new Row(part, y, size);
    }
}
