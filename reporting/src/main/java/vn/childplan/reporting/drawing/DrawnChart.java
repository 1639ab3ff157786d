package vn.childplan.reporting.drawing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** The charts of a report that are drawn, and how a format draws one that has no charts of its own. */
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

    /** The charts among blocks and inside them that there is something to draw of, in order. */
    public static List<Chart> in(List<Block> blocks) {
        return blocks.stream().flatMap(DrawnChart::all).toList();
    }

    private static Stream<Chart> all(Block block) {
        return block instanceof Chart chart && !chart.bars().isEmpty() ? Stream.of(chart) : in(block.inside()).stream();
    }
}
