package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The rules in force for one day, laid out in arrays for asking them a million times. The rules up to
 * {@link #deciding} conclude the verdict, the ones after it only note findings.
 */
final class Bench {
    /** One bit a rule in {@link Trace} keys. */
    private static final int MOST_RULES = 64;

    final VerdictRule[] rules;
    final Settings[] settings;
    final int deciding;
    /** The largest number of days that a rule is set to: how long before a date one of them may begin to look at it. */
    final int longestDays;
    /** Few combinations of outcomes occur, so they are kept and shared by the verdicts. */
    private final List<Trace> traces = new ArrayList<>();

    Bench(RulesInForce inForce) {
        List<VerdictRule> inOrder = inForce.verdictRules();
        if (inOrder.size() > MOST_RULES) {
            throw new IllegalArgumentException(
                    inOrder.size() + " rules judge on " + inForce.date() + "; at most " + MOST_RULES + " can");
        }
        rules = inOrder.toArray(VerdictRule[]::new);
        settings = inOrder.stream().map(inForce::settings).toArray(Settings[]::new);
        longestDays = inOrder.stream()
                .mapToInt(rule -> longestDays(rule, inForce.settings(rule)))
                .max()
                .orElse(0);
        deciding = (int)
                inOrder.stream().filter(rule -> rule.stage() != Stage.FINDING).count();
    }

    private static int longestDays(VerdictRule rule, Settings settings) {
        return rule.about().parameters().stream()
                .map(settings::get)
                .mapToInt(value -> value instanceof Integer days ? days : 0)
                .max()
                .orElse(0);
    }

    Trace trace(long applied, long failed, long errors, int decidedBy) {
        synchronized (traces) {
            for (Trace trace : traces) {
                if (trace.matches(applied, failed, errors, decidedBy)) {
                    return trace;
                }
            }
            Trace trace = new Trace(rules, applied, failed, errors, decidedBy);
            traces.add(trace);
            return trace;
        }
    }
}
