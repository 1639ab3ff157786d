package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Tone;

/** The tables of a report. */
final class TableText {
    private final Report report;
    private final BodyXml body;

    TableText(Report report, BodyXml body) {
        this.report = report;
        this.body = body;
    }

    /**
     * Writes one.
     *
     * @param page on which it stands
     * @param heading what stands over it already, and need not be said again
     * @param description what it shows, for those who cannot see it; empty if the caption says it
     */
    void write(Table<?> whole, Page page, String heading, String description) throws IOException {
        Table<?> table = whole.forReaders(report.words());
        TableShape shape = TableShape.on(page, table);
        Style style = Style.ofTable(shape.size());
        boolean said = table.caption().equals(heading);
        body.paragraph(said ? Style.SPACE : Style.CAPTION, said ? "" : table.caption());
        body.openTable(shape, table.caption(), description);
        body.headings(shape, table.columns().stream().map(Column::heading).toList());
        List<String> alignments =
                table.columns().stream().map(TableText::alignment).toList();
        for (List<Cell> row : table.rows()) {
            body.openRow(false);
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                body.cell(shape.widths().get(i), style, alignments.get(i), colour(cell), cell.display(report.words()));
            }
            body.close();
        }
        body.close();
    }

    private static String alignment(Column<?> column) {
        return switch (column.alignment()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
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
