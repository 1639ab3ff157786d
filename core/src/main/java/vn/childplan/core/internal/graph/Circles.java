package vn.childplan.core.internal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of which each stands under at most one other, and those among them that stand under themselves. */
public final class Circles {
    private Circles() {}

    /**
     * The circles, each from the first of its members in the order given. Every thing is asked once what it stands under.
     *
     * @param above what a thing stands under, or null
     */
    public static <T> List<List<T>> among(Collection<T> things, Function<T, @Nullable T> above) {
        Map<T, Integer> walks = new HashMap<>();
        List<List<T>> circles = new ArrayList<>();
        int walk = 0;
        for (T start : things) {
            List<T> way = new ArrayList<>();
            T next = start;
            while (next != null && walks.putIfAbsent(next, walk) == null) {
                way.add(next);
                next = above.apply(next);
            }
            // Whoever was passed on another walk is in no circle with this one.
            if (next != null && !way.isEmpty() && Integer.valueOf(walk).equals(walks.get(next))) {
                circles.add(way.subList(way.indexOf(next), way.size()));
            }
            walk++;
        }
        return circles;
    }
}
