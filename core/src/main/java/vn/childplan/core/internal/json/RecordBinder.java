package vn.childplan.core.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;

/**
 * Makes records of JSON. Every problem is collected; a value that depends on a wrong one is left out without a problem
 * of its own. A component may be a string, int, long, boolean or decimal, a date or instant, an enum, one of the
 * types that {@link Scalar} and {@link Kinds} list, a record, or a list, sorted set or string-keyed map of these.
 */
public final class RecordBinder {
    private static final Text TYPE_AGAIN =
            Text.of("Xóa rồi gõ lại giá trị này.", "Delete the value and type it again.");

    private static final int MOST_NEAREST = 50;

    private final ProblemSink problems;
    private final IdentityHashMap<Json, Object> made = new IdentityHashMap<>();
    private int unknown;

    public RecordBinder(ProblemSink problems) {
        this.problems = problems;
    }

    /** A value of that type, or empty with at least one problem. */
    public <T> Optional<T> bind(Class<T> type, Json json, Pointer path) {
        return Optional.ofNullable(value(type, json, path, null)).map(type::cast);
    }

    /** What was made of one value of the tree; empty if it was not good. */
    public <T> Optional<T> madeOf(Json json, Class<T> type) {
        Object value = made.get(json);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** @param part the component of a record that it is the value of, or an item of; null for the document itself */
    private @Nullable Object value(Type type, Json json, Pointer path, RecordShape.@Nullable Part part) {
        Object value = type instanceof ParameterizedType container
                ? container(container, json, path, part)
                : type == String.class ? text(json, path, part) : plain((Class<?>) type, json, path);
        if (value != null) {
            made.put(json, value);
        }
        return value;
    }

    /** A text for people loses what nobody sees; a {@link Word} that has it is refused. */
    private @Nullable Object text(Json json, Pointer path, RecordShape.@Nullable Part part) {
        if (!(json instanceof Json.Str text)) {
            return wrongType(json, path, Text.of("Viết một chuỗi ký tự \"…\".", "Write a text \"…\"."));
        }
        if (Invisible.firstIn(text.value()) < 0) {
            return text.value();
        }
        return part != null && part.isWord()
                ? refused(RefusedText.of(text.value(), TYPE_AGAIN), text, path, TYPE_AGAIN)
                : Composed.text(text.value());
    }

    private @Nullable Object plain(Class<?> type, Json json, Pointer path) {
        if (type == boolean.class || type == Boolean.class) {
            return json instanceof Json.Bool bool
                    ? (Object) bool.value()
                    : wrongType(json, path, Text.of("Viết true hoặc false.", "Write true or false."));
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(type, json, path);
        }
        if (type.isEnum()) {
            return constant(type, json, path);
        }
        Scalar scalar = Scalar.of(type);
        if (scalar != null) {
            return scalar(scalar, json, path);
        }
        if (!(json instanceof Json.Obj object)) {
            return wrongType(json, path, Text.of("Viết một đối tượng {…}.", "Write an object {…}."));
        }
        return type.isRecord() ? record(type, object, path) : kind(type, object, path);
    }

    private @Nullable Object number(Class<?> type, Json json, Pointer path) {
        Text form = type == BigDecimal.class
                ? Text.of("Viết một số.", "Write a number.")
                : Text.of("Viết một số nguyên.", "Write a whole number.");
        if (!(json instanceof Json.Num number)) {
            return wrongType(json, path, form);
        }
        try {
            if (type == BigDecimal.class) {
                return new BigDecimal(number.digits());
            }
            return type == long.class || type == Long.class
                    ? (Object) Long.valueOf(number.digits())
                    : (Object) Integer.valueOf(number.digits());
        } catch (NumberFormatException e) {
            return refused(number.digits(), null, json, path, form);
        }
    }

    private @Nullable Object constant(Class<?> type, Json json, Pointer path) {
        Object[] constants = type.getEnumConstants();
        if (json instanceof Json.Str text) {
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(text.value())) {
                    return constant;
                }
            }
            return unknown("json.unknown-value", text, path, names(constants));
        }
        return wrongType(json, path, oneOf(names(constants), Optional.empty()));
    }

    private static List<String> names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private @Nullable Object scalar(Scalar scalar, Json json, Pointer path) {
        if (!(json instanceof Json.Str text)) {
            return wrongType(json, path, scalar.form());
        }
        try {
            return scalar.parse(text.value());
        } catch (RefusedText e) {
            return refused(e, text, path, scalar.form());
        } catch (UnreadableTimeException e) {
            RefusedText character = RefusedText.of(text.value(), scalar.form());
            boolean named = character.fault() != RefusedText.Fault.FORM;
            return refused(
                    text.value(), named ? character.why() : e.fault(), text, path, named ? scalar.form() : e.remedy());
        } catch (RuntimeException e) {
            return refused(RefusedText.of(text.value(), scalar.form()), text, path, scalar.form());
        }
    }

    private @Nullable Object container(
            ParameterizedType type, Json json, Pointer path, RecordShape.@Nullable Part part) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(raw)) {
            return map(arguments[1], json, path, part);
        }
        if (!(json instanceof Json.Arr array)) {
            return wrongType(json, path, Text.of("Viết một danh sách […].", "Write a list […]."));
        }
        Collection<Object> items = List.class.isAssignableFrom(raw) ? new ArrayList<>() : new TreeSet<>();
        boolean good = true;
        for (int i = 0; i < array.items().size(); i++) {
            Json item = array.items().get(i);
            Object value = value(arguments[0], item, path.to(i), part);
            if (value != null && !items.add(value)) {
                String quoted = Excerpt.quote(value.toString());
                problems.add(
                        "json.duplicate-value",
                        item.at(),
                        path.to(i),
                        Text.of(quoted + " có hai lần", quoted + " appears twice"),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
                good = false;
            }
            good &= value != null;
        }
        return good ? items : null;
    }

    private @Nullable Object map(Type valueType, Json json, Pointer path, RecordShape.@Nullable Part part) {
        if (!(json instanceof Json.Obj object)) {
            return wrongType(json, path, Text.of("Viết một đối tượng {…}.", "Write an object {…}."));
        }
        Map<String, Object> map = new TreeMap<>();
        for (Json.Member member : object.members()) {
            Object value = value(valueType, member.value(), path.to(member.name()), part);
            if (value != null) {
                map.put(member.name(), value);
            }
        }
        return map.size() == object.members().size() ? map : null;
    }

    private @Nullable Object kind(Class<?> sealed, Json.Obj object, Pointer path) {
        Kinds kinds =
                Kinds.of(sealed).orElseThrow(() -> new IllegalArgumentException(sealed + " cannot be bound from JSON"));
        List<String> names = List.copyOf(kinds.records().keySet());
        Optional<Json> kind = object.get(Kinds.FIELD);
        if (kind.isEmpty()) {
            missing(Kinds.FIELD, object, path, oneOf(names, Optional.empty()));
            return null;
        }
        if (!(kind.get() instanceof Json.Str text)) {
            return wrongType(kind.get(), path.to(Kinds.FIELD), oneOf(names, Optional.empty()));
        }
        Class<?> type = kinds.records().get(text.value());
        return type == null
                ? unknown("json.unknown-kind", text, path.to(Kinds.FIELD), names)
                : record(type, object, path);
    }

    /**
     * Whether a field may be left out is asked of the record: all of ours refuse to be made without what they need. Its annotations
     * say the same, and a test holds them to it; they are read only to say what is missing, for reading them slows a start.
     */
    private @Nullable Object record(Class<?> type, Json.Obj object, Pointer path) {
        RecordShape shape = RecordShape.of(type);
        boolean good = unknownFields(shape, object, path);
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Part part = shape.parts().get(i);
            Optional<Json> field = object.get(part.name());
            boolean leftOut = field.orElse(null) instanceof Json.Null && shape.tolerant() && part.optional();
            if (field.isPresent() && !leftOut) {
                values[i] = value(part.type(), field.get(), path.to(part.name()), part);
                good &= values[i] != null && isYearHeld(part, values[i], field.get(), path);
            } else {
                values[i] = absent(part.type());
                good &= !part.isNumber() || part.optional();
            }
        }
        if (good) {
            return construct(shape, values, object, path);
        }
        lacks(shape, object, path);
        return null;
    }

    /** Whether an object does not have what its record needs, which are then problems. */
    private boolean lacks(RecordShape shape, Json.Obj object, Pointer path) {
        boolean lacks = false;
        for (RecordShape.Part part : shape.parts()) {
            if (object.get(part.name()).isEmpty() && !part.optional()) {
                missing(part.name(), object, path, Text.of("Thêm trường này.", "Add it."));
                lacks = true;
            }
        }
        return lacks;
    }

    /**
     * Whether a component is no year, or one that documents have: the record would refuse another, but not say where it stands.
     */
    private boolean isYearHeld(RecordShape.Part part, Object value, Json json, Pointer path) {
        if (!part.name().equals("year") || !(value instanceof Integer year) || Years.hold(year)) {
            return true;
        }
        Text form = Text.of("Ghi một năm như 2025.", "Write a year as 2025.");
        refused(String.valueOf(year), Years.BOUNDS, json, path.to(part.name()), form);
        return false;
    }

    private static Text why(Throwable refusal) {
        if (refusal instanceof RefusedText named) {
            return Text.of(
                    Excerpt.oneLine(named.why().vi()),
                    Excerpt.oneLine(named.why().en()));
        }
        return Text.of("các trường không khớp nhau", "the fields do not agree");
    }

    private static @Nullable Object absent(Type type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private @Nullable Object construct(RecordShape shape, @Nullable Object[] values, Json.Obj object, Pointer path) {
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (!lacks(shape, object, path)) {
                Text remedy = Text.of("Sửa các trường cho khớp nhau.", "Make the fields agree.");
                problems.add("json.inconsistent", object.at(), path, why(e.getTargetException()), remedy);
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot call " + shape.constructor(), e);
        }
    }

    private boolean unknownFields(RecordShape shape, Json.Obj object, Pointer path) {
        List<String> known = shape.fields();
        boolean good = true;
        for (Json.Member member : object.members()) {
            if (!known.contains(member.name()) && !shape.tolerant()) {
                String quoted = Excerpt.quote(member.name());
                problems.add(
                        "json.unknown-field",
                        member.at(),
                        path.to(member.name()),
                        Text.of("không có trường " + quoted, "unknown field " + quoted),
                        oneOf(known, nearest(member.name(), known)));
                good = false;
            }
        }
        return good;
    }

    private void missing(String name, Json object, Pointer path, Text remedy) {
        problems.add(
                "json.missing-field",
                object.at(),
                path,
                Text.of("thiếu trường '" + name + "'", "field '" + name + "' is missing"),
                remedy);
    }

    private @Nullable Object unknown(String code, Json.Str text, Pointer path, List<String> names) {
        if (Invisible.firstIn(text.value()) >= 0) {
            Text form = oneOf(names, Optional.empty());
            return refused(RefusedText.of(text.value(), form), text, path, form);
        }
        String quoted = Excerpt.quote(text.value());
        problems.add(
                code,
                text.at(),
                path,
                Text.of("không có giá trị " + quoted, "unknown value " + quoted),
                oneOf(names, nearest(text.value(), names)));
        return null;
    }

    private @Nullable Object wrongType(Json json, Pointer path, Text form) {
        problems.add(
                "json.wrong-type",
                json.at(),
                path,
                Text.of(
                        "sai kiểu dữ liệu: đang là " + json.noun().vi(),
                        "wrong type: " + json.noun().en()),
                form);
        return null;
    }

    private @Nullable Object refused(RefusedText why, Json.Str text, Pointer path, Text form) {
        boolean named = why.fault() != RefusedText.Fault.FORM;
        return refused(text.value(), named ? why.why() : null, text, path, form);
    }

    private @Nullable Object refused(String value, @Nullable Text why, Json json, Pointer path, Text form) {
        String quoted = Excerpt.quote(value);
        String vi = "giá trị " + quoted + " không dùng được";
        String en = "value " + quoted + " cannot be used";
        Text message = why == null ? Text.of(vi, en) : Text.of(vi + ": " + why.vi(), en + ": " + why.en());
        problems.add("json.refused-value", json.at(), path, message, form);
        return null;
    }

    /** Of very many mistakes nobody reads what the last ones were meant to be. */
    private Optional<String> nearest(String typed, List<String> known) {
        return ++unknown > MOST_NEAREST ? Optional.empty() : Nearest.to(typed, known);
    }

    private static Text oneOf(List<String> names, Optional<String> nearest) {
        String all = names.stream().collect(Collectors.joining(", "));
        return nearest.map(near -> Text.of(
                        "Có phải là '" + near + "'? Chỉ dùng: " + all + ".",
                        "Did you mean '" + near + "'? Use one of: " + all + "."))
                .orElseGet(() -> Text.of("Chỉ dùng: " + all + ".", "Use one of: " + all + "."));
    }
}
