package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.NotBeforePeriod;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * A document handed in: a report, a plan, an appraisal.
 *
 * @param agency who handed it in
 * @param clause the clause
 * @param period the period of the clause; null where it has just one
 * @param at when it was handed in
 * @param via through whom, or null if directly or not recorded
 * @param recordedAt since when it is known; the same instant as {@code at} if null is given
 * @param document số, ký hiệu of the document, or null
 * @param note a remark, or null
 */
@NotBeforePeriod
public record Submission(
        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId agency,

        @JsonProperty ClauseRef clause,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ReportingPeriod period,

        @JsonProperty Instant at,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @KnownAgency(groups = AgainstDirectory.class) @Nullable
        AgencyId via,

        @JsonProperty Instant recordedAt,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String document,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText(lineBreaks = true) @Nullable
        String note)
        implements Evidence {

    public Submission {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(at, "at");
        if (recordedAt != null && recordedAt.isBefore(at)) {
            throw new IllegalArgumentException("what happened at " + at + " cannot be known since " + recordedAt);
        }
        recordedAt = recordedAt == null ? at : recordedAt;
    }

    /**
     * An entry from its text forms, known since it happened.
     *
     * @param at as {@link VietnamTime#parse} reads it
     * @throws RuntimeException if a text cannot be read
     */
    public static Submission of(String agency, String clause, @Nullable String period, String at) {
        return new Submission(
                AgencyId.of(agency),
                ClauseRef.of(clause),
                period == null ? null : ReportingPeriod.parse(period),
                VietnamTime.parse(at),
                null,
                VietnamTime.parse(at),
                null,
                null);
    }

    /** The same, gone through that agency. */
    public Submission via(String agencyId) {
        return new Submission(agency, clause, period, at, AgencyId.of(agencyId), recordedAt, document, note);
    }

    /** The same, known only since that instant, as {@link VietnamTime#parse} reads it. */
    public Submission knownSince(String instant) {
        return new Submission(agency, clause, period, at, via, VietnamTime.parse(instant), document, note);
    }

    /** The same, shown by that document. */
    public Submission document(String number) {
        return new Submission(agency, clause, period, at, via, recordedAt, number, note);
    }
}
