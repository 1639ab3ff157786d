package vn.childplan.reporting.html;

import java.util.List;
import vn.childplan.reporting.drawing.Fill;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;

/** The classes of the style sheet that colour the categories of a chart: a tone, and a shade where several share one. */
final class Palette {
    private Palette() {}

    static String nameOf(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case GOOD -> "good";
            case RUNNING -> "running";
            case CAUTION -> "caution";
            case BAD -> "bad";
        };
    }

    /** One class a category, all different as long as no tone has more categories than there are shades. */
    static List<String> of(List<Cell.Coded> categories) {
        return Fill.of(categories).stream()
                .map(fill -> "fill " + nameOf(fill.tone()) + " shade" + fill.shade())
                .toList();
    }
}
