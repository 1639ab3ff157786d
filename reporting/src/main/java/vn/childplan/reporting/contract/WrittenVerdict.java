package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.rule.Status;

/**
 * A verdict as a file or a service states it: the fields of {@code Verdict.fields()}, read back. It judges nothing and knows no
 * register.
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
 * @param status how it stands
 * @param daysLate calendar days from the last permitted day that holds; 0 if not late
 * @param fulfilledAt when it was done, or null
 * @param transferredTo who has it now, where it has passed on
 * @param rules the ids of the rules that applied
 * @param extendedTo the other last permitted day that holds, or null
 * @param daysLateOriginally the same from the original last permitted day
 * @param bearerSucceededBy who took over from a bearer that has ended
 * @param findings the ids of the rules that found something to note
 * @param party who bears it in the words of the plan, or null
 * @param decidedBy the id of the rule that concluded it, or null
 * @param errors the ids of the rules that threw
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenVerdict(
        @JsonProperty String obligation,

        @JsonProperty ClauseRef clause,

        @JsonProperty DutyKind duty,

        @JsonProperty Role role,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId bearer,

        @JsonProperty ReportingPeriod period,

        @JsonProperty WrittenDeadline deadline,

        @JsonProperty Status status,

        @JsonProperty int daysLate,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Instant fulfilledAt,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AgencyId> transferredTo,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> rules,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate extendedTo,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer daysLateOriginally,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AgencyId> bearerSucceededBy,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> findings,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String party,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String decidedBy,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> errors) {

    public WrittenVerdict {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(status, "status");
        transferredTo = transferredTo == null ? List.of() : List.copyOf(transferredTo);
        rules = rules == null ? List.of() : List.copyOf(rules);
        bearerSucceededBy = bearerSucceededBy == null ? List.of() : List.copyOf(bearerSucceededBy);
        findings = findings == null ? List.of() : List.copyOf(findings);
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
