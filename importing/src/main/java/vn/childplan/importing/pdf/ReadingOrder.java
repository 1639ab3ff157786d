package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the lines and tables of pages are read: from the top, and in two columns the left one before the right
 * one, between what runs over both. Two columns are where a strip in the middle of a page stays empty over many lines, and the
 * lines on both sides fill their column; what stands side by side otherwise is left on one line.
 */
final class ReadingOrder {
    /** A line in its column, or a table: what is read one after the other. */
    sealed interface Item permits LineItem, TableItem {
        PageRows page();

        float top();

        float left();

        float right();
    }

    record LineItem(PageRows page, Row row, Column column) implements Item {
        @Override
        public float top() {
            return row.y();
        }

        @Override
        public float left() {
            return row.x0();
        }

        @Override
        public float right() {
            return row.x1();
        }
    }

    record TableItem(PageRows page, PageRows.Ruled ruled) implements Item {
        @Override
        public float top() {
            return ruled.table().top();
        }

        @Override
        public float left() {
            return ruled.table().left();
        }

        @Override
        public float right() {
            return ruled.table().right();
        }
    }

    private static final String WHOLE = "whole";
    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final int FEWEST_LINES = 5;
    /** Of the width of its column. */
    private static final float LONG = 0.8f;
    /** Of the lines of a column so many are long. */
    private static final float MANY = 0.3f;
    /** Of a column so much is filled. */
    private static final float FILLED = 0.55f;
    /** A gap of so many parts of the size of a letter can part columns. */
    private static final float GUTTER = 0.7f;
    /** The strip is looked for in this part of the width of the text, about its middle. */
    private static final float MIDDLE = 0.3f;

    private final Map<String, Column> columns = new HashMap<>();
    /** The table that the page before ended with. */
    private PageRows.@Nullable Ruled last;

    /** Where the columns of earlier pages were parted, by the width of the page. */
    private final Map<Integer, Float> gutters = new HashMap<>();

    /** The items of a page in the order of reading. */
    List<Item> of(PageRows page) {
        if (last != null) {
            RestOfTable.takeFrom(page, last);
        }
        List<Item> ordered = ordered(page);
        if (ordered.stream()
                .allMatch(item -> item instanceof TableItem || ((LineItem) item).column() == column(page, WHOLE))) {
            page.findOpenTables();
            ordered = ordered(page);
        }
        for (Item item : ordered) {
            if (item instanceof LineItem line) {
                line.column.add(line.row);
            }
        }
        last = RestOfTable.lastTable(ordered);
        return ordered;
    }

    private List<Item> ordered(PageRows page) {
        List<Item> all = new ArrayList<>();
        page.rows().forEach(row -> all.add(new LineItem(page, row, column(page, WHOLE))));
        page.tables().forEach(table -> all.add(new TableItem(page, table)));
        all.sort(Comparator.comparingDouble(Item::top));
        List<Item> ordered = new ArrayList<>();
        Band band = new Band(page, gutters.getOrDefault(width(page), gutter(page)));
        for (Item item : all) {
            if (!band.takes(item)) {
                band.closeInto(ordered);
                ordered.add(item);
            }
        }
        band.closeInto(ordered);
        return ordered;
    }

    private Column column(PageRows page, String name) {
        String key = width(page) + " " + name;
        Column known = columns.get(key);
        if (known == null) {
            known = new Column(name.equals(RIGHT) ? column(page, LEFT) : null);
            columns.put(key, known);
        }
        return known;
    }

    private static int width(PageRows page) {
        return Math.round(page.page().width());
    }

