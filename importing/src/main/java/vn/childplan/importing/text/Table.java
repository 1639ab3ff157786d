package vn.childplan.importing.text;

import java.util.List;

/**
 * A table: rows of cells, each cell in its column, whatever was merged.
 *
 * @param rows from the top
 */
public record Table(List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells from the left; one that spans columns is followed by empty ones
     * @param line where it stands
     */
    public record Row(List<Cell> cells, int line) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; an empty one where the row is shorter. */
        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.isBlank());
        }
    }

    /**
     * A cell.
     *
     * @param paragraphs its paragraphs
     * @param continues whether it is merged with the one above, whose words it then repeats
     */
    public record Cell(List<PlacedText> paragraphs, boolean continues) {
        /** A cell with nothing in it. */
        public static final Cell EMPTY = new Cell(List.of(), false);

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Its paragraphs one after the other. */
        public PlacedText text() {
            return PlacedText.join(paragraphs, " ").spacedOnce();
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return paragraphs.stream().allMatch(PlacedText::isBlank);
        }
    }

    @Override
    public int line() {
        return rows.isEmpty() ? 0 : rows.get(0).line();
    }

    /** Each row in one line, with a bar between its cells; blank rows are left out. */
    public List<PlacedText> lines() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> PlacedText.join(
                        row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .map(Cell::text)
                                .toList(),
                        " | "))
                .toList();
    }

    /** Every paragraph of every cell, row by row. */
    public List<PlacedText> paragraphs() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.continues())
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(text -> text.split('\n').stream())
                .map(PlacedText::spacedOnce)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
