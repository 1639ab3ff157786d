package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.Word;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * A verdict that is accepted for a time. One more day late is the same verdict; another status is another one.
 *
 * @param obligation the id of the obligation, with its plan or without
 * @param status the status that is accepted
 * @param accepted by whom, why and until when
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AcceptedVerdict(
        @JsonProperty @Word String obligation,
        @JsonProperty Status status,
        @JsonProperty Accepted accepted) {
    public AcceptedVerdict {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(accepted, "accepted");
    }

    static AcceptedVerdict of(Verdict verdict, Accepted accepted) {
        return new AcceptedVerdict(verdict.obligation().id(), verdict.status(), accepted);
    }

    /** Whether that is the verdict meant. */
    public boolean means(Verdict verdict) {
        Obligation judged = verdict.obligation();
        return status == verdict.status() && (obligation.equals(judged.id()) || obligation.equals(judged.shortId()));
    }
}
