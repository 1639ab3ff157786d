package vn.childplan.reporting.pdf;

import java.io.IOException;

/** A line in the middle of a box. */
record RulePiece(double before, double line, double length, double box) implements Piece {
    @Override
    public double height() {
        return before + line;
    }

    @Override
    public double lead() {
        return 0;
    }

    @Override
    public boolean staysWithNext() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) throws IOException {
        double from = x + (box - length) / 2;
        canvas.lines(0.75, "000000", new double[] {from, y + before, from + length, y + before});
    }
}
