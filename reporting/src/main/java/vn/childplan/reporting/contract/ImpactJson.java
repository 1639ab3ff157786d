package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.change.RuleChange;
import vn.childplan.validation.rule.RuleSetDescription;

/**
 * The impact of a change as JSON: every obligation whose status differs, how often each transition occurs, and, apart, the
 * obligations that only come out with other days late. {@code before} or {@code after} is null where one side has no such
 * obligation. {@code change} says what the rules of the candidate change and why, {@code noChange} why nothing
 * changes, both in Vietnamese, with {@code En} behind the name in English; {@code causes} counts by cause in what verdicts differ. The same impact gives the same bytes everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ImpactJson {
    private ImpactJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Impact impact, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            write(impact, json);
            json.writeRaw('\n');
        }
    }

    /** Writes the impacts at several instants, as {@code along} of one object; does not close {@code out}. */
    public static void writeAlong(List<Impact> impacts, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("along");
            for (Impact impact : impacts) {
                write(impact, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes one obligation of an impact: {@code obligation}, {@code asOf}, {@code rules} that make the difference, and the
     * explanations {@code before} and {@code after} as {@link ExplanationJson} has them, null where one side has no such obligation;
     * does not close {@code out}.
     *
     * @param obligation its id
     */
    public static void writeOne(Impact impact, String obligation, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            fields.text("obligation", obligation);
            fields.instant("asOf", impact.asOf());
            fields.texts("rules", impact.causesOf(obligation));
            explanation("before", impact.before(obligation), locale, json);
            explanation("after", impact.after(obligation), locale, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void explanation(String name, Optional<Verdict> verdict, Locale locale, JsonGenerator json)
            throws IOException {
        json.writeFieldName(name);
        if (verdict.isPresent()) {
            ExplanationJson.write(verdict.get().explain(locale), json);
        } else {
            json.writeNull();
        }
    }

    private static void write(Impact impact, JsonGenerator json) throws IOException {
        JsonFields fields = new JsonFields(json);
        json.writeStartObject();
        changes("changes", impact.changes(), json, fields);
        json.writeObjectFieldStart("transitions");
        for (Map.Entry<String, Integer> transition : impact.transitions().entrySet()) {
            json.writeNumberField(transition.getKey(), transition.getValue());
        }
        json.writeEndObject();
        fields.text("base", impact.base().rules().name());
        fields.text("candidate", impact.candidate().rules().name());
        fields.instant("asOf", impact.asOf());
        changes("lateness", impact.latenessChanges(), json, fields);
        others(impact.otherChanges(), json, fields);
        change(impact, json, fields);
        causes(impact, json);
        fields.texts("noChange", impact.whyNoChange().stream().map(Text::vi).toList());
        fields.texts("noChangeEn", impact.whyNoChange().stream().map(Text::en).toList());
        json.writeEndObject();
    }

    /** How many verdicts differ by cause, and in which part. */
    private static void causes(Impact impact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("causes");
        for (Map.Entry<String, Map<VerdictPart, Integer>> cause :
                impact.partsByCause().entrySet()) {
            json.writeObjectFieldStart(cause.getKey());
            for (Map.Entry<VerdictPart, Integer> part : cause.getValue().entrySet()) {
                json.writeNumberField(part.getKey().name(), part.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** What the candidate says of itself, and what it changes in the rules. */
    private static void change(Impact impact, JsonGenerator json, JsonFields fields) throws IOException {
        RuleSetDescription description = impact.candidate().rules().description();
        json.writeObjectFieldStart("change");
        fields.text("title", description.title());
        fields.text("reason", description.reason());
        fields.text("basis", description.basis());
        json.writeArrayFieldStart("steps");
        for (RuleChange.Step step : impact.ruleChange().steps()) {
            json.writeStartObject();
            fields.text("rule", step.rule());
            fields.text("text", step.words().vi());
            fields.texts("why", step.why().stream().map(Text::vi).toList());
            fields.text("textEn", step.words().en());
            fields.texts("whyEn", step.why().stream().map(Text::en).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void changes(String name, List<ImpactedVerdict> changes, JsonGenerator json, JsonFields fields)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (ImpactedVerdict change : changes) {
            json.writeStartObject();
            change(change, json, fields);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of one verdict that differs. */
    static void change(ImpactedVerdict change, JsonGenerator json, JsonFields fields) throws IOException {
        fields.text("obligation", change.obligation().id());
        fields.text("clause", change.obligation().clause());
        fields.text("bearer", change.obligation().bearer());
        fields.text("before", status(change.before()));
        fields.text("after", status(change.after()));
        fields.texts("rules", change.causes());
        json.writeNumberField("daysLateBefore", daysLate(change.before()));
        json.writeNumberField("daysLateAfter", daysLate(change.after()));
    }

    /** Same status and lateness; what differs is named. */
    private static void others(List<ImpactedVerdict> changes, JsonGenerator json, JsonFields fields)
            throws IOException {
        json.writeArrayFieldStart("others");
        for (ImpactedVerdict change : changes) {
            json.writeStartObject();
            fields.text("obligation", change.obligation().id());
            fields.text("clause", change.obligation().clause());
            fields.text("bearer", change.obligation().bearer());
            fields.texts(
                    "differences",
                    change.differences().stream().map(VerdictPart::name).toList());
            fields.texts("rules", change.causes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable Object status(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.status();
    }

    private static int daysLate(@Nullable Verdict verdict) {
        return verdict == null ? 0 : verdict.daysLate();
    }
}
