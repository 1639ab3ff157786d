package vn.childplan.spring;

import java.net.URI;
import java.util.List;
import org.apiguardian.api.API;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.ProblemDetails;

/**
 * Evidence in a request cannot be used. The answer is {@link ProblemDetails}, in the language of the request. Never
 * changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceRefusedException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    /** Refuses evidence for these problems, at least one. */
    public EvidenceRefusedException(List<Finding> problems) {
        this(problems, ProblemDetails.of(problems, RequestLanguage.now()));
    }

    private EvidenceRefusedException(List<Finding> problems, ProblemDetails details) {
        super(HttpStatusCode.valueOf(details.status()), body(details), null);
        this.problems = List.copyOf(problems);
    }

    /** The problems, at least one. */
    public List<Finding> problems() {
        return problems;
    }

    private static ProblemDetail body(ProblemDetails details) {
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
}
