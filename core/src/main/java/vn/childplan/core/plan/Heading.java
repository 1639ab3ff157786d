package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;

/**
 * A heading with nothing of its own: "II. NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM".
 *
 * @param ref its number
 * @param wording its words
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Heading(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String wording) implements Clause {
    public Heading {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
    }

    @Override
    public Kind kind() {
        return Kind.HEADING;
    }

    @Override
    public List<String> lines() {
        return List.of(wording);
    }
}
