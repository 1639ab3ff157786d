package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;

/**
 * The paragraph before the first clause: on what the plan rests, and that it is issued.
 *
 * @param wording the whole paragraph
 * @param bases the documents it names, in its order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Preamble(
        @JsonProperty @ComposedText String wording,
        @JsonProperty List<@Valid LegalBasis> bases) {
    public Preamble {
        Objects.requireNonNull(wording, "wording");
        bases = List.copyOf(bases);
    }
}
