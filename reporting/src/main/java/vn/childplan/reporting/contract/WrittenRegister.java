package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;

/**
 * Who owes what by when, as a file or a service states it.
 *
 * @param plan the number of the plan
 * @param on the day on which it is owed, or null if in the end
 * @param obligations in the order of the register
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenRegister(
        @JsonProperty DocumentNumber plan,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate on,

        @JsonProperty List<WrittenObligation> obligations) {

    public WrittenRegister {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(obligations, "obligations");
        obligations = obligations == null ? List.of() : List.copyOf(obligations);
    }
}
