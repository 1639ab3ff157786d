package vn.childplan.reporting.builder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/** What is owed, in the words of the plan. */
final class Duties {
    private static final int BRIEF = 140;

    private final Plan plan;
    private final Wording words;

    Duties(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** The words of the clause that orders it; its number where standing law has added it. */
    String task(Obligation obligation) {
        return wording(obligation.clause());
    }

    String wording(ClauseRef ref) {
        return plan.clause(ref).map(Clause::lines).map(lines -> lines.get(0)).orElse(ref.value());
    }

    /** The beginning of those words, up to a semicolon or full stop, for tables that have to stay narrow. */
    String brief(ClauseRef ref) {
        String wording = wording(ref);
        if (wording.length() <= BRIEF) {
            return wording;
        }
        int end = wording.lastIndexOf(' ', BRIEF);
        for (String stop : new String[] {"; ", ". "}) {
            int at = wording.indexOf(stop);
            end = at >= BRIEF / 2 && at < end ? at : end;
        }
        return wording.substring(0, end) + " …";
    }

    Cell duty(Obligation obligation) {
        return Cell.coded(obligation.duty().name(), obligation.duty().label().in(words.locale()));
    }

    Cell role(Obligation obligation) {
        return Cell.coded(obligation.role().name(), obligation.role().label().in(words.locale()));
    }

    /** The agencies that lead its task; empty outside the tasks. */
    List<AgencyId> leads(Obligation obligation) {
        PlanTask task = taskOf(obligation.clause());
        return task == null ? List.of() : leads(task);
    }

    static List<AgencyId> leads(PlanTask task) {
        return task.leads().parties().stream()
                .filter(Party.One.class::isInstance)
                .map(party -> ((Party.One) party).agency())
                .toList();
    }

    /** Who coordinates its task, as the plan words it; null outside the tasks. */
    @Nullable
    String coordinating(Obligation obligation) {
        PlanTask task = taskOf(obligation.clause());
        return task == null ? null : parties(task.coordinating());
    }

    static String parties(Responsibility responsibility) {
        return String.join(
                "; ", responsibility.parties().stream().map(Party::wording).toList());
    }

    /** The document by which it was done; null if there is none. */
    static @Nullable String document(Verdict verdict) {
        Evidence fulfilment = verdict.fulfilment();
        return fulfilment == null ? null : fulfilment.document();
    }

    private @Nullable PlanTask taskOf(ClauseRef ref) {
        return plan.clause(ref)
                .filter(PlanTask.class::isInstance)
                .map(PlanTask.class::cast)
                .orElse(null);
    }
}
