package vn.childplan.reporting.paper;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** The tables of a report. */
final class TableText {
    /** A text that is met on so many rows, on the average, is not told by each of them anew. */
    private static final int ROWS_A_TEXT = 4;

    private final Report report;
    private final Paper paper;
    /** The page is chosen by what is printed, before it is. */
    private final IdentityHashMap<Table<?>, AlikeRows> printed = new IdentityHashMap<>();

    TableText(Report report, Paper paper) {
        this.report = report;
        this.paper = paper;
    }

    /**
     * Writes one.
     *
     * @param page on which it stands
     * @param heading what stands over it already, and need not be said again
     * @param description what it shows, for those who cannot see it; empty if the caption says it
     */
    void write(Table<?> whole, Page page, String heading, String description) throws IOException {
        AlikeRows alike = alike(whole);
        boolean said = alike.table().caption().equals(heading);
        paper.paragraph(
                said ? Style.SPACE : Style.CAPTION, said ? "" : alike.table().caption());
        if (!alike.told().isEmpty()) {
            paper.paragraph(Style.NOTE, alike.told());
        }
        rows(alike.table(), page, description);
        for (Table<?> list : alike.lists()) {
            paper.paragraph(Style.CAPTION, list.caption());
            rows(list, page, "");
        }
    }

    private void rows(Table<?> table, Page page, String description) throws IOException {
        TableShape shape = TableShape.on(page, table, report.words());
        Style style = Style.ofTable(shape.size());
        paper.openTable(shape, table.caption(), description);
        paper.headings(shape, table.columns().stream().map(Column::heading).toList());
        List<Look.Alignment> alignments =
                table.columns().stream().map(TableText::alignment).toList();
        for (List<Cell> row : table.rows()) {
            paper.openRow();
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                paper.cell(shape.widths().get(i), style, alignments.get(i), colour(cell), cell.display(report.words()));
            }
            paper.close();
        }
        paper.close();
    }

    /**
     * As it is printed: a column for the screen is left out where it would say the same on row after row, and in a long list one row
     * stands for all that are alike. A letter or report has its tables whole: what is signed refers to no list that a program made.
     */
    Table<?> printed(Table<?> whole) {
        return alike(whole).table();
    }

    private AlikeRows alike(Table<?> whole) {
        return printed.computeIfAbsent(whole, table -> {
            Table<?> read = withoutRepeats(table.forReaders(report.words()), report.words());
            return (report.form() == null ? AlikeRows.of(read, report.words()) : Optional.<AlikeRows>empty())
                    .orElseGet(() -> new AlikeRows(read, List.of(), ""));
        });
    }

    private static <T> Table<T> withoutRepeats(Table<T> table, Wording words) {
        List<Column<T>> kept = table.columns().stream()
                .filter(column -> column.shown() != Column.Shown.ON_SCREEN || !isRepeated(column, table, words))
                .toList();
        if (kept.isEmpty() || kept.size() == table.columns().size()) {
            return table;
        }
        return Table.of(table.id(), table.caption(), kept, table.items());
    }

    private static <T> boolean isRepeated(Column<T> column, Table<T> table, Wording words) {
        long different = table.items().stream()
                .map(item -> column.of(item).display(words))
                .distinct()
                .count();
        return different * ROWS_A_TEXT <= table.rowCount();
    }

    private static Look.Alignment alignment(Column<?> column) {
        return switch (column.alignment()) {
            case LEFT -> Look.Alignment.LEFT;
            case CENTRE -> Look.Alignment.CENTRE;
            case RIGHT -> Look.Alignment.RIGHT;
        };
    }

    /** Dark enough to be read on white. An administrative document is black throughout (NĐ 30/2020, Phụ lục I). */
    private String colour(Cell cell) {
        Tone tone = report.form() == null ? cell.tone() : Tone.NEUTRAL;
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "1B5E20";
            case RUNNING -> "0D47A1";
            case CAUTION -> "8A4B00";
            case BAD -> "B00020";
        };
    }
}
