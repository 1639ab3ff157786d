package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.time.Term;

/**
 * A clause that gives duties outside the list of tasks.
 *
 * @param ref its number
 * @param wording its words
 * @param duties the duties in it, in its order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Assignment(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty @NotEmpty List<@Valid AssignedDuty> duties)
        implements Clause {
    public Assignment {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
        duties = List.copyOf(duties);
    }

    @Override
    public Kind kind() {
        return Kind.ASSIGNMENT;
    }

    @Override
    public List<String> lines() {
        return List.of(wording);
    }

    @Override
    public List<Term> terms() {
        return duties.stream().flatMap(duty -> duty.schedule().terms().stream()).toList();
    }

    @Override
    public SortedSet<DutyKind> dutyKinds() {
        return duties.stream().map(AssignedDuty::duty).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Term> terms(DutyKind kind) {
        return duties.stream()
                .filter(duty -> duty.duty() == kind)
                .flatMap(duty -> duty.schedule().terms().stream())
                .toList();
    }
}
