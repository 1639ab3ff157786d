package vn.childplan.core.internal.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The records of a sealed type, of which a JSON object names one in its field {@value #FIELD}. A sealed type with an enum {@code Kind}
 * of its own has a constant for each of its records, in their order, and that is enough; of others Jackson's annotations are read,
 * which would slow every start. A test holds that these say the same wherever they stand.
 *
 * @param records by the name of their kind, in the order of declaration
 */
record Kinds(Map<String, Class<?>> records) {
    /** The field that tells them apart. */
    static final String FIELD = "kind";

    private static final ClassValue<Optional<Kinds>> OF_TYPE = new ClassValue<>() {
        @Override
        protected Optional<Kinds> computeValue(Class<?> type) {
            return type.isSealed() ? ofSealed(type) : Optional.empty();
        }
    };

    private static Optional<Kinds> ofSealed(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Kind")) {
                return Optional.of(named(nested.getEnumConstants(), type.getPermittedSubclasses()));
            }
        }
        return Optional.ofNullable(type.getAnnotation(JsonSubTypes.class)).map(Kinds::annotated);
    }

    private static Kinds named(Object[] kinds, Class<?>[] records) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        for (int i = 0; i < records.length; i++) {
            named.put(((Enum<?>) kinds[i]).name(), records[i]);
        }
        return new Kinds(Collections.unmodifiableMap(named));
    }

    private static Kinds annotated(JsonSubTypes types) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        for (JsonSubTypes.Type kind : types.value()) {
            named.put(kind.name(), kind.value());
        }
        return new Kinds(Collections.unmodifiableMap(named));
    }

    /** The kinds of a sealed type; empty if {@code type} is no such type. */
    static Optional<Kinds> of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    /** The kinds of the sealed type that {@code type} is or implements. */
    static Optional<Kinds> above(Class<?> type) {
        Optional<Kinds> kinds = of(type);
        for (Class<?> above : type.getInterfaces()) {
            if (kinds.isPresent()) {
                return kinds;
            }
            kinds = above(above);
        }
        return kinds;
    }
}
