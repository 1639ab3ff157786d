package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.drawing.Fill;
import vn.childplan.reporting.model.Cell.Coded;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Tone;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** The charts of Word and Excel are read back by POI and compared with the assessment itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeChartsTest {
    private static final Report BOARD = Scoreboard.of(EveryDocument.ASSESSMENT).in(Text.VIETNAMESE);

    /**
     * By category and day, as spreadsheets count days, how many obligations fall due then; on 10/6/2025 without those that
     * come to the communes on 1/7/2025.
     */
    private static Map<String, Map<String, Long>> deadlines() {
        Map<String, Map<String, Long>> facts = new TreeMap<>();
        for (Verdict verdict : EveryDocument.ASSESSMENT.verdicts()) {
            if (verdict.originalLastDay() != null
                    && verdict.lastDay() != null
                    && verdict.status() != Status.TRANSFERRED
                    && verdict.obligation().tenure().takenOverOn() == null) {
                facts.computeIfAbsent(verdict.label().in(Text.VIETNAMESE), label -> new TreeMap<>())
                        .merge(String.valueOf(verdict.lastDay().toEpochDay() + 25_569), 1L, Long::sum);
            }
        }
        return facts;
    }

    private static byte[] written(Report report, String format) {
        return AllKinds.bytes(ReportWriters.installed().forFormat(format), report);
    }

    private static XWPFDocument word(Report report) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(written(report, "docx")));
    }

    private static XSSFWorkbook excel(Report report) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(written(report, "xlsx")));
    }

    private static List<XDDFChart> charts(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> ((XSSFSheet) sheet).createDrawingPatriarch().getCharts().stream())
                .map(XDDFChart.class::cast)
                .toList();
    }

    private static List<CTBarSer> series(XDDFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
    }

    /** What the chart keeps itself; nothing where it says 0. */
    private static Map<String, Map<String, Long>> kept(XDDFChart chart) {
        Map<String, Map<String, Long>> facts = new TreeMap<>();
        for (CTBarSer series : series(chart)) {
            List<String> bars = bars(series.getCat());
            CTNumVal[] counts = series.getVal().getNumRef().getNumCache().getPtArray();
            assertEquals(bars.size(), counts.length);
            for (int i = 0; i < counts.length; i++) {
                add(
                        facts,
                        series.getTx().getStrRef().getStrCache().getPtArray(0).getV(),
                        bars.get(i),
                        counts[i].getV());
            }
        }
        return facts;
    }

    private static List<String> bars(CTAxDataSource source) {
        return source.isSetNumRef()
                ? Arrays.stream(source.getNumRef().getNumCache().getPtArray())
                        .map(CTNumVal::getV)
                        .toList()
                : Arrays.stream(source.getStrRef().getStrCache().getPtArray())
                        .map(CTStrVal::getV)
                        .toList();
    }

    private static void add(Map<String, Map<String, Long>> facts, String category, String bar, String count) {
        if (!count.equals("0")) {
            facts.computeIfAbsent(category, none -> new TreeMap<>()).put(bar, Long.parseLong(count));
        }
    }

    /** What the cells say that the chart refers to. */
    private static Map<String, Map<String, Long>> referred(XDDFChart chart, XSSFWorkbook book) {
        Map<String, Map<String, Long>> facts = new TreeMap<>();
        for (CTBarSer series : series(chart)) {
            CTAxDataSource source = series.getCat();
            List<String> bars = cells(
                    source.isSetNumRef()
                            ? source.getNumRef().getF()
                            : source.getStrRef().getF(),
                    book);
            List<String> counts = cells(series.getVal().getNumRef().getF(), book);
            String category = cells(series.getTx().getStrRef().getF(), book).get(0);
            for (int i = 0; i < bars.size(); i++) {
                add(facts, category, bars.get(i), counts.get(i));
            }
        }
        return facts;
    }

    private static List<String> cells(String reference, XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        for (CellReference cell : new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            Cell found =
                    book.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
            texts.add(
                    found.getCellType() == CellType.NUMERIC
                            ? String.valueOf((long) found.getNumericCellValue())
                            : found.getStringCellValue());
        }
        return texts;
    }

    private static Map<String, Map<String, Long>> facts(Chart chart) {
        Map<String, Map<String, Long>> facts = new TreeMap<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            for (Chart.Bar bar : chart.bars()) {
                add(
                        facts,
                        chart.categories().get(i).label(),
                        bar.label(),
                        bar.counts().get(i).toString());
            }
        }
        return facts;
    }

    @Test
    void in_word_a_chart_says_what_the_assessment_says_and_so_does_the_workbook_inside() throws Exception {
        try (XWPFDocument document = word(BOARD)) {
            assertTrue(document.getCharts().size() >= 2);
            XDDFChart deadlines = document.getCharts().get(0);
            assertEquals(deadlines(), kept(deadlines));
            for (XDDFChart chart : document.getCharts()) {
                assertFalse(kept(chart).isEmpty());
                assertEquals(kept(chart), referred(chart, chart.getWorkbook()));
            }
        }
    }

    @Test
    void in_excel_a_chart_says_what_the_assessment_says_and_refers_to_the_cells_of_its_sheet() throws Exception {
        try (XSSFWorkbook book = excel(BOARD)) {
            List<XDDFChart> charts = charts(book);
            assertTrue(charts.size() >= 2);
            assertEquals(deadlines(), kept(charts.get(0)));
            for (XDDFChart chart : charts) {
                assertFalse(kept(chart).isEmpty());
                assertEquals(kept(chart), referred(chart, book));
            }
        }
    }

    /** The colours by their meaning, as on the page; a title, a heading for each axis, words for who does not see it. */
    @Test
    void a_chart_has_the_colours_of_its_categories_and_says_what_it_shows() throws Exception {
        try (XWPFDocument document = word(AllKinds.reportOf(Text.VIETNAMESE, AllKinds.chart()))) {
            XDDFChart chart = document.getCharts().get(0);
            assertEquals(facts(AllKinds.chart()), kept(chart));
            assertEquals(
                    "Theo khoản", chart.getTitle().getBody().getParagraph(0).getText());
            var plot = chart.getCTChart().getPlotArea();
            assertEquals("Khoản", text(plot.getCatAxArray(0).getTitle()));
            assertEquals("Số lượng", text(plot.getValAxArray(0).getTitle()));
            String xml = document.getDocument().toString();
            assertTrue(xml.contains("descr=\"Khoản V có 3 nghĩa vụ hoàn thành, 1 quá hạn.\""), xml);
        }
        Chart coloured = Chart.of(Chart.Shape.STACKED_BARS, "c", "Màu", "Hai màu.")
                .withBars(
                        "Khoản",
                        List.of(new Coded("A", "tốt", Tone.GOOD), new Coded("B", "xấu", Tone.BAD)),
                        List.of(Chart.Bar.of("V", 1, 2)));
        try (XSSFWorkbook book = excel(AllKinds.reportOf(Text.VIETNAMESE, coloured))) {
            List<String> colours = series(charts(book).get(0)).stream()
                    .map(series -> series.getSpPr()
                            .getSolidFill()
                            .getSrgbClr()
                            .xgetVal()
                            .getStringValue()
                            .toLowerCase(Locale.ROOT))
                    .toList();
            assertEquals(List.of(new Fill(Tone.GOOD, 1).colour(), new Fill(Tone.BAD, 1).colour()), colours);
        }
    }

    private static String text(CTTitle title) {
        return title.getTx().getRich().getPArray(0).getRArray(0).getT();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void all_parts_of_charts_are_valid(String language) throws Exception {
        Report board = Scoreboard.of(EveryDocument.ASSESSMENT).in(Locale.forLanguageTag(language));
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        try (XWPFDocument document = word(board);
                XSSFWorkbook book = excel(board)) {
            document.getCharts().forEach(chart -> chart.getCTChartSpace().validate(options));
            document.getDocument().validate(options);
            charts(book).forEach(chart -> chart.getCTChartSpace().validate(options));
            for (var sheet : book) {
                var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                if (drawing != null && !drawing.getCharts().isEmpty()) {
                    WsDrDocument.Factory.parse(drawing.getPackagePart().getInputStream())
                            .validate(options);
                }
                ((XSSFSheet) sheet).getCTWorksheet().validate(options);
            }
        }
        assertEquals(List.of(), errors);
    }

    @Test
    void a_chart_without_bars_is_not_drawn() throws Exception {
        Report report = AllKinds.reportOf(
                Text.VIETNAMESE, Chart.of(Chart.Shape.TIMELINE, "none", "Không có gì", "Không có hạn nào."));
        try (XWPFDocument document = word(report);
                XSSFWorkbook book = excel(report)) {
            assertEquals(List.of(), document.getCharts());
            assertEquals(List.of(), charts(book));
        }
    }

    @Test
    void texts_that_look_like_markup_or_formulas_stay_texts_in_a_chart() throws Exception {
        String hostile = "</c:v><=HYPERLINK(\"x\")>&\u0001'!A1";
        Chart chart = Chart.of(Chart.Shape.STACKED_BARS, "h", "'" + hostile, hostile)
                .withBars(hostile, List.of(new Coded("A", hostile)), List.of(Chart.Bar.of(hostile, 1)));
        Report twice = AllKinds.reportOf(Text.VIETNAMESE, chart, chart);
        String read = hostile.replace('\u0001', '\uFFFD');
        try (XWPFDocument document = word(twice);
                XSSFWorkbook book = excel(twice)) {
            assertEquals(2, document.getCharts().size());
            assertEquals(
                    Map.of(read, Map.of(read, 1L)), kept(document.getCharts().get(1)));
            assertEquals(Map.of(read, Map.of(read, 1L)), referred(charts(book).get(1), book));
        }
    }

    /** A date stands as a date in the cells; a label that says more than the day stands beside it. */
    @Test
    void a_time_axis_has_its_days_as_days() throws Exception {
        Chart named = Chart.of(Chart.Shape.TIMELINE, "t", "Hạn", "Một hạn.")
                .withBars(
                        "Hạn cuối",
                        List.of(new Coded("A", "quá hạn", Tone.BAD)),
                        List.of(new Chart.Bar("Báo cáo 6 tháng", AllKinds.DAY, List.of(3L))));
        assertEquals(
                List.of("day", "label", "count1"),
                named.counts().columns().stream().map(column -> column.key()).toList());
        try (XSSFWorkbook book = excel(AllKinds.reportOf(Text.VIETNAMESE, named))) {
            // 14/5/2025 is day 45,791 of spreadsheets.
            assertEquals(
                    Map.of("quá hạn", Map.of("45791", 3L)),
                    referred(charts(book).get(0), book));
        }
    }

    /** As officials write it a month has a 0 before it in January and February only (Nghị định 30/2020/NĐ-CP). */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vi; 14/5/2025, 25/5/2025, 01/7/2025, 14/11/2025",
                "vi; 14/5/2025, 31/12/2025, 20/01/2026, 28/02/2026",
                "vi; 05/02/2025, 01/3/2025, 31/12/2025, 31/01/2026",
                "vi; 05/02/2025",
                "en; 14 May 2025, 20 Jan 2026"
            })
    void a_time_axis_writes_its_days_as_the_table_below_it(String language, String days) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        DateTimeFormatter read =
                DateTimeFormatter.ofPattern(language.equals("vi") ? "dd/M/yyyy" : "d MMM yyyy", locale);
        List<String> wanted = List.of(days.split(", "));
        List<Chart.Bar> bars = wanted.stream()
                .map(day -> new Chart.Bar(day, LocalDate.parse(day.replace("/0", "/"), read), List.of(1L)))
                .toList();
        Chart chart = Chart.of(Chart.Shape.TIMELINE, "t", "Hạn", "Các hạn.")
                .withBars("Hạn cuối", List.of(new Coded("A", "quá hạn", Tone.BAD)), bars);
        try (XWPFDocument document = word(AllKinds.reportOf(locale, chart))) {
            CTPlotArea area = document.getCharts().get(0).getCTChart().getPlotArea();
            String axis = area.getCatAxArray(0).getNumFmt().getFormatCode();
            var cache =
                    area.getBarChartArray(0).getSerArray(0).getCat().getNumRef().getNumCache();
            assertEquals(axis, cache.getFormatCode());
            DataFormatter formatter = new DataFormatter(locale);
            assertEquals(
                    wanted,
                    Arrays.stream(cache.getPtArray())
                            .map(point -> Integer.parseInt(point.getV()))
                            .map(day -> formatter.formatRawCellContents(day, -1, formatOf(day, axis)))
                            .toList());
        }
    }

    /** The first of the formats whose condition holds (ECMA-376 part 1, 18.8.31): "[<46023]dd/m/yyyy;dd/mm/yyyy". */
    private static String formatOf(int value, String formats) {
        for (String format : formats.split(";")) {
            Matcher below = Pattern.compile("\\[<(\\d+)](.*)").matcher(format);
            if (!below.matches()) {
                return format;
            }
            if (value < Integer.parseInt(below.group(1))) {
                return below.group(2);
            }
        }
        throw new AssertionError(formats + " has no format for " + value);
    }
}
