package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.ComposedText;

/**
 * One line of "Nơi nhận".
 *
 * @param wording the line, without its dash and its closing mark
 * @param parties who receives; empty for the archive line "Lưu"
 * @param purpose what for, in the plan's abbreviation ("b/c" is để báo cáo), or null if it does not say
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Recipient(
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty List<@Valid Party> parties,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String purpose) {
    public Recipient {
        Objects.requireNonNull(wording, "wording");
        parties = List.copyOf(parties);
    }
}
