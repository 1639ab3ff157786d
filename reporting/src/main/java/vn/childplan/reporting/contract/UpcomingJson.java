package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.change.Upcoming;

/**
 * What will be judged otherwise, as JSON: {@code language} and {@code changes}, each with the day {@code from} which it holds and
 * the {@code verdicts} that would differ, as {@link ImpactJson} has them, each with a {@code text} in the language. The same
 * gives the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UpcomingJson {
    private UpcomingJson() {}

    /** Writes it in UTF-8, ending in a line break, texts in the language of {@code locale}; does not close {@code out}. */
    public static void write(Upcoming upcoming, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            fields.text("language", locale.getLanguage().equals("en") ? "en" : "vi");
            json.writeArrayFieldStart("changes");
            for (Upcoming.Change change : upcoming.changes()) {
                json.writeStartObject();
                fields.date("from", change.from());
                json.writeArrayFieldStart("verdicts");
                for (ImpactedVerdict verdict : change.verdicts()) {
                    json.writeStartObject();
                    ImpactJson.change(verdict, json, fields);
                    fields.text("text", change.warning(verdict).in(locale));
                    json.writeEndObject();
                }
                json.writeEndArray();
                fields.texts(
                        "whyNone",
                        change.whyNone().stream().map(why -> why.in(locale)).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
