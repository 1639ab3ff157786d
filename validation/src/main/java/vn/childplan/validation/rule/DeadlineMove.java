package vn.childplan.validation.rule;

import java.util.Collection;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What may give a deadline another day than the plan's words do, from what is asked first to what is asked last: where several
 * apply, the last one gave it the day that holds.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DeadlineMove {
    /** An event: one from which the words count, or one of the year that a rule set takes for the deadline. */
    EVENT(DeadlineRules.EVENT, DeadlineRules.AFTER_EVENT),
    /** A day off, by a rule set that moves deadlines off days off. */
    REST_DAY(DeadlineRules.REST_DAY),
    /** A decision that extends. */
    EXTENSION(DeadlineRules.EXTENSION),
    /** A decision that suspends. */
    SUSPENSION(DeadlineRules.RESTING),
    /** A period of grace that the rule set gives. */
    GRACE(DeadlineRules.GRACE);

    private final Set<String> rules;

    DeadlineMove(VerdictRule rule) {
        this.rules = Set.of(rule.id());
    }

    DeadlineMove(VerdictRule rule, VerdictRule other) {
        this.rules = Set.of(rule.id(), other.id());
    }

    /**
     * The last that moved a deadline; null if none did.
     *
     * @param applied the ids of the rules that applied, in any order
     */
    public static @Nullable DeadlineMove lastOf(Collection<String> applied) {
        DeadlineMove last = null;
        for (DeadlineMove move : values()) {
            if (move.rules.stream().anyMatch(applied::contains)) {
                last = move;
            }
        }
        return last;
    }
}
