package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;

/**
 * Where the money comes from.
 *
 * @param ref its number
 * @param wording the whole clause
 * @param sources the sources it names, in its words
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Funding(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty List<@NotBlank @ComposedText String> sources)
        implements Clause {
    public Funding {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
        sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
        return Kind.FUNDING;
    }

    @Override
    public List<String> lines() {
        return List.of(wording);
    }
}
