package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.change.DecisionRecord.Decided;
import vn.childplan.validation.change.Replay;
import vn.childplan.validation.change.RuleDifference;

/**
 * A replay as JSON: whether facts and verdicts are the {@code same}, whether the verdicts are ({@code sameVerdicts}), the facts that
 * differ ({@code inputs}), the versions of the library ({@code recordedBy}, {@code replayedBy}; null if unknown), the
 * {@code rules} that differ ({@code rule}, {@code parameter}, null if it is about the rule itself, {@code recorded} and {@code
 * replayed} in Vietnamese words, {@code recordedEn} and {@code replayedEn} in English, null where there is none), and the {@code verdicts} that differ: {@code obligation}, {@code recorded} and {@code replayed} (null where there is none) with
 * {@code status}, {@code lastDay}, {@code daysLate} and {@code decidedBy}, and the {@code rules} that concluded. The same gives the
 * same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReplayJson {
    private ReplayJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Replay replay, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeBooleanField("same", replay.isSame());
            json.writeBooleanField("sameVerdicts", replay.hasSameVerdicts());
            fields.texts(
                    "inputs", replay.inputs().stream().map(Replay.Input::name).toList());
            fields.text("recordedBy", replay.recorded());
            fields.text("replayedBy", replay.replayed());
            json.writeArrayFieldStart("rules");
            for (RuleDifference difference : replay.rules()) {
                json.writeStartObject();
                fields.text("rule", difference.rule());
                fields.text("parameter", difference.parameter());
                fields.text("recorded", in(Text.VIETNAMESE, difference.recorded()));
                fields.text("replayed", in(Text.VIETNAMESE, difference.replayed()));
                fields.text("recordedEn", in(Locale.ENGLISH, difference.recorded()));
                fields.text("replayedEn", in(Locale.ENGLISH, difference.replayed()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("verdicts");
            for (Replay.Difference difference : replay.verdicts()) {
                json.writeStartObject();
                fields.text("obligation", difference.obligation());
                decided("recorded", difference.recorded(), json, fields);
                decided("replayed", difference.replayed(), json, fields);
                fields.texts("rules", difference.rules());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static @Nullable String in(Locale locale, @Nullable Text text) {
        return text == null ? null : text.in(locale);
    }

    private static void decided(String name, @Nullable Decided decided, JsonGenerator json, JsonFields fields)
            throws IOException {
        if (decided == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        fields.text("status", decided.status());
        fields.date("lastDay", decided.lastDay());
        json.writeNumberField("daysLate", decided.daysLate());
        fields.text("decidedBy", decided.decidedBy());
        json.writeEndObject();
    }
}
