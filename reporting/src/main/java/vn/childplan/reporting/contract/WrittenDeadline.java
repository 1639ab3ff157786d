package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;

/**
 * A deadline as a file or a service states it. What its kind does not have is null.
 *
 * @param kind which wording
 * @param date the date that it names, or null
 * @param lastDay the last permitted day, or null if it gives none
 * @param first the first day of a run of days
 * @param wording the words of one that is not specified
 * @param count how many days after an event
 * @param unit which days these are
 * @param event the event
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenDeadline(
        @JsonProperty Deadline.Kind kind,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate date,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate lastDay,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate first,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String wording,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer count,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DayUnit unit,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String event) {
    public WrittenDeadline {
        Objects.requireNonNull(kind, "kind");
    }
}
