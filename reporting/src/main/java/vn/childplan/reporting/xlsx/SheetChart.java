package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.drawing.OfficeChart;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.office.OfficeFile.Content;
import vn.childplan.reporting.internal.office.OfficeFile.Relation;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Wording;

/**
 * A chart on the sheet of its numbers: below them, or at their right if they are many.
 *
 * @param chart what it shows
 * @param number of its sheet in the file, from 1; its own parts have it too
 * @param sheet the name of the sheet
 */
record SheetChart(Chart chart, int number, String sheet, Wording words) {
    private static final String DRAWING_XML = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    /** As wide as a portrait page; millimetres. */
    private static final int WIDTH = 175;
    /** No higher than a landscape page under a repeated header; millimetres. */
    private static final int HIGHEST = 150;

    private static final int ROW = 5;
    /** Below more rows than this nobody would look for it. */
    private static final int MANY = 40;

    List<Content> contents() {
        return List.of(new Content("xl/" + drawing(), DRAWING_TYPE), new Content("xl/" + part(), OfficeChart.TYPE));
    }

    private String drawing() {
        return "drawings/drawing" + number + ".xml";
    }

    private String part() {
        return "charts/chart" + number + ".xml";
    }

    /**
     * All of its parts.
     *
     * @param rows how many rows its sheet has
     */
    void write(OfficeFile file, int rows) throws IOException {
        file.relations(
                "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                List.of(new Relation("drawing", "../" + drawing())));
        file.part("xl/" + drawing(), xml -> place(xml, rows));
        file.relations(
                "xl/drawings/_rels/drawing" + number + ".xml.rels", List.of(new Relation("chart", "../" + part())));
        OfficeChart.Cells cells = OfficeChart.Cells.of(chart, sheet);
        file.part("xl/" + part(), xml -> new OfficeChart(chart, words, cells).write(xml, null));
    }

    /** Whether it finds no room on the printed page of its numbers. */
    boolean isPrintedApart(int rows) {
        return !isBeside() && rows * ROW + height() > HIGHEST;
    }

    private boolean isBeside() {
        return chart.bars().size() > MANY;
    }

    private int height() {
        return Math.min(HIGHEST, new OfficeChart(chart, words, OfficeChart.Cells.of(chart, sheet)).height());
    }

    private void place(Xml xml, int rows) throws IOException {
        boolean many = isBeside();
        xml.open("xdr:wsDr", "xmlns:xdr", DRAWING_XML, "xmlns:a", OfficeChart.DRAWING_XML);
        xml.open("xdr:oneCellAnchor").open("xdr:from");
        xml.leaf("xdr:col", String.valueOf(many ? chart.counts().columns().size() + 1 : 0));
        xml.leaf("xdr:colOff", "0")
                .leaf("xdr:row", String.valueOf(many ? 1 : rows + 1))
                .leaf("xdr:rowOff", "0");
        xml.close();
        xml.empty("xdr:ext", "cx", length(WIDTH), "cy", length(height()));
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.empty(
                "xdr:cNvPr",
                "id",
                "2",
                "name",
                words.say("Biểu đồ", "Chart"),
                "descr",
                new Legible().of(chart.alternative()),
                "title",
                new Legible().of(chart.caption()));
        xml.empty("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", "0", "cy", "0")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", OfficeChart.CHART_XML);
        xml.empty("c:chart", "xmlns:c", OfficeChart.CHART_XML, "xmlns:r", OfficeFile.RELATIONS, "r:id", "rId1");
        xml.close().close().close().empty("xdr:clientData").close().close();
    }

    private static String length(int millimetres) {
        return String.valueOf((long) millimetres * OfficeChart.MILLIMETRE);
    }
}
