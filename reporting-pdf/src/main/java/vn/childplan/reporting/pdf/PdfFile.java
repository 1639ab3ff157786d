package vn.childplan.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.paper.DocumentText;

/** One report on its way to a PDF file. */
final class PdfFile {
    private final Report report;

    PdfFile(Report report) {
        this.report = report;
    }

    Replaced write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            Fonts fonts = new Fonts(document);
            Pages pages = new Pages(document, fonts);
            new DocumentText(report, new PdfPaper(pages, fonts, report.words(), report.asOf())).write();
            pages.finish();
            Metadata metadata = new Metadata(report, fonts);
            metadata.write(document);
            catalogue(document, metadata.language());
            outline(document, pages.bookmarks());
            // Else the number of the file is made of the hour.
            document.setDocumentId((long) report.title().hashCode());
            document.save(new LeftOpen(out));
            return fonts.replaced();
        }
    }

    private static void catalogue(PDDocument document, String language) throws IOException {
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(ColourProfile.sRgb()));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalogue.addOutputIntent(intent);
    }

    /** The headings, each inside the one before it that is of a higher level. */
    private static void outline(PDDocument document, List<Canvas.Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> nodes = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        nodes.push(outline);
        levels.push(0);
        for (Canvas.Bookmark bookmark : bookmarks) {
            while (levels.element() >= bookmark.level()) {
                levels.pop();
                nodes.pop();
            }
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(bookmark.page());
            place.setTop((int) Math.ceil(bookmark.y()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.text());
            item.setDestination(place);
            nodes.element().addLast(item);
            nodes.push(item);
            levels.push(bookmark.level());
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** The stream of the caller, which stays open when the file ends. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
