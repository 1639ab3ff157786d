package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;

/**
 * A clause that binds nobody by name: a purpose, a requirement.
 *
 * @param ref its number
 * @param wording its words
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Statement(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String wording) implements Clause {
    public Statement {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENT;
    }

    @Override
    public List<String> lines() {
        return List.of(wording);
    }
}
