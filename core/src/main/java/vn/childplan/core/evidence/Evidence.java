package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * One recorded fact about one agency and one clause.
 *
 * <p>{@link #at()} says when it happened and is what a deadline is compared with; {@link #recordedAt()} says since when
 * it is known: before that instant it does not exist for any verdict, and from then on it counts from when it happened.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Submission.class, name = "submission"),
    @JsonSubTypes.Type(value = ProgressNote.class, name = "progress"),
    @JsonSubTypes.Type(value = Extension.class, name = "extension"),
    @JsonSubTypes.Type(value = Waiver.class, name = "waiver"),
    @JsonSubTypes.Type(value = Suspension.class, name = "suspension"),
    @JsonSubTypes.Type(value = Difficulty.class, name = "difficulty"),
    @JsonSubTypes.Type(value = Retraction.class, name = "retraction")
})
public sealed interface Evidence permits Entry {
    /** What kind of fact it is. */
    EvidenceKind kind();

    /** Whose fact it is. */
    AgencyId agency();

    /** On which clause of the plan. */
    ClauseRef clause();

    /** For which period of the clause; null where the clause has just one, and for a {@link Difficulty} or {@link Retraction}. */
    @Nullable
    ReportingPeriod period();

    /**
     * For which duty of the clause alone it counts; null if it does not say, and for kinds that are for one duty anyway. An
     * entry that does not say counts for every duty that it fits: a document for those that end in one, and for acting only
     * where there is none; progress for those of acting; a decision for all. But one document does not do two of a kind: where
     * a bearer has several reports for one period under a clause, it counts for none until it says which ({@code REPORT#2}).
     */
    default @Nullable DutyRef duty() {
        return null;
    }

    /** For which plan; null for whichever is judged. For any other plan it counts for nothing. */
    @Nullable
    PlanId plan();

    /** When it happened; for a waiver or suspension, from when it holds. */
    Instant at();

    /** Since when it is known. */
    Instant recordedAt();

    /** Who recorded it, as the host says it; null if nobody does. No verdict depends on it. */
    @Nullable
    String recordedBy();

    /** Through whom it went; null if directly, or if entries of its kind go through nobody. */
    default @Nullable AgencyId via() {
        return null;
    }

    /** Until when it holds, or the new last permitted day; null if it has no end, or if entries of its kind have none. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** The id of the entry that it takes back; null for all but a {@link Retraction}. */
    default @Nullable String retracts() {
        return null;
    }

    /** The key by which the host knows it; null if it has none, and then it cannot be taken back. */
    @Nullable
    String id();

    /** Số, ký hiệu of the document that shows it, as written; null if there is none. */
    @Nullable
    String document();

    /** A remark; null if there is none. */
    @Nullable
    String note();

    /** The same, known only since that instant, as {@link VietnamTime#parse} reads it. */
    Evidence withRecordedAt(String instant);

    /** The same, recorded by that person. */
    Evidence withRecordedBy(String person);

    /** The same, shown by that document. */
    Evidence withDocument(String number);

    /** The same, with that remark. */
    Evidence withNote(String remark);

    /** The same, for that plan alone: {@code 65/KH-UBND}, or with its date {@code 65/KH-UBND@2025-03-31}. */
    Evidence withPlan(String numberOrId);

    /** The same, under that key of the host. */
    Evidence withId(String key);
}
