package vn.childplan.validation.assessment;

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
 * By which rules each obligation is judged. Those who bear one duty alike stand together in the register: a group. What is
 * the same for a group is looked up once for all of it, and its obligations need not be fetched from memory one by one.
 */
final class Benches {
    /** The first obligation of each group; at the end, how many obligations there are. */
    private final int[] starts;
    /** The bench of each group. */
    private final DutyBench[] benches;

    private Benches(int[] starts, DutyBench[] benches) {
        this.starts = starts;
        this.benches = benches;
    }

    static Benches of(ObligationRegister register, RuleSet rules) {
        List<Obligation> obligations = register.obligations();
        int[] starts = starts(obligations);
        DutyBench[] benches = new DutyBench[starts.length - 1];
        Map<LocalDate, Bench> byDate = new HashMap<>();
        IdentityHashMap<DutyTerm, DutyBench> byTerm = new IdentityHashMap<>();
        for (int group = 0; group < benches.length; group++) {
            Obligation first = obligations.get(starts[group]);
            benches[group] = byTerm.computeIfAbsent(
                    first.term(),
                    term -> new DutyBench(
                            term, byDate.computeIfAbsent(first.ruleDate(), date -> new Bench(rules.on(date)))));
        }
        return new Benches(starts, benches);
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

    @SuppressWarnings(
            "ReferenceEquality") // bearers of a duty share its term; most bear it whole, which is one constant
    private static boolean alike(Obligation one, Obligation other) {
        return one.term() == other.term()
                && one.tenure() == other.tenure()
                && (one.bearer() == null) == (other.bearer() == null);
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

    DutyBench bench(int group) {
        return benches[group];
    }

    /** The bench of one obligation. */
    DutyBench of(int ordinal) {
        return benches[group(ordinal)];
    }
}
