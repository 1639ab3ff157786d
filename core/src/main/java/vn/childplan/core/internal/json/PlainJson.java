package vn.childplan.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Surrogates;

/**
 * JSON as plain values, which every mapper takes and gives: maps whose order is that of the fields, lists, texts, numbers,
 * booleans, null.
 */
public final class PlainJson {
    /** Of what came from a mapper nobody knows where it stood. */
    private static final Position NOWHERE = new Position(0, 0);

    private PlainJson() {}

    /** Writes plain values. */
    public static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        write(value, json, other -> {
            throw new IllegalArgumentException(other.getClass() + " is not a plain value");
        });
    }

    /** Writes plain values, some of which are made of others only when it is their turn. */
    public static void write(@Nullable Object value, JsonGenerator json, UnaryOperator<Object> toPlain)
            throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName((String) field.getKey());
                write(field.getValue(), json, toPlain);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json, toPlain);
            }
            json.writeEndArray();
        } else {
            write(toPlain.apply(value), json, toPlain);
        }
    }

    /**
     * Plain values as a tree without places.
     *
     * @throws IllegalArgumentException if one is not a plain value, or a text has half a character
     */
    public static Json tree(@Nullable Object value) {
        if (value == null) {
            return new Json.Null(NOWHERE);
        } else if (value instanceof String text) {
            return new Json.Str(NOWHERE, composed(text));
        } else if (value instanceof Boolean bool) {
            return new Json.Bool(NOWHERE, bool);
        } else if (value instanceof Number number) {
            return new Json.Num(NOWHERE, number.toString());
        } else if (value instanceof Map<?, ?> fields) {
            List<Json.Member> members = new ArrayList<>();
            fields.forEach((name, field) -> members.add(new Json.Member(String.valueOf(name), NOWHERE, tree(field))));
            return new Json.Obj(NOWHERE, members);
        } else if (value instanceof List<?> items) {
            return new Json.Arr(NOWHERE, items.stream().map(PlainJson::tree).toList());
        }
        throw new IllegalArgumentException(value.getClass() + " is not a plain value");
    }

    private static String composed(String text) {
        if (Surrogates.isOneAlone(text)) {
            throw new IllegalArgumentException("half a character in " + Excerpt.quote(text));
        }
        return Composed.of(text);
    }
}
