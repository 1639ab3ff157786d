package vn.childplan.reporting.drafting;

import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;

/**
 * The findings of one severity, as a review lists them.
 *
 * @param severity how much they weigh
 * @param findings those found, in their order; empty if there are none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Graded(Severity severity, List<Finding> findings) {
    public Graded {
        findings = List.copyOf(findings);
    }

    /** Findings by severity, gravest first; every severity once. */
    public static List<Graded> gravestFirst(List<Finding> findings) {
        return List.of(of(Severity.ERROR, findings), of(Severity.WARNING, findings), of(Severity.INFO, findings));
    }

    private static Graded of(Severity severity, List<Finding> all) {
        return new Graded(
                severity,
                all.stream().filter(finding -> finding.severity() == severity).toList());
    }

    /** What is to be done with them, as the heading over their list. */
    public Text heading() {
        return switch (severity) {
            case ERROR -> Text.of("Phải sửa", "Must fix");
            case WARNING -> Text.of("Nên sửa", "Should fix");
            case INFO -> Text.of("Để biết", "For information");
        };
    }
}
