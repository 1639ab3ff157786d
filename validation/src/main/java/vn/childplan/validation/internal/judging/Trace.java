package vn.childplan.validation.internal.judging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/** Which rules shaped a verdict. All verdicts that came about in the same way share one. Immutable. */
public final class Trace {
    /** This and the next two are {@link RuleBits}. */
    private final long appliedBits;

    private final long failedBits;
    private final long errorBits;
    private final int decidedByIndex;

    private final List<String> applied;
    private final List<String> findings;
    private final List<String> errors;
    private final @Nullable String decidedBy;

    Trace(VerdictRule[] rules, long appliedBits, long failedBits, long errorBits, int decidedByIndex) {
        this.appliedBits = appliedBits;
        this.failedBits = failedBits;
        this.errorBits = errorBits;
        this.decidedByIndex = decidedByIndex;
        List<String> applies = new ArrayList<>();
        List<String> finds = new ArrayList<>();
        List<String> throwing = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            if (RuleBits.contains(appliedBits, i)) {
                applies.add(rules[i].id());
            }
            if (RuleBits.contains(failedBits, i) && rules[i].stage() == Stage.FINDING) {
                finds.add(rules[i].id());
            }
            if (RuleBits.contains(errorBits, i)) {
                throwing.add(rules[i].id());
            }
        }
        this.applied = List.copyOf(applies);
        this.findings = List.copyOf(finds);
        this.errors = List.copyOf(throwing);
        this.decidedBy = decidedByIndex < 0 ? null : rules[decidedByIndex].id();
    }

    /** Ids of the rules that applied, in the order in which they were asked. */
    public List<String> applied() {
        return applied;
    }

    /** Ids of the rules on findings that failed. */
    public List<String> findings() {
        return findings;
    }

    /** Ids of the rules that threw. */
    public List<String> errors() {
        return errors;
    }

    /** The id of the rule that concluded, or null if none did. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    boolean matches(long applies, long fails, long errorsOf, int decided) {
        return appliedBits == applies && failedBits == fails && errorBits == errorsOf && decidedByIndex == decided;
    }
}
