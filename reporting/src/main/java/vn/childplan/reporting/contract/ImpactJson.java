package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
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
 * obligation. {@code change} says, in Vietnamese, what the rules of the candidate change and why. The same impact gives the same bytes everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ImpactJson {
    private ImpactJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Impact impact, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
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
            json.writeEndObject();
            json.writeRaw('\n');
        }
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
