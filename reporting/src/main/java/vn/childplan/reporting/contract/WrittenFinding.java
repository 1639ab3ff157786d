package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;

/**
 * What is to be said of an entry or a duty, as an assessment states it.
 *
 * @param code its permanent code
 * @param agency whose entry or duty, or null
 * @param clause on which clause, or null
 * @param period for which period, or null
 * @param at when the entry happened, or null if it is about no entry
 * @param document the document of the entry, or null
 * @param id the host's key of the entry, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenFinding(
        @JsonProperty String code,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId agency,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ClauseRef clause,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ReportingPeriod period,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Instant at,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String document,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String id) {
    public WrittenFinding {
        Objects.requireNonNull(code, "code");
    }
}
