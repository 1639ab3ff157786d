package vn.childplan.core.io;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;

/**
 * An entry of whatever kind as one flat row of texts, instants and a date, for a table of any database. What a kind of entry
 * does not say is null.
 *
 * <pre>{@code
 * EvidenceRow row = EvidenceRow.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"));
 * row.at();           // 2025-05-14T16:59:59Z: the end of the day in Viet Nam
 * row.toEvidence();   // the entry again
 * }</pre>
 *
 * <p>The row of an entry gives back an equal one. Rows that others have written may be wrong: {@code EvidenceRows.check}
 * names what does not fit the plan and the directory, and {@code EvidenceRows.read} takes {@link #columns()} as well.
 *
 * @param kind the code of its kind: {@code submission}
 * @param agency the id of the agency
 * @param clause the clause: {@code V}
 * @param period the period: {@code 2025-H1}, or null
 * @param at when it happened, or from when it holds
 * @param document số, ký hiệu of the document, or null
 * @param via the id of the agency through which it went, or null
 * @param until the last day, or null
 * @param note a remark, or null
 * @param recordedAt since when it is known; the same instant as {@code at} if null is given
 * @param duty for which duty alone: {@code REPORT}, {@code REPORT#2}, or null
 * @param plan for which plan: {@code 65/KH-UBND@2025-03-31}, or null
 * @param id the host's key, or null
 * @param retracts the id of the entry that it takes back, or null
 * @param recordedBy who recorded it, or null
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record EvidenceRow(
        String kind,
        String agency,
        String clause,
        @Nullable String period,
        Instant at,
        @Nullable String document,
        @Nullable String via,
        @Nullable LocalDate until,
        @Nullable String note,
        Instant recordedAt,
        @Nullable String duty,
        @Nullable String plan,
        @Nullable String id,
        @Nullable String retracts,
        @Nullable String recordedBy) {

    public EvidenceRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(at, "at");
        recordedAt = recordedAt == null ? at : recordedAt;
    }

    /** The row of an entry. */
    public static EvidenceRow of(Evidence entry) {
        return new EvidenceRow(
                entry.kind().code(),
                entry.agency().value(),
                entry.clause().value(),
                text(entry.period()),
                entry.at(),
                entry.document(),
                text(entry.via()),
                entry.until(),
                entry.note(),
                entry.recordedAt(),
                text(entry.duty()),
                text(entry.plan()),
                entry.id(),
                entry.retracts(),
                entry.recordedBy());
    }

    /**
     * The entry of the row. Whether its agency, clause and period exist is not asked.
     *
     * @throws IllegalArgumentException if a text is no such value, if the kind needs a column that is null, or if it has no such
     *     column as is given: nothing is dropped in silence
     */
    public Evidence toEvidence() {
        Evidence entry = new EntryParts(
                        EvidenceKind.ofCode(kind)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "no kind of evidence is called " + Excerpt.quote(kind))),
                        AgencyId.of(agency),
                        ClauseRef.of(clause),
                        parsed(period, ReportingPeriod::parse),
                        at,
                        parsed(via, AgencyId::of),
                        until,
                        recordedAt,
                        document,
                        note,
                        parsed(duty, DutyRef::of),
                        parsed(plan, PlanId::of),
                        id,
                        retracts,
                        recordedBy)
                .entry();
        requireTaken("period", period, entry.period());
        requireTaken("via", via, entry.via());
        requireTaken("until", until, entry.until());
        requireTaken("duty", duty, entry.duty());
        requireTaken("retracts", retracts, entry.retracts());
        return entry;
    }

    private void requireTaken(String column, @Nullable Object given, @Nullable Object taken) {
        if (given != null && taken == null) {
            EvidenceKind ofRow = EvidenceKind.ofCode(kind).orElseThrow();
            throw RefusedText.because(
                    "loại '" + kind + "' (" + ofRow.noun().vi() + ") không dùng cột '" + column + "'",
                    ofRow.noun().en() + " has no '" + column + "'");
        }
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /**
     * The values by the names of the columns of {@link EvidenceCsv}, in their order, those that are null included: for statements
     * with named parameters, and for {@link EvidenceRows#read}.
     */
    public Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (EvidenceField field : EvidenceField.ALL) {
            columns.put(field.fieldName(), field.of(this));
        }
        return Collections.unmodifiableMap(columns);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
