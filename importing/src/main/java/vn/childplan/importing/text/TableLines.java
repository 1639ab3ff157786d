package vn.childplan.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.childplan.importing.text.Table.Cell;
import vn.childplan.importing.text.Table.Row;

/**
 * Tells the tables of a text from its lines. Three forms are met: a row a line with bars (Markdown), a row a line with tabs
 * (copied from a spreadsheet or Word), and a cell after the other with bars on lines of their own (copied from a web page).
 */
final class TableLines {
    private static final Pattern ROW_NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3})*+|[IVX]{1,5}|[A-Za-z])[.)]?(?:\\s.*)?");

    private static final Pattern SEPARATOR = Pattern.compile("\\|[\\s|:-]*-[\\s|:-]*\\|");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TABS = 2;
    private static final int MOST_LINES_OF_A_CELL = 400;

    private final List<TextLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private boolean blank = true;

    private TableLines(List<TextLine> lines) {
        this.lines = lines;
    }

    static List<Block> blocks(List<TextLine> lines) {
        TableLines reading = new TableLines(lines);
        reading.read();
        return reading.blocks;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                blank = true;
                i++;
            } else if (line.isPipeRow()) {
                i = pipes(i);
            } else if (line.isBar() && endOfBars(i) > i + 1) {
                int end = endOfBars(i);
                table(bars(i, end));
                i = end;
            } else if (line.tabs() >= FEWEST_TABS && i + 1 < lines.size() && isTabRow(i + 1, line.tabs())) {
                i = tabs(i);
            } else {
                blocks.add(line.paragraph(blank && !line.midPage()));
                blank = false;
                i++;
            }
        }
    }

    private void table(List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
        blank = true;
    }

    private int pipes(int from) {
        List<Row> rows = new ArrayList<>();
        int i = from;
        while (i < lines.size() && lines.get(i).isPipeRow()) {
            TextLine line = lines.get(i);
            if (!SEPARATOR.matcher(line.text()).matches()) {
                PlacedText inner = line.text().part(1, line.text().length() - 1);
                rows.add(new Row(
                        inner.split('|').stream()
                                .map(TableLines::cellWithBreaks)
                                .toList(),
                        line.number()));
            }
            i++;
        }
        table(rows);
        return i;
    }

    private static Cell cellWithBreaks(PlacedText words) {
        return new Cell(words.split(BREAK).stream().map(PlacedText::spacedOnce).toList(), false);
    }

    private static void addTo(List<PlacedText> paragraphs, PlacedText words) {
        PlacedText stripped = words.spacedOnce();
        if (!stripped.isBlank()) {
            paragraphs.add(stripped);
        }
    }

    private boolean isTabRow(int index, int tabs) {
        int there = lines.get(index).tabs();
        return there >= FEWEST_TABS && Math.abs(there - tabs) <= Math.max(1, tabs / 2);
    }

    private int tabs(int from) {
        List<Row> rows = new ArrayList<>();
        int tabs = lines.get(from).tabs();
        int i = from;
        while (i < lines.size() && isTabRow(i, tabs)) {
            TextLine line = lines.get(i);
            List<Cell> cells = line.text().split('\t').stream()
                    .map(TableLines::cellWithBreaks)
                    .toList();
            rows.add(new Row(cells, line.number()));
            i++;
        }
        table(rows);
        return i;
    }

    /** Behind the last bar of a table whose first bar is given; behind that bar itself if no table begins there. */
    private int endOfBars(int from) {
        int last = from;
        boolean ended = endsTable(from);
        for (int i = from + 1; !ended && i < lines.size() && i - last <= MOST_LINES_OF_A_CELL; i++) {
            if (lines.get(i).isBar()) {
                last = i;
                ended = endsTable(i);
            }
        }
        return last + 1;
    }

    /** A cell begins straight behind its bar; behind the last bar of a table stands an empty line. */
    private boolean endsTable(int bar) {
        int i = bar + 1;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i == lines.size() || (i > bar + 1 && !lines.get(i).isBar());
    }

    private List<Row> bars(int from, int end) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        List<PlacedText> cell = new ArrayList<>();
        int opened = lines.get(from).number();
        for (int i = from + 1; i < end; i++) {
            TextLine line = lines.get(i);
            if (!line.isBar()) {
                addTo(cell, line.text());
            } else if (cell.isEmpty() && lines.get(i - 1).isBar()) {
                // A bar straight behind a bar: a row has ended and the next begins.
                if (!row.isEmpty()) {
                    rows.add(row);
                    starts.add(opened);
                }
                row = new ArrayList<>();
                opened = line.number();
            } else {
                row.add(new Cell(cell, false));
                cell = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
            starts.add(opened);
        }
        return mended(rows, starts);
    }

    /** An empty cell looks like the end of a row: rows that are too short are put together again. */
    private static List<Row> mended(List<List<Cell>> rows, List<Integer> starts) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Row> mended = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            List<Cell> cells = new ArrayList<>(rows.get(i));
            int start = starts.get(i);
            int next = i + 1;
            while (cells.size() > 1
                    && next < rows.size()
                    && cells.size() + 1 + rows.get(next).size() <= width
                    && !startsRow(rows.get(next))) {
                cells.add(Cell.EMPTY);
                cells.addAll(rows.get(next));
                next++;
            }
            mended.add(new Row(cells, start));
            i = next;
        }
        return mended;
    }

    private static boolean startsRow(List<Cell> cells) {
        return cells.isEmpty() || ROW_NUMBER.matcher(cells.get(0).text()).matches();
    }
}
