package vn.childplan.reporting.drawing;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** One horizontal bar a label, its categories one after the other, all to one scale. */
final class StackedBars {
    private static final int ROW = 24;
    private static final int BAR = 15;
    private static final int TOP = 4;
    private static final int GAP = 8;
    private static final int LONGEST_LABEL = 34;

    private final Drawing drawing;
    private final Wording words;
    private final List<Chart.Bar> bars;
    private final long highest;
    private final double left;
    private final double room;

    StackedBars(Chart chart, Wording words, Drawing drawing) {
        this.drawing = drawing;
        this.words = words;
        this.bars = chart.bars();
        this.highest =
                Math.max(1, bars.stream().mapToLong(Chart.Bar::total).max().orElse(1));
        int label = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        this.left = Math.min(label, LONGEST_LABEL) * Drawing.CHARACTER + GAP;
        double right = words.number(highest).length() * Drawing.CHARACTER + GAP;
        this.room = Drawing.WIDTH - left - right;
    }

    void draw() throws IOException {
        drawing.begin(TOP * 2 + bars.size() * ROW);
        int row = 0;
        for (Chart.Bar bar : bars) {
            bar(bar, TOP + row++ * ROW);
        }
        drawing.end();
    }

    private void bar(Chart.Bar bar, int y) throws IOException {
        double baseline = y + BAR - 3;
        drawing.label(shortened(bar.label()), left - GAP, baseline, Drawing.Anchor.END, Drawing.Label.NAME);
        double x = left;
        for (int i = 0; i < bar.counts().size(); i++) {
            double width = bar.counts().get(i) * room / highest;
            if (width > 0) {
                drawing.segment(bar, i, x, y, width, BAR);
                inside(i, bar.counts().get(i), x, width, baseline);
            }
            x += width;
        }
        drawing.label(words.number(bar.total()), x + GAP / 2.0, baseline, Drawing.Anchor.START, Drawing.Label.TOTAL);
    }

    /** The count inside its segment, where it fits and is not the whole bar's number anyway. */
    private void inside(int category, long count, double x, double width, double baseline) throws IOException {
        String text = words.number(count);
        if (width > text.length() * Drawing.CHARACTER + GAP) {
            drawing.inside(category, text, x + width / 2, baseline);
        }
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
