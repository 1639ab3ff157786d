package vn.childplan.reporting.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import vn.childplan.reporting.model.Report;

/** A written file, read by PDFBox. */
final class ReadPdf implements AutoCloseable {
    private final PDDocument document;

    ReadPdf(byte[] bytes) {
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadPdf of(Report report) {
        return new ReadPdf(EveryKind.written(report, "pdf"));
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** All letters in the order in which they are written, without blanks and line breaks. */
    String letters() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", "");
    }

    /**
     * What stands in the top margin.
     *
     * @param page from 0
     */
    String margin(int page) throws IOException {
        return area(page, 0, 56);
    }

    /** What stands between two heights, counted from above. */
    String area(int page, double from, double to) throws IOException {
        PDPage read = document.getPage(page);
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion("a", new Rectangle2D.Double(0, from, read.getMediaBox().getWidth(), to - from));
        area.extractRegions(read);
        return area.getTextForRegion("a").strip();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
