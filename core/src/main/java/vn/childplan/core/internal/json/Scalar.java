package vn.childplan.core.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * A type written as one JSON string.
 *
 * @param parse makes a value of the string; refuses it with a {@link RuntimeException}
 * @param format makes the string again
 * @param form how to write it, as a sentence
 */
record Scalar(Function<String, Object> parse, Function<Object, String> format, Text form) {
    private static final Map<Class<?>, Text> FORMS = Map.of(
            AgencyId.class,
            Text.of(
                    "Viết mã cơ quan: tên không dấu, chữ thường, nối bằng gạch nối, như so-y-te.",
                    "Write an agency id: the name without marks, lower case, joined by hyphens, as in so-y-te."),
            GroupId.class,
            Text.of(
                    "Viết mã nhóm: tên không dấu, chữ thường, nối bằng gạch nối, như dia-phuong.",
                    "Write a group id: the name without marks, lower case, joined by hyphens, as in dia-phuong."),
            ClauseRef.class,
            Text.of(
                    "Viết số mục như trong kế hoạch: V, II.9, I.1.a hoặc IV.5-3.",
                    "Write a clause as the plan does: V, II.9, I.1.a or IV.5-3."),
            DocumentNumber.class,
            Text.of(
                    "Viết số, ký hiệu như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc 28-CT/TW.",
                    "Write a document number as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or 28-CT/TW."),
            ReportingPeriod.class,
            Text.of(
                    "Viết kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M.",
                    "Write a period as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M."));
    private static final Text OTHER_FORM = Text.of("Sửa giá trị cho đúng.", "Correct the value.");

    private static final Map<Class<?>, Scalar> BUILT_IN = Map.of(
            String.class,
            new Scalar(text -> text, Object::toString, Text.of("Viết một chuỗi ký tự \"…\".", "Write a text \"…\".")),
            LocalDate.class,
            new Scalar(
                    LocalDate::parse,
                    Object::toString,
                    Text.of("Viết ngày như 2025-05-15.", "Write a date as 2025-05-15.")),
            Instant.class,
            new Scalar(
                    VietnamTime::parse,
                    instant -> VietnamTime.format((Instant) instant),
                    Text.of(
                            "Viết thời điểm như 2025-05-15T08:30:00+07:00 hoặc ngày như 2025-05-15.",
                            "Write an instant as 2025-05-15T08:30:00+07:00 or a date as 2025-05-15.")));

    private static final ClassValue<Optional<Scalar>> SCALARS = new ClassValue<>() {
        @Override
        protected Optional<Scalar> computeValue(Class<?> type) {
            Scalar builtIn = BUILT_IN.get(type);
            return builtIn == null ? annotated(type) : Optional.of(builtIn);
        }
    };

    /** The string form of a type; empty if it is not written as a string. */
    static Optional<Scalar> of(Class<?> type) {
        return SCALARS.get(type);
    }

    private static Optional<Scalar> annotated(Class<?> type) {
        Optional<Method> creator = Arrays.stream(type.getMethods())
                .filter(method ->
                        method.isAnnotationPresent(JsonCreator.class) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
        Optional<Method> value = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        return creator.flatMap(create -> value.map(get -> new Scalar(
                text -> call(create, null, text),
                object -> call(get, object).toString(),
                FORMS.getOrDefault(type, OTHER_FORM))));
    }

    private static Object call(Method method, @org.jspecify.annotations.Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " must be public, in an exported package", e);
        }
    }
}
