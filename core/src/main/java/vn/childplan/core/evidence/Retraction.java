package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * Thu hồi, đính chính: an entry that was made by mistake is taken back. Until the retraction is known the entry counts, from
 * then on it does not; what it had changed, an extension or a waiver, is again as it was. What is right instead is an entry
 * of its own.
 *
 * <p>It takes back the one entry of that id that was known by then. Where there is none or more than one, where that is a
 * retraction itself, or of another agency or clause, it takes back nothing.
 *
 * @param agency whose entry is taken back
 * @param clause the clause of the entry
 * @param at when it was taken back
 * @param retracts the id of the entry
 * @param recordedAt since when it is known; the same instant as {@code at} if null is given
 * @param document số, ký hiệu of the document, or null
 * @param note a remark, or null
 * @param plan the plan of the entry, or null
 * @param id the host's key of the retraction itself, or null
 * @param recordedBy who recorded it, or null if nobody says
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Retraction(
        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId agency,

        @JsonProperty ClauseRef clause,

        @JsonProperty Instant at,
        @JsonProperty @ComposedText String retracts,
        @JsonProperty Instant recordedAt,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String document,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText(lineBreaks = true) @Nullable
        String note,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        PlanId plan,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String id,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String recordedBy)
        implements Entry<Retraction> {

    public Retraction {
        Entry.require(agency, clause, at);
        retracts = Objects.requireNonNull(Entry.key(retracts), "retracts");
        document = Entry.text(document);
        note = Entry.text(note);
        id = Entry.key(id);
        recordedBy = Entry.text(recordedBy);
        at = Entry.happened(at, recordedAt);
        recordedAt = Entry.knownAfter(at, recordedAt);
    }

    /**
     * An entry from its text forms, known since it happened.
     *
     * @param at as {@link VietnamTime#parse} reads it; a date alone is the last second of that day
     * @param retracts the id of the entry that is taken back
     * @throws RuntimeException if a text cannot be read
     */
    public static Retraction of(String agency, String clause, String at, String retracts) {
        Instant then = VietnamTime.parse(at);
        return new Retraction(
                AgencyId.of(agency), ClauseRef.of(clause), then, retracts, then, null, null, null, null, null);
    }

    /**
     * Takes back an entry that has an id.
     *
     * @param at as {@link VietnamTime#parse} reads it; a date alone is the last second of that day
     * @throws IllegalArgumentException if the entry has no id
     * @throws RuntimeException if the time cannot be read
     */
    public static Retraction of(Evidence entry, String at) {
        String id = entry.id();
        if (id == null) {
            throw new IllegalArgumentException("only an entry with an id can be taken back, not " + entry);
        }
        Instant then = VietnamTime.parse(at);
        return new Retraction(entry.agency(), entry.clause(), then, id, then, null, null, entry.plan(), null, null);
    }

    /** What a retraction comes to. */
    public enum Effect {
        /** It takes back the one entry of that id. */
        TAKES_BACK,
        /** No entry of that id was known by then. */
        NO_SUCH_ENTRY,
        /** More than one entry of that id was known by then. */
        SEVERAL_ENTRIES,
        /** The entry of that id is a retraction itself. */
        OF_A_RETRACTION,
        /** The entry of that id is of another agency or clause. */
        OF_ANOTHER
    }

    /**
     * What it comes to.
     *
     * @param recorded the entries among which those of its id are; it may be one of them itself
     */
    public Effect effectAmong(Collection<? extends Evidence> recorded) {
        List<Evidence> meant = meant(recorded);
        if (meant.size() != 1) {
            return meant.isEmpty() ? Effect.NO_SUCH_ENTRY : Effect.SEVERAL_ENTRIES;
        }
        Evidence entry = meant.get(0);
        if (entry.kind() == EvidenceKind.RETRACTION) {
            return Effect.OF_A_RETRACTION;
        }
        boolean itsOwn = agency.equals(entry.agency()) && clause.equals(entry.clause());
        return itsOwn ? Effect.TAKES_BACK : Effect.OF_ANOTHER;
    }

    /** The entry that it takes back; empty if it takes back none, which {@link #effectAmong} says why. */
    public Optional<Evidence> takenBackAmong(Collection<? extends Evidence> recorded) {
        return effectAmong(recorded) == Effect.TAKES_BACK
                ? Optional.of(meant(recorded).get(0))
                : Optional.empty();
    }

    /** The entries of the id that were known by then. What is recorded later under the same id is another matter. */
    @SuppressWarnings("ReferenceEquality") // a retraction that names its own id does not mean itself
    private List<Evidence> meant(Collection<? extends Evidence> recorded) {
        List<Evidence> meant = new ArrayList<>();
        for (Evidence entry : recorded) {
            if (entry != this
                    && retracts.equals(entry.id())
                    && !entry.recordedAt().isAfter(recordedAt)) {
                meant.add(entry);
            }
        }
        return meant;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.RETRACTION;
    }

    /** None: it is for the period of the entry that it takes back. */
    @Override
    public @Nullable ReportingPeriod period() {
        return null;
    }

    @Override
    public Retraction with(
            Instant known,
            @Nullable String shownBy,
            @Nullable String remark,
            @Nullable PlanId ofPlan,
            @Nullable String key,
            @Nullable String by) {
        return new Retraction(agency, clause, at, retracts, known, shownBy, remark, ofPlan, key, by);
    }
}
