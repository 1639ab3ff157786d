package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.paper.Look;
import vn.childplan.reporting.paper.Margin;
import vn.childplan.reporting.paper.Page;
import vn.childplan.reporting.paper.Paper;
import vn.childplan.reporting.paper.Style;
import vn.childplan.reporting.paper.TableShape;

/** The elements of the text of a document. Every text passes here, and through one {@link Legible}. */
final class WordPaper implements Paper {
    /**
     * A longer list goes on in a table of its own: what LibreOffice takes to lay a table out grows with the square of its rows,
     * for 4,000 rows 191 s of processor time in one table and 15 s in eight.
     */
    private static final int ROWS_A_TABLE = 500;

    /** A table that may go on in another. */
    private record Opened(TableShape shape, String name, String description, List<String> headings) {}

    private final Xml xml;
    private final Legible legible;
    private final WordCharts charts;
    private final Comments comments;
    private @Nullable Page page;
    private Page.Numbering numbering = Page.Numbering.ANEW;
    private @Nullable Opened table;
    private int rows;

    WordPaper(Xml xml, Legible legible, WordCharts charts, Comments comments) {
        this.charts = charts;
        this.comments = comments;
        this.xml = xml;
        this.legible = legible;
    }

    @Override
    public void paragraph(Style style, String text) throws IOException {
        open(style);
        run(text);
        xml.close();
    }

    @Override
    public void paragraphWithNext(Style style, String text) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).empty("w:keepNext");
        xml.close();
        run(text);
        xml.close();
    }

    @Override
    public void paragraphAt(Style style, int firstLine, int otherLines, String text) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        xml.empty(
                "w:ind",
                "w:left",
                String.valueOf(otherLines),
                firstLine < otherLines ? "w:hanging" : "w:firstLine",
                String.valueOf(Math.abs(otherLines - firstLine)));
        xml.close();
        run(text);
        xml.close();
    }

    private void open(Style style) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
    }

    /** A text with its line breaks and tabs, in the look of its paragraph, and marks where comments begin and end in it. */
    private void run(String raw) throws IOException {
        run(raw, "");
    }

    private void run(String raw, String colour) throws IOException {
        List<Comments.Span> spans = comments.in(raw);
        int from = 0;
        for (int to = 0; to <= raw.length() && !spans.isEmpty(); to++) {
            if (Comments.isEdge(to, spans)) {
                plain(raw.substring(from, to), colour);
                from = to;
                Comments.edges(xml, to, spans);
            }
        }
        plain(raw.substring(from), colour);
    }

    private void plain(String raw, String colour) throws IOException {
        if (raw.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!colour.isEmpty()) {
            xml.open("w:rPr").empty("w:color", "w:val", colour).close();
        }
        text(raw);
        xml.close();
    }

    @Override
    public Optional<Margin> margin() {
        return Optional.of(comments);
    }

    private void text(String raw) throws IOException {
        String text = legible.of(raw);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                piece(text, from, i);
                // CR LF is one line break.
                if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    xml.empty(c == '\t' ? "w:tab" : "w:br");
                }
                from = i + 1;
            }
        }
        piece(text, from, text.length());
    }

    private void piece(String text, int from, int to) throws IOException {
        if (from < to) {
            xml.leaf("w:t", text.substring(from, to), "xml:space", "preserve");
        }
    }

    @Override
    public void rule(int length, int box) throws IOException {
        String side = String.valueOf((box - length) / 2);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.RULE.id());
        xml.open("w:pBdr").empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "000000");
        xml.close();
        xml.empty("w:ind", "w:left", side, "w:right", side).close().close();
    }

    @Override
    public void pages(Page next, Page.Numbering nextNumbering) throws IOException {
        Page before = page;
        if (before != null) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.BREAK.id());
            PageXml.write(xml, before, numbering);
            xml.close().close();
        }
        page = next;
        numbering = nextNumbering;
    }

    /** Ends the last pages. */
    void end() throws IOException {
        PageXml.write(xml, Objects.requireNonNull(page, "page"), numbering);
    }

    @Override
    public void openFrame(int... widths) throws IOException {
        table = null;
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", Styles.FRAME);
        xml.empty("w:tblW", "w:w", String.valueOf(total), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        grid(widths);
    }

    private void grid(int... widths) throws IOException {
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    @Override
    public void openTable(TableShape shape, String name, String description) throws IOException {
        table = new Opened(shape, name, description, List.of());
        rows = 0;
        int[] widths = shape.widths().stream().mapToInt(Integer::intValue).toArray();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", Styles.TABLE);
        xml.empty("w:tblW", "w:w", String.valueOf(shape.page().textWidth()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0");
        xml.empty("w:tblCaption", "w:val", attribute(name));
        if (!description.isEmpty()) {
            xml.empty("w:tblDescription", "w:val", attribute(description));
        }
        xml.close();
        grid(widths);
    }

    /** One line, as an attribute can hold it. */
    private String attribute(String text) {
        return legible.of(text).replaceAll("\\s+", " ");
    }

    @Override
    public void openRow() throws IOException {
        if (table != null && rows == ROWS_A_TABLE) {
            goOn(table);
        }
        rows++;
        openRow(false);
    }

    /** Tables with nothing between them would be one. */
    private void goOn(Opened before) throws IOException {
        xml.close();
        open(Style.BREAK);
        xml.close();
        openTable(before.shape(), before.name(), before.description());
        headings(before.shape(), before.headings());
    }

    private void openRow(boolean heading) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    @Override
    public void openCell(int width) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        xml.close();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    @Override
    public void cell(int width, Style style, Look.Alignment alignment, String colour, String text) throws IOException {
        cell(width, style, alignment, colour, text, false);
    }

    private void cell(int width, Style style, Look.Alignment alignment, String colour, String text, boolean keepNext)
            throws IOException {
        openCell(width);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (alignment != Look.Alignment.LEFT) {
            xml.empty("w:jc", "w:val", LookXml.name(alignment));
        }
        xml.close();
        run(text, colour);
        xml.close().close();
    }

    @Override
    public void headings(TableShape shape, List<String> headings) throws IOException {
        if (table != null) {
            table = new Opened(table.shape(), table.name(), table.description(), headings);
        }
        openRow(true);
        for (int i = 0; i < headings.size(); i++) {
            cell(shape.widths().get(i), Style.ofTable(shape.size()), Look.Alignment.CENTRE, "", headings.get(i), true);
        }
        close();
    }

    @Override
    public void chart(Chart chart, Page page) throws IOException {
        open(Style.CHART);
        charts.place(xml, chart, page);
        xml.close();
    }
}
