package vn.childplan.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON, the mirror of {@link RecordBinder}: UTF-8, fields in the order of the components, indented by
 * two, lines ending in LF, the last one too. The same value gives the same bytes everywhere.
 */
public final class RecordWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A generator with the layout of all our documents; closing it leaves {@code out} open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        layout.indentObjectsWith(INDENT);
        layout.indentArraysWith(INDENT);
        return compactGenerator(out).setPrettyPrinter(layout);
    }

    /** A generator that writes everything on one line; closing it leaves {@code out} open. */
    public static JsonGenerator compactGenerator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /** Writes one document. Does not close {@code out}. */
    public static void write(Object value, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            new RecordWriter(json).value(value);
            json.writeRaw('\n');
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            scalarOrRecord(value);
        }
    }

    private void scalarOrRecord(Object value) throws IOException {
        Scalar scalar = Scalar.of(value.getClass());
        if (scalar != null) {
            json.writeString(scalar.format().apply(value));
        } else {
            record(value);
        }
    }

    private void record(Object record) throws IOException {
        Class<?> type = record.getClass();
        json.writeStartObject();
        Optional<Class<?>> sealed = RecordShape.sealedType(type);
        if (sealed.isPresent()) {
            json.writeFieldName(RecordShape.kindField(sealed.get()).orElseThrow());
            json.writeString(kindOf(type, sealed.get()));
        }
        for (RecordShape.Part part : RecordShape.of(type).parts()) {
            Object value = valueOf(part, record);
            if (value != null && !isLeftOut(part.include(), value)) {
                json.writeFieldName(part.name());
                value(value);
            }
        }
        json.writeEndObject();
    }

    private static String kindOf(Class<?> type, Class<?> sealed) {
        return RecordShape.kinds(sealed).entrySet().stream()
                .filter(kind -> kind.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not a kind of " + sealed));
    }

    private static @Nullable Object valueOf(RecordShape.Part part, Object record) {
        try {
            return part.accessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot call " + part.accessor(), e);
        }
    }

    private static boolean isLeftOut(JsonInclude.@Nullable Include include, Object value) {
        if (include == JsonInclude.Include.NON_DEFAULT) {
            return value.equals(false) || value.equals(0) || value.equals(0L);
        }
        if (include != JsonInclude.Include.NON_EMPTY) {
            return false;
        }
        return (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Record record && isEmpty(record));
    }

    /** Whether nothing would be written of a record. */
    private static boolean isEmpty(Record record) {
        return RecordShape.sealedType(record.getClass()).isEmpty()
                && RecordShape.of(record.getClass()).parts().stream().allMatch(part -> {
                    Object value = valueOf(part, record);
                    return value == null || isLeftOut(part.include(), value);
                });
    }
}
