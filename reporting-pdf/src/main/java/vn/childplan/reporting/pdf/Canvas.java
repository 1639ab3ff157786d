package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** One page while it is drawn; places are counted from its upper left corner, in points. */
final class Canvas {
    private final PDPageContentStream content;
    private final PDPage page;
    private final double height;
    private final List<Bookmark> bookmarks;

    /**
     * A heading in the outline of the file.
     *
     * @param level from 1
     */
    record Bookmark(int level, String text, PDPage page, double y) {}

    Canvas(PDPageContentStream content, PDPage page, double height, List<Bookmark> bookmarks) {
        this.content = content;
        this.page = page;
        this.height = height;
        this.bookmarks = bookmarks;
    }

    void bookmark(int level, String text, double y) {
        bookmarks.add(new Bookmark(level, text, page, height - y));
    }

    /** @param stretch how much wider than usual a blank is, in points */
    void text(Face face, double size, String colour, String text, double x, double baseline, double stretch)
            throws IOException {
        content.beginText();
        content.setFont(face.font(), number(size));
        if (!colour.isEmpty()) {
            letters(colour);
        }
        content.newLineAtOffset(number(x), number(height - baseline));
        if (stretch == 0) {
            content.showText(text);
        } else {
            content.showTextWithPositioning(stretched(text, -stretch * 1000 / size));
        }
        content.endText();
        if (!colour.isEmpty()) {
            content.setNonStrokingColor(0f);
        }
    }

    private static Object[] stretched(String text, double adjustment) {
        String[] words = text.split("(?<= )", -1);
        Object[] pieces = new Object[words.length * 2 - 1];
        for (int i = 0; i < words.length; i++) {
            pieces[2 * i] = words[i];
            if (i > 0) {
                pieces[2 * i - 1] = number(adjustment);
            }
        }
        return pieces;
    }

    void fill(double x, double y, double width, double high, String colour) throws IOException {
        letters(colour);
        content.addRect(number(x), number(height - y - high), number(width), number(high));
        content.fill();
        content.setNonStrokingColor(0f);
    }

    /** Lines of one look, each from x1, y1 to x2, y2. */
    void lines(double thick, String colour, double[]... lines) throws IOException {
        int rgb = Integer.parseInt(colour, 16);
        content.setStrokingColor((rgb >> 16) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
        content.setLineWidth(number(thick));
        for (double[] line : lines) {
            content.moveTo(number(line[0]), number(height - line[1]));
            content.lineTo(number(line[2]), number(height - line[3]));
        }
        content.stroke();
    }

    private void letters(String colour) throws IOException {
        int rgb = Integer.parseInt(colour, 16);
        content.setNonStrokingColor((rgb >> 16) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    void close() throws IOException {
        content.close();
    }

    /** To a hundredth of a point, which is finer than any printer, and short. */
    private static float number(double value) {
        return Math.round(value * 100) / 100f;
    }
}
