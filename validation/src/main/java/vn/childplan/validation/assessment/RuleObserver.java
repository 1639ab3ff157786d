package vn.childplan.validation.assessment;

import org.apiguardian.api.API;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Hears what each rule came to while an assessment is made; it can change nothing. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface RuleObserver {
    /**
     * One rule was asked about one obligation.
     *
     * @param rule the rule
     * @param settings its settings for this obligation
     * @param judgement the judgement right after the rule ran; good only during this call, and only to be read
     * @param outcome what the rule came to
     */
    void heard(VerdictRule rule, Settings settings, Judgement judgement, Outcome outcome);
}
