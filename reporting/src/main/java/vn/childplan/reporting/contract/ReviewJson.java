package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;

/**
 * The findings of a plan review as JSON, in their order, with their texts in one language. {@code clause} is null where a
 * finding is about the document. The same findings give the same bytes everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ReviewJson {
    private ReviewJson() {}

    /** Writes them in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(List<Finding> findings, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                fields.text("code", finding.code());
                fields.text("severity", finding.severity());
                fields.text("clause", finding.clause());
                fields.text("message", finding.message().in(locale));
                Text basis = finding.basis();
                fields.text("basis", basis == null ? null : basis.in(locale));
                fields.text("remedy", finding.remedy().in(locale));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
