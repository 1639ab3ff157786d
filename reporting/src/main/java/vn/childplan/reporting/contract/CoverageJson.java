package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.CoverageGap;
import vn.childplan.validation.change.CoverageOfRule;
import vn.childplan.validation.rule.Outcome;

/**
 * What the cases tried, as JSON, rule by rule: how often it came to what, the sides of its boundary, its choices, its cases; then
 * what is not tried, in one language. The same coverage gives the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CoverageJson {
    private CoverageJson() {}

    /**
     * Writes it in UTF-8, ending in a line break; does not close {@code out}.
     *
     * @param cases by the id of a rule the names of the cases in which it came to something
     */
    public static void write(Coverage coverage, Map<String, List<String>> cases, Locale locale, OutputStream out)
            throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeNumberField("percent", coverage.percent());
            json.writeArrayFieldStart("rules");
            for (CoverageOfRule rule : coverage.rules()) {
                write(rule, cases.getOrDefault(rule.rule(), List.of()), json, fields);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("gaps");
            for (CoverageGap gap : coverage.gaps()) {
                json.writeStartObject();
                fields.text("rule", gap.rule());
                fields.text("kind", gap.kind());
                fields.text("words", gap.words().in(locale));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(CoverageOfRule rule, List<String> cases, JsonGenerator json, JsonFields fields)
            throws IOException {
        json.writeStartObject();
        fields.text("rule", rule.rule());
        json.writeNumberField("points", rule.points());
        json.writeNumberField("tried", rule.tried());
        json.writeObjectFieldStart("outcomes");
        for (Map.Entry<Outcome, Long> came : rule.outcomes().entrySet()) {
            json.writeNumberField(came.getKey().name(), came.getValue());
        }
        json.writeEndObject();
        if (rule.bounded()) {
            json.writeBooleanField("lastDayTried", rule.lastDayTried());
            json.writeBooleanField("firstDayTried", rule.firstDayTried());
        }
        json.writeObjectFieldStart("choices");
        for (Map.Entry<CoverageOfRule.Choice, Boolean> choice : rule.choices().entrySet()) {
            json.writeBooleanField(choice.getKey().toString(), choice.getValue());
        }
        json.writeEndObject();
        fields.texts("cases", cases);
        json.writeEndObject();
    }
}
