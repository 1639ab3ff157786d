package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.Deadline;

/** What an obligation says of itself in data, field by field: the one place that knows their names and order. */
final class ObligationFields {
    private ObligationFields() {}

    /** What is owed, by whom, for which period, until when: what every object of the contract begins with. */
    static Map<String, @Nullable Object> contract(Obligation obligation) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("obligation", obligation.id());
        fields.put("clause", obligation.clause().value());
        fields.put("duty", obligation.duty().name());
        fields.put("role", obligation.role().name());
        fields.put("bearer", text(obligation.bearer()));
        fields.put("period", obligation.period().toString());
        fields.put("deadline", deadline(obligation.deadline()));
        return fields;
    }

    /** Those, then where it goes and where it came from. */
    static Map<String, @Nullable Object> all(Obligation obligation) {
        Map<String, @Nullable Object> fields = contract(obligation);
        DutyTerm term = obligation.term();
        fields.put("party", term.party().wording());
        fields.put("force", term.force().name());
        fields.put("addressee", text(term.addressee()));
        fields.put("channel", text(term.channel()));
        fields.put("opens", text(term.opens()));
        Tenure tenure = obligation.tenure();
        fields.put("takenOverFrom", texts(tenure.predecessors()));
        fields.put("takenOverOn", text(tenure.takenOverOn()));
        fields.put("bearerEndsOn", text(tenure.bearerEndsOn()));
        fields.put("successors", texts(tenure.successors()));
        putSubsequent(obligation, fields);
        return fields;
    }

    /** What was issued after the plan and bears on it; a plan to which nothing was added has no such field. */
    private static void putSubsequent(Obligation obligation, Map<String, @Nullable Object> fields) {
        List<SubsequentDocument> documents = obligation.term().subsequent();
        if (!documents.isEmpty()) {
            fields.put(
                    "subsequent",
                    documents.stream().map(SubsequentDocument::fields).toList());
        }
    }

    /** Its kind, the date that the wording names, the last permitted day; then what only some kinds have. */
    private static Map<String, @Nullable Object> deadline(Deadline deadline) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", deadline.kind().name());
        fields.put("date", text(date(deadline)));
        fields.put("lastDay", text(deadline.lastDay().orElse(null)));
        switch (deadline.kind()) {
            case WITHIN ->
                fields.put("first", text(((Deadline.Within) deadline).days().first()));
            case UNSPECIFIED -> fields.put("wording", ((Deadline.Unspecified) deadline).wording());
            case AFTER_EVENT -> {
                Deadline.AfterEvent after = (Deadline.AfterEvent) deadline;
                fields.put("count", after.count());
                fields.put("unit", after.unit().name());
                fields.put("event", after.event());
            }
            case BEFORE, NOT_LATER_THAN, CONTINUOUS -> {
                // The date says it all.
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The date that the wording names: of a run of days the last one; null where it names none. */
    private static @Nullable LocalDate date(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> ((Deadline.Before) deadline).date();
            case NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS, UNSPECIFIED ->
                deadline.lastDay().orElse(null);
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(Collection<AgencyId> ids) {
        return ids.stream().map(AgencyId::value).toList();
    }
}
