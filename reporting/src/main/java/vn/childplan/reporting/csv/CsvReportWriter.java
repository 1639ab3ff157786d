package vn.childplan.reporting.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.Table;

/**
 * Writes the one table of a report, or several of the same columns one after the other, without those that only explain them, as CSV: UTF-8, commas, LF; the keys of the columns, then a line a row in the forms
 * that programs read. A coded column {@code x} is followed by {@code xLabel}, a share {@code x} by {@code xNumerator} and
 * {@code xDenominator}; several codes in one cell have blanks between them. A blank cell is empty.
 *
 * <p>A report with notices ({@link Report#notices()}) has one column more, the last, {@code notice}, with the notices in every
 * row: they stay with a row that is sorted, filtered or copied, and all other columns stand where they always do.
 *
 * <p>Words that a spreadsheet would run as a formula get an apostrophe, unless {@link #unguarded()}.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class CsvReportWriter implements ReportWriter {
    private final SpreadsheetGuard guard;
    private final boolean bom;

    /** Guarded, without byte order mark. */
    public CsvReportWriter() {
        this(SpreadsheetGuard.ON, false);
    }

    private CsvReportWriter(SpreadsheetGuard guard, boolean bom) {
        this.guard = guard;
        this.bom = bom;
    }

    /** One that leaves words as they are: for programs that read the file back. */
    public CsvReportWriter unguarded() {
        return new CsvReportWriter(SpreadsheetGuard.OFF, bom);
    }

    /** One that begins with a byte order mark, without which Excel takes the letters for those of another alphabet. */
    public CsvReportWriter withBom() {
        return new CsvReportWriter(guard, true);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public Optional<Text> refusal(Report report) {
        List<Table<?>> tables = CsvRows.lists(report);
        if (haveOneSetOfColumns(tables)) {
            return twice(new CsvRows(report, guard).header())
                    .map(name -> Text.of(
                            "CSV của bảng này sẽ có hai cột " + name + "; hãy đổi khóa của một cột hoặc dùng xlsx.",
                            "CSV of this table would have two columns " + name
                                    + "; give one of them another key, or take xlsx."));
        }
        String names = tables.stream().map(Table::id).collect(Collectors.joining(", "));
        return Optional.of(
                tables.isEmpty()
                        ? Text.of(
                                "CSV chứa đúng một bảng, mà báo cáo này không có bảng nào; hãy dùng xlsx.",
                                "CSV holds exactly one table, and this report has none; take xlsx.")
                        : Text.of(
                                "CSV chứa đúng một bảng, mà báo cáo này có " + tables.size() + " bảng (" + names
                                        + "); hãy dùng xlsx.",
                                "CSV holds exactly one table, and this report has " + tables.size() + " (" + names
                                        + "); take xlsx."));
    }

    /** Tables of the same columns, as a list and a part of it that stands apart, are one in CSV. */
    private static boolean haveOneSetOfColumns(List<Table<?>> tables) {
        return tables.stream()
                        .map(table -> table.columns().stream().map(Column::key).toList())
                        .distinct()
                        .count()
                == 1;
    }

    private static Optional<String> twice(List<String> names) {
        Set<String> taken = new HashSet<>();
        return names.stream().filter(name -> !taken.add(name)).findFirst();
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        Optional<Text> refusal = refusal(report);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().in(report.locale()));
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (bom) {
            text.append('\uFEFF');
        }
        // Not closed, because that would close the stream of the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        CsvRows rows = new CsvRows(report, guard);
        try {
            csv.writeRecord(rows.header());
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows.replaced();
    }
}
