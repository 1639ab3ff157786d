package vn.childplan.importing.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws a picture over a page, as a scanner does. */
final class Pictures {
    private Pictures() {}

    static void on(PDDocument document, int page) throws IOException {
        var picture = LosslessFactory.createFromImage(document, new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB));
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(page))) {
            content.drawImage(picture, 0, 0, 595, 842);
        }
    }
}
