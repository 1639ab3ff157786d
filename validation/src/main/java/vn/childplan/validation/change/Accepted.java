package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * By whom, why and until when something is accepted.
 *
 * @param owner who answers for it: an agency or a post; never blank
 * @param reason why it may stand until then; never blank
 * @param until the last day on which it is accepted, to its end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Accepted(
        @JsonProperty String owner,
        @JsonProperty String reason,
        @JsonProperty LocalDate until) {
    public Accepted {
        Objects.requireNonNull(until, "until");
        if (owner.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("what is accepted needs an owner and a reason");
        }
    }

    /** Whether it is no longer accepted on that day. */
    public boolean isExpiredOn(LocalDate today) {
        return today.isAfter(until);
    }
}
