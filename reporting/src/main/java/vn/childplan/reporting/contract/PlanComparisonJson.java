package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Clause;
import vn.childplan.validation.comparison.ClauseChange;
import vn.childplan.validation.comparison.ClauseChange.Added;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.comparison.ClauseChange.Removed;
import vn.childplan.validation.comparison.DocumentChange;
import vn.childplan.validation.comparison.DutyChange;
import vn.childplan.validation.comparison.PartChange;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.comparison.WordRun;
import vn.childplan.validation.obligation.Obligation;

/**
 * What differs between two plans, as JSON: the ids of the plans {@code before} and {@code after}; {@code document}, each with
 * {@code part}, {@code before}, {@code after}; {@code clauses}, each with {@code change} (ADDED, REMOVED, MOVED, YEAR, CHANGED;
 * UNCHANGED where the same words mean times of another year), the numbers {@code before} and {@code after}, {@code text} of what is there on one side alone, and {@code parts}, each with its
 * {@code words} as runs (KEPT, REMOVED, ADDED); {@code duties}, each with {@code change}, the ids {@code before} and {@code after},
 * the {@code bearer} and its last days. The same plans give the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanComparisonJson {
    private PlanComparisonJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(PlanComparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            fields.text("before", comparison.before().plan().id());
            fields.text("after", comparison.after().plan().id());
            json.writeArrayFieldStart("document");
            for (DocumentChange change : comparison.document()) {
                json.writeStartObject();
                fields.text("part", change.part());
                fields.text("before", change.before());
                fields.text("after", change.after());
                words(change.words(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("clauses");
            for (ClauseChange change : comparison.clauses()) {
                clause(change, json, fields);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("duties");
            for (DutyChange change : comparison.duties()) {
                duty(change, json, fields);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void clause(ClauseChange change, JsonGenerator json, JsonFields fields) throws IOException {
        json.writeStartObject();
        fields.text("change", change.kind());
        switch (change.kind()) {
            case ADDED -> oneSide(null, ((Added) change).clause(), fields);
            case REMOVED -> oneSide(((Removed) change).clause(), null, fields);
            case MOVED, YEAR, CHANGED, UNCHANGED -> {
                Altered altered = (Altered) change;
                fields.text("before", altered.before().ref());
                fields.text("after", altered.after().ref());
                json.writeArrayFieldStart("parts");
                for (PartChange part : altered.parts()) {
                    json.writeStartObject();
                    fields.text("part", part.part());
                    fields.text("before", part.before());
                    fields.text("after", part.after());
                    words(part.words(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** A clause that one plan alone has. */
    private static void oneSide(@Nullable Clause before, @Nullable Clause after, JsonFields fields) throws IOException {
        fields.text("before", before == null ? null : before.ref());
        fields.text("after", after == null ? null : after.ref());
        fields.texts("text", before == null ? (after == null ? List.of() : after.lines()) : before.lines());
    }

    private static void words(List<WordRun> runs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("words");
        for (WordRun run : runs) {
            json.writeStartObject();
            json.writeStringField("kind", run.kind().name());
            json.writeStringField("text", run.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void duty(DutyChange change, JsonGenerator json, JsonFields fields) throws IOException {
        Obligation before = change.before();
        Obligation after = change.after();
        json.writeStartObject();
        fields.text("change", change.kind());
        fields.text("before", before == null ? null : before.id());
        fields.text("after", after == null ? null : after.id());
        fields.text("bearer", change.obligation().bearer());
        fields.date("lastDayBefore", before == null ? null : before.lastDay());
        fields.date("lastDayAfter", after == null ? null : after.lastDay());
        json.writeEndObject();
    }
}
