package vn.childplan.importing.exchange;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;

/**
 * What came of reading messages: the entries that are clear, and a finding for every message that is not one of them.
 *
 * @param log what is clear, in the order of the messages
 * @param findings what is to be decided by somebody (WARNING), cannot be read (ERROR), or is no evidence (INFO), in the order
 *     of the messages
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ExchangeReading(EvidenceLog log, List<Finding> findings) {
    public ExchangeReading {
        Objects.requireNonNull(log, "log");
        findings = List.copyOf(findings);
    }

    /** What somebody has to decide, because a message does not say it clearly. */
    public List<Finding> doubts() {
        return of(Severity.WARNING);
    }

    /** What could not be read at all. */
    public List<Finding> problems() {
        return of(Severity.ERROR);
    }

    private List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
