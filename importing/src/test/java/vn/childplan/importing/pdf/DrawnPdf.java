package vn.childplan.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.Table;

/** A PDF file drawn letter by letter; y counts down from the top of an A4 page, in points. */
final class DrawnPdf {
    static final float SIZE = 12;

    /** What draws on a page. */
    interface Drawing {
        void draw(Pen pen) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    DrawnPdf() {
        try (InputStream program =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    DrawnPdf page(Drawing drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.draw(new Pen(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    SourceDocument read() throws IOException {
        return PdfSource.read("plan.pdf", bytes());
    }

    /** The words of a document, a row of a table with bars. */
    static List<String> words(SourceDocument document) {
        return document.blocks().stream().flatMap(DrawnPdf::lines).toList();
    }

    private static java.util.stream.Stream<String> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return java.util.stream.Stream.of(paragraph.words());
        }
        return ((Table) block)
                .rows().stream()
                        .map(row -> String.join(
                                "|",
                                row.cells().stream()
                                        .map(cell -> (cell.continues() ? "^" : "") + cell.text())
                                        .toList()));
    }

    /** Writes and draws on one page. */
    final class Pen {
        private final PDPageContentStream content;

        Pen(PDPageContentStream content) {
            this.content = content;
        }

        void text(float x, float y, String words) throws IOException {
            text(x, y, SIZE, words);
        }

        void text(float x, float y, float size, String words) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(words);
            content.endText();
        }

        /** Lines from the top, 15 points apart. */
        void lines(float x, float y, String... lines) throws IOException {
            for (int i = 0; i < lines.length; i++) {
                text(x, y + 15 * i, lines[i]);
            }
        }

        void turned(float x, float y, double degrees, String words) throws IOException {
            content.beginText();
            content.setFont(font, 40);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, PDRectangle.A4.getHeight() - y));
            content.showText(words);
            content.endText();
        }

        void line(float x0, float y0, float x1, float y1) throws IOException {
            content.moveTo(x0, PDRectangle.A4.getHeight() - y0);
            content.lineTo(x1, PDRectangle.A4.getHeight() - y1);
            content.stroke();
        }

        /** The lines of a table, its outer edges among them. */
        void grid(float[] xs, float[] ys) throws IOException {
            for (float x : xs) {
                line(x, ys[0], x, ys[ys.length - 1]);
            }
            for (float y : ys) {
                line(xs[0], y, xs[xs.length - 1], y);
            }
        }
    }
}
