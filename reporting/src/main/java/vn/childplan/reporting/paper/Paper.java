package vn.childplan.reporting.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.model.Chart;

/**
 * What a format that is printed makes of a document, piece by piece, from the first page to the last. Lengths are in twentieths
 * of a point.
 */
public interface Paper {
    /** Begins pages of a sort; those before end. */
    void pages(Page page, Page.Numbering numbering) throws IOException;

    /** A paragraph; line breaks and tabs in its text are such. */
    void paragraph(Style style, String text) throws IOException;

    /** A paragraph that stays on the page of what follows it. */
    void paragraphWithNext(Style style, String text) throws IOException;

    /** A paragraph with its first line at a place of its own and the others at another. */
    void paragraphAt(Style style, int firstLine, int otherLines, String text) throws IOException;

    /** A line in the middle of a box. */
    void rule(int length, int box) throws IOException;

    /** A table without lines, for parts that stand side by side; the cells are written by the caller. */
    void openFrame(int... widths) throws IOException;

    /** A table with lines, a name and a description for those who do not see it; empty if the name says it. */
    void openTable(TableShape shape, String name, String description) throws IOException;

    /** The column headings of a table, on every page on which it stands; they stay with the first row after them. */
    void headings(TableShape shape, List<String> headings) throws IOException;

    /** A row that no page break divides. */
    void openRow() throws IOException;

    /** A cell whose paragraphs are written by the caller. */
    void openCell(int width) throws IOException;

    /**
     * A whole cell of a table.
     *
     * @param alignment of its text
     * @param colour of its letters, six hexadecimal digits; empty for black
     */
    void cell(int width, Style style, Look.Alignment alignment, String colour, String text) throws IOException;

    /** Where comments stand beside the text; empty for a format that has no such place and shows them as notes. */
    default Optional<Margin> margin() {
        return Optional.empty();
    }

    /** Closes what was opened last: a cell, a row or a table. */
    void close() throws IOException;

    /** A chart as wide as the text, with its caption and its words for those who do not see it. */
    void chart(Chart chart, Page page) throws IOException;
}
