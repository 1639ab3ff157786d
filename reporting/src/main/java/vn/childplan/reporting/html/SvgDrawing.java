package vn.childplan.reporting.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.childplan.reporting.drawing.Drawing;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/**
 * A drawing inside the page, in units that are about a pixel each. Colours come from classes, places from presentation
 * attributes: the policy of the page allows no style attribute.
 *
 * @param markup where it is written
 * @param chart what is drawn
 * @param id its id in the page
 * @param fills the class of every category
 * @param words the language
 */
record SvgDrawing(Markup markup, Chart chart, String id, List<String> fills, Wording words) implements Drawing {
    /** Begins the sheet, with the words that stand for it. */
    @Override
    public void begin(int height) throws IOException {
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

    @Override
    public void end() throws IOException {
        markup.close();
    }

    /** With its numbers for the pointer. */
    @Override
    public void segment(Chart.Bar bar, int category, double x, double y, double width, double height)
            throws IOException {
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
        markup.line();
    }

    @Override
    public void inside(int category, String text, double x, double y) throws IOException {
        label(text, x, y, Anchor.MIDDLE, "on " + fills.get(category).substring("fill ".length()));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Line line) throws IOException {
        markup.empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "class",
                line.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void label(String text, double x, double y, Anchor anchor, Label label) throws IOException {
        label(text, x, y, anchor, label.name().toLowerCase(Locale.ROOT));
    }

    private void label(String text, double x, double y, Anchor anchor, String name) throws IOException {
        markup.element(
                "text",
                text,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor.name().toLowerCase(Locale.ROOT),
                "class",
                name);
    }

    /** With one decimal at most, so that the same chart gives the same text everywhere. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
