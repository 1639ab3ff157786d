package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.assessment.Verdict;

/**
 * How something owed stands.
 *
 * @param status the name of the status
 * @param lastDay the last permitted day that holds, or null
 * @param originalLastDay the last permitted day by the words, or null
 * @param daysLate calendar days from the last permitted day
 * @param transferredTo who has it now
 * @param doneAt when it was done; null if it was not, or not by one entry
 */
record Reckoned(
        String status,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate originalLastDay,
        int daysLate,
        List<AgencyId> transferredTo,
        @Nullable Instant doneAt) {
    Reckoned {
        transferredTo = List.copyOf(transferredTo);
    }

    /** What a verdict says of the same. Only of what is met does it have to say when. */
    static Reckoned of(Verdict verdict) {
        String status = verdict.status().name();
        Evidence entry = verdict.fulfilment();
        return new Reckoned(
                status,
                verdict.lastDay(),
                verdict.originalLastDay(),
                verdict.daysLate(),
                verdict.transferredTo(),
                status.startsWith("MET") && entry != null ? entry.at() : null);
    }

    @Override
    public String toString() {
        return status
                + (daysLate > 0 ? " " + daysLate : "")
                + ", last day " + lastDay + " (by the words " + originalLastDay + ")"
                + (transferredTo.isEmpty() ? "" : ", now with " + transferredTo)
                + (doneAt == null
                        ? ""
                        : ", done at " + doneAt.atOffset(ZoneOffset.ofHours(7)).toLocalDateTime());
    }
}
