package vn.childplan.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.PlanId;

/**
 * Which plan a row of evidence is of: the one that it names, by number and date or by a number that only one plan of its
 * province has; a row that names none is of the only plan of its province. Nothing is guessed.
 */
final class PlanNames implements Serializable {
    /** In place of a plan. */
    static final int NONE = -1;

    private static final long serialVersionUID = 1L;
    private static final int MEMO = 10_000;

    /** The ids of the plans, in order, by province. */
    private final HashMap<String, ArrayList<Named>> byProvince = new HashMap<>();

    private transient volatile @Nullable Map<String, Integer> memo;

    private record Named(int plan, String id) implements Serializable {}

    /** @throws IllegalArgumentException if a province has two plans of one number and date */
    PlanNames(LakePlans plans) {
        for (int plan = 0; plan < plans.size(); plan++) {
            Named named = new Named(plan, plans.get(plan).plan().id().value());
            List<Named> ofProvince = byProvince.computeIfAbsent(plans.province(plan), added -> new ArrayList<>());
            if (ofProvince.stream().anyMatch(other -> other.id.equals(named.id))) {
                throw new IllegalArgumentException("plan " + plans.province(plan) + ":" + named.id + " is given twice");
            }
            ofProvince.add(named);
        }
    }

    /** The place of the plan; {@link #NONE} if there is no such plan, or more than one. */
    int find(@Nullable String province, @Nullable String plan) {
        String key = province + " " + plan;
        Map<String, Integer> known = memo();
        Integer found = known.get(key);
        if (found == null) {
            found = look(province, plan);
            if (known.size() < MEMO) {
                known.put(key, found);
            }
        }
        return found;
    }

    private int look(@Nullable String province, @Nullable String plan) {
        List<Named> fitting = byProvince.getOrDefault(province == null ? "" : province, new ArrayList<>());
        if (plan != null) {
            PlanId named = parsed(plan);
            fitting = fitting.stream()
                    .filter(each -> named != null && names(named, PlanId.of(each.id)))
                    .toList();
        }
        return fitting.size() == 1 ? fitting.get(0).plan : NONE;
    }

    private static boolean names(PlanId named, PlanId plan) {
        return named.number().equals(plan.number())
                && (named.date() == null || named.date().equals(plan.date()));
    }

    private static @Nullable PlanId parsed(String plan) {
        try {
            return PlanId.of(plan);
        } catch (IllegalArgumentException e) {
            return null; // it names no plan
        }
    }

    private Map<String, Integer> memo() {
        Map<String, Integer> known = memo;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            memo = known;
        }
        return known;
    }
}
