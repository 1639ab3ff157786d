package vn.childplan.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.childplan.reporting.drawing.DrawnChart;
import vn.childplan.reporting.drawing.OfficeChart;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.office.OfficeFile.Content;
import vn.childplan.reporting.internal.office.OfficeFile.Relation;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.reporting.paper.Page;
import vn.childplan.reporting.xlsx.XlsxReportWriter;

/** The charts of a document, each a part with a small workbook in it, so that its numbers can be edited. */
final class WordCharts {
    private static final String DRAWING_XML = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Of lengths in drawings, so many are a twentieth of a point. */
    private static final int TWIP = 635;

    private final Wording words;
    private final List<Chart> charts;
    private final int firstRelation;
    /** Those that stand in the text already: one chart may stand there twice. */
    private final BitSet placed = new BitSet();

    /** @param firstRelation the number of the relation from the text to the first chart; the others follow */
    WordCharts(Report report, int firstRelation) {
        this.words = report.words();
        this.charts = DrawnChart.in(report.blocks());
        this.firstRelation = firstRelation;
    }

    List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (int i = 1; i <= charts.size(); i++) {
            contents.add(new Content("word/" + chart(i), OfficeChart.TYPE));
            contents.add(new Content("word/" + workbook(i), new XlsxReportWriter().mediaType()));
        }
        return contents;
    }

    List<Relation> relations() {
        return IntStream.rangeClosed(1, charts.size())
                .mapToObj(i -> new Relation("chart", chart(i)))
                .toList();
    }

    private static String chart(int number) {
        return "charts/chart" + number + ".xml";
    }

    private static String workbook(int number) {
        return "embeddings/workbook" + number + ".xlsx";
    }

    /** All parts of the charts. */
    void parts(OfficeFile file) throws IOException {
        String sheet = words.say("Số liệu", "Numbers");
        for (int i = 1; i <= charts.size(); i++) {
            Chart chart = charts.get(i - 1);
            file.part(
                    "word/" + chart(i),
                    xml -> new OfficeChart(chart, words, OfficeChart.Cells.of(chart, sheet)).write(xml, "rId1"));
            file.relations(
                    "word/charts/_rels/chart" + i + ".xml.rels", List.of(new Relation("package", "../" + workbook(i))));
            file.bytes("word/" + workbook(i), out -> workbook(chart, sheet, out));
        }
    }

    /** A workbook of one sheet with the numbers. */
    private void workbook(Chart chart, String sheet, OutputStream out) throws IOException {
        Table<Chart.Bar> counts = chart.counts();
        Table<Chart.Bar> named = Table.of(counts.id(), sheet, counts.columns(), counts.items());
        Report numbers = new Report("numbers", words.locale(), chart.caption(), null, List.of(named), null);
        new XlsxReportWriter().write(numbers, out);
    }

    /** The place of a chart in the text, as wide as the page allows. */
    void place(Xml xml, Chart chart, Page page) throws IOException {
        int place = IntStream.range(0, charts.size())
                .filter(i -> charts.get(i).equals(chart) && !placed.get(i))
                .findFirst()
                .orElseThrow();
        placed.set(place);
        int height = new OfficeChart(chart, words, OfficeChart.Cells.of(chart, "")).height();
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", DRAWING_XML, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty(
                "wp:extent",
                "cx",
                String.valueOf((long) page.textWidth() * TWIP),
                "cy",
                String.valueOf((long) Math.min(height, page.textHeight() / 57 - 12) * OfficeChart.MILLIMETRE));
        String number = String.valueOf(place + 1);
        xml.empty(
                "wp:docPr",
                "id",
                number,
                "name",
                words.say("Biểu đồ ", "Chart ") + number,
                "descr",
                new Legible().of(chart.alternative()),
                "title",
                new Legible().of(chart.caption()));
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic", "xmlns:a", OfficeChart.DRAWING_XML);
        xml.open("a:graphicData", "uri", OfficeChart.CHART_XML);
        xml.empty("c:chart", "xmlns:c", OfficeChart.CHART_XML, "r:id", "rId" + (firstRelation + place));
        xml.close().close().close().close().close();
    }
}
