package vn.childplan.core.internal.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
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
        /** When it is left out, or null if it never is. Looked up only when something is wrong: reading annotations is slow at first. */
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

        /** Whether its record has 0 where it has nothing, and so cannot tell. */
        boolean isNumber() {
            return type == int.class || type == long.class;
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
        if (Kinds.above(type).isPresent()) {
            fields.add(Kinds.FIELD);
        }
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
}
