package vn.childplan.validation.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;

/** Something is missing in an {@link Assessment} on which a host must not go on without it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IncompleteAssessmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> missing;

    IncompleteAssessmentException(String assessment, List<Finding> missing) {
        super(missing.stream().map(Finding::toString).collect(Collectors.joining("\n  ", assessment + ":\n  ", "")));
        this.missing = missing;
    }

    /** What is missing. */
    public List<Finding> missing() {
        return missing;
    }
}
