package vn.childplan.reporting.html;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/**
 * A sheet for one chart, in units that are about a pixel each. Colours come from classes, places from presentation attributes:
 * the policy of the page allows no style attribute.
 *
 * @param markup where it is written
 * @param chart what is drawn
 * @param id its id in the page
 * @param fills the class of every category
 * @param words the language
 */
record Drawing(Markup markup, Chart chart, String id, List<String> fills, Wording words) {
    /** How wide every sheet is. */
    static final int WIDTH = 720;

    /** What a character of a label takes at most, on average. */
    static final double CHARACTER = 7;

    /** Begins the sheet, with the words that stand for it. */
    void begin(int height) throws IOException {
        markup.open(
                "svg",
                "role",
                "img",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "aria-labelledby",
                id + "-title " + id + "-desc");
        markup.element("title", chart.caption(), "id", id + "-title");
        markup.element("desc", chart.alternative(), "id", id + "-desc");
        markup.line();
    }

    void end() throws IOException {
        markup.close();
    }

    /** One category of one bar, with its numbers for the pointer. */
    void segment(Chart.Bar bar, int category, double x, double y, double width, double height) throws IOException {
        markup.open(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "class",
                fills.get(category));
        markup.element(
                "title",
                bar.label() + ": " + chart.categories().get(category).label() + " "
                        + words.number(bar.counts().get(category)));
        markup.close();
    }

    void line(double x1, double y1, double x2, double y2, String name) throws IOException {
        markup.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", name);
    }

    /** A label; {@code anchor} is start, middle or end. */
    void label(String text, double x, double y, String anchor, @Nullable String name) throws IOException {
        markup.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "class", name);
    }

    /** With one decimal at most, so that the same chart gives the same text everywhere. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    /** A round number of about a quarter of the highest value, at least 1: 1, 2, 5, 10, 20, 50, … */
    static long step(long highest) {
        long unit = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (highest <= 4 * unit * factor) {
                    return unit * factor;
                }
            }
            unit *= 10;
        }
    }
}
