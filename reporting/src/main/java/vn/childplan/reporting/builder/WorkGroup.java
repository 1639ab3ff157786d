package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/**
 * One group of the work that an agency reports on, and how the report speaks of it.
 *
 * @param kind what it is to the agency
 * @param alone whether no group of tasks stands before it
 * @param rows its tasks, at least one
 */
record WorkGroup(Kind kind, boolean alone, List<TaskRow> rows) {
    /** What a task is to an agency, in the order of the report. */
    enum Kind {
        LED("leading", "ledWithActivity"),
        COORDINATED("coordinating", "coordinatedWithActivity"),
        /** What a clause outside the list of tasks gives it: IV.5. */
        ASSIGNED("other", "assignedWithActivity"),
        /** What the plan asks of whom it cannot order: "đề nghị", IV.4. */
        REQUESTED("requested", "requestedWithActivity");

        private final String table;
        private final String figure;

        Kind(String table, String figure) {
            this.table = table;
            this.figure = figure;
        }

        private static Kind of(Obligation owed) {
            if (owed.term().force() == AssignedDuty.Force.REQUEST) {
                return REQUESTED;
            }
            return switch (owed.role()) {
                case LEAD -> LED;
                case COORDINATING -> COORDINATED;
                case BEARER -> ASSIGNED;
            };
        }
    }

    /** The groups that some verdicts fall into. */
    static List<WorkGroup> of(List<Verdict> work) {
        List<WorkGroup> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Verdict> some = work.stream()
                    .filter(verdict -> Kind.of(verdict.obligation()) == kind)
                    .toList();
            if (!some.isEmpty()) {
                groups.add(new WorkGroup(kind, groups.isEmpty(), TaskRow.of(some)));
            }
        }
        return List.copyOf(groups);
    }

    /** The id of its table. */
    String table() {
        return kind.table;
    }

    /** The key of its line in the figures. */
    String figure() {
        return kind.figure;
    }

    /** What stands over its table. */
    Text heading() {
        return switch (kind) {
            case LED -> Text.of("Nhiệm vụ chủ trì", "Tasks led");
            case COORDINATED -> Text.of("Nhiệm vụ phối hợp", "Tasks coordinated");
            case ASSIGNED ->
                alone
                        ? Text.of("Nhiệm vụ được giao", "Tasks given")
                        : Text.of("Nhiệm vụ khác được giao", "Other tasks");
            case REQUESTED -> {
                Text place = ClauseRef.inSentence(rows.stream()
                        .map(row -> row.first().clause())
                        .distinct()
                        .toList());
                yield Text.of(
                        "Nội dung được đề nghị thực hiện (" + place.vi() + " Kế hoạch)",
                        "What the plan requests (" + place.en() + ")");
            }
        };
    }

    /** What one of its tasks is called within a sentence. */
    Text one() {
        return switch (kind) {
            case LED -> Text.of("nhiệm vụ chủ trì", "task led");
            case COORDINATED -> Text.of("nhiệm vụ phối hợp", "task coordinated");
            case ASSIGNED ->
                alone ? Text.of("nhiệm vụ được giao", "task given") : Text.of("nhiệm vụ khác được giao", "other task");
            case REQUESTED -> Text.of("khoản được đề nghị", "request of the plan");
        };
    }

    /** Several of them in English. */
    String many() {
        return switch (kind) {
            case LED, COORDINATED, ASSIGNED -> one().en().replace("task", "tasks");
            case REQUESTED -> "requests of the plan";
        };
    }
}
