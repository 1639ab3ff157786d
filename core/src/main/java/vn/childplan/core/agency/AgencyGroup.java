package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;

/**
 * A group that plans address as a whole ("các sở", "UBND cấp xã"): everybody of some kinds, and whoever is named. A
 * group with neither is known by name only, and nobody can be held to what it owes.
 *
 * @param id its id
 * @param name its Vietnamese name
 * @param kinds the kinds whose agencies belong to it
 * @param members agencies that belong to it whatever their kind
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record AgencyGroup(
        @JsonProperty GroupId id,
        @JsonProperty @NotBlank @ComposedText String name,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        SortedSet<AgencyKind> kinds,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AgencyId> members) {

    /**
     * "Địa phương": the plan does not say which level. The one group whose reading is a rule (which level is meant)
     * rather than a fact of the directory.
     */
    public static final GroupId LOCALITIES = GroupId.of("dia-phuong");

    public AgencyGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        kinds = kinds == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * Whether an agency belongs to the group by its kind or by name. {@link AgencyDirectory#members} also knows who lies in a
     * commune, and so is none of the province's.
     */
    public boolean includes(Agency agency) {
        return kinds.contains(agency.kind()) || members.contains(agency.id());
    }
}
