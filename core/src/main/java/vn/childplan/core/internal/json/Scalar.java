package vn.childplan.core.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/**
 * A type written as one JSON string: texts, days and instants of the JDK, and ours, which are made by their {@code of(String)} and
 * say by {@link WrittenAs} how they are written. That is read only to tell somebody, and Jackson's annotations are not looked at:
 * the first look at any annotation would slow every start. A test holds that all three name the same types.
 *
 * @param type whose values are written
 * @param of makes a value of ours; null for a type of the JDK
 */
record Scalar(Class<?> type, @Nullable Method of) {
    private static final ClassValue<Optional<Scalar>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Scalar> computeValue(Class<?> type) {
            if (type == String.class || type == LocalDate.class || type == Instant.class) {
                return Optional.of(new Scalar(type, null));
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("of")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == String.class) {
                    return Optional.of(new Scalar(type, method));
                }
            }
            return Optional.empty();
        }
    };

    /** The string form of a type; null if it is not written as a string. */
    static @Nullable Scalar of(Class<?> type) {
        return KNOWN.get(type).orElse(null);
    }

    /** The value of a text; refuses it with a {@link RuntimeException}. */
    Object parse(String text) {
        if (of != null) {
            return made(of, text);
        }
        return type == LocalDate.class
                ? WrittenTime.parseDate(text)
                : type == Instant.class ? VietnamTime.parse(text) : text;
    }

    private static Object made(Method of, String text) {
        try {
            return of.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot call " + of, e);
        }
    }

    /** The text of a value. */
    String format(Object value) {
        return value instanceof Instant instant ? VietnamTime.format(instant) : value.toString();
    }

    /** How to write it, as a sentence. */
    Text form() {
        if (type == LocalDate.class) {
            return Text.of("Viết ngày như 2025-05-15 hoặc 15/5/2025.", "Write a date as 2025-05-15 or 15/5/2025.");
        }
        if (type == Instant.class) {
            return Text.of(
                    "Viết thời điểm như 2025-05-15T08:30:00+07:00 hoặc ngày như 2025-05-15.",
                    "Write an instant as 2025-05-15T08:30:00+07:00 or a date as 2025-05-15.");
        }
        WrittenAs form = type.getAnnotation(WrittenAs.class);
        return form == null
                ? Text.of("Viết một chuỗi ký tự \"…\".", "Write a text \"…\".")
                : Text.of(form.vi(), form.en());
    }
}
