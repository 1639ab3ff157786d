package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Timeline.Change;

/**
 * How one obligation stood over time, as JSON: {@code obligation}, {@code from}, {@code to}, {@code language} and {@code states},
 * each with {@code since}, {@code status}, {@code lastDay}, {@code fulfilledAt}, {@code transferredTo}, and what moved it there:
 * {@code cause} (ENTRY, TIME, AGENCY; null for the first), {@code entries} as files of evidence have them, and a {@code text} in
 * the language. The same timeline gives the same bytes everywhere. Safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TimelineJson {
    private final JsonGenerator json;
    private final JsonFields fields;

    private TimelineJson(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes it in UTF-8, ending in a line break, texts in the language of {@code locale}; does not close {@code out}. */
    public static void write(Timeline timeline, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            new TimelineJson(json).write(timeline, locale);
            json.writeRaw('\n');
        }
    }

    /** Writes several, in their order, as {@code obligations}, each in the form of one. */
    public static void write(List<Timeline> all, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            TimelineJson each = new TimelineJson(json);
            json.writeStartObject();
            json.writeArrayFieldStart("obligations");
            for (Timeline timeline : all) {
                each.write(timeline, locale);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(Timeline timeline, Locale locale) throws IOException {
        json.writeStartObject();
        fields.text("obligation", timeline.start().obligation().id());
        fields.instant("from", timeline.start().asOf());
        fields.instant("to", timeline.end());
        fields.text("language", locale.getLanguage().equals("en") ? "en" : "vi");
        json.writeArrayFieldStart("states");
        json.writeStartObject();
        state(timeline.start());
        fields.text("cause", null);
        fields.entries("entries", List.of());
        fields.text("text", null);
        json.writeEndObject();
        for (Change change : timeline.changes()) {
            json.writeStartObject();
            state(change.verdict());
            fields.text("cause", change.cause());
            fields.entries("entries", change.entries());
            fields.text("text", change.words().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void state(Verdict verdict) throws IOException {
        fields.instant("since", verdict.asOf());
        fields.text("status", verdict.status());
        fields.date("lastDay", verdict.lastDay());
        fields.instant("fulfilledAt", verdict.fulfilledAt());
        fields.agencies("transferredTo", verdict.transferredTo());
    }
}
