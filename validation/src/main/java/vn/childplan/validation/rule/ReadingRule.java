package vn.childplan.validation.rule;

import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.Obligation;

/**
 * A rule by which open words of a plan are read. The derivation asks for its parameters; afterwards the rule explains
 * what its reading meant for one obligation.
 *
 * @param about what it says of itself
 * @param account whether the reading mattered for an obligation, and how
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record ReadingRule(RuleDescription about, Account account) implements Rule {

    /** Says whether a reading mattered for an obligation, and writes down how. */
    @FunctionalInterface
    public interface Account {
        Outcome write(Plan plan, AgencyDirectory directory, Obligation obligation, Settings settings, Notes notes);

        /** The plan as this reading has it: the plan itself, unless the reading says whom words mean, as {@link PartyReading}. */
        default Plan read(Plan plan) {
            return plan;
        }

        /** Whether the reading has anything to read in a plan. If not, that is a finding. */
        default boolean concerns(Plan plan) {
            return true;
        }
    }

    public ReadingRule {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(account, "account");
    }

    @Override
    public <T> T match(
            Function<? super ClauseRule, ? extends T> law,
            Function<? super ReadingRule, ? extends T> reading,
            Function<? super VerdictRule, ? extends T> verdict) {
        return reading.apply(this);
    }

    /** As {@code rule bearer.localities}. */
    @Override
    public String toString() {
        return "rule " + id();
    }
}
