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
 * @param tolerant whether later versions may write more: unknown fields are passed over, and null is as if left out
 */
record RecordShape(List<Part> parts, List<String> fields, Constructor<?> constructor, boolean tolerant) {
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
        kindField(type).ifPresent(fields::add);
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts.add(part(components[i]));
            fields.add(components[i].getName());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
            boolean tolerant = ignored != null && ignored.ignoreUnknown();
            return new RecordShape(List.copyOf(parts), List.copyOf(fields), constructor, tolerant);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a record", e);
        }
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), accessor);
    }

    /** The name of the field that tells the records of a sealed type apart, if {@code type} belongs to one. */
    static Optional<String> kindField(Class<?> type) {
        return sealedType(type)
                .map(root -> root.getAnnotation(JsonTypeInfo.class).property());
    }

    /** The records of a sealed type by the name of their kind, in the order of declaration. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (JsonSubTypes.Type kind : sealed.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(kind.name(), kind.value());
        }
        return kinds;
    }

    /** The annotated sealed type that {@code type} is or implements. */
    static Optional<Class<?>> sealedType(Class<?> type) {
        if (type.isSealed() && type.isAnnotationPresent(JsonTypeInfo.class)) {
            return Optional.of(type);
        }
        for (Class<?> above : type.getInterfaces()) {
            Optional<Class<?>> sealed = sealedType(above);
            if (sealed.isPresent()) {
                return sealed;
            }
        }
        return Optional.empty();
    }
}
