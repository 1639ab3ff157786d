package vn.childplan.province.entry;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.province.handling.Handlings;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.validation.obligation.ObligationRegister;

/** An entry as pages show it; what it does not say is null. */
record EntryRow(
        String id,
        String kind,
        String agency,
        String clause,
        @Nullable String period,
        String at,
        String recordedAt,
        @Nullable String recordedBy,
        @Nullable String document,
        @Nullable String until,
        @Nullable String note,
        @Nullable String retracts,
        @Nullable String takenBackAt,
        @Nullable String state,
        boolean isReport) {

    static final class Writer {
        private final Agencies agencies;

        Writer(ObligationRegister register) {
            this.agencies = new Agencies(register.directory());
        }

        EntryRow row(Entries.Recorded recorded) {
            Evidence entry = recorded.evidence();
            boolean isReport = entry instanceof Submission;
            return new EntryRow(
                    String.valueOf(entry.id()),
                    entry.kind().noun().vi(),
                    agencies.name(entry.agency()),
                    entry.clause().value(),
                    entry.period() == null
                            ? null
                            : TimeFormat.period(entry.period()).vi(),
                    TimeFormat.time(entry.at()).vi(),
                    TimeFormat.time(entry.recordedAt()).vi(),
                    entry.recordedBy(),
                    entry.document(),
                    entry.until() == null
                            ? null
                            : TimeFormat.date(entry.until()).vi(),
                    entry.note(),
                    entry.retracts(),
                    recorded.takenBackAt() == null
                            ? null
                            : TimeFormat.time(recorded.takenBackAt()).vi(),
                    isReport ? Handlings.State.label(recorded.state()) : null,
                    isReport);
        }
    }
}
