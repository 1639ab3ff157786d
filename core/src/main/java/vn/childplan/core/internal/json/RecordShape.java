package vn.childplan.core.internal.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record looks as a JSON object: its components in order are the fields; one annotated {@link JsonInclude} may be
 * left out. One that may have more fields than we know is annotated {@link JsonIgnoreProperties}.
 *
 * @param parts the components
 * @param fields the names of all fields: first the one that tells its kind, if it belongs to a sealed type
 * @param constructor makes one from the values of the components
 */
record RecordShape(List<Part> parts, List<String> fields, Constructor<?> constructor) {
    /**
     * One component.
     *
     * @param type its declared type
     * @param accessor gives its value
     */
    record Part(String name, Type type, Method accessor) {
        /** When it is left out, or null if it never is. Looked up only when asked: reading annotations is slow at first. */
        JsonInclude.@Nullable Include include() {
            JsonInclude include = accessor.getAnnotation(JsonInclude.class);
            return include == null ? null : include.value();
        }

        /** Whether its texts are words with a meaning and no texts for people. */
        boolean isWord() {
            return accessor.isAnnotationPresent(Word.class);
        }

        boolean optional() {
            return include() != null;
        }
    }

    /**
     * The records of an annotated sealed type.
     *
     * @param field the name of the field that tells them apart
     * @param records by the name of their kind, in the order of declaration
     */
    record Kinds(String field, Map<String, Class<?>> records) {}

    private static final ClassValue<Optional<Kinds>> KINDS = new ClassValue<>() {
        @Override
        protected Optional<Kinds> computeValue(Class<?> type) {
            return type.isSealed() && type.isAnnotationPresent(JsonTypeInfo.class)
                    ? Optional.of(inspectKinds(type))
                    : Optional.empty();
        }
    };

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape inspect(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Part> parts = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        kindsAbove(type).ifPresent(kinds -> fields.add(kinds.field()));
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts.add(part(components[i]));
            fields.add(components[i].getName());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(List.copyOf(parts), List.copyOf(fields), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a record", e);
        }
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), accessor);
    }

    /**
     * Whether later versions may write more: unknown fields are passed over, and null is as if left out. Looked up only when
     * asked, as what a part says.
     */
    boolean tolerant() {
        JsonIgnoreProperties ignored = constructor.getDeclaringClass().getAnnotation(JsonIgnoreProperties.class);
        return ignored != null && ignored.ignoreUnknown();
    }

    private static Kinds inspectKinds(Class<?> sealed) {
        Map<String, Class<?>> records = new LinkedHashMap<>();
        for (JsonSubTypes.Type kind : sealed.getAnnotation(JsonSubTypes.class).value()) {
            records.put(kind.name(), kind.value());
        }
        return new Kinds(sealed.getAnnotation(JsonTypeInfo.class).property(), Collections.unmodifiableMap(records));
    }

    /** The kinds of a sealed type, if {@code type} is one and annotated. */
    static Optional<Kinds> kinds(Class<?> type) {
        return KINDS.get(type);
    }

    /** The kinds of the annotated sealed type that {@code type} is or implements. */
    static Optional<Kinds> kindsAbove(Class<?> type) {
        Optional<Kinds> kinds = kinds(type);
        for (Class<?> above : type.getInterfaces()) {
            if (kinds.isPresent()) {
                return kinds;
            }
            kinds = kindsAbove(above);
        }
        return kinds;
    }
}
