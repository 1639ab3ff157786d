package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * The paragraph before the first clause: on what the plan rests, and that it is issued.
 *
 * @param wording the whole paragraph
 * @param bases the documents it names, in its order
 */
public record Preamble(@JsonProperty String wording, @JsonProperty List<LegalBasis> bases) {
    public Preamble {
        Objects.requireNonNull(wording, "wording");
        bases = List.copyOf(bases);
    }
}
