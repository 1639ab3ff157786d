package vn.childplan.core.io;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;

/** Everything that an entry of some kind can say; what its kind does not say is null. */
record EntryParts(
        EvidenceKind kind,
        AgencyId agency,
        ClauseRef clause,
        @Nullable ReportingPeriod period,
        Instant at,
        @Nullable AgencyId via,
        @Nullable LocalDate until,
        Instant known,
        @Nullable String document,
        @Nullable String note,
        @Nullable DutyRef duty,
        @Nullable PlanId plan,
        @Nullable String id,
        @Nullable String retracts,
        @Nullable String recordedBy) {

    /** The entry: the one place that knows the record of each kind. */
    Evidence entry() {
        return switch (kind) {
            case SUBMISSION ->
                new Submission(agency, clause, period, at, via, known, document, note, duty, plan, id, recordedBy);
            case PROGRESS ->
                new ProgressNote(agency, clause, period, at, known, document, note, duty, plan, id, recordedBy);
            case EXTENSION ->
                new Extension(
                        agency,
                        clause,
                        period,
                        at,
                        needed(until, "until"),
                        known,
                        document,
                        note,
                        duty,
                        plan,
                        id,
                        recordedBy);
            case WAIVER ->
                new Waiver(agency, clause, period, at, until, known, document, note, duty, plan, id, recordedBy);
            case SUSPENSION ->
                new Suspension(agency, clause, period, at, until, known, document, note, duty, plan, id, recordedBy);
            case DIFFICULTY ->
                new Difficulty(agency, clause, period, at, via, known, document, note, plan, id, recordedBy);
            case RETRACTION ->
                new Retraction(
                        agency, clause, at, needed(retracts, "retracts"), known, document, note, plan, id, recordedBy);
        };
    }

    private <T> T needed(@Nullable T part, String name) {
        if (part == null) {
            throw RefusedText.because(
                    kind.noun().vi() + " phải có '" + name + "'", kind.noun().en() + " needs '" + name + "'");
        }
        return part;
    }
}
