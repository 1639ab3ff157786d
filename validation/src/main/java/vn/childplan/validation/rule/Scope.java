package vn.childplan.validation.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.validation.obligation.DutyTerm;

/**
 * What a rule is about at all. Outside it the rule is not applicable and is not asked: known for all bearers of a duty at
 * once.
 *
 * @param duties the duties it is about
 * @param condition what must hold of the duty, whoever bears it
 * @param evidence the kinds of entries of which at least one must be known; empty if it needs none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Scope(Set<DutyKind> duties, Condition condition, Set<EvidenceKind> evidence) {
    /** Every duty, whatever is known of it. */
    public static final Scope EVERYTHING = new Scope(EnumSet.allOf(DutyKind.class), (term, settings) -> true, Set.of());

    /** Whether a rule, as it is set, can matter to those who bear a duty. */
    @FunctionalInterface
    public interface Condition {
        boolean holds(DutyTerm term, Settings settings);
    }

    public Scope {
        duties = Set.copyOf(duties);
        Objects.requireNonNull(condition, "condition");
        evidence = Set.copyOf(evidence);
    }

    /** Whether a rule with these settings can matter to a duty at all. */
    public boolean covers(DutyTerm term, Settings settings) {
        return duties.contains(term.duty()) && condition.holds(term, settings);
    }

    /** Whether it can matter when these kinds of entries are known. */
    public boolean covers(Set<EvidenceKind> known) {
        return evidence.isEmpty() || !Collections.disjoint(evidence, known);
    }
}
