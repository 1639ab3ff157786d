package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.internal.text.Years;

/**
 * A document that the plan rests on.
 *
 * @param role what it is for the plan
 * @param wording the plan's words for it
 * @param number its number
 * @param date its date
 * @param issuer who issued it
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record LegalBasis(
        @JsonProperty Role role,
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty DocumentNumber number,
        @JsonProperty LocalDate date,

        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId issuer) {

    /** What a document is for the plan that names it. */
    public enum Role {
        /** It guides the plan ("hướng dẫn"). */
        GUIDANCE,
        /** It sets the programme that the plan is part of. */
        PROGRAMME,
        /** It proposes the plan ("theo đề nghị của"). */
        PROPOSAL,
        /** It gives the power to issue the plan ("căn cứ"). */
        POWER
    }

    public LegalBasis {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(number, "number");
        Years.held(Objects.requireNonNull(date, "date"));
        Objects.requireNonNull(issuer, "issuer");
    }
}
