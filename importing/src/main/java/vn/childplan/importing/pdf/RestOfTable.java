package vn.childplan.importing.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.pdf.OpenTables.Strip;
import vn.childplan.importing.pdf.ReadingOrder.Item;
import vn.childplan.importing.pdf.ReadingOrder.LineItem;
import vn.childplan.importing.pdf.ReadingOrder.TableItem;

/**
 * The last words of a row that a page ended in: where no lines are drawn, what is left of it stands at the top of the next page
 * under the columns of the table, without a number.
 */
final class RestOfTable {
    /** A footnote is smaller than this part of the letters above it, or begins with its number at the foot of the page. */
    private static final float FOOTNOTE = 0.92f;

    private static final float FOOT_OF_PAGE = 0.8f;
    private static final Pattern FOOTNOTE_NUMBER = Pattern.compile("\\s*\\d{1,2}\\s?\\p{L}.*");
    /** The words of a column begin so near to each other, in points. */
    private static final float NEAR = 3;

    private static final int BEGINNING = 8;
    private static final int MOST_LINES = 40;
    /** Lines further apart than so many sizes of a letter belong to no row. */
    private static final float FARTHEST = 2;

    private RestOfTable() {}

    /** The table that a page ends with, footnotes aside; null if it ends with something else. */
    static PageRows.@Nullable Ruled lastTable(List<Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof TableItem table) {
                float size = size(table.ruled());
                boolean footnotes =
                        items.subList(i + 1, items.size()).stream().allMatch(item -> isFootnote(item, size));
                return footnotes ? table.ruled() : null;
            }
        }
        return null;
    }

    /** Whether it is set smaller than the table above it. */
    static boolean isFootnote(Item item, PageRows.Ruled above) {
        return isFootnote(item, size(above));
    }

    private static boolean isFootnote(Item item, float size) {
        if (!(item instanceof LineItem line)) {
            return false;
        }
        Row row = line.row();
        boolean low = row.y() > FOOT_OF_PAGE * line.page().page().height();
        return row.size() < FOOTNOTE * size
                || (low && FOOTNOTE_NUMBER.matcher(beginning(row)).matches());
    }

    private static String beginning(Row row) {
        StringBuilder words = new StringBuilder();
        row.glyphs().stream().limit(BEGINNING).forEach(glyph -> words.append(glyph.text()));
        return words.toString();
    }

    private static float size(PageRows.Ruled table) {
        List<Float> sizes = table.cells().values().stream()
                .flatMap(List::stream)
                .map(Row::size)
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    /** Makes a table of the first lines of a page where they are the rest of the last row of the page before. */
    static void takeFrom(PageRows page, PageRows.Ruled above) {
        List<Row> rows = page.rows();
        float[] lefts = lefts(above);
        int lines = 0;
        while (lines < Math.min(MOST_LINES, rows.size())
                && (lines == 0 || isNear(rows.get(lines - 1), rows.get(lines)))
                && standsUnder(rows.get(lines), above.table(), lefts)) {
            lines++;
        }
        if (lines == 0) {
            return;
        }
        Row first = rows.get(0);
        boolean onTop = page.tables().stream().noneMatch(table -> table.table().top() < first.y());
        if (onTop && beginsSmall(first)) {
            Row last = rows.get(lines - 1);
            page.fillFromTop(above.table().row(first.y() - first.size(), last.y() + last.size() / 2), lines);
        }
    }

    private static boolean isNear(Row above, Row row) {
        return row.y() - above.y() <= FARTHEST * row.size();
    }

    /** Where the words of each column begin. */
    private static float[] lefts(PageRows.Ruled above) {
        float[] lefts = new float[above.table().columns()];
        Arrays.fill(lefts, Float.MAX_VALUE);
        above.cells().forEach((cell, lines) -> {
            int column = cell % lefts.length;
            lines.forEach(line -> lefts[column] = Math.min(lefts[column], line.x0()));
        });
        return lefts;
    }

    private static boolean standsUnder(Row row, RuledTable table, float[] lefts) {
        for (Strip chunk : OpenTables.chunks(row)) {
            int column = table.columnOf(chunk.from(), chunk.to());
            if (column <= 0 || Math.abs(chunk.from() - lefts[column]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Whether some word on it that begins a cell is written small. */
    private static boolean beginsSmall(Row row) {
        List<Strip> chunks = OpenTables.chunks(row);
        return row.glyphs().stream()
                .filter(glyph -> chunks.stream().anyMatch(chunk -> chunk.from() == glyph.x0()))
                .anyMatch(glyph ->
                        !glyph.isSpace() && Character.isLowerCase(glyph.text().codePointAt(0)));
    }
}
