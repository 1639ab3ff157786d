package vn.childplan.validation.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Term;

/**
 * One duty as a clause words it, whatever kind of clause it is; before it is asked which agencies bear it.
 *
 * @param clause where
 * @param kind what is to be done
 * @param role in which part
 * @param force order or request
 * @param wording the words that give it
 * @param bearers whom the words name, in their order
 * @param terms the stretches of time it falls into, each with its deadline
 * @param addressee to whom the result goes, or null
 * @param channel through whom, or null
 */
public record PlanDuty(
        ClauseRef clause,
        DutyKind kind,
        Role role,
        Force force,
        String wording,
        List<Party> bearers,
        List<Term> terms,
        @Nullable AgencyId addressee,
        @Nullable AgencyId channel) {
    public PlanDuty {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(wording, "wording");
        bearers = List.copyOf(bearers);
        terms = List.copyOf(terms);
    }

    /** Whether some term has a last good day. */
    public boolean dated() {
        return terms.stream().anyMatch(term -> term.deadline().lastDay().isPresent());
    }

    /** Whether the issuer orders it, and not as a help to somebody else's duty: then its time is the bearer's own. */
    boolean isOwnOrder() {
        return force == Force.ORDER && role != Role.COORDINATING;
    }
}
