package vn.childplan.validation.rule;

import java.util.function.Function;
import org.apiguardian.api.API;

/** One rule: what the law adds to every plan, how open words of a plan are read, or how an obligation is judged. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public sealed interface Rule permits ClauseRule, ReadingRule, VerdictRule {
    /**
     * Begins a rule of that permanent id. What it does is said last, and decides what kind of rule it is:
     *
     * <pre>{@code
     * Rule.named("province.flood")
     *     .title("Vùng lũ được tính là tạm hoãn", "What a flood area owes rests")
     *     .basis("Công văn 1/UBND-KGVX", "Letter 1/UBND-KGVX")
     *     .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
     * }</pre>
     */
    static RuleBuilder named(String id) {
        return new RuleBuilder(id);
    }

    /** The question it belongs to. Who bears a duty is asked first; clauses of standing law are added before that. */
    default Stage stage() {
        return Stage.BEARER;
    }

    /**
     * The answer for its kind: the one place where kinds are told apart.
     *
     * @param law for a rule that adds clauses to a plan
     * @param reading for a rule that reads open words
     * @param verdict for a rule that judges
     */
    <T> T match(
            Function<? super ClauseRule, ? extends T> law,
            Function<? super ReadingRule, ? extends T> reading,
            Function<? super VerdictRule, ? extends T> verdict);

    /** What it says of itself. */
    RuleDescription about();

    /** Its permanent id. */
    default String id() {
        return about().id();
    }
}
