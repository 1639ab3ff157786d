package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Where the money comes from.
 *
 * @param ref its number
 * @param wording the whole clause
 * @param sources the sources it names, in its words
 */
public record Funding(@JsonProperty ClauseRef ref, @JsonProperty String wording, @JsonProperty List<String> sources)
        implements Clause {
    public Funding {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
        sources = List.copyOf(sources);
    }

    @Override
    public List<String> lines() {
        return List.of(wording);
    }
}
