package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.ComposedText;

/**
 * Who bears a task in one role. Several leads without a split of work each lead the whole.
 *
 * @param wording the plan's line: "Cơ quan chủ trì: Sở Y tế."
 * @param role lead or coordinating
 * @param parties whom the line names, in its order; empty if it names nobody
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Responsibility(
        @JsonProperty @ComposedText String wording,
        @JsonProperty Role role,
        @JsonProperty List<@Valid Party> parties) {
    public Responsibility {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(role, "role");
        parties = List.copyOf(parties);
    }

    /** Those who lead, as a line of the plan names them. */
    public static Responsibility leading(String wording, List<? extends Party> parties) {
        return new Responsibility(wording, Role.LEAD, List.copyOf(parties));
    }

    /** Those who coordinate, as a line of the plan names them; nobody for an empty list. */
    public static Responsibility coordinating(String wording, List<? extends Party> parties) {
        return new Responsibility(wording, Role.COORDINATING, List.copyOf(parties));
    }
}
