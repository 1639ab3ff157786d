package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
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
    @JsonSubTypes.Type(value = Difficulty.class, name = "difficulty")
})
public sealed interface Evidence permits Entry {
    /** What kind of fact it is. */
    EvidenceKind kind();

    /** Whose fact it is. */
    AgencyId agency();

    /** On which clause of the plan. */
    ClauseRef clause();

    /** For which period of the clause; null where the clause has just one, and for a {@link Difficulty}. */
    @Nullable
    ReportingPeriod period();

    /** When it happened; for a waiver or suspension, from when it holds. */
    Instant at();

    /** Since when it is known. */
    Instant recordedAt();

    /** Through whom it went; null if directly, or if entries of its kind go through nobody. */
    default @Nullable AgencyId via() {
        return null;
    }

    /** Until when it holds, or the new last good day; null if it has no end, or if entries of its kind have none. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** Số, ký hiệu of the document that shows it, as written; null if there is none. */
    @Nullable
    String document();

    /** A remark; null if there is none. */
    @Nullable
    String note();

    /** The same, known only since that instant, as {@link VietnamTime#parse} reads it. */
    Evidence withRecordedAt(String instant);

    /** The same, shown by that document. */
    Evidence withDocument(String number);

    /** The same, with that remark. */
    Evidence withNote(String remark);
}
