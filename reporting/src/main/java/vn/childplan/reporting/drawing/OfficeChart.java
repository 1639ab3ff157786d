package vn.childplan.reporting.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Wording;

/**
 * A chart as Word and Excel draw it and let it be edited (DrawingML, ECMA-376 part 1, 21.2): the numbers stand in cells of a
 * workbook, and once more in the chart, for whoever only shows it.
 *
 * @param chart what it shows
 * @param words the language
 * @param cells where its numbers stand
 */
public record OfficeChart(Chart chart, Wording words, Cells cells) {
    /** The media type of the part. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /** The namespace of charts. */
    public static final String CHART_XML = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** The namespace of what all drawings have. */
    public static final String DRAWING_XML = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Of lengths in drawings: so many are a millimetre. */
    public static final int MILLIMETRE = 36_000;

    private static final String BARS_AXIS = "1";
    private static final String VALUES_AXIS = "2";
    /** With 0 before the month in January and February only (Nghị định 30/2020/NĐ-CP). */
    private static final String EARLY_DAY = "dd/mm/yyyy";

    private static final String LATER_DAY = "dd/m/yyyy";
    private static final String ENGLISH_DAY = "[$-409]d mmm yyyy";
    /** A format holds two conditions, and what holds otherwise. */
    private static final int MOST_FORMATS = 3;

    /** Below this share of the longest bar, a number does not fit into its segment; per cent. */
    private static final int NARROW = 4;
    /** Half a point. */
    private static final String THIN = "6350";

    /**
     * Where the table of the counts stands in a workbook, its header in the first row.
     *
     * @param sheet the name of the sheet, which holds no apostrophe
     * @param bars the letter of the column that says what the bars are, or on which days they stand
     * @param counts the letters of the columns with the counts, a category each
     */
    public record Cells(String sheet, String bars, List<String> counts) {
        public Cells {
            counts = List.copyOf(counts);
        }

        /** Where they stand if the table is written alone on a sheet of that name. */
        public static Cells of(Chart chart, String sheet) {
            int columns = chart.counts().columns().size();
            int others = columns - chart.categories().size();
            return new Cells(
                    sheet,
                    letter(1),
                    IntStream.rangeClosed(others + 1, columns)
                            .mapToObj(Cells::letter)
                            .toList());
        }

        /** 1 is A, 27 is AA. */
        private static String letter(int column) {
            String last = String.valueOf((char) ('A' + (column - 1) % 26));
            return column > 26 ? letter((column - 1) / 26) + last : last;
        }

        String column(String letter, int first, int last) {
            String from = "'" + sheet + "'!$" + letter + "$" + first;
            return first == last ? from : from + ":$" + letter + "$" + last;
        }
    }

    /** How high it is if it is so wide; both in {@link #MILLIMETRE}s, at most so that it fits on a page. */
    public int height() {
        int rows = chart.bars().size();
        return switch (chart.shape()) {
            case STACKED_BARS -> Math.min(220, 42 + 5 * rows);
            case TIMELINE -> 90;
        };
    }

