package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/**
 * Writes reports as PDF/A-2b, laid out as the Word document of the same report: one with an {@linkplain Report#form() official
 * form} as an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I), with the number of the page in the middle of the
 * top margin from the second page on, wide tables on landscape pages, headings of tables on every page, and charts drawn.
 *
 * <p>All letters are in Liberation Serif, which has the widths of Times New Roman and all Vietnamese letters; of it the letters
 * that occur are in the file. A character that it does not have stands as "?" and is told with those that no document can
 * carry. A chart of more bars than one page has room for is left to the table of its counts.
 *
 * <p>The pages are held in memory until the last is made, about 2 kB each.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PdfReportWriter implements ReportWriter {
    /** Keeps nothing between two reports. */
    public PdfReportWriter() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        return new PdfFile(report).write(out);
    }
}
