package vn.childplan.validation.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an obligation is judged. Put together with {@link Rule#named}.
 *
 * @param about what it says of itself
 * @param stage the question it belongs to; rules are asked stage by stage
 * @param scope what it is about; outside it, it is not asked
 * @param check what it concludes
 * @param account how it explains itself
 * @param boundary where the check changes sides, or null if it compares no days
 */
public record VerdictRule(
        RuleDescription about,
        Stage stage,
        Scope scope,
        Check check,
        Account account,
        @Nullable Boundary boundary) implements Rule {

    /**
     * Looks at a judgement, concludes, and says what the rule came to: the same whenever what it looks at is the same, and
     * so it need not be asked again. Allocates nothing it can avoid.
     */
    @FunctionalInterface
    public interface Check {
        Outcome apply(Judgement judgement, Settings settings);
    }

    /** Writes down what the check looked at and what followed, right after it ran on the same judgement. */
    @FunctionalInterface
    public interface Account {
        void write(Judgement judgement, Settings settings, Notes notes);
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
        Objects.requireNonNull(account, "account");
        if (stage == Stage.BEARER) {
            throw new IllegalArgumentException(
                    about.id() + ": who bears an obligation is settled when it is derived, not when it is judged");
        }
    }
}
