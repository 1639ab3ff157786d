package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * By which rules each obligation is judged. Those who bear one duty alike stand together in the register and are a group. The
 * rules are kept by group, so that the obligations need not be fetched from memory one by one. Safe to share between threads.
 */
public final class RulesByObligation {
    private final RuleSet ruleSet;
    /** The first obligation of each group; at the end, the number of obligations. */
    private final int[] starts;
    /** The rules of each group. */
    private final RulesOfDuty[] rules;

    private RulesByObligation(RuleSet ruleSet, int[] starts, RulesOfDuty[] rules) {
        this.ruleSet = ruleSet;
        this.starts = starts;
        this.rules = rules;
    }

    public static RulesByObligation of(ObligationRegister register, RuleSet ruleSet) {
        List<Obligation> obligations = register.obligations();
        int[] starts = starts(obligations);
        RulesOfDuty[] rules = new RulesOfDuty[starts.length - 1];
        Map<LocalDate, RulesOfDay> byDate = new HashMap<>();
        IdentityHashMap<DutyTerm, RulesOfDuty> byTerm = new IdentityHashMap<>();
        for (int group = 0; group < rules.length; group++) {
            Obligation first = obligations.get(starts[group]);
            rules[group] = byTerm.computeIfAbsent(
                    first.term(),
                    term -> new RulesOfDuty(
                            term, byDate.computeIfAbsent(first.ruleDate(), date -> new RulesOfDay(ruleSet.on(date)))));
        }
        return new RulesByObligation(ruleSet, starts, rules);
    }

    private static int[] starts(List<Obligation> obligations) {
        int[] starts = new int[16];
        int groups = 0;
        for (int i = 0; i < obligations.size(); i++) {
            if (i == 0 || !alike(obligations.get(i - 1), obligations.get(i))) {
                if (groups + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[groups++] = i;
            }
        }
        starts[groups] = obligations.size();
        return Arrays.copyOf(starts, groups + 1);
    }

    @SuppressWarnings("ReferenceEquality") // bearers of a duty share its term, and most share the tenure WHOLE
    private static boolean alike(Obligation one, Obligation other) {
        return one.term() == other.term()
                && one.tenure() == other.tenure()
                && (one.bearer() == null) == (other.bearer() == null);
    }

    /** The rule set that the rules are from. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The group of an obligation. */
    int group(int ordinal) {
        int found = Arrays.binarySearch(starts, ordinal);
        return found < 0 ? -found - 2 : found;
    }

    /** The obligation after the last one of a group. */
    int end(int group) {
        return starts[group + 1];
    }

    RulesOfDuty rules(int group) {
        return rules[group];
    }

    /** The rules of one obligation. */
    RulesOfDuty of(int ordinal) {
        return rules[group(ordinal)];
    }
}
