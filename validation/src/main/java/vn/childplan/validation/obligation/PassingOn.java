package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;

/** What happens to a duty whose bearer ends: who takes it over, and for how long each one bears it. */
final class PassingOn {
    private final AgencyDirectory directory;
    private final boolean dutiesPass;
    private final RegisterFindings findings;
    private final Map<AgencyId, List<AgencyId>> successorsOf = new HashMap<>();

    /**
     * By the successions of a directory.
     *
     * @param dutiesPass whether a duty that is not yet due passes on at all
     */
    PassingOn(AgencyDirectory directory, boolean dutiesPass, RegisterFindings findings) {
        this.directory = directory;
        this.dutiesPass = dutiesPass;
        this.findings = findings;
    }

    /** What falls due while the bearer lives stays with it, even if it ends later; what falls due after passes on. */
    boolean passesOn(DutyTerm term, Agency bearer) {
        return dutiesPass && bearer.life().endedBy(term.due());
    }

    /** For how long somebody whom the plan itself names bears a duty, if it comes to nobody else. */
    Tenure tenure(DutyTerm term, Agency bearer) {
        return tenure(new Bond(term, bearer, null));
    }

    /**
     * The obligations of those named and of those to whom the duty passes, by bearer.
     *
     * @param named whom the plan names, each once and by id
     * @param endsAt those with whom it ends instead of passing to them, and so to nobody after them either
     */
    List<Obligation> obligations(List<Bond> named, Set<AgencyId> endsAt) {
        Map<AgencyId, Bond> bonds = new LinkedHashMap<>();
        for (Bond bond : named) {
            bonds.put(bond.bearer.id(), bond);
        }
        passOn(bonds, endsAt);
        // Those named come first and by id: sorting what is nearly sorted takes few comparisons.
        List<Bond> inOrder = new ArrayList<>(bonds.values());
        inOrder.sort((one, other) -> one.bearer.id().compareTo(other.bearer.id()));
        List<Obligation> obligations = new ArrayList<>(inOrder.size());
        for (Bond bond : inOrder) {
            obligations.add(new Obligation(bond.term, bond.bearer.id(), tenure(bond)));
        }
        return obligations;
    }

    /** Gives what passes on to the successors, and from them to theirs, until somebody bears it to its end. */
    private void passOn(Map<AgencyId, Bond> bonds, Set<AgencyId> endsAt) {
        Deque<Bond> bearers = new ArrayDeque<>(bonds.values());
        while (!bearers.isEmpty()) {
            Bond bond = bearers.removeFirst();
            if (!passesOn(bond.term, bond.bearer)) {
                continue;
            }
            List<Succession> successions = directory.successorsOf(bond.bearer.id());
            if (successions.isEmpty()) {
                findings.noSuccessor(bond.term.clause(), bond.bearer);
            }
            for (Succession succession : successions) {
                Bond successor = bonds.get(succession.to());
                if (successor == null) {
                    if (endsAt.contains(succession.to())) {
                        continue;
                    }
                    successor = new Bond(bond.term, directory.get(succession.to()), succession.on());
                    bonds.put(succession.to(), successor);
                    bearers.addLast(successor);
                }
                successor.comesFrom(succession.from(), succession.on());
            }
        }
    }

    private Tenure tenure(Bond bond) {
        LocalDate end = bond.bearer.life().to();
        if (end == null && bond.predecessors.isEmpty()) {
            return Tenure.WHOLE;
        }
        List<AgencyId> successors = successorsOf.computeIfAbsent(bond.bearer.id(), this::successors);
        return new Tenure(
                bond.takenOverOn,
                List.copyOf(bond.predecessors),
                end,
                passesOn(bond.term, bond.bearer),
                dutiesPass && end != null,
                successors);
    }

    /** Each once, though it may have taken over on several days. */
    private List<AgencyId> successors(AgencyId ended) {
        Set<AgencyId> successors = new LinkedHashSet<>();
        for (Succession succession : directory.successorsOf(ended)) {
            successors.add(succession.to());
        }
        return List.copyOf(successors);
    }

    /** How one bearer came to a duty. */
    static final class Bond {
        private final DutyTerm term;
        private final Agency bearer;
        /** From whom it came, by id; most have nobody. */
        private SortedSet<AgencyId> predecessors = Collections.emptySortedSet();
        /** The earliest day on which it came from somebody else; null where the plan itself names the bearer. */
        private @Nullable LocalDate takenOverOn;

        Bond(DutyTerm term, Agency bearer, @Nullable LocalDate takenOverOn) {
            this.term = term;
            this.bearer = bearer;
            this.takenOverOn = takenOverOn;
        }

        void comesFrom(AgencyId predecessor, LocalDate on) {
            if (predecessors.isEmpty()) {
                predecessors = new TreeSet<>();
            }
            predecessors.add(predecessor);
            if (takenOverOn != null && on.isBefore(takenOverOn)) {
                takenOverOn = on;
            }
        }
    }
}
