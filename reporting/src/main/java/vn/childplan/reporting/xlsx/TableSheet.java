package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.reporting.paper.Breadths;

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
    /** What a portrait page holds in letters of 9 points, which can be read: 11 points made smaller; characters. */
    private static final int PORTRAIT = 120;
    /** What a landscape page holds so; characters. */
    private static final int LANDSCAPE = 178;
    /** So much of how to read a table stands below every printed page. */
    private static final int LONGEST_FOOTER = 160;
    /** More than it asks for, for the button of the filter; characters. */
    private static final double BUTTON = 1;

    /** First columns no wider than this together can be repeated; characters. */
    private static final int REPEATED = 80;

    /**
     * How many rows were written: a long text goes on in further rows.
     *
     * @param table those of the table, header included
     * @param all those with the legends
     * @param onEveryPage which rows and columns are printed on every page, as a reference
     */
    record Rows(int table, int all, String onEveryPage) {}

    Rows write(Xml xml, String header) throws IOException {
        Sheet.Layout layout = layout();
        Sheet sheet = new Sheet(xml, layout, legible);
        sheet.begin();
        if (isTitled()) {
            sheet.across(legible.of(table.caption()), Style.HEADING);
        }
        sheet.beginRow();
        List<Integer> order = order();
        for (int place : order) {
            Column<?> column = table.columns().get(place);
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
            for (int place : order) {
                row.get(place).writeTo(writers.get(place));
            }
            sheet.endRow();
        }
        int rows = sheet.rows();
        if (!legends.isEmpty()) {
            sheet.beginRow();
            sheet.endRow();
        }
        for (Paragraph legend : legends) {
            sheet.across(legible.of(legend.text()), Style.NOTE);
        }
        Optional<SheetChart> chart = chart(1);
        boolean apart = chart.isPresent() && chart.get().isPrintedApart(sheet.rows());
        // A sheet without the row of its caption is told by its name (&A), which is the caption.
        String over = isTitled() ? header : header + "\n&A";
        sheet.end(range("", rows), over, footer(), chart.isPresent() ? "rId1" : null, apart);
        return new Rows(rows, sheet.rows(), onEveryPage(layout));
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

    /** Whether its first row is the caption, of which the name of the sheet holds the beginning alone; a chart is headed by its own. */
    private boolean isTitled() {
        return !(block instanceof Chart) && !SheetNames.holds(name, new Legible().of(table.caption()));
    }

    /** In which row the header stands. */
    private int header() {
        return isTitled() ? 2 : 1;
    }

    /** One a column. */
    private List<CellWriter> writers(Sheet sheet) {
        CellWriter cells = new CellWriter(sheet, words, legible, guard, Style.WORDS);
        CellWriter letters = new CellWriter(sheet, words, legible, guard, Style.LETTERS);
        CellWriter shares = new ShareWriter(sheet, words, legible, guard);
        CellWriter beside = new CellWriter(sheet, words, legible, guard, Style.ONE_LINE);
        List<CellWriter> writers = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            boolean centred = column.alignment() == Column.Alignment.CENTRE;
            boolean text = column.type() == Column.Type.WORDS && !isPrinted(column);
            writers.add(column.type() == Column.Type.SHARE ? shares : text ? beside : centred ? letters : cells);
        }
        return writers;
    }

    /** Which column stands where: those that are printed, and right of them those that are for the screen alone. */
    private List<Integer> order() {
        return Stream.concat(places(true), places(false)).toList();
    }

    private Stream<Integer> places(boolean printed) {
        return IntStream.range(0, table.columns().size())
                .filter(place -> isPrinted(table.columns().get(place)) == printed)
                .boxed();
    }

    private boolean isPrinted(Column<?> column) {
        return column.shown() != Column.Shown.ON_SCREEN
                || table.columns().stream().allMatch(each -> each.shown() == Column.Shown.ON_SCREEN);
    }

    private Sheet.Layout layout() {
        List<Integer> longest = Breadths.longest(table, words, Times.BOLD::width);
        List<Double> widths = new ArrayList<>();
        double printed = 0;
        for (int place : order()) {
            Column<?> column = table.columns().get(place);
            List<Double> those = new ArrayList<>(List.of(width(column, longest.get(place))));
            if (column.type() == Column.Type.SHARE) {
                those.add(12.0);
                those.add(12.0);
            }
            widths.addAll(those);
            printed += isPrinted(column)
                    ? those.stream().mapToDouble(Double::doubleValue).sum()
                    : 0;
        }
        return new Sheet.Layout(
                widths, header(), printed > PORTRAIT, (int) Math.max(1, Math.ceil(printed / LANDSCAPE)));
    }

    /** Numbers that do not fit show as ####, texts break into lines, but no word of a heading should. */
    private static double width(Column<?> column, int longest) {
        double least = switch (column.type()) {
            case DAY -> 11;
            case MOMENT -> 16;
            case SHARE -> 12;
            case COUNT -> 8;
            case WORDS, CODED, SEVERAL -> 0;
        };
        for (String word : column.heading().split("[\\s-]+", 0)) {
            least = Math.max(least, Style.digits(Times.BOLD.width(word)));
        }
        double whole = longest == 0 ? column.width() : Style.digits(longest);
        double wanted = Math.min(WIDEST, Math.min(column.width() + BUTTON, whole));
        // Tenths: the file should not depend on the last bit of a number.
        return Math.ceil(Math.max(least, wanted) * 10) / 10;
    }

    /** The area that is printed, as a reference; empty where all is. */
    String printArea(int rows) {
        int columns = columns(places(true));
        return columns == columns(places(false)) + columns
                ? ""
                : reference() + "$A$1:$" + Sheet.column(columns) + "$" + rows;
    }

    /** How to read the table, as far as it is said in few words: what stands on one printed page should not be looked for on another. */
    private String footer() {
        StringBuilder footer = new StringBuilder();
        for (Paragraph legend : legends) {
            for (String sentence : legend.text().split("(?<=\\.) ", 0)) {
                if (footer.length() + sentence.length() >= LONGEST_FOOTER) {
                    return footer.toString();
                }
                footer.append(footer.isEmpty() ? "" : " ").append(legible.of(sentence));
            }
        }
        return footer.toString();
    }

    /**
     * The header, and where pages stand side by side the columns too that say what a row is about: those before the first that
     * holds marks or numbers.
     */
    private String onEveryPage(Sheet.Layout layout) {
        String sheet = reference();
        int repeated = layout.pagesWide() == 1 ? 0 : repeated(layout.widths());
        return (repeated == 0 ? "" : sheet + "$A:$" + Sheet.column(repeated) + ",") + sheet + "$1:$" + header();
    }

    private int repeated(List<Double> widths) {
        int columns = 0;
        double together = 0;
        for (int place : order()) {
            Column<?> column = table.columns().get(place);
            boolean named = column.type() == Column.Type.WORDS
                    && (columns <= table.headingColumn() || column.alignment() != Column.Alignment.CENTRE);
            together += widths.get(columns);
            if (!named || together > REPEATED) {
                break;
            }
            columns++;
        }
        return columns;
    }

    /** The sheet, as a reference to its cells names it. */
    String reference() {
        return "'" + name + "'!";
    }

    /** The cells from the header to a row: {@code A1:C7}, with a mark before every letter and number. */
    String range(String mark, int rows) {
        int columns = columns(order().stream());
        return mark + "A" + mark + header() + ":" + mark + Sheet.column(columns) + mark + rows;
    }

    private int columns(Stream<Integer> places) {
        return places.map(table.columns()::get)
                .mapToInt(column -> column.type() == Column.Type.SHARE ? 3 : 1)
                .sum();
    }
}
