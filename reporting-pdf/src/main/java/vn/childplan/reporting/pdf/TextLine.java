package vn.childplan.reporting.pdf;

import java.io.IOException;
import vn.childplan.reporting.paper.Look;

/**
 * One line of a paragraph.
 *
 * @param width of the paragraph, between its margins
 * @param first whether it is the first of its paragraph
 * @param last whether it ends a paragraph, or stands before a line break
 * @param heading the text of the whole paragraph if this is its first line and it is a heading; else empty
 */
record TextLine(
        Type type,
        String text,
        double width,
        boolean first,
        boolean last,
        double before,
        double after,
        boolean staysWithNext,
        String heading)
        implements Piece {
    @Override
    public double height() {
        return before + type.line() + after;
    }

    @Override
    public double lead() {
        return before;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) throws IOException {
        if (!heading.isEmpty()) {
            canvas.bookmark(type.outline(), heading, y);
        }
        if (text.isEmpty()) {
            return;
        }
        double length = type.face().width(text) * type.size();
        double from = x + type.left() + (first ? type.indent() : 0);
        double room = width - type.left() - (first ? type.indent() : 0);
        double shift = switch (type.alignment()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> (room - length) / 2;
            case RIGHT -> room - length;
        };
        if (!type.shading().isEmpty()) {
            canvas.fill(from + shift, y + before, length, type.line(), type.shading());
        }
        double baseline = y
                + before
                + type.line()
                - type.size() * (type.face().height() - type.face().ascent());
        canvas.text(type.face(), type.size(), type.colour(), text, from + shift, baseline, stretch(room - length));
    }

    private double stretch(double room) {
        long blanks = text.chars().filter(c -> c == ' ').count();
        return type.alignment() == Look.Alignment.JUSTIFIED && !last && blanks > 0 ? room / blanks : 0;
    }
}
