package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Legible;

/** The XML of one sheet, row by row. */
final class Sheet {
    /** 01/01/1970 as spreadsheets count days. */
    private static final int EPOCH = 25_569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final long PARTS_OF_A_DAY = 10_000_000_000L;
    private static final long GREATEST_EXACT = 999_999_999_999_999L;
    private static final String INLINE = " t=\"inlineStr\"><is><t>";
    private static final String INLINE_WITH_SPACE = " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** A row may not be higher; points. */
    private static final double HIGHEST = 409;

    private final Xml xml;
    private final Layout layout;
    private final Legible legible;
    private final Xml row = Xml.piece();
    private final Xml links = Xml.piece();
    private final List<String> merged = new ArrayList<>();
    private boolean linked;
    /** By column, up to its letters. */
    private final List<String> cellStarts;

    /** By column, from 0: what does not fit into the cells of this row, piece by piece. */
    private final SortedMap<Integer, Deque<Words>> below = new TreeMap<>();

    private int rows;
    private String number = "";
    private int cells;
    private double height;

    Sheet(Xml xml, Layout layout, Legible legible) {
        this.xml = xml;
        this.layout = layout;
        this.legible = legible;
        this.cellStarts = IntStream.rangeClosed(1, layout.widths().size())
                .mapToObj(column -> "<c r=\"" + column(column))
                .toList();
    }

    private record Words(String text, Style style) {}

    /**
     * How a sheet is laid out.
     *
     * @param widths of its columns, in characters
     * @param frozen how many rows stay at its head; 0 where it has none
     * @param pagesWide on how many pages side by side it is printed
     */
    record Layout(List<Double> widths, int frozen, boolean landscape, int pagesWide) {
        Layout {
            widths = List.copyOf(widths);
        }

        /** How many of its first columns stand on one page, so that what is written over them is not cut at its edge. */
        int onePage() {
            if (pagesWide == 1) {
                return widths.size();
            }
            double page = width(widths.size()) / pagesWide;
            int columns = 1;
            while (columns < widths.size() && width(columns + 1) <= page) {
                columns++;
            }
            return columns;
        }

