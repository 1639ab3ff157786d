package vn.childplan.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.childplan.core.io.ProblemDetails;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.EndedAgencyException;
import vn.childplan.reporting.builder.UnknownPeriodException;

/**
 * Answers requests that are refused for what they say with Problem Details (RFC 9457) that name every error in the language of
 * the request. An advice of the host goes before. What is rethrown here is answered as it is without the library.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusedRequests {
    private static final Text INVALID = Text.of("Yêu cầu không hợp lệ", "The request is not valid");
    private static final Text NO_JSON =
            Text.of("nội dung không phải là JSON đúng cú pháp", "the body is not valid JSON");
    private static final Text WRONG_FORM =
            Text.of("nội dung không đúng cấu trúc", "the body does not have the form that is asked for");
    private static final Text WRONG_VALUE = Text.of("không dùng được giá trị này", "this value cannot be used");
    private static final Text NOT_FOUND = Text.of("Không tìm thấy", "Not found");

    @ExceptionHandler
    ProblemDetail refused(EvidenceRefusedException refused) {
        ProblemDetails details = ProblemDetails.of(refused.problems(), RequestLanguage.now());
        ProblemDetail body = ProblemDetail.forStatus(details.status());
        details.fields().forEach((name, value) -> {
            switch (name) {
                case "type" -> body.setType(URI.create(value.toString()));
                case "title" -> body.setTitle(value.toString());
                case "detail" -> body.setDetail(value.toString());
                case "status" -> {}
                default -> body.setProperty(name, value);
            }
        });
        return body;
    }

    @ExceptionHandler
    ProblemDetail refused(FormatRefusedException refused) {
        return refused.getBody();
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownObligationException unknown) {
        return problem(HttpStatus.NOT_FOUND, NOT_FOUND, List.of(error(unknown.what(), unknown.remedy())));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownPeriodException unknown) {
        return problem(HttpStatus.NOT_FOUND, NOT_FOUND, List.of(error(unknown.what(), unknown.remedy())));
    }

    @ExceptionHandler
    ProblemDetail ended(EndedAgencyException ended) {
        return problem(HttpStatus.NOT_FOUND, NOT_FOUND, List.of(error(ended.what(), ended.remedy())));
    }

    /** A value in the path or in a parameter is none of its type, which is one of the library. */
    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch) {
        Map<String, String> error = unreadableValue(mismatch).orElseThrow(() -> mismatch);
        error.put("parameter", mismatch.getName());
        return problem(HttpStatus.BAD_REQUEST, INVALID, List.of(error));
    }

    /** The JSON of a form is none, or a value in it is none of its type. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        UnreadableJson json = UnreadableJson.of(unreadable).orElseThrow(() -> unreadable);
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("detail", what(json).in(RequestLanguage.now()));
        Optional.ofNullable(json.type())
                .flatMap(ValueForms::of)
                .ifPresent(form -> error.put("remedy", form.in(RequestLanguage.now())));
        error.put("pointer", json.pointer());
        if (json.line() > 0 && json.column() > 0) {
            error.put("line", json.line());
            error.put("column", json.column());
        }
        return problem(HttpStatus.BAD_REQUEST, INVALID, List.of(error));
    }

    private static Text what(UnreadableJson json) {
        if (json.pointer().equals("#")) {
            return json.type() == null ? NO_JSON : WRONG_FORM;
        }
        return json.value() == null ? WRONG_VALUE : unreadable(json.value());
    }

    private static Text unreadable(@Nullable Object value) {
        String quoted = "'" + value + "'";
        return Text.of("không đọc được " + quoted, quoted + " cannot be read");
    }

    /** A form of the host breaks its constraints. */
    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        return problem(
                HttpStatus.BAD_REQUEST,
                INVALID,
                invalid.getBindingResult().getAllErrors().stream()
                        .map(error -> error(error, null))
                        .toList());
    }

    /** A value in the path or in a parameter breaks its constraints; what a method returns is no fault of the request. */
    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException invalid) {
        if (invalid.isForReturnValue()) {
            throw invalid;
        }
        return problem(
                HttpStatus.BAD_REQUEST,
                INVALID,
                invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> error(error, name(result.getMethodParameter()))))
                        .toList());
    }

    /** The name under which a request has it. */
    private static @Nullable String name(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
        String name = asked != null ? asked.name() : inPath != null ? inPath.name() : "";
        return name.isEmpty() ? parameter.getParameterName() : name;
    }

    private static ProblemDetail problem(HttpStatus status, Text title, List<? extends Map<String, ?>> errors) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setTitle(title.in(RequestLanguage.now()));
        body.setProperty("errors", errors);
        return body;
    }

    private static Map<String, String> error(MessageSourceResolvable broken, @Nullable String parameter) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("detail", Objects.requireNonNullElse(broken.getDefaultMessage(), ""));
        if (broken instanceof ObjectError inForm) {
            if (inForm.contains(TypeMismatchException.class)) {
                unreadableValue(inForm.unwrap(TypeMismatchException.class)).ifPresent(error::putAll);
            }
            error.put("pointer", pointer(inForm));
        } else if (parameter != null) {
            error.put("parameter", parameter);
        }
        return error;
    }

    private static Map<String, String> error(Text what, Text remedy) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("detail", what.in(RequestLanguage.now()));
        error.put("remedy", remedy.in(RequestLanguage.now()));
        return error;
    }

    /** What is wrong with a value, and how one is written; empty if its type is none of the library. Of a list, the value in it. */
    private static Optional<Map<String, String>> unreadableValue(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        Object value = mismatch.getValue();
        if (mismatch.getCause() instanceof ConversionFailedException failed) {
            type = failed.getTargetType().getType();
            value = failed.getValue();
        }
        Text what = unreadable(value);
        return Optional.ofNullable(type).flatMap(ValueForms::of).map(form -> error(what, form));
    }

    /** {@code reports[0].agency} is {@code #/reports/0/agency}. */
    private static String pointer(ObjectError error) {
        return error instanceof FieldError field
                ? "#/" + field.getField().replaceAll("\\]?\\.|\\[", "/").replace("]", "")
                : "#";
    }
}
