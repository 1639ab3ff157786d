package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.drawing.Fill;
import vn.childplan.reporting.model.Chart;

/**
 * Which colour means what in a chart.
 *
 * @param entries with their places, counted from its upper left corner
 */
record ChartKey(Face face, List<Entry> entries, double height) implements Piece {
    private static final double SIZE = 10;
    private static final double LINE = 14;
    private static final double BOX = 8;
    private static final double GAP = 4;

    record Entry(String text, Fill fill, double x, double y) {}

    static ChartKey of(Chart chart, Fonts fonts, double width) throws IOException {
        Face face = fonts.face(false, false);
        List<Fill> fills = Fill.of(chart.categories());
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < fills.size(); i++) {
            String text = fonts.written(chart.categories().get(i).label(), face).replaceAll("\\s+", " ");
            double needed = BOX + GAP + face.width(text) * SIZE + 3 * GAP;
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE;
            }
            entries.add(new Entry(text, fills.get(i), x, y));
            x += needed;
        }
        return new ChartKey(face, List.copyOf(entries), y + LINE + GAP);
    }

    @Override
    public double lead() {
        return 0;
    }

    @Override
    public boolean staysWithNext() {
        return true;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) throws IOException {
        for (Entry entry : entries) {
            double top = y + entry.y() + (LINE - BOX) / 2;
            canvas.fill(x + entry.x(), top, BOX, BOX, entry.fill().colour());
            canvas.text(face, SIZE, "", entry.text(), x + entry.x() + BOX + GAP, top + BOX - 0.5, 0);
        }
    }
}
