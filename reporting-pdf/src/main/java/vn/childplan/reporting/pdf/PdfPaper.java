package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;
import vn.childplan.reporting.paper.Look;
import vn.childplan.reporting.paper.Page;
import vn.childplan.reporting.paper.Paper;
import vn.childplan.reporting.paper.Style;
import vn.childplan.reporting.paper.TableShape;

/** The pieces of a document on their way to pages. */
final class PdfPaper implements Paper {
    /** Lengths come in twentieths of a point. */
    private static final double POINT = 20;

    private final Pages pages;
    private final Fonts fonts;
    private final Wording words;
    private final @Nullable Instant asOf;
    private final Map<Style, Type> types = new EnumMap<>(Style.class);
    /** What was opened and not yet closed, the last one first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private boolean lined;
    private List<RowPiece.CellBox> row = new ArrayList<>();
    private @Nullable List<Piece> cell;
    private double cellWidth;

    private enum Open {
        TABLE,
        ROW,
        CELL
    }

    PdfPaper(Pages pages, Fonts fonts, Wording words, @Nullable Instant asOf) {
        this.pages = pages;
        this.fonts = fonts;
        this.words = words;
        this.asOf = asOf;
    }

    @Override
    public void pages(Page page, Page.Numbering numbering) throws IOException {
        pages.turn(page, numbering);
    }

    @Override
    public void paragraph(Style style, String text) throws IOException {
        set(type(style), text);
    }

    @Override
    public void paragraphWithNext(Style style, String text) throws IOException {
        set(type(style).onPageOfNext(), text);
    }

    @Override
    public void paragraphAt(Style style, int firstLine, int otherLines, String text) throws IOException {
        set(type(style).at(firstLine / POINT, otherLines / POINT), text);
    }

    private void set(Type type, String raw) throws IOException {
        for (TextLine line : Lines.of(type, fonts.written(raw, type.face()), width())) {
            add(line);
        }
    }

    private Type type(Style style) throws IOException {
        Type type = types.get(style);
        if (type == null) {
            type = Type.of(style, fonts);
            types.put(style, type);
        }
        return type;
    }

    private double width() {
        return cell == null ? pages.width() : RowPiece.room(cellWidth, lined);
    }

    private void add(Piece piece) throws IOException {
        if (cell == null) {
            pages.add(piece);
        } else {
            cell.add(piece);
        }
    }

    @Override
    public void rule(int length, int box) throws IOException {
        Type type = type(Style.RULE);
        add(new RulePiece(type.before(), type.line(), length / POINT, box / POINT));
    }

    @Override
    public void openFrame(int... widths) {
        lined = false;
        open.push(Open.TABLE);
    }

    @Override
    public void openTable(TableShape shape, String name, String description) {
        lined = true;
        open.push(Open.TABLE);
    }

    @Override
    public void headings(TableShape shape, List<String> headings) throws IOException {
        Type type =
                type(Style.ofTable(shape.size())).in(fonts.face(true, false)).aligned(Look.Alignment.CENTRE, "");
        List<RowPiece.CellBox> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.add(box(type, shape.widths().get(i), headings.get(i)));
        }
        pages.add(new RowPiece(cells, true, true));
    }

    private RowPiece.CellBox box(Type type, int twips, String text) {
        double width = twips / POINT;
        return new RowPiece.CellBox(
                width, List.copyOf(Lines.of(type, fonts.written(text, type.face()), RowPiece.room(width, true))));
    }

    @Override
    public void openRow() {
        row = new ArrayList<>();
        open.push(Open.ROW);
    }

    @Override
    public void openCell(int width) {
        cell = new ArrayList<>();
        cellWidth = width / POINT;
        open.push(Open.CELL);
    }

    @Override
    public void cell(int width, Style style, Look.Alignment alignment, String colour, String text) throws IOException {
        row.add(box(type(style).aligned(alignment, colour), width, text));
    }

    @Override
    public void close() throws IOException {
        switch (open.pop()) {
            case CELL -> {
                row.add(new RowPiece.CellBox(cellWidth, cell == null ? List.of() : List.copyOf(cell)));
                cell = null;
            }
            case ROW -> pages.add(new RowPiece(row, lined, false));
            case TABLE -> pages.endTable();
        }
    }

    @Override
    public void chart(Chart chart, Page page) throws IOException {
        paragraph(Style.CAPTION, chart.caption());
        // Caption and key stand on its page.
        double highest = pages.height() * 3 / 4;
        ChartPiece drawn = ChartPiece.of(chart, words, asOf, fonts, pages.width(), highest);
        if (drawn.isLegible()) {
            pages.add(ChartKey.of(chart, fonts, pages.width()));
            pages.add(drawn);
        }
    }
}
