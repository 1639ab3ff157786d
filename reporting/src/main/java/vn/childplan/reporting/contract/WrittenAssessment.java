package vn.childplan.reporting.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.validation.rule.Status;

/**
 * An assessment, or a page of one, as a file or a service states it: what {@link AssessmentJson} writes, read back.
 *
 * <p>Whoever reads it from a service binds it with a mapper of its own that knows {@code java.time}; fields that it does not know
 * are passed over.
 *
 * @param plan the number of the plan
 * @param asOf the instant for which it was judged
 * @param ruleSet the name of the rules by which it was judged
 * @param totals how many verdicts there are by the name of each status that occurs; of a page, of all from which it is
 * @param errors how many verdicts came about or are explained without a rule; null on a page
 * @param notCounted how many entries do not count; null on a page
 * @param verdicts the verdicts, in their order
 * @param nextChange when time alone changes a status, or null if it never does, and on a page
 * @param evidenceFindings what is to be said of entries and duties; empty on a page
 * @param settingsWithoutEffect how many settings of the rules have no effect; null on a page
 * @param offset of a page how many verdicts stand before it; null for a whole
 * @param of of a page from how many it is; null for a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenAssessment(
        @JsonProperty DocumentNumber plan,

        @JsonProperty Instant asOf,

        @JsonProperty String ruleSet,

        @JsonProperty Map<String, Integer> totals,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer errors,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer notCounted,

        @JsonProperty List<WrittenVerdict> verdicts,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Instant nextChange,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<WrittenFinding> evidenceFindings,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer settingsWithoutEffect,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer offset,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Integer of) {

    public WrittenAssessment {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(verdicts, "verdicts");
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
        verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
        evidenceFindings = evidenceFindings == null ? List.of() : List.copyOf(evidenceFindings);
    }

    /** How many verdicts have that status; 0 if none has. */
    public int count(Status status) {
        return totals.getOrDefault(status.name(), 0);
    }

    /** Whether it is a page and no whole assessment. */
    public boolean isPage() {
        return offset != null;
    }
}
