package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.reporting.drawing.Fill;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;

/** The colours of the page can be told from their ground, by day and by night. */
final class StyleSheetTest {
    /** WCAG 2.1, success criterion 1.4.3, for text of usual size. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6})");

    /** The colours by name: light first, dark second. */
    private static Map<String, String> colours(int scheme) {
        Matcher roots = ROOT.matcher(InlineResource.STYLE.text());
        Map<String, String> colours = new HashMap<>();
        for (int i = 0; i <= scheme; i++) {
            assertTrue(roots.find());
        }
        Matcher found = COLOUR.matcher(roots.group(1));
        while (found.find()) {
            colours.put(found.group(1), found.group(2));
        }
        return colours;
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** A report in the form of NĐ 30/2020/NĐ-CP has "- Số cơ quan phải báo cáo: 26" on screen as on paper, and no cards. */
    @Test
    void anAdministrativeDocumentHasItsFiguresInLines() {
        String style = InlineResource.STYLE.text();
        assertTrue(style.contains(".official main .figures { display: block;"));
        assertTrue(style.contains(".official main .figures dt::before { content: \"- \"; }"));
        assertTrue(style.contains(".official main .figures dt::after { content: \": \"; }"));
    }

    @Test
    void theMeasureIsTheOneOfTheStandard() {
        // WCAG 2.1: black on white is 21 to 1.
        assertEquals(21, contrast("000000", "ffffff"), 0.001);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyTextCanBeReadOnItsGround(int scheme) {
        Map<String, String> colours = colours(scheme);
        List<String[]> pairs = new ArrayList<>(List.of(
                new String[] {"ink", "paper"},
                new String[] {"soft", "paper"},
                new String[] {"accent", "paper"},
                new String[] {"ink", "band"},
                new String[] {"soft", "band"}));
        for (String tone : List.of("good", "running", "caution", "bad")) {
            pairs.add(new String[] {tone + "-ink", tone + "-paper"});
        }
        for (Tone tone : Tone.values()) {
            for (int shade = 1; shade <= 5; shade++) {
                // In the dark every first shade is a light one; by day only those of caution and of nothing are.
                boolean light = tone == Tone.CAUTION || tone == Tone.NEUTRAL;
                boolean dark = shade == 1 && (scheme == 1 || !light);
                pairs.add(new String[] {dark ? "on-dark" : "on-light", Palette.nameOf(tone) + shade});
            }
        }
        for (String[] pair : pairs) {
            double contrast = contrast(colours.get(pair[0]), colours.get(pair[1]));
            assertTrue(contrast >= LEAST_CONTRAST, pair[0] + " on " + pair[1] + ": " + contrast);
        }
    }

    /** Word, Excel and PDF have no style sheet: they take the colours from the code. */
    @Test
    void aCategoryHasTheSameColourInEveryFormat() {
        Map<String, String> byDay = colours(0);
        for (Tone tone : Tone.values()) {
            for (int shade = 1; shade <= 5; shade++) {
                Fill fill = new Fill(tone, shade);
                assertEquals(byDay.get(Palette.nameOf(tone) + shade), fill.colour());
                assertTrue(contrast(fill.letters(), fill.colour()) >= LEAST_CONTRAST, fill.toString());
            }
        }
        assertEquals(byDay.get("on-dark"), new Fill(Tone.BAD, 1).letters());
        assertEquals(byDay.get("on-light"), new Fill(Tone.BAD, 2).letters());
    }

    /** A document number of eighty letters without a space pushed status and days late off the printed page. */
    @Test
    void aLongWordBreaksOnTheScreenAndInPrintAndKeepsTheColumnsOnThePage() {
        String style = InlineResource.STYLE.text();
        String everywhere = style.substring(style.indexOf("\n.wide"), style.indexOf("@media (max-width"));
        String print = style.substring(style.indexOf("@media print"));
        for (String column : List.of("wide", "middle")) {
            Pattern breaks = Pattern.compile("(?m)^\\." + column + " \\{[^}]* overflow-wrap: anywhere; }");
            assertTrue(breaks.matcher(everywhere).find(), everywhere);
            assertFalse(
                    Pattern.compile("\\." + column + " \\{[^}]*overflow-wrap")
                            .matcher(print)
                            .find(),
                    print);
        }
    }

    @Test
    void everyCategoryOfAChartHasAColourOfItsOwn() {
        List<Cell.Coded> categories = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            for (int i = 0; i < 5; i++) {
                categories.add(new Cell.Coded(tone.name() + i, tone.name() + i, tone));
            }
        }
        List<String> classes = Palette.of(categories);
        assertEquals(25, classes.stream().distinct().count());
        for (String name : classes) {
            assertTrue(InlineResource.STYLE.text().contains("." + name.replace(' ', '.') + " {"), name);
        }
    }
}
