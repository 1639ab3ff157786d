package vn.childplan.validation.rule;

import java.util.EnumSet;
import java.util.Set;
import vn.childplan.core.plan.DutyKind;

/**
 * What a rule is about at all. Outside it the rule is not applicable and is not asked: said as data, so that it is known for
 * all bearers of a duty at once.
 *
 * @param duties the duties it is about
 * @param evidence the kinds of entries of which at least one must be known; empty if it needs none
 */
public record Scope(Set<DutyKind> duties, Set<EvidenceKind> evidence) {
    /** Every duty, whatever is known of it. */
    public static final Scope EVERYTHING = new Scope(EnumSet.allOf(DutyKind.class), Set.of());

    public Scope {
        duties = Set.copyOf(duties);
        evidence = Set.copyOf(evidence);
    }

    /** Whether a rule on a duty of that kind can matter when these kinds of entries are known. */
    public boolean covers(DutyKind duty, Set<EvidenceKind> known) {
        return duties.contains(duty) && (evidence.isEmpty() || evidence.stream().anyMatch(known::contains));
    }
}
