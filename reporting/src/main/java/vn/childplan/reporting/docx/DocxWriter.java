package vn.childplan.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/**
 * Writes reports as Word documents. A report with an {@linkplain Report#form() official form} becomes an administrative
 * document with its nine parts in their places and sizes (Nghị định 30/2020/NĐ-CP, Phụ lục I); any other becomes a plain
 * document with a title, in the same styles. {@linkplain vn.childplan.reporting.model.Comment Comments} stand at the margin.
 *
 * <p>The {@linkplain vn.childplan.reporting.model.Section#asAnnex annexes} of an administrative document stand behind the
 * signature, on pages of their own. Where its text does not end in "./.", the writer adds it,
 * unless the text is somebody's own ({@link vn.childplan.reporting.model.Report#ofText}).
 *
 * <p>A table too wide for the page turns the page: in an official document the pages of that table, in a plain one all of
 * them, and where even that is too narrow a plain one is for A3. Rows are written as they are made, so a long table costs
 * no memory. A chart is one of Word, with its numbers in a small workbook inside, over the table of its counts. The number,
 * the signature and every place that the office fills in stay open.
 */
public final class DocxWriter implements ReportWriter {
    /** Keeps nothing between two reports. */
    public DocxWriter() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        return new WordDocument(report).write(out);
    }
}
