package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

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
        Years.held(Objects.requireNonNull(until, "until"));
        if (owner.isBlank() || reason.isBlank()) {
            throw RefusedText.because(
                    "mỗi điều được chấp nhận phải có người chịu trách nhiệm (owner) và lý do (reason)",
                    "what is accepted needs an owner and a reason");
        }
    }

    /** Whether it is no longer accepted on that day. */
    public boolean isExpiredOn(LocalDate today) {
        return today.isAfter(until);
    }
}
