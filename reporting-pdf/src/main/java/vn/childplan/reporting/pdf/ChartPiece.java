package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.drawing.Drawing;
import vn.childplan.reporting.drawing.DrawnChart;
import vn.childplan.reporting.drawing.Fill;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** A chart as wide as the text: what is drawn is kept until its place is known. */
final class ChartPiece implements Piece, Drawing {
    /** Points. */
    private static final double LEAST = 5;

    private static final String INK = "1d2329";
    private static final String SOFT = "59636e";
    private static final String ACCENT = "1f4e79";

    private final Face face;
    private final Fonts fonts;
    private final List<Fill> fills;
    private final double width;
    private double scale = 1;
    private final List<Step> steps = new ArrayList<>();
    private int height;

    /** What is drawn, with the upper left corner of the chart at a place. */
    @FunctionalInterface
    private interface Step {
        void draw(Canvas canvas, double left, double top) throws IOException;
    }

    private ChartPiece(Chart chart, Fonts fonts, double width) throws IOException {
        this.fonts = fonts;
        this.face = fonts.face(false, false);
        this.fills = Fill.of(chart.categories());
        this.width = width;
    }

    /** As wide as the text, or narrower if it would be higher than there is room. */
    static ChartPiece of(Chart chart, Wording words, @Nullable Instant asOf, Fonts fonts, double width, double highest)
            throws IOException {
        ChartPiece piece = new ChartPiece(chart, fonts, width);
        DrawnChart.draw(chart, words, asOf, piece);
        piece.scale = Math.min(width / WIDTH, highest / Math.max(1, piece.height));
        return piece;
    }

    /** Whether its letters can still be read. */
    boolean isLegible() {
        return scale * LETTERS >= LEAST;
    }

    @Override
    public void begin(int high) {
        height = high;
    }

    @Override
    public void end() {
        // All steps are there.
    }

    @Override
    public void segment(Chart.Bar bar, int category, double x, double y, double width, double high) {
        String colour = fills.get(category).colour();
        steps.add((canvas, left, top) ->
                canvas.fill(left + x * scale, top + y * scale, width * scale, high * scale, colour));
    }

    @Override
    public void inside(int category, String text, double x, double y) {
        label(text, x, y, Anchor.MIDDLE, fills.get(category).letters());
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Line line) {
        String colour = switch (line) {
            case AXIS, LEAD -> "8d8a84";
            case GRID -> "dcd8d0";
            case TODAY -> ACCENT;
        };
        steps.add((canvas, left, top) -> canvas.lines(line == Line.TODAY ? 1 : 0.5, colour, new double[] {
            left + x1 * scale, top + y1 * scale, left + x2 * scale, top + y2 * scale
        }));
    }

    @Override
    public void label(String text, double x, double y, Anchor anchor, Label label) {
        label(
                text,
                x,
                y,
                anchor,
                switch (label) {
                    case NAME -> INK;
                    case SCALE, TOTAL -> SOFT;
                    case TODAY -> ACCENT;
                });
    }

    private void label(String raw, double x, double y, Anchor anchor, String colour) {
        String text = fonts.written(raw, face).replaceAll("\\s+", " ");
        double length = face.width(text) * LETTERS;
        double shift = switch (anchor) {
            case START -> 0;
            case MIDDLE -> -length / 2;
            case END -> -length;
        };
        steps.add((canvas, left, top) ->
                canvas.text(face, LETTERS * scale, colour, text, left + (x + shift) * scale, top + y * scale, 0));
    }

    @Override
    public double height() {
        return height * scale + 2;
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
        for (Step step : steps) {
            step.draw(canvas, x + (width - WIDTH * scale) / 2, y);
        }
    }
}