    /**
     * Writes the part.
     *
     * @param workbook the relation to the workbook with the cells; null if the chart stands in it
     */
    public void write(Xml xml, @Nullable String workbook) throws IOException {
        xml.open("c:chartSpace", "xmlns:c", CHART_XML, "xmlns:a", DRAWING_XML, "xmlns:r", OfficeFile.RELATIONS);
        value(xml, "date1904", "0");
        value(xml, "lang", words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en-GB" : "vi-VN");
        value(xml, "roundedCorners", "0");
        xml.open("c:chart");
        title(xml, chart.caption(), 1200);
        value(xml, "autoTitleDeleted", "0");
        xml.open("c:plotArea").empty("c:layout");
        bars(xml);
        barsAxis(xml);
        valuesAxis(xml);
        xml.close();
        xml.open("c:legend");
        value(xml, "legendPos", "b");
        value(xml, "overlay", "0");
        xml.close();
        value(xml, "plotVisOnly", "1");
        value(xml, "dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        fill(xml, "ffffff");
        xml.open("a:ln").empty("a:noFill").close().close();
        letters(xml, "c:txPr", 900, "1d2329");
        if (workbook != null) {
            xml.open("c:externalData", "r:id", workbook);
            value(xml, "autoUpdate", "0");
            xml.close();
        }
        xml.close();
    }

    private boolean onDays() {
        return chart.shape() == Chart.Shape.TIMELINE;
    }

    private void bars(Xml xml) throws IOException {
        xml.open("c:barChart");
        value(xml, "barDir", onDays() ? "col" : "bar");
        value(xml, "grouping", "stacked");
        value(xml, "varyColors", "0");
        List<Fill> fills = Fill.of(chart.categories());
        for (int i = 0; i < fills.size(); i++) {
            series(xml, i, fills.get(i));
        }
        value(xml, "gapWidth", "55");
        value(xml, "overlap", "100");
        value(xml, "axId", BARS_AXIS);
        value(xml, "axId", VALUES_AXIS);
        xml.close();
    }

    private void series(Xml xml, int category, Fill fill) throws IOException {
        String number = String.valueOf(category);
        String letter = cells.counts().get(category);
        xml.open("c:ser");
        value(xml, "idx", number);
        value(xml, "order", number);
        xml.open("c:tx");
        texts(xml, cells.column(letter, 1, 1), List.of(chart.categories().get(category)), Cell.Coded::label);
        xml.close();
        xml.open("c:spPr");
        fill(xml, fill.colour());
        xml.open("a:ln", "w", THIN);
        fill(xml, "ffffff");
        xml.close().close();
        value(xml, "invertIfNegative", "0");
        labels(xml, category, fill);
        xml.open("c:cat");
        if (onDays()) {
            numbers(xml, cells.column(cells.bars(), 2, last()), dayFormat(), days());
        } else {
            texts(xml, cells.column(cells.bars(), 2, last()), chart.bars(), Chart.Bar::label);
        }
        xml.close().open("c:val");
        numbers(xml, cells.column(letter, 2, last()), "General", counts(category));
        xml.close().close();
    }

    private int last() {
        return chart.bars().size() + 1;
    }

    private LongStream counts(int category) {
        return chart.bars().stream().mapToLong(bar -> bar.counts().get(category));
    }

    private LongStream days() {
        return chart.bars().stream().mapToLong(OfficeChart::day);
    }

    /** As spreadsheets count days; 25,569 is 1/1/1970. */
    private static long day(Chart.Bar bar) {
        return Objects.requireNonNull(bar.day(), "day").toEpochDay() + 25_569;
    }

    /**
     * How its days are written, which is how texts and tables write them. No format alone puts a 0 before some months: it is
     * one for each run of days, "[<45717]dd/mm/yyyy;dd/m/yyyy".
     */
    private String dayFormat() {
        List<String> formats = new ArrayList<>();
        List<Long> begins = new ArrayList<>();
        for (Chart.Bar bar : byDay()) {
            String format = words.say(
                    Objects.requireNonNull(bar.day(), "day").getMonthValue() < 3 ? EARLY_DAY : LATER_DAY, ENGLISH_DAY);
            if (formats.isEmpty() || !formats.get(formats.size() - 1).equals(format)) {
                formats.add(format);
                begins.add(day(bar));
            }
        }
        if (formats.size() > MOST_FORMATS) {
            return EARLY_DAY;
        }
        StringBuilder all = new StringBuilder(formats.get(0));
        for (int i = 1; i < formats.size(); i++) {
            all.insert(all.lastIndexOf(";") + 1, "[<" + begins.get(i) + "]")
                    .append(';')
                    .append(formats.get(i));
        }
        return all.toString();
    }

    private List<Chart.Bar> byDay() {
        return chart.bars().stream()
                .sorted(Comparator.comparing(OfficeChart::day))
                .toList();
    }

    /** The numbers inside the bars, where they fit. */
    private void labels(Xml xml, int category, Fill fill) throws IOException {
        xml.open("c:dLbls");
        long highest = chart.bars().stream().mapToLong(Chart.Bar::total).max().orElse(0);
        long[] counts = counts(category).toArray();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] * 100 < highest * NARROW || counts[i] == 0) {
                xml.open("c:dLbl");
                value(xml, "idx", String.valueOf(i));
                value(xml, "delete", "1");
                xml.close();
            }
        }
        xml.empty("c:numFmt", "formatCode", "#,##0", "sourceLinked", "0");
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        letters(xml, "c:txPr", 900, fill.letters());
        value(xml, "showLegendKey", "0");
        value(xml, "showVal", "1");
        for (String other : new String[] {"showCatName", "showSerName", "showPercent", "showBubbleSize"}) {
            value(xml, other, "0");
        }
        xml.close();
    }

    private void barsAxis(Xml xml) throws IOException {
        xml.open("c:catAx");
        value(xml, "axId", BARS_AXIS);
        scaling(xml, !onDays(), false);
        value(xml, "delete", "0");
        value(xml, "axPos", onDays() ? "b" : "l");
        title(xml, chart.barHeading(), 900);
        xml.empty("c:numFmt", "formatCode", onDays() ? dayFormat() : "General", "sourceLinked", "0");
        value(xml, "majorTickMark", "none");
        value(xml, "minorTickMark", "none");
        value(xml, "tickLblPos", "low");
        line(xml, "8d8a84");
        value(xml, "crossAx", VALUES_AXIS);
        value(xml, "crosses", "autoZero");
        // Else days would stand on an axis of the whole year, each a hairline.
        value(xml, "auto", "0");
        value(xml, "lblAlgn", "ctr");
        value(xml, "lblOffset", "100");
        value(xml, "noMultiLvlLbl", "1");
        xml.close();
    }

    private void valuesAxis(Xml xml) throws IOException {
        xml.open("c:valAx");
        value(xml, "axId", VALUES_AXIS);
        scaling(xml, false, true);
        value(xml, "delete", "0");
        value(xml, "axPos", onDays() ? "l" : "b");
        xml.open("c:majorGridlines");
        line(xml, "dcd8d0");
        xml.close();
        title(xml, words.say("Số lượng", "Number"), 900);
        xml.empty("c:numFmt", "formatCode", "#,##0", "sourceLinked", "0");
        value(xml, "majorTickMark", "none");
        value(xml, "minorTickMark", "none");
        value(xml, "tickLblPos", "nextTo");
        line(xml, "8d8a84");
        value(xml, "crossAx", BARS_AXIS);
        // The first bar stands at the top; the numbers stay below the last.
        value(xml, "crosses", onDays() ? "autoZero" : "max");
        value(xml, "crossBetween", "between");
        xml.close();
    }

    private static void scaling(Xml xml, boolean downwards, boolean fromZero) throws IOException {
        xml.open("c:scaling");
        value(xml, "orientation", downwards ? "maxMin" : "minMax");
        if (fromZero) {
            value(xml, "min", "0");
        }
        xml.close();
    }

    private static void line(Xml xml, String colour) throws IOException {
        xml.open("c:spPr").open("a:ln", "w", THIN);
        fill(xml, colour);
        xml.close().close();
    }

    private static void fill(Xml xml, String colour) throws IOException {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    private void title(Xml xml, String raw, int size) throws IOException {
        String text = text(raw);
        if (text.isBlank()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p");
        defaults(xml, size, "1d2329", true);
        xml.open("a:r").empty("a:rPr", "sz", String.valueOf(size), "b", "1").leaf("a:t", text);
        xml.close().close().close().close();
        value(xml, "overlay", "0");
        xml.close();
    }

    private static void letters(Xml xml, String element, int size, String colour) throws IOException {
        xml.open(element).empty("a:bodyPr").open("a:p");
        defaults(xml, size, colour, false);
        xml.empty("a:endParaRPr", "lang", "vi-VN").close().close();
    }

    private static void defaults(Xml xml, int size, String colour, boolean bold) throws IOException {
        xml.open("a:pPr").open("a:defRPr", "sz", String.valueOf(size), "b", bold ? "1" : "0");
        fill(xml, colour);
        xml.empty("a:latin", "typeface", "Times New Roman").close().close();
    }

    /** What had to be replaced in it is told by the table of the same counts. */
    private static String text(String raw) {
        return new Legible().of(raw).replaceAll("\\s+", " ");
    }

    private static <T> void texts(Xml xml, String cells, List<T> items, Function<T, String> text) throws IOException {
        xml.open("c:strRef").leaf("c:f", cells).open("c:strCache");
        value(xml, "ptCount", String.valueOf(items.size()));
        for (int i = 0; i < items.size(); i++) {
            xml.open("c:pt", "idx", String.valueOf(i)).leaf("c:v", text(text.apply(items.get(i))));
            xml.close();
        }
        xml.close().close();
    }

    private static void numbers(Xml xml, String cells, String format, LongStream numbers) throws IOException {
        long[] all = numbers.toArray();
        xml.open("c:numRef").leaf("c:f", cells).open("c:numCache").leaf("c:formatCode", format);
        value(xml, "ptCount", String.valueOf(all.length));
        for (int i = 0; i < all.length; i++) {
            xml.open("c:pt", "idx", String.valueOf(i)).leaf("c:v", String.valueOf(all[i]));
            xml.close();
        }
        xml.close().close();
    }

    private static void value(Xml xml, String element, String value) throws IOException {
        xml.empty("c:" + element, "val", value);
    }
}
