package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.Table;

/**
 * Writes a report as a workbook: a sheet for every table, chart and agenda, in the order of the report; before them, if
 * there is more to read than notes, a sheet with the text and the figures; after them one with the notes and the
 * provenance, if there is a notice or the provenance is asked for: notes stand below their table too. A chart stands on the sheet of its counts, drawn from these cells, so that it can be edited.
 *
 * <p>Dates and instants are real ones, instants in Vietnamese time; a share stands as a percentage with two decimals, the
 * rest cut off, with its two counts in columns of their own. Of a coded value the label is shown. Rows are written as they
 * are made, so a long table costs no memory.
 *
 * <p>A text never becomes a formula, and one that begins like one is also marked as text, so that it stays text when
 * somebody edits it; unless {@link #unguarded()}.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class XlsxReportWriter implements ReportWriter {
    private static final int MOST_ROWS = 1_048_576;

    private final SpreadsheetGuard guard;

    /** Guarded. */
    public XlsxReportWriter() {
        this(SpreadsheetGuard.ON);
    }

    private XlsxReportWriter(SpreadsheetGuard guard) {
        this.guard = guard;
    }

    /** One that does not mark texts as text. */
    public XlsxReportWriter unguarded() {
        return new XlsxReportWriter(SpreadsheetGuard.OFF);
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Optional<Text> refusal(Report report) {
        return report.tables().stream()
                .filter(table -> table.rowCount() >= MOST_ROWS)
                .findFirst()
                .map(XlsxReportWriter::tooLong);
    }

    private static Text tooLong(Table<?> table) {
        return Text.of(
                "Một trang tính chứa " + (MOST_ROWS - 1) + " dòng dưới tiêu đề, mà bảng " + table.id() + " có "
                        + table.rowCount() + "; hãy dùng csv.",
                "A sheet holds " + (MOST_ROWS - 1) + " rows under its header, and table " + table.id() + " has "
                        + table.rowCount() + "; take csv.");
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        Optional<Text> refusal = refusal(report);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().in(report.locale()));
        }
        return new Workbook(report, guard).write(out);
    }
}
