package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/**
 * The catalogue of a rule set as JSON, rule by rule in its order, with its texts in one language: for those who show it or
 * write rule files by program. It is not the file that a set is written in ({@link vn.childplan.validation.rule.RuleSetJson}).
 * The same set gives the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RulesJson {
    private RulesJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(RuleSet rules, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            fields.text("ruleSet", rules.name());
            fields.text("title", rules.description().title());
            fields.text("basis", rules.description().basis());
            fields.text("reason", rules.description().reason());
            json.writeArrayFieldStart("rules");
            for (Rule rule : rules.rules()) {
                write(rule, rules, locale, json, fields);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Rule rule, RuleSet rules, Locale locale, JsonGenerator json, JsonFields fields)
            throws IOException {
        Validity validity = rule.about().validity();
        json.writeStartObject();
        fields.text("id", rule.id());
        fields.text("stage", rule.stage());
        fields.text("title", rule.about().title().in(locale));
        fields.text("severity", rule.about().severity());
        fields.date("from", validity.from());
        fields.date("until", validity.to() == null ? null : validity.to().minusDays(1));
        json.writeArrayFieldStart("basis");
        for (Basis basis : rule.about().bases()) {
            json.writeStartObject();
            fields.text("kind", basis.kind());
            fields.text("text", basis.in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (Parameter<?> parameter : rule.about().parameters()) {
            write(parameter, rule, rules, locale, json, fields);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(
            Parameter<?> parameter, Rule rule, RuleSet rules, Locale locale, JsonGenerator json, JsonFields fields)
            throws IOException {
        json.writeStartObject();
        fields.text("name", parameter.name());
        fields.text("standard", parameter.standard());
        fields.text("meaning", parameter.meaning().in(locale));
        fields.text("allowed", parameter.allowed().in(locale));
        json.writeArrayFieldStart("settings");
        for (Setting setting : rules.settings()) {
            if (setting.rule().equals(rule.id()) && setting.parameter().equals(parameter.name())) {
                json.writeStartObject();
                fields.text("value", setting.value());
                fields.date("from", setting.from());
                fields.date("until", setting.until());
                fields.text("reason", setting.reason());
                fields.text("basis", setting.basis());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
