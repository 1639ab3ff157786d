package vn.childplan.core.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/**
 * A type written as one JSON string: those of the JDK are listed, ours are made by their {@code of(String)} and say by
 * {@link WrittenAs} how they are written. That is read only to tell somebody, and Jackson's annotations are not looked at: the first
 * look at any annotation would slow every start. A test holds that all three name the same types.
 *
 * @param parse makes a value of the string; refuses it with a {@link RuntimeException}
 * @param format makes the string again
 * @param written how to write it, as a sentence; made when somebody is told
 */
record Scalar(Function<String, Object> parse, Function<Object, String> format, Supplier<Text> written) {
    private static final Map<Class<?>, Scalar> LISTED = Map.of(
            String.class,
            of(text -> text, "Viết một chuỗi ký tự \"…\".", "Write a text \"…\"."),
            LocalDate.class,
            of(
                    WrittenTime::parseDate,
                    "Viết ngày như 2025-05-15 hoặc 15/5/2025.",
                    "Write a date as 2025-05-15 or 15/5/2025."),
            Instant.class,
            new Scalar(
                    VietnamTime::parse,
                    instant -> VietnamTime.format((Instant) instant),
                    () -> Text.of(
                            "Viết thời điểm như 2025-05-15T08:30:00+07:00 hoặc ngày như 2025-05-15.",
                            "Write an instant as 2025-05-15T08:30:00+07:00 or a date as 2025-05-15.")));

    /** How to write it, as a sentence. */
    Text form() {
        return written.get();
    }

    private static Scalar of(Function<String, Object> parse, String formVi, String formEn) {
        return new Scalar(parse, Object::toString, () -> Text.of(formVi, formEn));
    }

    private static final ClassValue<Optional<Scalar>> OURS = new ClassValue<>() {
        @Override
        protected Optional<Scalar> computeValue(Class<?> type) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("of")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == String.class) {
                    return Optional.of(new Scalar(text -> made(method, text), Object::toString, () -> form(type)));
                }
            }
            return Optional.empty();
        }
    };

    private static Text form(Class<?> type) {
        WrittenAs form = type.getAnnotation(WrittenAs.class);
        return Text.of(form.vi(), form.en());
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

    /** The string form of a type; null if it is not written as a string. */
    static @Nullable Scalar of(Class<?> type) {
        Scalar listed = LISTED.get(type);
        return listed == null ? OURS.get(type).orElse(null) : listed;
    }
}
