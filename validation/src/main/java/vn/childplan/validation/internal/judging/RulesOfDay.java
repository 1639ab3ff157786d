package vn.childplan.validation.internal.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Scope;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The rules in force on one day, in arrays, for asking them a million times. The first {@link #deciding} of them conclude the
 * verdict; those after them only note findings. Safe to share between threads.
 */
final class RulesOfDay {
    final VerdictRule[] rules;
    final Settings[] settings;
    final int deciding;
    /** The largest number of days that any rule is set to. No rule begins to look at a date earlier than so many days before. */
    final int longestDays;
    /** Few combinations of outcomes occur, so verdicts share them. */
    private final List<Trace> traces = new ArrayList<>();

    RulesOfDay(RulesInForce inForce) {
        List<VerdictRule> inOrder = inForce.verdictRules();
        if (inOrder.size() > RuleBits.MOST) {
            throw new IllegalArgumentException(
                    inOrder.size() + " rules judge on " + inForce.date() + "; at most " + RuleBits.MOST + " can");
        }
        rules = inOrder.toArray(VerdictRule[]::new);
        settings = new Settings[rules.length];
        int longest = 0;
        int concluding = 0;
        for (int i = 0; i < rules.length; i++) {
            settings[i] = inForce.settings(rules[i]);
            longest = Math.max(longest, longestDays(rules[i], settings[i]));
            concluding += rules[i].stage() == Stage.FINDING ? 0 : 1;
        }
        longestDays = longest;
        deciding = concluding;
    }

    private static int longestDays(VerdictRule rule, Settings settings) {
        int longest = 0;
        for (Parameter<?> parameter : rule.about().parameters()) {
            longest = settings.get(parameter) instanceof Integer days ? Math.max(longest, days) : longest;
        }
        return longest;
    }

    /**
     * The rules whose scope covers a duty when entries of these kinds are known. Outside its scope a rule is not applicable,
     * so leaving it out changes no verdict and no trace.
     *
     * @param kinds a {@link KindSet}
     */
    ApplicableRules applicable(DutyTerm term, int kinds) {
        Set<EvidenceKind> known = KindSet.kinds(kinds);
        int[] places = new int[rules.length];
        VerdictRule.Check[] checks = new VerdictRule.Check[rules.length];
        int count = 0;
        for (int i = 0; i < rules.length; i++) {
            VerdictRule.Check check = check(i, term, known);
            if (check != null) {
                places[count] = i;
                checks[count++] = check;
            }
        }
        return new ApplicableRules(this, Arrays.copyOf(places, count), Arrays.copyOf(checks, count));
    }

    /** The check of a rule; null outside its scope. If asking for the scope throws, so does the check. */
    private VerdictRule.@Nullable Check check(int rule, DutyTerm term, Set<EvidenceKind> known) {
        Scope scope = rules[rule].scope();
        try {
            return scope.covers(term, settings[rule]) && scope.covers(known) ? rules[rule].check() : null;
        } catch (RuntimeException e) {
            return (judgement, its) -> {
                throw e;
            };
        }
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
