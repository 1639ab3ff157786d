package vn.childplan.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * A rule by which standing law adds clauses to a plan: reports due every year whether the plan repeats them or not.
 *
 * @param about what it says of itself; its validity is compared with the last day of the plan's year
 * @param law the document that orders what they ask for, and since when
 * @param source the clauses it adds to a plan
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record ClauseRule(RuleDescription about, StandingLaw law, Source source) implements Rule {

    /** Gives the clauses that the law adds to a plan. */
    @FunctionalInterface
    public interface Source {
        List<Clause> clauses(Plan plan);
    }

    public ClauseRule {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(source, "source");
    }

    /** Why it orders a duty, in notes: the document, the place, since when, and what is not settled. */
    public Reason reason(Notes notes) {
        notes.input("văn bản", "document", law.name())
                .input("quy định tại", "set in", law.place())
                .input("áp dụng từ ngày", "binds from", law.since());
        if (law.until() != null) {
            notes.input("áp dụng đến hết ngày", "binds until", law.until());
        }
        if (!law.unsettled().isEmpty()) {
            notes.input("chưa có nguồn", "not settled", law.unsettled());
        }
        return notes.so(
                        "nghĩa vụ do " + law.name().vi() + " quy định, không phải do kế hoạch giao",
                        "ordered by " + law.name().en() + ", not by the plan")
                .reason(about, Outcome.PASSED);
    }

    @Override
    public <T> T match(
            Function<? super ClauseRule, ? extends T> standingLaw,
            Function<? super ReadingRule, ? extends T> reading,
            Function<? super VerdictRule, ? extends T> verdict) {
        return standingLaw.apply(this);
    }

    /** As {@code rule tt16.forum}. */
    @Override
    public String toString() {
        return "rule " + id();
    }
}
