package vn.childplan.reporting.drawing;

import java.io.IOException;
import vn.childplan.reporting.model.Chart;

/** A sheet for one chart, {@link #WIDTH} units wide, places counted from its upper left corner. */
public interface Drawing {
    /** How wide every sheet is. */
    int WIDTH = 720;

    /** How large letters are. */
    int LETTERS = 12;

    /** What a character of a label takes at most, on average. */
    double CHARACTER = 7;

    /** What a line is. */
    enum Line {
        AXIS,
        GRID,
        /** From a bar to its label. */
        LEAD,
        /** The day of the report. */
        TODAY
    }

    /** What a label says. */
    enum Label {
        NAME,
        SCALE,
        TOTAL,
        /** The day of the report. */
        TODAY
    }

    /** Which part of a label stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void begin(int height) throws IOException;

    /** One category of one bar. */
    void segment(Chart.Bar bar, int category, double x, double y, double width, double height) throws IOException;

    /** A label in the middle of a segment of that category. */
    void inside(int category, String text, double x, double y) throws IOException;

    void line(double x1, double y1, double x2, double y2, Line line) throws IOException;

    void label(String text, double x, double y, Anchor anchor, Label label) throws IOException;

    void end() throws IOException;
}
