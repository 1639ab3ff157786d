package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Table.Cell;

/** Ruled tables as tables, and what goes on over pages as one, its repeated head read once. */
final class PdfTables {
    private static final int MOST_HEAD_ROWS = 4;

    private PdfTables() {}

    /** The rows of a table, a cell that is merged downwards repeated in each of its rows. */
    static List<Table.Row> rows(PageRows page, PageRows.Ruled ruled, boolean spaces) {
        RuledTable grid = ruled.table();
        Map<Integer, List<Row>> inside = ruled.cells();
        List<Table.Row> rows = new ArrayList<>();
        int line = 0;
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> cells = new ArrayList<>();
            Set<Integer> seen = new HashSet<>();
            for (int column = 0; column < grid.columns(); column++) {
                int cell = grid.cell(row, column);
                if (!seen.add(cell) || cell % grid.columns() != column) {
                    cells.add(Cell.EMPTY);
                    continue;
                }
                List<Line> lines = inside.getOrDefault(cell, List.of()).stream()
                        .map(each -> Line.of(each, page.page().number(), page.numberOf(each), spaces))
                        .toList();
                boolean continues = cell / grid.columns() < row;
                line = lines.isEmpty() || continues
                        ? line
                        : lines.get(0).words().line();
                cells.add(new Cell(Paragraphs.ofCell(lines, grid.width(cell)), continues));
            }
            rows.add(new Table.Row(cells, line));
        }
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank() && !cell.continues()))
                .toList();
    }

    /** Adds the rows of the next page: without the head if it is repeated, and a row that was broken put together. */
    static void goOn(List<Table.Row> rows, List<Table.Row> more) {
        int head = 0;
        while (head < Math.min(MOST_HEAD_ROWS, Math.min(rows.size(), more.size()))
                && words(rows.get(head)).equals(words(more.get(head)))) {
            head++;
        }
        List<Table.Row> rest = more.subList(head, more.size());
        if (!rest.isEmpty() && !rows.isEmpty() && isRestOf(rows.get(rows.size() - 1), rest.get(0))) {
            Table.Row last = rows.remove(rows.size() - 1);
            rows.add(joined(last, rest.get(0)));
            rest = rest.subList(1, rest.size());
        }
        rows.addAll(rest);
    }

    private static List<String> words(Table.Row row) {
        return row.cells().stream().map(cell -> cell.text().toString()).toList();
    }

    /** Whether a page ended in the middle of a row: no number, and words that go on small. */
    private static boolean isRestOf(Table.Row last, Table.Row next) {
        return next.cell(0).isBlank()
                && !last.cell(0).isBlank()
                && next.cells().stream()
                        .map(Cell::text)
                        .anyMatch(words -> words.length() > 0 && Character.isLowerCase(words.charAt(0)));
    }

    private static Table.Row joined(Table.Row last, Table.Row next) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(last.cells().size(), next.cells().size()); i++) {
            List<PlacedText> paragraphs = new ArrayList<>(last.cell(i).paragraphs());
            List<PlacedText> rest = next.cell(i).paragraphs();
            if (!paragraphs.isEmpty()
                    && !rest.isEmpty()
                    && Character.isLowerCase(rest.get(0).charAt(0))) {
                PlacedText open = paragraphs.remove(paragraphs.size() - 1);
                String between = BrokenWord.isCutAtEnd(open, rest.get(0)) ? "" : " ";
                paragraphs.add(PlacedText.join(List.of(open, rest.get(0)), between));
                rest = rest.subList(1, rest.size());
            }
            paragraphs.addAll(rest);
            cells.add(new Cell(paragraphs, last.cell(i).continues()));
        }
        return new Table.Row(cells, last.line());
    }
}
