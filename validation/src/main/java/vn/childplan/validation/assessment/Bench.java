package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.validation.rule.EvidenceKind;
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
    /** The check of each rule, here so that asking it need not look at the rule. */
    final VerdictRule.Check[] checks;

    final Settings[] settings;
    /** The places of all rules. */
    final int[] all;

    final int deciding;
    /** The largest number of days that a rule is set to: how long before a date one of them may begin to look at it. */
    final int longestDays;
    /** Per duty and per kinds of entries known: the rules to ask. Filled by the one thread that makes the assessor. */
    private final Map<DutyKind, int[][]> asked = new EnumMap<>(DutyKind.class);
    /** Few combinations of outcomes occur, so they are kept and shared by the verdicts. */
    private final List<Trace> traces = new ArrayList<>();

    Bench(RulesInForce inForce) {
        List<VerdictRule> inOrder = inForce.verdictRules();
        if (inOrder.size() > MOST_RULES) {
            throw new IllegalArgumentException(
                    inOrder.size() + " rules judge on " + inForce.date() + "; at most " + MOST_RULES + " can");
        }
        rules = inOrder.toArray(VerdictRule[]::new);
        checks = inOrder.stream().map(VerdictRule::check).toArray(VerdictRule.Check[]::new);
        settings = inOrder.stream().map(inForce::settings).toArray(Settings[]::new);
        all = IntStream.range(0, rules.length).toArray();
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

    /**
     * The rules whose scope covers a duty, in their order, for each set of kinds of entries that may be known: a bit a
     * kind. Rules outside their scope are not applicable, so leaving them out changes no verdict and no trace.
     */
    int[][] asked(DutyKind duty) {
        return asked.computeIfAbsent(
                duty,
                kind -> IntStream.range(0, 1 << EvidenceKind.ALL.size())
                        .mapToObj(bits -> covering(kind, kinds(bits)))
                        .toArray(int[][]::new));
    }

    private int[] covering(DutyKind duty, Set<EvidenceKind> known) {
        return IntStream.range(0, rules.length)
                .filter(i -> rules[i].scope().covers(duty, known))
                .toArray();
    }

    @SuppressWarnings("EnumOrdinal") // the bit of a kind, as EvidencePage has it
    private static Set<EvidenceKind> kinds(int bits) {
        return EvidenceKind.ALL.stream()
                .filter(kind -> (bits & (1 << kind.ordinal())) != 0)
                .collect(Collectors.toUnmodifiableSet());
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
