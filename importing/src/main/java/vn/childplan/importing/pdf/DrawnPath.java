package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** A path while it is built; what is painted of it goes to the drawing, curves left out. */
final class DrawnPath {
    private static final int MOST_PARTS = 100_000;

    /** A part of a path, from its first point on. */
    private static final class Part {
        final float startX;
        final float startY;
        final List<float[]> lines = new ArrayList<>();
        float x0;
        float y0;
        float x1;
        float y1;
        boolean curved;

        Part(float x, float y) {
            startX = x;
            startY = y;
            x0 = x;
            y0 = y;
            x1 = x;
            y1 = y;
        }

        void cover(float x, float y) {
            x0 = Math.min(x0, x);
            y0 = Math.min(y0, y);
            x1 = Math.max(x1, x);
            y1 = Math.max(y1, y);
        }
    }

    private final Drawing drawing;
    private final List<Part> parts = new ArrayList<>();
    private float x;
    private float y;

    DrawnPath(Drawing drawing) {
        this.drawing = drawing;
    }

    void operator(String name, Operands operands, Affine place) {
        switch (name) {
            case "re" -> rectangle(operands, place);
            case "m" -> start(point(operands, 0, place));
            case "l" -> lineTo(point(operands, 0, place));
            case "c" -> curveTo(point(operands, 4, place));
            case "v", "y" -> curveTo(point(operands, 2, place));
            case "h" -> close();
            case "S" -> paint(true, false);
            case "s" -> {
                close();
                paint(true, false);
            }
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                close();
                paint(true, true);
            }
            default -> parts.clear();
        }
    }

    private static float[] point(Operands operands, int from, Affine place) {
        float x = operands.number(from);
        float y = operands.number(from + 1);
        return new float[] {place.x(x, y), place.y(x, y)};
    }

    private void rectangle(Operands operands, Affine place) {
        float left = operands.number(0);
        float low = operands.number(1);
        float right = left + operands.number(2);
        float high = low + operands.number(3);
        start(new float[] {place.x(left, low), place.y(left, low)});
        lineTo(new float[] {place.x(right, low), place.y(right, low)});
        lineTo(new float[] {place.x(right, high), place.y(right, high)});
        lineTo(new float[] {place.x(left, high), place.y(left, high)});
        close();
    }

    private void start(float[] point) {
        if (parts.size() < MOST_PARTS) {
            parts.add(new Part(point[0], point[1]));
        }
        x = point[0];
        y = point[1];
    }

    private void lineTo(float[] point) {
        if (!parts.isEmpty()) {
            Part part = parts.get(parts.size() - 1);
            if (part.lines.size() < MOST_PARTS) {
                part.lines.add(new float[] {x, y, point[0], point[1]});
            }
            part.cover(point[0], point[1]);
        }
        x = point[0];
        y = point[1];
    }

    private void curveTo(float[] point) {
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).curved = true;
        }
        x = point[0];
        y = point[1];
    }

    private void close() {
        if (!parts.isEmpty()) {
            Part part = parts.get(parts.size() - 1);
            lineTo(new float[] {part.startX, part.startY});
        }
    }

    private void paint(boolean stroke, boolean fill) {
        for (Part part : parts) {
            if (part.curved) {
                continue;
            }
            if (fill) {
                drawing.fill(part.x0, part.y0, part.x1, part.y1);
            }
            if (stroke) {
                for (float[] line : part.lines) {
                    drawing.stroke(line[0], line[1], line[2], line[3]);
                }
            }
        }
        parts.clear();
    }
}
