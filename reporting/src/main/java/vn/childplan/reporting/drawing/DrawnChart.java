package vn.childplan.reporting.drawing;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** A chart as every format draws it that has no charts of its own. */
public final class DrawnChart {
    private DrawnChart() {}

    /**
     * Draws it; a chart without bars is not drawn.
     *
     * @param asOf the instant to mark on a time axis, or null
     */
    public static void draw(Chart chart, Wording words, @Nullable Instant asOf, Drawing drawing) throws IOException {
        if (chart.bars().isEmpty()) {
            return;
        }
        switch (chart.shape()) {
            case STACKED_BARS -> new StackedBars(chart, words, drawing).draw();
            case TIMELINE -> new TimeAxis(chart, words, drawing, asOf).draw();
        }
    }
}
