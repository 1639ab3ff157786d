package vn.childplan.spring;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the JSON of a form could not be read, told by the Jackson that the host has, 2 or 3.
 *
 * @param pointer of the value ({@code #/reports/0/sentOn}); {@code #} where the text is no JSON
 * @param type what the value should have been; null if that is not known
 * @param value what stands there; null where it is more than one word or unknown
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1; 0 if unknown
 */
record UnreadableJson(
        String pointer, @Nullable Class<?> type, @Nullable Object value, int line, int column) {
    private static final boolean HAS_JACKSON_2 = isPresent("com.fasterxml.jackson.databind.JsonMappingException");
    private static final boolean HAS_JACKSON_3 = isPresent("tools.jackson.databind.DatabindException");

    private static boolean isPresent(String type) {
        return ClassUtils.isPresent(type, UnreadableJson.class.getClassLoader());
    }

    /** Empty if it was not JSON that could not be read: no body, or one in another form. */
    static Optional<UnreadableJson> of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (HAS_JACKSON_2 && cause instanceof JsonProcessingException jackson2) {
            return Optional.of(Jackson2.read(jackson2));
        }
        return HAS_JACKSON_3 && cause instanceof JacksonException jackson3
                ? Optional.of(Jackson3.read(jackson3))
                : Optional.empty();
    }

    private static String pointer(List<String> steps) {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("", "#", ""));
    }

    /** Loaded only where Jackson 2 is. */
    private static final class Jackson2 {
        private Jackson2() {}

        static UnreadableJson read(JsonProcessingException problem) {
            List<String> steps = problem instanceof JsonMappingException inForm
                    ? inForm.getPath().stream().map(Jackson2::step).toList()
                    : List.of();
            Class<?> type = null;
            if (problem instanceof MismatchedInputException mismatch) {
                type = mismatch.getTargetType();
            } else if (problem instanceof ValueInstantiationException refused) {
                type = refused.getType().getRawClass();
            }
            Object value = problem instanceof InvalidFormatException wrong ? wrong.getValue() : null;
            JsonLocation place = problem.getLocation();
            return place == null
                    ? new UnreadableJson(pointer(steps), type, value, 0, 0)
                    : new UnreadableJson(pointer(steps), type, value, place.getLineNr(), place.getColumnNr());
        }

        private static String step(JsonMappingException.Reference step) {
            return step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
        }
    }

    /** Loaded only where Jackson 3 is. */
    private static final class Jackson3 {
        private Jackson3() {}

        static UnreadableJson read(JacksonException problem) {
            List<String> steps = problem.getPath().stream().map(Jackson3::step).toList();
            Class<?> type = null;
            if (problem instanceof tools.jackson.databind.exc.MismatchedInputException mismatch) {
                type = mismatch.getTargetType();
            } else if (problem instanceof tools.jackson.databind.exc.ValueInstantiationException refused) {
                type = refused.getType().getRawClass();
            }
            Object value = problem instanceof tools.jackson.databind.exc.InvalidFormatException wrong
                    ? wrong.getValue()
                    : null;
            TokenStreamLocation place = problem.getLocation();
            return place == null
                    ? new UnreadableJson(pointer(steps), type, value, 0, 0)
                    : new UnreadableJson(pointer(steps), type, value, place.getLineNr(), place.getColumnNr());
        }

        private static String step(JacksonException.Reference step) {
            return step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
        }
    }
}
