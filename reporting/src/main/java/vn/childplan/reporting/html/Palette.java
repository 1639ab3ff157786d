package vn.childplan.reporting.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;

/** The classes of the style sheet that colour the categories of a chart: a tone, and a shade where several share one. */
final class Palette {
    private static final int SHADES = 5;

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
        Map<Tone, Integer> met = new EnumMap<>(Tone.class);
        List<String> classes = new ArrayList<>();
        for (Cell.Coded category : categories) {
            int shade = (met.merge(category.tone(), 1, Integer::sum) - 1) % SHADES + 1;
            classes.add("fill " + nameOf(category.tone()) + " shade" + shade);
        }
        return List.copyOf(classes);
    }
}