        double width(int columns) {
            return widths.subList(0, columns).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    void begin() throws IOException {
        xml.open("worksheet", "xmlns", Workbook.MAIN, "xmlns:r", OfficeFile.RELATIONS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        if (layout.frozen() > 0) {
            String split = String.valueOf(layout.frozen());
            String first = "A" + (layout.frozen() + 1);
            xml.empty("pane", "ySplit", split, "topLeftCell", first, "activePane", "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", first, "sqref", first);
        }
        xml.close().close().empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
        int number = 0;
        for (double width : layout.widths()) {
            String column = String.valueOf(++number);
            xml.empty("col", "min", column, "max", column, "width", String.valueOf(width), "customWidth", "1");
        }
        xml.close().open("sheetData");
    }

    void beginRow() {
        number = String.valueOf(++rows);
        cells = 0;
        height = 0;
    }

    void endRow() throws IOException {
        // Not every program finds out by itself how high a row of wrapped text is.
        String high = height > 0 ? String.valueOf(Math.min(HIGHEST, height)) : null;
        xml.open("row", "r", number, "ht", high).add(row).close();
        if (!below.isEmpty()) {
            beginRow();
            SortedMap<Integer, Deque<Words>> rest = new TreeMap<>(below);
            rest.forEach((column, texts) -> {
                cells = column;
                Words next = texts.remove();
                words(next.text(), next.style());
            });
            below.values().removeIf(Deque::isEmpty);
            endRow();
        }
    }

    /** Rows of the whole breadth; a text that is higher than a row can be goes on in further ones. */
    void across(String text, Style style) throws IOException {
        across(text, style, piece -> style);
    }

    /**
     * The same.
     *
     * @param looks how a piece of it looks, which is as high as in the style
     */
    void across(String text, Style style, Function<String, Style> looks) throws IOException {
        int columns = layout.onePage();
        double width = layout.width(columns);
        for (String piece : style.rows(text, width, HIGHEST)) {
            beginRow();
            beginCell(looks.apply(piece));
            inline(piece);
            height = style.height(piece, width);
            merge(columns);
            endRow();
        }
    }

    /** Joins the cells of this row up to that column. */
    private void merge(int columns) {
        if (columns > 1) {
            merged.add("A" + number + ":" + column(columns) + number);
        }
    }

    /** How many rows it has so far. */
    int rows() {
        return rows;
    }

    void blank() {
        cells++;
    }

    void words(String text, Style style) {
        String whole = text.length() <= CellText.LONGEST ? text : shortened(text);
        beginCell(style);
        height = Math.max(height, style.height(whole, layout.widths().get(cells - 1)));
        inline(whole);
    }

    private void inline(String text) {
        row.raw(CellText.needsSpace(text) ? INLINE_WITH_SPACE : INLINE).text(CellText.of(text));
        row.raw("</t></is></c>");
    }

    /** Goes on in the next row, under the cell written last, with what that cell does not hold. */
    void below(String text, Style style) {
        below.computeIfAbsent(cells - 1, column -> new ArrayDeque<>()).add(new Words(text, style));
    }

    /** A cell holds no more. */
    private String shortened(String text) {
        legible.cut();
        int end = CellText.LONGEST - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    /**
     * A link to another sheet, in the first two columns; a row a line, each with the link, because not every program wraps the
     * text of a link.
     *
     * @param note what stands beside it
     */
    void link(String text, String sheet, String note) throws IOException {
        double width = layout.widths().get(0) + layout.widths().get(1);
        String beside = note;
        for (String line : Style.LINK.rows(text, width - 1, 0)) {
            beginRow();
            beginCell(Style.LINK);
            inline(line);
            linked = true;
            links.empty("hyperlink", "ref", reference(), "location", "'" + sheet + "'!A1");
            merge(2);
            blank();
            if (!beside.isEmpty()) {
                words(beside, Style.NOTE);
                beside = "";
            }
            endRow();
        }
    }

    void count(long count) {
        count(count, Style.COUNT);
    }

    void count(long count, Style style) {
        if (Math.abs(count) > GREATEST_EXACT) {
            // More digits than a spreadsheet keeps.
            words(String.valueOf(count), Style.WORDS);
        } else {
            number(String.valueOf(count), style);
        }
    }

    /** A percentage, given in per cent. */
    void percent(BigDecimal percent) {
        number(percent.movePointLeft(2).toPlainString(), Style.PERCENT);
    }

    void day(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            // Before that, spreadsheets count a day that never was.
            words(day.toString(), Style.WORDS);
        } else {
            number(String.valueOf(day.toEpochDay() + EPOCH), isEarly(day) ? Style.EARLY_DAY : Style.DAY);
        }
    }

    /** Whether its month is written with a 0 before it. */
    private static boolean isEarly(LocalDate day) {
        return day.getMonthValue() < 3;
    }

    /** An instant in Vietnamese time, to the second. */
    void moment(Instant instant) {
        LocalDate day = VietnamTime.dateOf(instant);
        if (day.isBefore(FIRST_DAY)) {
            words(VietnamTime.format(instant), Style.WORDS);
            return;
        }
        long second = Math.floorMod(instant.getEpochSecond() + VietnamTime.OFFSET.getTotalSeconds(), 86_400L);
        // Ten decimals tell seconds apart, and are the same on every machine.
        long part = (second * PARTS_OF_A_DAY + 43_200) / 86_400;
        String decimals = String.valueOf(PARTS_OF_A_DAY + part).substring(1);
        Style style = isEarly(day)
                ? second % 60 == 0 ? Style.EARLY_MINUTE : Style.EARLY_SECOND
                : second % 60 == 0 ? Style.MINUTE : Style.SECOND;
        number((day.toEpochDay() + EPOCH) + "." + decimals, style);
    }

    private void number(String value, Style style) {
        beginCell(style);
        row.raw("><v>").raw(value).raw("</v></c>");
    }

    // A workbook is cells above all: as elements like the others they would take a third longer.
    private void beginCell(Style style) {
        row.raw(cellStarts.get(cells++)).raw(number).raw(style.attribute());
    }

    private String reference() {
        return column(cells) + number;
    }

    /** 1 is A, 27 is AA. */
    static String column(int number) {
        String last = LETTERS.substring((number - 1) % 26, (number - 1) % 26 + 1);
        return number > 26 ? column((number - 1) / 26) + last : last;
    }

    /**
     * The rest of it.
     *
     * @param filter the cells with a filter, or empty
     * @param header what stands over every page
     */
    void end(String filter, String header) throws IOException {
        end(filter, header, "", null, false);
    }

    /**
     * The rest of it.
     *
     * @param footer what stands below every page, beside its number
     * @param drawing the relation to what is drawn below its rows, or null
     * @param apart whether that is printed on a page of its own
     */
    void end(String filter, String header, String footer, @Nullable String drawing, boolean apart) throws IOException {
        xml.close();
        if (!filter.isEmpty()) {
            xml.empty("autoFilter", "ref", filter);
        }
        if (!merged.isEmpty()) {
            xml.open("mergeCells");
            for (String cells : merged) {
                xml.empty("mergeCell", "ref", cells);
            }
            xml.close();
        }
        if (linked) {
            xml.open("hyperlinks").add(links).close();
        }
        if (layout.frozen() > 0) {
            xml.empty("printOptions", "gridLines", "1");
        }
        xml.empty(
                "pageMargins",
                "left",
                "0.6",
                "right",
                "0.4",
                "top",
                "0.65",
                "bottom",
                "0.55",
                "header",
                "0.3",
                "footer",
                "0.3");
        // A4; as many pages down as it takes.
        xml.empty(
                "pageSetup",
                "paperSize",
                "9",
                "fitToWidth",
                String.valueOf(layout.pagesWide()),
                "fitToHeight",
                "0",
                "orientation",
                layout.landscape() ? "landscape" : "portrait");
        xml.open("headerFooter")
                .leaf("oddHeader", "&L" + header)
                .leaf("oddFooter", footer.isEmpty() ? "&C&P/&N" : "&L&9 " + footer.replace("&", "&&") + "&R&P/&N")
                .close();
        if (apart) {
            xml.open("rowBreaks", "count", "1", "manualBreakCount", "1");
            xml.empty("brk", "id", number, "max", "16383", "man", "1").close();
        }
        if (drawing != null) {
            xml.empty("drawing", "r:id", drawing);
        }
        xml.close();
    }
}
