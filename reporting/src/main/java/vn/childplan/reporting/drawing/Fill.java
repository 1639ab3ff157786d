package vn.childplan.reporting.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;

/**
 * The colour of a category in a chart: its tone, and a shade where several share one. On white paper; a page on a screen has the
 * same ones in its style sheet.
 *
 * @param shade from 1, the darkest, to 5
 */
public record Fill(Tone tone, int shade) {
    private static final int SHADES = 5;
    private static final String DARK_LETTERS = "1d2329";
    private static final String LIGHT_LETTERS = "ffffff";
    private static final Map<Tone, List<String>> COLOURS = new EnumMap<>(Map.of(
            Tone.GOOD, List.of("2c7a57", "6fb08f", "a5d0ba", "c9e4d6", "e2f1e9"),
            Tone.RUNNING, List.of("3a6ea5", "7fa5cd", "b0c8e2", "d0dfee", "e6eef6"),
            Tone.CAUTION, List.of("d99a1c", "ecc677", "f5dfae", "faecce", "fdf6e6"),
            Tone.BAD, List.of("b03a2e", "d17d75", "e4b0ab", "f0d2cf", "f8e8e6"),
            Tone.NEUTRAL, List.of("9aa3ad", "c2c8ce", "dadee2", "e8ebed", "f2f3f5")));

    /** One a category, all different as long as no tone has more categories than there are shades. */
    public static List<Fill> of(List<Cell.Coded> categories) {
        Map<Tone, Integer> met = new EnumMap<>(Tone.class);
        List<Fill> fills = new ArrayList<>();
        for (Cell.Coded category : categories) {
            fills.add(new Fill(category.tone(), (met.merge(category.tone(), 1, Integer::sum) - 1) % SHADES + 1));
        }
        return List.copyOf(fills);
    }

    /** Six hexadecimal digits. */
    public String colour() {
        return COLOURS.getOrDefault(tone, List.of()).get(shade - 1);
    }

    /** The colour of letters on it, six hexadecimal digits. */
    public String letters() {
        boolean light = tone == Tone.CAUTION || tone == Tone.NEUTRAL;
        return shade == 1 && !light ? LIGHT_LETTERS : DARK_LETTERS;
    }
}
