package vn.childplan.validation.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * A document issued after a plan that bears on one of its duties.
 *
 * @param document its number and date
 * @param clause the clause of it that does, or null for a letter without clauses
 * @param from the first day on which it holds
 * @param effect what it does to the duty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SubsequentDocument(
        DatedDocument document, @Nullable ClauseRef clause, LocalDate from, Effect effect) {
    /** What a document issued after the plan does to a duty. */
    public enum Effect {
        /** The duty follows its words: it amends the clause, or adds it. */
        AMENDS(Text.of("được sửa đổi, bổ sung tại", "as amended by"), Text.of("sửa đổi, bổ sung tại", "amended by")),
        /** It names those concerned. */
        NAMES(
                Text.of("cơ quan liên quan được nêu tại", "those concerned as named by"),
                Text.of("nêu tên tại", "named by")),
        /** It amends the clause after the duty had fallen due: the duty stays in the old words. */
        COMES_AFTER(
                Text.of("lời văn trước khi sửa đổi, bổ sung tại", "in the words before the amendment by"),
                Text.of("lời văn trước khi sửa đổi, bổ sung tại", "in the words before the amendment by")),
        /** It repeals the clause after the duty had fallen due: the duty stays. Programs read {@link #COMES_AFTER}. */
        REPEALS_AFTER(Text.of("theo", "by"), Text.of("bãi bỏ tại", "repealed by")),
        /** It repeals the clause, or no longer gives it to the bearer, before the duty has fallen due: nobody owes it any more. */
        ENDS(Text.of("không còn hiệu lực theo", "ended by"), Text.of("không còn hiệu lực theo", "ended by"));

        private final Text inSentence;
        private final Text inTables;

        Effect(Text inSentence, Text inTables) {
            this.inSentence = inSentence;
            this.inTables = inTables;
        }
    }

    public SubsequentDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(effect, "effect");
    }

    /**
     * How people say that a duty has ended: "được bãi bỏ từ ngày 10/7/2025", or "không còn được giao …".
     *
     * @param repealed whether its clause is gone with it, or stands and no longer gives it to the bearer
     * @param from the first day on which it was not owed any more
     */
    public static Text ended(boolean repealed, LocalDate from) {
        Text day = TimeFormat.date(from);
        return Text.of(
                (repealed ? "được bãi bỏ" : "không còn được giao") + " từ ngày " + day.vi(),
                (repealed ? "repealed" : "no longer assigned") + " from " + day.en());
    }

    /** As people cite it, with its clause: "mục 1 Kế hoạch số 187/KH-UBND ngày 10/7/2026". */
    public Text cited() {
        Text whole = document.cited();
        if (clause == null) {
            return whole;
        }
        Text place = clause.inSentence();
        return Text.of(place.vi() + " " + whole.vi(), place.en() + " of " + whole.en());
    }

    /** Whether the duty had fallen due before it, and stays in the words that the clause had. */
    public boolean comesAfter() {
        return effect == Effect.COMES_AFTER || effect == Effect.REPEALS_AFTER;
    }

    /**
     * What it does, behind the clause in a sentence: "được sửa đổi, bổ sung tại mục 1 Kế hoạch số …", "được bãi bỏ từ ngày
     * 10/7/2025 theo …".
     */
    Text inSentence() {
        Text does = joined(effect.inSentence);
        if (effect != Effect.REPEALS_AFTER) {
            return does;
        }
        Text since = ended(true, from);
        return Text.of(since.vi() + " " + does.vi(), since.en() + " " + does.en());
    }

    /** The same in the cell of a table, where the document goes by clause, number and date alone. */
    Text inTables() {
        Text day = TimeFormat.date(document.date());
        Text alone = Text.of(document.number() + " ngày " + day.vi(), document.number() + " of " + day.en());
        Text place = clause == null
                ? alone
                : Text.of(
                        clause.inSentence().vi() + ", " + alone.vi(),
                        clause.inSentence().en() + ", " + alone.en());
        return Text.of(effect.inTables.vi() + " " + place.vi(), effect.inTables.en() + " " + place.en());
    }

    private Text joined(Text does) {
        return Text.of(does.vi() + " " + cited().vi(), does.en() + " " + cited().en());
    }

    /**
     * As plain values: {@code number}, {@code date}, {@code clause} (null for a letter without clauses), {@code from} and {@code
     * effect}. Any mapper writes it so.
     */
    @JsonValue
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", document.number().value());
        fields.put("date", document.date().toString());
        fields.put("clause", clause == null ? null : clause.value());
        fields.put("from", from.toString());
        fields.put("effect", (comesAfter() ? Effect.COMES_AFTER : effect).name());
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public String toString() {
        return inSentence().vi();
    }
}
