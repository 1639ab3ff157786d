package vn.childplan.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;

/**
 * A rule by which standing law adds clauses to a plan: reports due every year whether the plan repeats them or not.
 *
 * @param about what it says of itself; its validity is compared with the last day of the plan's year
 * @param source the clauses it adds to a plan
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record ClauseRule(RuleDescription about, Source source) implements Rule {

    /** Gives the clauses that the law adds to a plan. */
    @FunctionalInterface
    public interface Source {
        List<Clause> clauses(Plan plan);
    }

    public ClauseRule {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public <T> T match(
            Function<? super ClauseRule, ? extends T> law,
            Function<? super ReadingRule, ? extends T> reading,
            Function<? super VerdictRule, ? extends T> verdict) {
        return law.apply(this);
    }

    /** As {@code rule tt16.forum}. */
    @Override
    public String toString() {
        return "rule " + id();
    }
}
