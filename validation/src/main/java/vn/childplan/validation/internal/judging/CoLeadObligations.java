package vn.childplan.validation.internal.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * The obligations of those who lead a duty together, where a plan is read so that one of them suffices: what one has done
 * counts for the others. Where each owes the whole there are none. Immutable.
 */
final class CoLeadObligations {
    private static final int[] NONE = {};

    private final ObligationRegister register;
    /** By obligation: those of the others who lead. */
    private final Map<Integer, int[]> others = new HashMap<>();

    CoLeadObligations(ObligationRegister register) {
        this.register = register;
        if (register.oneLeadSuffices()) {
            sharing(register).values().stream().filter(all -> all.size() > 1).forEach(this::add);
        }
    }

    /** By the duty in a period: the obligations of the agencies that the plan names as leading it. */
    private static Map<List<Object>, List<Integer>> sharing(ObligationRegister register) {
        Map<List<Object>, List<Integer>> sharing = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            Obligation each = register.obligations().get(i);
            if (each.role() == Role.LEAD && each.term().party().agency() != null) {
                List<Object> duty = List.of(
                        each.clause(), each.duty(), each.period(), each.term().number());
                sharing.computeIfAbsent(duty, those -> new ArrayList<>()).add(i);
            }
        }
        return sharing;
    }

    private void add(List<Integer> all) {
        for (int obligation : all) {
            others.put(
                    obligation,
                    all.stream()
                            .filter(other -> other != obligation)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    /** The bearers of obligations for which the same entries count, in groups that have nobody in common. */
    List<SortedSet<AgencyId>> bearers() {
        List<SortedSet<AgencyId>> groups = new ArrayList<>();
        others.forEach((obligation, those) -> {
            SortedSet<AgencyId> together = new TreeSet<>();
            addBearer(obligation, together);
            for (int other : those) {
                addBearer(other, together);
            }
            groups.removeIf(group -> {
                boolean meets = !Collections.disjoint(group, together);
                if (meets) {
                    together.addAll(group);
                }
                return meets;
            });
            groups.add(together);
        });
        groups.sort(Comparator.comparing(group -> group.first()));
        return groups;
    }

    private void addBearer(int obligation, SortedSet<AgencyId> bearers) {
        AgencyId bearer = register.obligations().get(obligation).bearer();
        if (bearer != null) {
            bearers.add(bearer);
        }
    }

    /** For which other obligations an entry counts that counts for one; none unless it shows that its agency has done something. */
    int[] of(Evidence entry, int obligation) {
        return others.isEmpty() || !entry.kind().showsActivity() || isOfOneThatHasEnded(entry)
                ? NONE
                : others.getOrDefault(obligation, NONE);
    }

    private boolean isOfOneThatHasEnded(Evidence entry) {
        AgencyId agency = entry.agency();
        return register.directory().get(agency).life().endedBy(VietnamTime.dateOf(entry.at()));
    }
}
