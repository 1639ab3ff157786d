package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a page, those of its ruled tables apart. */
final class PageRows {
    private static final float SAME_LINE = 3;

    private final DrawnPage page;
    private final List<Ruled> tables;
    private final List<Float> baseLines;
    private List<Row> rows;

    /**
     * A ruled table with what stands in it.
     *
     * @param table its lines
     * @param cells the lines of text of each cell that holds any
     */
    record Ruled(RuledTable table, Map<Integer, List<Row>> cells) {}

    private PageRows(DrawnPage page, List<Row> rows, List<Ruled> tables) {
        this.page = page;
        this.rows = rows;
        this.tables = tables;
        this.baseLines = baseLines(rows, tables);
    }

    static PageRows of(DrawnPage page) {
        List<Ruled> tables = new ArrayList<>();
        List<Glyph> rest = page.glyphs();
        for (RuledTable table : RuledTable.in(page.rules())) {
            rest = fill(table, rest, tables);
        }
        return new PageRows(page, Row.of(rest), tables);
    }

    /** Finds the tables that no lines draw, where the text of the page does not stand in columns. */
    void findOpenTables() {
        List<RuledTable> open = OpenTables.in(rows);
        if (open.isEmpty()) {
            return;
        }
        List<Glyph> rest = new ArrayList<>();
        rows.forEach(row -> rest.addAll(row.glyphs()));
        List<Glyph> outside = rest;
        for (RuledTable table : open) {
            outside = fill(table, outside, tables);
        }
        rows = Row.of(outside);
    }

    /** Puts the letters of the first lines into a table. */
    void fillFromTop(RuledTable table, int lines) {
        List<Glyph> first = new ArrayList<>();
        rows.subList(0, lines).forEach(row -> first.addAll(row.glyphs()));
        List<Glyph> outside = new ArrayList<>(fill(table, first, tables));
        rows.subList(lines, rows.size()).forEach(row -> outside.addAll(row.glyphs()));
        rows = Row.of(outside);
    }

    /** Puts the letters of a table into its cells; answers those outside. */
    private static List<Glyph> fill(RuledTable table, List<Glyph> glyphs, List<Ruled> tables) {
        Map<Integer, List<Glyph>> inside = new TreeMap<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int cell = table.cellOf(glyph);
            (cell < 0 ? outside : inside.computeIfAbsent(cell, c -> new ArrayList<>())).add(glyph);
        }
        Map<Integer, List<Row>> cells = new TreeMap<>();
        inside.forEach((cell, letters) -> {
            List<Row> lines = Row.of(letters);
            if (!lines.isEmpty()) {
                cells.put(cell, lines);
            }
        });
        if (cells.isEmpty()) {
            return glyphs;
        }
        tables.add(new Ruled(table, cells));
        return outside;
    }

    private static List<Float> baseLines(List<Row> rows, List<Ruled> tables) {
        List<Float> all = new ArrayList<>();
        rows.forEach(row -> all.add(row.y()));
        tables.forEach(table -> table.cells().values().forEach(cell -> cell.forEach(row -> all.add(row.y()))));
        all.sort(null);
        List<Float> distinct = new ArrayList<>();
        for (float y : all) {
            if (distinct.isEmpty() || y - distinct.get(distinct.size() - 1) > SAME_LINE) {
                distinct.add(y);
            }
        }
        return distinct;
    }

    DrawnPage page() {
        return page;
    }

    /** The lines outside of tables, from the top. */
    List<Row> rows() {
        return rows;
    }

    void keepOnly(List<Row> kept) {
        rows = kept;
    }

    List<Ruled> tables() {
        return tables;
    }

    /** The number of a line on the page, counted from 1 at the top, those of tables among them. */
    int numberOf(Row row) {
        int low = 0;
        int high = baseLines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (baseLines.get(middle) <= row.y() + 0.01f) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(1, low);
    }

    boolean isBlank() {
        return rows.isEmpty() && tables.isEmpty();
    }
}
