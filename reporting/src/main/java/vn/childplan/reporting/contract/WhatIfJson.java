package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.change.WhatIf.Remedy;

/**
 * What would make a verdict another, as JSON: {@code obligation}, {@code asOf}, {@code status}, {@code daysLate},
 * {@code language} and {@code remedies}, each with the {@code status} and {@code daysLate} that it gives, {@code asOf} when that
 * is judged, {@code stillPossible}, {@code latest} (the last second for it; null if there is none), {@code entries} as files of
 * evidence have them, and a {@code text} in the language. The same answer gives the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WhatIfJson {
    private WhatIfJson() {}

    /** Writes it in UTF-8, ending in a line break, texts in the language of {@code locale}; does not close {@code out}. */
    public static void write(WhatIf whatIf, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            write(whatIf, locale, json);
            json.writeRaw('\n');
        }
    }

    /** Writes several, in their order, as {@code obligations}, each in the form of one. */
    public static void write(List<WhatIf> all, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("obligations");
            for (WhatIf whatIf : all) {
                write(whatIf, locale, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(WhatIf whatIf, Locale locale, JsonGenerator json) throws IOException {
        JsonFields fields = new JsonFields(json);
        json.writeStartObject();
        fields.text("obligation", whatIf.verdict().obligation().id());
        verdict(whatIf.verdict(), json, fields);
        fields.text("language", locale.getLanguage().equals("en") ? "en" : "vi");
        json.writeArrayFieldStart("remedies");
        for (Remedy remedy : whatIf.remedies()) {
            json.writeStartObject();
            verdict(remedy.verdict(), json, fields);
            json.writeBooleanField("stillPossible", remedy.isStillPossible());
            fields.instant("latest", remedy.latest());
            fields.entries("entries", remedy.entries());
            fields.text("text", remedy.words().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void verdict(Verdict verdict, JsonGenerator json, JsonFields fields) throws IOException {
        fields.instant("asOf", verdict.asOf());
        fields.text("status", verdict.status());
        json.writeNumberField("daysLate", verdict.daysLate());
    }
}
