package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two assessments, obligation by obligation.
 *
 * @param changes the obligations whose verdicts differ, or that only one of the two has, in the order of the later register
 *     and then of the earlier one
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record AssessmentDifference(List<Change> changes) {
    /**
     * One obligation whose verdict differs.
     *
     * @param obligation its id
     * @param before the earlier verdict; null if the obligation was not there
     * @param after the later verdict; null if the obligation is gone
     */
    public record Change(
            String obligation,
            @Nullable Verdict before,
            @Nullable Verdict after) {
        /** From which status to which: {@code MET_LATE>MET}; an obligation that is not there stands as {@code -}. */
        public String transition() {
            return (before == null ? "-" : before.status().name()) + ">"
                    + (after == null ? "-" : after.status().name());
        }
    }

    public AssessmentDifference {
        changes = List.copyOf(changes);
    }

    static AssessmentDifference between(Assessment before, Assessment after) {
        if (before.register() == after.register()) {
            return obligationByObligation(before.verdicts(), after.verdicts());
        }
        List<Change> changes = new ArrayList<>();
        for (Verdict later : after.verdicts()) {
            String id = later.obligation().id();
            Verdict earlier = before.find(id).orElse(null);
            if (earlier == null || !earlier.saysTheSameAs(later)) {
                changes.add(new Change(id, earlier, later));
            }
        }
        for (Verdict earlier : before.verdicts()) {
            String id = earlier.obligation().id();
            if (after.find(id).isEmpty()) {
                changes.add(new Change(id, earlier, null));
            }
        }
        return new AssessmentDifference(changes);
    }

    /** Of one register, in its order. */
    private static AssessmentDifference obligationByObligation(List<Verdict> before, List<Verdict> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).saysTheSameAs(after.get(i))) {
                changes.add(new Change(after.get(i).obligation().id(), before.get(i), after.get(i)));
            }
        }
        return new AssessmentDifference(changes);
    }

    /** Whether every verdict is the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How often each transition occurs, by name. */
    public SortedMap<String, Integer> transitions() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        changes.forEach(change -> counts.merge(change.transition(), 1, Integer::sum));
        return counts;
    }
}
