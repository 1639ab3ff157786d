package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.time.Schedule;

/**
 * A duty that a clause of the organisation part gives ("TỔ CHỨC THỰC HIỆN").
 *
 * @param wording the words of the clause that give it
 * @param duty what is to be done
 * @param role in which part
 * @param bearers whom the clause names
 * @param schedule when, as far as the clause says
 * @param force order or request
 * @param addressee to whom the result goes, or null if the clause does not say
 * @param channel through whom it goes there, or null
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record AssignedDuty(
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty DutyKind duty,
        @JsonProperty Role role,
        @JsonProperty @NotEmpty List<@Valid Party> bearers,
        @JsonProperty Schedule schedule,
        @JsonProperty Force force,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @KnownAgency(groups = AgainstDirectory.class) @Nullable
        AgencyId addressee,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @KnownAgency(groups = AgainstDirectory.class) @Nullable
        AgencyId channel) {

    /** Whether the issuer may order the bearer. */
    public enum Force {
        /** The bearer is bound. */
        ORDER,
        /** "Đề nghị": the bearer does not answer to the issuer and is asked. */
        REQUEST
    }

    public AssignedDuty {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(force, "force");
        bearers = List.copyOf(bearers);
    }

    /** An ordered duty of bearers among whom no roles are divided, with no addressee; the {@code with…} methods say more. */
    public static AssignedDuty of(String wording, DutyKind duty, List<Party> bearers, Schedule schedule) {
        return new AssignedDuty(wording, duty, Role.BEARER, bearers, schedule, Force.ORDER, null, null);
    }

    public AssignedDuty withRole(Role part) {
        return new AssignedDuty(wording, duty, part, bearers, schedule, force, addressee, channel);
    }

    public AssignedDuty withForce(Force binding) {
        return new AssignedDuty(wording, duty, role, bearers, schedule, binding, addressee, channel);
    }

    public AssignedDuty withAddressee(AgencyId agency) {
        return new AssignedDuty(wording, duty, role, bearers, schedule, force, agency, channel);
    }

    public AssignedDuty withChannel(AgencyId agency) {
        return new AssignedDuty(wording, duty, role, bearers, schedule, force, addressee, agency);
    }
}
