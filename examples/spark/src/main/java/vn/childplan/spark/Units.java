package vn.childplan.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.validation.PlanUnderRules;

/**
 * What is judged in one piece: a plan with some of its agencies, so many that the evidence of a unit fits into memory however
 * much a province has. Agencies for whom one's entries count for another stay together. Immutable.
 */
final class Units implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SLICES = 10_000;

    /** The first unit of each plan; at the end, how many units there are. */
    private final int[] first;
    /** By plan: the agency in whose place another is put, so that both fall into one unit. */
    private final ArrayList<HashMap<String, String>> together = new ArrayList<>();

    /**
     * Units of plans.
     *
     * @param rows how many rows of evidence each plan has
     * @param rowsPerUnit how many rows a unit is to have, about
     */
    Units(LakePlans plans, long[] rows, long rowsPerUnit) {
        first = new int[rows.length + 1];
        for (int plan = 0; plan < rows.length; plan++) {
            long slices = Math.min(MOST_SLICES, Math.max(1, (rows[plan] + rowsPerUnit - 1) / rowsPerUnit));
            first[plan + 1] = Math.addExact(first[plan], (int) slices);
            together.add(slices == 1 ? new HashMap<>() : new HashMap<>(together(plans.get(plan))));
        }
    }

    /** Deriving a register only to learn that nobody shares evidence would make the driver do what executors are for. */
    private static Map<String, String> together(PlanUnderRules plan) {
        Map<String, String> inPlace = new HashMap<>();
        if (plan.rules().oneLeadSuffices(plan.plan().date())) {
            for (SortedSet<AgencyId> group : plan.assessor().bearersWhoShareEvidence()) {
                group.forEach(
                        agency -> inPlace.put(agency.value(), group.first().value()));
            }
        }
        return inPlace;
    }

    int count() {
        return first[first.length - 1];
    }

    /** The plan that a unit is of. */
    int plan(int unit) {
        int found = Arrays.binarySearch(first, unit);
        return found < 0 ? -found - 2 : found;
    }

    List<Integer> of(int plan) {
        List<Integer> units = new ArrayList<>();
        for (int unit = first[plan]; unit < first[plan + 1]; unit++) {
            units.add(unit);
        }
        return units;
    }

    /**
     * The unit in which an agency of a plan is judged; what it is open who bears is judged in the first of the plan. Rows of no
     * plan are told by any unit, and so are spread over all.
     */
    int find(int plan, @Nullable String agency) {
        if (plan == PlanNames.NONE) {
            return Math.floorMod(spread(String.valueOf(agency)), count());
        }
        int slices = first[plan + 1] - first[plan];
        if (slices == 1 || agency == null) {
            return first[plan];
        }
        return first[plan] + Math.floorMod(spread(together.get(plan).getOrDefault(agency, agency)), slices);
    }

    /** The hashes of similar texts differ in few bits: all of them are to matter (MurmurHash3, Appleby 2011). */
    private static int spread(String text) {
        int hash = text.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}
