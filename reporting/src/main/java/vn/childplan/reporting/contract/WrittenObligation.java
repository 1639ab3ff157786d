package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;

/**
 * An obligation as a file or a service states it: the fields of {@code Obligation.fields()}, and of {@link RegisterJson} the
 * readings, read back.
 *
 * <p>Whoever reads it from a service binds it with a mapper of its own that knows {@code java.time}; fields that it does not know
 * are passed over.
 *
 * @param obligation the id of the obligation
 * @param clause the clause that orders it
 * @param duty what is to be done
 * @param role in which part
 * @param bearer who bears it; null where that is open
 * @param period for which period
 * @param deadline until when, as worded
 * @param party who bears it in the words of the plan
 * @param force how binding it is
 * @param addressee to whom it goes, or null
 * @param channel through whom it goes, or null
 * @param opens the first day on which it can be done, or null
 * @param takenOverFrom from whom it passed on
 * @param takenOverOn since when its bearer has it, or null if from the beginning
 * @param bearerEndsOn the first day on which its bearer no longer exists, or null
 * @param successors who takes over then
 * @param readings the ids of the readings that mattered for it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenObligation(
        @JsonProperty String obligation,

        @JsonProperty ClauseRef clause,

        @JsonProperty DutyKind duty,

        @JsonProperty Role role,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId bearer,

        @JsonProperty ReportingPeriod period,

        @JsonProperty WrittenDeadline deadline,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String party,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Force force,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId addressee,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId channel,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate opens,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AgencyId> takenOverFrom,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate takenOverOn,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate bearerEndsOn,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AgencyId> successors,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> readings) {

    public WrittenObligation {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
        takenOverFrom = takenOverFrom == null ? List.of() : List.copyOf(takenOverFrom);
        successors = successors == null ? List.of() : List.copyOf(successors);
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
