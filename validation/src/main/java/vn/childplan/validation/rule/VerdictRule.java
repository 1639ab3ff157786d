package vn.childplan.validation.rule;

import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an obligation is judged. Put together with {@link Rule#named}. Safe to share between threads if its check
 * is: one that keeps nothing from one obligation to the next.
 *
 * @param about what it says of itself
 * @param stage the question it belongs to; rules are asked stage by stage
 * @param scope what it is about; outside it, it is not asked
 * @param check what it concludes, and why
 * @param boundary where the check changes sides, or null if it compares no days
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record VerdictRule(
        RuleDescription about,
        Stage stage,
        Scope scope,
        Check check,
        @Nullable Boundary boundary) implements Rule {

    /**
     * Looks at a judgement, notes what it looked at and what follows, concludes, and says what the rule came to: the same
     * whenever what it looks at is the same, and so it need not be asked again. Allocates nothing it can avoid: what is
     * noted is a constant, a value at hand, or a {@link Judgement.Look}. What a rule notes before it finds that it is not
     * applicable is not shown.
     */
    @FunctionalInterface
    public interface Check {
        Outcome apply(Judgement judgement, Settings settings);
    }

    /** How far a judgement is from where the check changes sides. */
    @FunctionalInterface
    public interface Boundary {
        /** Days past the last day on the one side: 0 is that day, 1 the first day on the other; null if not compared. */
        @Nullable
        Integer distance(Judgement judgement, Settings settings);
    }

    public VerdictRule {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(check, "check");
        if (stage == Stage.BEARER) {
            throw new IllegalArgumentException(
                    about.id() + ": who bears an obligation is settled when it is derived, not when it is judged");
        }
    }

    @Override
    public <T> T match(
            Function<? super ClauseRule, ? extends T> law,
            Function<? super ReadingRule, ? extends T> reading,
            Function<? super VerdictRule, ? extends T> verdict) {
        return verdict.apply(this);
    }

    /** As {@code rule progress.overdue}. */
    @Override
    public String toString() {
        return "rule " + id();
    }
}
