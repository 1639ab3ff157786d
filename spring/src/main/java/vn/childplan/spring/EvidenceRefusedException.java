package vn.childplan.spring;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.ProblemDetails;

/**
 * Evidence cannot be used, whether it came in a request or was made in Java. A request is answered with {@link ProblemDetails}
 * in its language. Never changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    /** Refuses evidence for these problems, at least one. */
    public EvidenceRefusedException(List<Finding> problems) {
        super(problems.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("without a problem evidence is not refused");
        }
        this.problems = List.copyOf(problems);
    }

    /** The problems, at least one. Of several entries each has its place: {@code /1} is the second. */
    public List<Finding> problems() {
        return problems;
    }
}
