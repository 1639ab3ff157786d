package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;

/** Compares what the library says with the second reckoning, and keeps count of what disagrees, by known fault. */
final class Comparison {
    private static final Set<Fault> NO_FAULT = EnumSet.noneOf(Fault.class);
    private static final Set<Fault> ALL_FAULTS = EnumSet.allOf(Fault.class);

    private long compared;
    private long disagreed;
    private final Map<Fault, Long> byFault = new EnumMap<>(Fault.class);
    private final Map<Fault, Disagreement> examples = new EnumMap<>(Fault.class);
    private final List<Disagreement> unexplained = new ArrayList<>();

    long compared() {
        return compared;
    }

    long disagreed() {
        return disagreed;
    }

    /** How many disagreements each fault has a part in. */
    Map<Fault, Long> byFault() {
        return byFault;
    }

    /** The first disagreement that one fault alone explains. */
    Map<Fault, Disagreement> examples() {
        return examples;
    }

    /** What no known fault explains. */
    List<Disagreement> unexplained() {
        return unexplained;
    }

    void compare(Invented invented) {
        Table right = new Table(invented, NO_FAULT);
        Map<Set<Fault>, Table> others = new HashMap<>();
        Assessor assessor = invented.underRules().assessor();
        EvidenceIndex index = assessor.index(EvidenceLog.of(invented.log()));
        for (Instant asOf : invented.asOf()) {
            Map<String, Reckoned> said = said(assessor.assess(index, asOf).verdicts());
            Set<String> keys = new TreeSet<>(said.keySet());
            keys.addAll(right.keys());
            for (String key : keys) {
                compared++;
                if (!right.agrees(key, asOf, said.get(key))) {
                    disagreed++;
                    explain(invented, key, asOf, said.get(key), others);
                }
            }
        }
    }

    private void explain(
            Invented invented, String key, Instant asOf, @Nullable Reckoned said, Map<Set<Fault>, Table> tables) {
        Disagreement disagreement = new Disagreement(invented.at(asOf), key);
        if (!table(invented, ALL_FAULTS, tables).agrees(key, asOf, said)) {
            unexplained.add(disagreement);
            return;
        }
        Set<Fault> parts = EnumSet.noneOf(Fault.class);
        for (Fault fault : Fault.values()) {
            Set<Fault> others = EnumSet.allOf(Fault.class);
            others.remove(fault);
            if (!table(invented, others, tables).agrees(key, asOf, said)) {
                parts.add(fault);
                byFault.merge(fault, 1L, Long::sum);
            }
        }
        for (Fault fault : parts) {
            if (table(invented, EnumSet.of(fault), tables).agrees(key, asOf, said)) {
                examples.putIfAbsent(fault, disagreement);
            }
        }
    }

    private static Table table(Invented invented, Set<Fault> faults, Map<Set<Fault>, Table> tables) {
        return tables.computeIfAbsent(faults, asked -> new Table(invented, asked));
    }

    /** What the library says, by the last four parts of an obligation's id: the plan is one, however it is named. */
    static Map<String, Reckoned> said(List<Verdict> verdicts) {
        Map<String, Reckoned> said = new HashMap<>();
        for (Verdict verdict : verdicts) {
            String id = verdict.obligation().id();
            if (said.put(id.substring(id.indexOf(':') + 1), Reckoned.of(verdict)) != null) {
                throw new AssertionError("two verdicts of the id " + id);
            }
        }
        return said;
    }

    /** One reckoning, by what is owed. */
    private static final class Table {
        private final Reckoning reckoning;
        private final Map<String, Owed> owed = new HashMap<>();

        Table(Invented invented, Set<Fault> faults) {
            reckoning = invented.reckoning(faults);
            for (Owed one : reckoning.owed()) {
                if (owed.put(one.key(), one) != null) {
                    throw new AssertionError("owed twice: " + one.key());
                }
            }
        }

        Set<String> keys() {
            return owed.keySet();
        }

        boolean agrees(String key, Instant asOf, @Nullable Reckoned said) {
            Owed one = owed.get(key);
            return one == null ? said == null : reckoning.of(one, asOf).equals(said);
        }
    }
}