    /** Where the fewest lines cross the middle of a page; 0 for a page without lines. */
    private static float gutter(PageRows page) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row row : page.rows()) {
            left = Math.min(left, row.x0());
            right = Math.max(right, row.x1());
        }
        for (PageRows.Ruled table : page.tables()) {
            left = Math.min(left, table.table().left());
            right = Math.max(right, table.table().right());
        }
        int from = Math.round(left + (0.5f - MIDDLE / 2) * (right - left));
        int to = Math.round(left + (0.5f + MIDDLE / 2) * (right - left));
        if (page.isBlank() || to <= from) {
            return 0;
        }
        int[] crossed = new int[to - from];
        for (Row row : page.rows()) {
            cross(row, from, crossed);
        }
        for (PageRows.Ruled table : page.tables()) {
            cover(crossed, table.table().left() - from, table.table().right() - from, linesOf(table));
        }
        int least = Integer.MAX_VALUE;
        for (int count : crossed) {
            least = Math.min(least, count);
        }
        int best = 0;
        int bestLength = 0;
        int start = -1;
        for (int i = 0; i <= crossed.length; i++) {
            boolean clear = i < crossed.length && crossed[i] == least;
            if (clear && start < 0) {
                start = i;
            } else if (!clear && start >= 0) {
                if (i - start > bestLength) {
                    bestLength = i - start;
                    best = (start + i) / 2;
                }
                start = -1;
            }
        }
        return from + best;
    }

    private static void cross(Row row, int from, int[] crossed) {
        float start = row.x0();
        float end = start;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isSpace()) {
                continue;
            }
            if (glyph.x0() - end > GUTTER * row.size()) {
                cover(crossed, start - from, end - from);
                start = glyph.x0();
            }
            end = Math.max(end, glyph.x1());
        }
        cover(crossed, start - from, end - from);
    }

    private static void cover(int[] crossed, float from, float to) {
        cover(crossed, from, to, 1);
    }

    private static void cover(int[] crossed, float from, float to, int lines) {
        for (int i = Math.max(0, (int) Math.floor(from)); i < Math.min(crossed.length, to); i++) {
            crossed[i] += lines;
        }
    }

    /** About how many lines of text a table is high. */
    private static int linesOf(PageRows.Ruled table) {
        int lines = 0;
        for (List<Row> cell : table.cells().values()) {
            lines += cell.size();
        }
        return Math.max(1, lines / table.table().columns());
    }

    /** What follows without running over both columns. */
    private final class Band {
        private final PageRows page;
        private final float gutter;
        private final List<Item> whole = new ArrayList<>();
        private final List<Item> left = new ArrayList<>();
        private final List<Item> right = new ArrayList<>();

        Band(PageRows page, float gutter) {
            this.page = page;
            this.gutter = gutter;
        }

        boolean takes(Item item) {
            if (item instanceof TableItem table) {
                if (table.left() < gutter && table.right() > gutter) {
                    return false;
                }
                (table.right() <= gutter ? left : right).add(item);
                whole.add(item);
                return true;
            }
            Row row = ((LineItem) item).row();
            Row before = row.part(gutter, true);
            Row behind = row.part(gutter, false);
            if (before != null && behind != null && behind.x0() - before.x1() < GUTTER * row.size()) {
                return false;
            }
            whole.add(item);
            if (before != null) {
                left.add(new LineItem(page, before, column(page, LEFT)));
            }
            if (behind != null) {
                right.add(new LineItem(page, behind, column(page, RIGHT)));
            }
            return true;
        }

        void closeInto(List<Item> ordered) {
            boolean known = gutters.containsKey(width(page)) && !left.isEmpty() && isFilled(left);
            if (known || (isColumn(left) && isColumn(right))) {
                gutters.put(width(page), gutter);
                ordered.addAll(left);
                ordered.addAll(right);
            } else {
                ordered.addAll(whole);
            }
            whole.clear();
            left.clear();
            right.clear();
        }

        private static boolean isColumn(List<Item> side) {
            return isFilled(side) && lines(side) >= FEWEST_LINES && !isTable(side);
        }

        /** Whether most of its lines are parted again, as those of a table are. */
        private static boolean isTable(List<Item> side) {
            long parted = side.stream()
                    .filter(item -> item instanceof LineItem line
                            && OpenTables.chunks(line.row()).size() > 1)
                    .count();
            return 2 * parted > side.size();
        }

        private static int lines(List<Item> side) {
            int lines = 0;
            for (Item item : side) {
                lines += lines(item);
            }
            return lines;
        }

        private static int lines(Item item) {
            return item instanceof TableItem table ? table.ruled().cells().size() : 1;
        }

        /** Whether many of its lines are about as long as the longest of them, or most of it is filled. */
        private static boolean isFilled(List<Item> side) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (Item item : side) {
                left = Math.min(left, item.left());
                right = Math.max(right, item.right());
            }
            int full = 0;
            float sum = 0;
            for (Item item : side) {
                float part = (item.right() - item.left()) / (right - left) * lines(item);
                full += part >= LONG * lines(item) ? lines(item) : 0;
                sum += part;
            }
            return full >= MANY * lines(side) || sum >= FILLED * lines(side);
        }
    }
}
