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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private RecordWriter() {}

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
    public static void write(Record document, OutputStream out) throws IOException {
        write(fields(document), out);
    }

    /** Writes one document of plain values. Does not close {@code out}. */
    public static void write(Map<String, Object> fields, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            PlainJson.write(fields, json);
            json.writeRaw('\n');
        }
    }

    /** A document as plain values, for whoever writes it otherwise. */
    @SuppressWarnings("unchecked") // A record becomes a map with the names of its components.
    public static Map<String, Object> fields(Record document) {
        return (Map<String, Object>) plain(document);
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(RecordWriter::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, field) -> sorted.put(name.toString(), plain(field)));
            return Collections.unmodifiableMap(sorted);
        } else if (value instanceof Boolean || value instanceof Number) {
            return value;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        Scalar scalar = Scalar.of(value.getClass());
        return scalar == null ? record(value) : scalar.format(value);
    }

    private static Map<String, Object> record(Object record) {
        Class<?> type = record.getClass();
        Map<String, Object> fields = new LinkedHashMap<>();
        Kinds.above(type).ifPresent(kinds -> fields.put(Kinds.FIELD, kindOf(type, kinds)));
        for (RecordShape.Part part : RecordShape.of(type).parts()) {
            Object value = valueOf(part, record);
            if (value == null) {
                if (part.include() == JsonInclude.Include.ALWAYS) {
                    fields.put(part.name(), null);
                }
            } else if (!isLeftOut(part.include(), value)) {
                fields.put(part.name(), plain(value));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static String kindOf(Class<?> type, Kinds kinds) {
        return kinds.records().entrySet().stream()
                .filter(kind -> kind.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is none of " + kinds.records()));
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
        return Kinds.above(record.getClass()).isEmpty()
                && RecordShape.of(record.getClass()).parts().stream().allMatch(part -> {
                    Object value = valueOf(part, record);
                    return value == null || isLeftOut(part.include(), value);
                });
    }
}
