package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Remark;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Hears what each rule came to, right after it was asked. */
@FunctionalInterface
public interface RuleListener {
    /** Where the rule that is about to be asked explains itself, or null if nobody wants to know. */
    default @Nullable Notes notes() {
        return null;
    }

    /** The rule that is being asked says something about an entry, or, where none is given, about the obligation. */
    default void remarked(@Nullable Evidence entry, Remark remark) {}

    /**
     * One rule was asked about one obligation.
     *
     * @param judgement good only during this call
     * @param thrown what the rule threw, or null
     */
    void heard(
            VerdictRule rule,
            Settings settings,
            Judgement judgement,
            Outcome outcome,
            @Nullable RuntimeException thrown);
}
