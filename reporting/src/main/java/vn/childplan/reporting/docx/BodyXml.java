package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Legible;

/** The elements of the text of a document. Every text passes here, and through one {@link Legible}. */
final class BodyXml {
    private final Xml xml;
    private final Legible legible;

    BodyXml(Xml xml, Legible legible) {
        this.xml = xml;
        this.legible = legible;
    }

    void paragraph(Style style, String text) throws IOException {
        open(style);
        run(text);
        xml.close();
    }

    /** A paragraph that stays on the page of what follows it. */
    void paragraphWithNext(Style style, String text) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).empty("w:keepNext");
        xml.close();
        run(text);
        xml.close();
    }

    /** A paragraph with its first line at a place of its own and the others at another, in twentieths of a point. */
    void paragraphAt(Style style, int firstLine, int otherLines, String text) throws IOException {
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

    /** A text with its line breaks and tabs, in the look of its paragraph. */
    private void run(String raw) throws IOException {
        if (!raw.isEmpty()) {
            xml.open("w:r");
            text(raw);
            xml.close();
        }
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

    /** A line in the middle of a box, drawn by the border of an empty paragraph. */
    void rule(int length, int box) throws IOException {
        String side = String.valueOf((box - length) / 2);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.RULE.id());
        xml.open("w:pBdr").empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "000000");
        xml.close();
        xml.empty("w:ind", "w:left", side, "w:right", side).close().close();
    }

    /** Ends the pages so far. */
    void endPages(Page page, Page.Numbering numbering) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.BREAK.id());
        page.write(xml, numbering);
        xml.close().close();
    }

    /** A table without lines, for parts that stand side by side; the cells are written by the caller. */
    void openFrame(int... widths) throws IOException {
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

    /** A table with lines, a name and a description for those who do not see it. */
    void openTable(TableShape shape, String name, String description) throws IOException {
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

    /** A row that no page break divides; a heading row comes again on every page. */
    void openRow(boolean heading) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    /** A cell whose paragraphs are written by the caller. */
    void openCell(int width) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        xml.close();
    }

    /** Closes what was opened last: a cell, a row or a table. */
    void close() throws IOException {
        xml.close();
    }

    /**
     * A whole cell of a table.
     *
     * @param alignment left, center or right
     * @param colour of its letters, six hexadecimal digits; empty for black
     */
    void cell(int width, Style style, String alignment, String colour, String text) throws IOException {
        cell(width, style, alignment, colour, text, false);
    }

    private void cell(int width, Style style, String alignment, String colour, String text, boolean keepNext)
            throws IOException {
        openCell(width);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (!alignment.equals("left")) {
            xml.empty("w:jc", "w:val", alignment);
        }
        xml.close();
        if (colour.isEmpty()) {
            run(text);
        } else {
            xml.open("w:r").open("w:rPr").empty("w:color", "w:val", colour).close();
            text(text);
            xml.close();
        }
        xml.close().close();
    }

    /** The column headings of a table; they stay with the first row after them. */
    void headings(TableShape shape, List<String> headings) throws IOException {
        openRow(true);
        for (int i = 0; i < headings.size(); i++) {
            cell(shape.widths().get(i), Style.ofTable(shape.size()), "center", "", headings.get(i), true);
        }
        close();
    }
}
