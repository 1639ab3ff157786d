package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/**
 * A sheet with one table: header, filter, a row an item.
 *
 * @param block the part of the report that it shows
 * @param name the name of the sheet
 * @param table the table
 * @param legends how to read it; they stand below it
 */
record TableSheet(
        Block block,
        String name,
        Table<?> table,
        List<Paragraph> legends,
        Wording words,
        Legible legible,
        SpreadsheetGuard guard) {
    /** Wider than this, columns are wrapped. */
    private static final int WIDEST = 60;
    /** What a portrait page holds at full size; characters. */
    private static final int PORTRAIT = 90;
    /** What a landscape page holds at a size that can be read; characters. */
    private static final int LANDSCAPE = 230;

    /** A first column no wider than this can be repeated; characters. */
    private static final int NARROW = 20;

    /**
     * How many rows were written: a long text goes on in further rows.
     *
     * @param table those of the table, header included
     * @param all those with the legends
     */
    record Rows(int table, int all) {}

    Rows write(Xml xml, String header) throws IOException {
        Sheet sheet = new Sheet(xml, layout(), legible);
        sheet.begin();
        sheet.beginRow();
        for (Column<?> column : table.columns()) {
            String heading = legible.of(column.heading());
            sheet.words(heading, Style.HEADER);
            if (column.type() == Column.Type.SHARE) {
                sheet.words(heading + words.say(" (tử số)", " (numerator)"), Style.HEADER);
                sheet.words(heading + words.say(" (mẫu số)", " (denominator)"), Style.HEADER);
            }
        }
        sheet.endRow();
        List<CellWriter> writers = writers(sheet);
        for (List<Cell> row : table.rows()) {
            sheet.beginRow();
            for (int i = 0; i < row.size(); i++) {
                row.get(i).writeTo(writers.get(i));
            }
            sheet.endRow();
        }
        int rows = sheet.rows();
        if (!legends.isEmpty()) {
            sheet.beginRow();
            sheet.endRow();
        }
        for (Paragraph legend : legends) {
            sheet.across(legible.of(legend.text()));
        }
        Optional<SheetChart> chart = chart(1);
        boolean apart = chart.isPresent() && chart.get().isPrintedApart(sheet.rows());
        sheet.end(range("", rows), header, chart.isPresent() ? "rId1" : null, apart);
        return new Rows(rows, sheet.rows());
    }

    /**
     * The chart whose numbers it holds, if there is something to draw; a label that goes on in a second row has no one cell.
     *
     * @param number of this sheet in the file, from 1
     */
    Optional<SheetChart> chart(int number) {
        return block instanceof Chart chart
                        && !chart.bars().isEmpty()
                        && chart.bars().stream().allMatch(bar -> bar.label().length() <= CellText.LONGEST)
                ? Optional.of(new SheetChart(chart, number, name, words))
                : Optional.empty();
    }

    /** One a column. */
    private List<CellWriter> writers(Sheet sheet) {
        CellWriter cells = new CellWriter(sheet, words, legible, guard, Style.WORDS);
        CellWriter letters = new CellWriter(sheet, words, legible, guard, Style.LETTERS);
        CellWriter shares = new ShareWriter(sheet, words, legible, guard);
        List<CellWriter> writers = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            boolean centred = column.alignment() == Column.Alignment.CENTRE;
            writers.add(column.type() == Column.Type.SHARE ? shares : centred ? letters : cells);
        }
        return writers;
    }

    private Sheet.Layout layout() {
        List<Double> widths = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            // Room for the button of the filter.
            widths.add(Math.min(WIDEST, column.width()) + 2.0);
            if (column.type() == Column.Type.SHARE) {
                widths.add(12.0);
                widths.add(12.0);
            }
        }
        double total = widths.stream().mapToDouble(Double::doubleValue).sum();
        return new Sheet.Layout(widths, true, total > PORTRAIT, (int) Math.max(1, Math.ceil(total / LANDSCAPE)));
    }

    /** What is printed on every page: the header, and where pages stand side by side a narrow first column too. */
    String printTitles() {
        String sheet = reference();
        Sheet.Layout layout = layout();
        boolean first = layout.pagesWide() > 1 && layout.widths().get(0) <= NARROW;
        return (first ? sheet + "$A:$A," : "") + sheet + "$1:$1";
    }

    /** The sheet, as a reference to its cells names it. */
    String reference() {
        return "'" + name + "'!";
    }

    /** The cells of so many rows, header included: {@code A1:C7}, with a mark before every letter and number. */
    String range(String mark, int rows) {
        int columns = table.columns().stream()
                .mapToInt(column -> column.type() == Column.Type.SHARE ? 3 : 1)
                .sum();
        return mark + "A" + mark + "1:" + mark + Sheet.column(columns) + mark + rows;
    }
}
