package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.time.VietnamTime;

/** The XML of one sheet, row by row. */
final class Sheet {
    /** 01/01/1970 as spreadsheets count days. */
    private static final int EPOCH = 25_569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final long PARTS_OF_A_DAY = 10_000_000_000L;
    private static final long GREATEST_EXACT = 999_999_999_999_999L;
    private static final int LONGEST_TEXT = 32_767;

    /** A row may not be higher; points. */
    private static final double HIGHEST = 409;

    private final Writer out;
    private final Layout layout;
    private final StringBuilder row = new StringBuilder(1024);
    private final List<String> links = new ArrayList<>();
    private int rows;
    private int cells;
    private double height;

    Sheet(Writer out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * How a sheet is laid out.
     *
     * @param widths of its columns, in characters
     * @param frozenHeader whether its first row is a header that stays
     * @param pagesWide on how many pages side by side it is printed
     */
    record Layout(List<Double> widths, boolean frozenHeader, boolean landscape, int pagesWide) {
        Layout {
            widths = List.copyOf(widths);
        }
    }

    void begin() throws IOException {
        out.append(Xml.DECLARATION);
        out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        out.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (layout.frozenHeader()) {
            out.append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
            out.append("<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>");
        }
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < layout.widths().size(); i++) {
            out.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + layout.widths().get(i) + "\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>");
    }

    void beginRow() {
        rows++;
        cells = 0;
        height = 0;
        row.setLength(0);
    }

    void endRow() throws IOException {
        out.append("<row r=\"").append(String.valueOf(rows)).append('"');
        if (height > 0) {
            // Not every program finds out by itself how high a row of wrapped text is.
            out.append(" ht=\"")
                    .append(String.valueOf(Math.min(HIGHEST, height)))
                    .append('"');
        }
        out.append('>').append(row).append("</row>");
    }

    void blank() {
        cells++;
    }

    void words(String text, Style style) {
        String whole = text.length() <= LONGEST_TEXT ? text : shortened(text);
        beginCell(style);
        double width = cells <= layout.widths().size() ? layout.widths().get(cells - 1) : Double.MAX_VALUE;
        height = Math.max(height, style.height(whole, width));
        row.append(" t=\"inlineStr\"><is>").append(Xml.needsSpace(whole) ? "<t xml:space=\"preserve\">" : "<t>");
        Xml.cell(whole, row);
        row.append("</t></is></c>");
    }

    /** A cell holds no more. */
    private static String shortened(String text) {
        int end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    /** A link to another sheet. */
    void link(String text, String sheet) {
        words(text, Style.LINK);
        links.add("<hyperlink ref=\"" + reference() + "\" location=\"'" + Xml.attribute(sheet) + "'!A1\"/>");
    }

    void count(long number) {
        if (Math.abs(number) > GREATEST_EXACT) {
            // More digits than a spreadsheet keeps.
            words(String.valueOf(number), Style.WORDS);
        } else {
            number(String.valueOf(number), Style.COUNT);
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
            number(String.valueOf(day.toEpochDay() + EPOCH), Style.DAY);
        }
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
        number((day.toEpochDay() + EPOCH) + "." + decimals, second % 60 == 0 ? Style.MINUTE : Style.SECOND);
    }

    private void number(String value, Style style) {
        beginCell(style);
        row.append("><v>").append(value).append("</v></c>");
    }

    private void beginCell(Style style) {
        cells++;
        row.append("<c r=\"");
        column(cells, row);
        row.append(rows).append("\" s=\"").append(style.index()).append('"');
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        column(cells, reference);
        return reference.append(rows).toString();
    }

    /** 1 is A, 27 is AA. */
    static void column(int number, StringBuilder letters) {
        if (number > 26) {
            column((number - 1) / 26, letters);
        }
        letters.append((char) ('A' + (number - 1) % 26));
    }

    /**
     * The rest of it.
     *
     * @param filter the cells with a filter, or empty
     * @param header what stands over every page
     */
    void end(String filter, String header) throws IOException {
        out.append("</sheetData>");
        if (!filter.isEmpty()) {
            out.append("<autoFilter ref=\"").append(filter).append("\"/>");
        }
        if (!links.isEmpty()) {
            out.append("<hyperlinks>");
            for (String link : links) {
                out.append(link);
            }
            out.append("</hyperlinks>");
        }
        if (layout.frozenHeader()) {
            out.append("<printOptions gridLines=\"1\"/>");
        }
        out.append(
                "<pageMargins left=\"0.6\" right=\"0.4\" top=\"0.75\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        // A4; as many pages down as it takes.
        out.append("<pageSetup paperSize=\"9\" fitToWidth=\"" + layout.pagesWide()
                + "\" fitToHeight=\"0\" orientation=\"" + (layout.landscape() ? "landscape" : "portrait") + "\"/>");
        out.append("<headerFooter><oddHeader>&amp;L").append(header);
        out.append("</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>");
    }
}
