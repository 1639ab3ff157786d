package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of cells side by side.
 *
 * @param cells from left to right
 * @param lined whether lines stand around its cells
 * @param heading whether it is the headings of a table, which come again on every page
 */
record RowPiece(List<CellBox> cells, boolean lined, boolean heading) implements Piece {
    private static final double SIDE = 3;
    private static final double TOP = 1;
    private static final double LINE = 0.5;
    private static final String BAND = "ededed";

    /**
     * One cell.
     *
     * @param width with its margins
     */
    record CellBox(double width, List<Piece> pieces) {
        double height() {
            return pieces.stream().mapToDouble(Piece::height).sum();
        }
    }

    RowPiece {
        cells = List.copyOf(cells);
    }

    /** Between the margins of a cell. */
    static double room(double width, boolean lined) {
        return lined ? width - 2 * SIDE : width;
    }

    private double margin() {
        return lined ? TOP : 0;
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(CellBox::height).max().orElse(0) + 2 * margin();
    }

    @Override
    public double lead() {
        return 0;
    }

    @Override
    public boolean staysWithNext() {
        return heading;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) throws IOException {
        double height = height();
        if (lined) {
            border(canvas, x, y, height);
        }
        double left = x;
        for (CellBox cell : cells) {
            double top = y + margin() + (heading ? (height - 2 * margin() - cell.height()) / 2 : 0);
            for (Piece piece : cell.pieces()) {
                piece.draw(canvas, left + (lined ? SIDE : 0), top);
                top += piece.height();
            }
            left += cell.width();
        }
    }

    private void border(Canvas canvas, double x, double y, double height) throws IOException {
        double width = cells.stream().mapToDouble(CellBox::width).sum();
        if (heading) {
            canvas.fill(x, y, width, height, BAND);
        }
        double[][] lines = new double[cells.size() + 3][];
        lines[0] = new double[] {x, y, x + width, y};
        lines[1] = new double[] {x, y + height, x + width, y + height};
        lines[2] = new double[] {x, y, x, y + height};
        double left = x;
        for (int i = 0; i < cells.size(); i++) {
            left += cells.get(i).width();
            lines[i + 3] = new double[] {left, y, left, y + height};
        }
        canvas.lines(LINE, "000000", lines);
    }

    @Override
    public Optional<Divided> divided(double room) {
        List<CellBox> first = new ArrayList<>();
        List<CellBox> rest = new ArrayList<>();
        boolean moved = false;
        boolean left = false;
        for (CellBox cell : cells) {
            double used = 2 * margin();
            int count = 0;
            for (Piece piece : cell.pieces()) {
                used += piece.height();
                if (used > room) {
                    break;
                }
                count++;
            }
            moved |= count > 0;
            left |= count < cell.pieces().size();
            first.add(new CellBox(cell.width(), cell.pieces().subList(0, count)));
            rest.add(new CellBox(
                    cell.width(), cell.pieces().subList(count, cell.pieces().size())));
        }
        return moved && left
                ? Optional.of(new Divided(new RowPiece(first, lined, heading), new RowPiece(rest, lined, heading)))
                : Optional.empty();
    }
}
