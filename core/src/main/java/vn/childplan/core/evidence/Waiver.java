package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/**
 * Miễn: the duty is lifted for a time. What falls due in that time is lifted for good.
 *
 * @param agency for whom
 * @param clause the clause
 * @param period the period of the clause; null where it has just one
 * @param at from when it holds
 * @param until the last day on which it holds, or null for good
 * @param recordedAt since when it is known; the same instant as {@code at} if null is given
 * @param document số, ký hiệu of the document, or null
 * @param note a remark, or null
 * @param duty for which duty of the clause alone, or null if it does not say
 * @param plan for which plan, or null for whichever is judged
 * @param id the key by which the host knows it, or null
 * @param recordedBy who recorded it, or null if nobody says
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Waiver(
        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId agency,

        @JsonProperty ClauseRef clause,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ReportingPeriod period,

        @JsonProperty Instant at,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate until,

        @JsonProperty Instant recordedAt,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String document,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText(lineBreaks = true) @Nullable
        String note,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DutyRef duty,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        PlanId plan,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String id,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String recordedBy)
        implements Entry<Waiver> {

    public Waiver {
        Entry.require(agency, clause, at);
        at = VietnamTime.wholeSecond(at);
        document = Entry.text(document);
        note = Entry.text(note);
        id = Entry.key(id);
        recordedBy = Entry.text(recordedBy);
        Entry.requireBegins(at, until, "a waiver");
        recordedAt = recordedAt == null ? at : VietnamTime.wholeSecond(recordedAt);
    }

    /** An entry for every duty that it fits, for whichever plan is judged, without a key. */
    public Waiver(
            AgencyId agency,
            ClauseRef clause,
            @Nullable ReportingPeriod period,
            Instant at,
            @Nullable LocalDate until,
            Instant recordedAt,
            @Nullable String document,
            @Nullable String note) {
        this(agency, clause, period, at, until, recordedAt, document, note, null, null, null, null);
    }

    /**
     * An entry from its text forms, known since it happened.
     *
     * @param at as {@link WrittenTime} has it; a date alone is the first second of that day
     * @param until a date, as 2025-05-20 or 20/5/2025, or null
     * @throws RuntimeException if a text cannot be read
     */
    public static Waiver of(String agency, String clause, @Nullable String period, String at, @Nullable String until) {
        Instant then = WrittenTime.parse(at).begins();
        return new Waiver(
                AgencyId.of(agency),
                ClauseRef.of(clause),
                Entry.period(period),
                then,
                Entry.date(until),
                then,
                null,
                null);
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.WAIVER;
    }

    @Override
    public Waiver with(
            Instant known,
            @Nullable String shownBy,
            @Nullable String remark,
            @Nullable PlanId ofPlan,
            @Nullable String key,
            @Nullable String by) {
        return new Waiver(agency, clause, period, at, until, known, shownBy, remark, duty, ofPlan, key, by);
    }

    /** The same, for those duties of the clause alone that are of that kind. */
    public Waiver withDuty(DutyKind kind) {
        return withDuty(DutyRef.any(kind));
    }

    /** The same, for that duty of the clause alone: {@code REPORT#2}. */
    public Waiver withDuty(DutyRef which) {
        return new Waiver(agency, clause, period, at, until, recordedAt, document, note, which, plan, id, recordedBy);
    }
}
