package vn.childplan.reporting.html;

import java.io.IOException;
import java.io.OutputStream;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/**
 * Writes reports as one HTML file each, in UTF-8. It can be read on a telephone, in the dark, on paper, and aloud; its tables
 * can be sorted and filtered without a server, and without a script they stand in the order of the report, up to 25,000 cells.
 * The rows of a longer table stand in the page as data (JSON), from which its script makes those that are looked at or printed.
 *
 * <p>Every value has its machine form beside the one for people: {@code <time datetime>} and {@code <data value>}. The file is
 * well-formed XML too, so that any XML reader can take the figures out again.
 */
public final class HtmlWriter implements ReportWriter {
    /** Keeps nothing between two reports. */
    public HtmlWriter() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        HtmlDocument document = new HtmlDocument(report, out);
        return document.write();
    }
}
