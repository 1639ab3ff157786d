package vn.childplan.reporting.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/**
 * Writes a report as JSON: UTF-8, a line for every row, ending in a line break. {@link #schema()} describes it. It keeps
 * everything but how things look (widths, colours, and which sections stand behind the signature on paper).
 *
 * <p>A value is null where its cell is blank; a date is {@code 2025-05-14}, an instant {@code 2025-05-14T08:00:00+07:00},
 * a coded value {@code {"code", "label"}}, a share {@code {"numerator", "denominator", "percent"}} with two decimals, the
 * rest cut off.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class JsonReportWriter implements ReportWriter {
    /** A writer; needs no setting. */
    public JsonReportWriter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        return new JsonReport(report).write(out);
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        try (InputStream in = JsonReportWriter.class.getResourceAsStream("report.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("report.schema.json is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
