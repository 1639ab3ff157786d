package vn.childplan.reporting.markdown;

import java.io.IOException;
import java.io.OutputStream;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/** Writes reports as Markdown, in UTF-8 with LF. */
public final class MarkdownWriter implements ReportWriter {
    /** Keeps nothing between two reports. */
    public MarkdownWriter() {}

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        MarkdownDocument document = new MarkdownDocument(report, out);
        return document.write();
    }
}
