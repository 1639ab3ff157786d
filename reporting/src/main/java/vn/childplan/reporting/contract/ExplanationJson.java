package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Explanation.EntryUse;
import vn.childplan.validation.assessment.Explanation.Handover;
import vn.childplan.validation.rule.Reason;

/**
 * Why a verdict came out as it did, as JSON. Texts are in the language of the explanation; everything else is the same in
 * every language:
 *
 * <ul>
 *   <li>{@code obligation}, {@code status}, {@code language}, {@code conclusion};
 *   <li>{@code clause}: its {@code ref}, its {@code place} in a sentence, its {@code lines} in full;
 *   <li>{@code questions}: {@code stage}, {@code title} and {@code reasons}, each with {@code rule}, {@code title},
 *       {@code outcome}, {@code bases} ({@code kind}: TEXT, LAW, ANALOGY, READING or PRACTICE, and {@code text}),
 *       {@code inputs} ({@code name}, {@code value}) and {@code consequence}, empty if nothing followed;
 *   <li>{@code entries}: {@code kind}, {@code agency}, {@code clause}, {@code period}, {@code at}, {@code recordedAt} and
 *       {@code document} of each entry, its {@code use} (FULFILS, CONSIDERED, NOT_COUNTED) and a {@code text};
 *   <li>{@code lastDay}: {@code day}, {@code original}, {@code dayOff}, {@code text}; null if there is none;
 *   <li>{@code handovers}: {@code kind} (TAKEN_OVER, PASSED_ON, STAYED), {@code on}, {@code agencies}, {@code decisions},
 *       {@code others}, {@code text};
 *   <li>{@code next}: {@code who}, {@code by} (null if at once, or if no day is set), {@code text}.
 * </ul>
 *
 * <p>Instants carry the offset of Viet Nam, dates are ISO. The same explanation gives the same bytes everywhere. Several
 * threads may write explanations at once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ExplanationJson {
    private final JsonGenerator json;
    private final JsonFields fields;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Explanation explanation, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            new ExplanationJson(json).write(explanation);
            json.writeRaw('\n');
        }
    }

    /** Writes it as a value of something larger. */
    static void write(Explanation explanation, JsonGenerator json) throws IOException {
        new ExplanationJson(json).write(explanation);
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        fields.text("obligation", explanation.obligation());
        fields.text("status", explanation.status());
        fields.text("language", explanation.locale().getLanguage().equals("en") ? "en" : "vi");
        fields.text("conclusion", explanation.conclusion());
        json.writeObjectFieldStart("clause");
        fields.text("ref", explanation.clause().ref());
        fields.text("place", explanation.clause().place());
        fields.texts("lines", explanation.clause().lines());
        json.writeEndObject();
        json.writeArrayFieldStart("questions");
        for (Explanation.Question question : explanation.questions()) {
            question(question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("entries");
        for (EntryUse entry : explanation.entries()) {
            entry(entry);
        }
        json.writeEndArray();
        lastDay(explanation);
        json.writeArrayFieldStart("handovers");
        for (Handover handover : explanation.handovers()) {
            handover(handover);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("next");
        fields.agencies("who", explanation.next().who());
        fields.date("by", explanation.next().by());
        fields.text("text", explanation.next().text());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void question(Explanation.Question question) throws IOException {
        json.writeStartObject();
        fields.text("stage", question.stage());
        fields.text("title", question.title());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : question.reasons()) {
            reason(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        fields.text("rule", reason.rule());
        fields.text("title", reason.title());
        fields.text("outcome", reason.outcome());
        json.writeArrayFieldStart("bases");
        for (Reason.Ground ground : reason.bases()) {
            json.writeStartObject();
            fields.text("kind", ground.kind());
            fields.text("text", ground.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("inputs");
        for (Reason.Input input : reason.inputs()) {
            json.writeStartObject();
            fields.text("name", input.name());
            fields.text("value", input.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        fields.text("consequence", reason.consequence());
        json.writeEndObject();
    }

    private void entry(EntryUse use) throws IOException {
        Evidence entry = use.entry();
        json.writeStartObject();
        fields.text("kind", entry.kind().code());
        fields.text("agency", entry.agency());
        fields.text("clause", entry.clause());
        fields.text("period", entry.period());
        fields.instant("at", entry.at());
        fields.instant("recordedAt", entry.recordedAt());
        fields.text("document", entry.document());
        fields.text("use", use.use());
        fields.text("text", use.text());
        json.writeEndObject();
    }

    private void lastDay(Explanation explanation) throws IOException {
        Explanation.LastDay lastDay = explanation.lastDay();
        if (lastDay == null) {
            json.writeNullField("lastDay");
            return;
        }
        json.writeObjectFieldStart("lastDay");
        fields.date("day", lastDay.day());
        fields.date("original", lastDay.original());
        json.writeBooleanField("dayOff", lastDay.dayOff());
        fields.text("text", lastDay.text());
        json.writeEndObject();
    }

    private void handover(Handover handover) throws IOException {
        json.writeStartObject();
        fields.text("kind", handover.kind());
        fields.date("on", handover.on());
        fields.agencies("agencies", handover.agencies());
        fields.texts("decisions", handover.decisions());
        fields.agencies("others", handover.others());
        fields.text("text", handover.text());
        json.writeEndObject();
    }
}
