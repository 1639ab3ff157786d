package vn.childplan.spring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.childplan.core.text.Text;

/**
 * Answers requests that are refused for what they say with Problem Details (RFC 9457) that name every error in the language of
 * the request. An advice of the host goes before.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusedRequests {
    private static final Text INVALID = Text.of("Yêu cầu không hợp lệ", "The request is not valid");

    @ExceptionHandler
    ProblemDetail refused(EvidenceRefusedException refused) {
        return refused.getBody();
    }

    @ExceptionHandler
    ProblemDetail refused(FormatRefusedException refused) {
        return refused.getBody();
    }

    /** A form of the host breaks its constraints. */
    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        ProblemDetail details = invalid.getBody();
        details.setTitle(INVALID.in(RequestLanguage.now()));
        details.setDetail(null);
        details.setProperty("errors", errors(invalid));
        return details;
    }

    private static List<Map<String, String>> errors(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getAllErrors().stream()
                .map(error -> Map.of(
                        "pointer", pointer(error), "detail", Objects.requireNonNullElse(error.getDefaultMessage(), "")))
                .toList();
    }

    /** {@code reports[0].agency} is {@code #/reports/0/agency}. */
    private static String pointer(ObjectError error) {
        return error instanceof FieldError field
                ? "#/" + field.getField().replaceAll("\\]?\\.|\\[", "/").replace("]", "")
                : "#";
    }
}
