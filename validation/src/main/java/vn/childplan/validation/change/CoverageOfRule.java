package vn.childplan.validation.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Outcome;

/**
 * How far a body of evidence exercised one rule.
 *
 * @param rule the id of the rule
 * @param mayMatchNothing whether it is fine that nothing concerns it
 * @param bounded whether it compares days
 * @param outcomes how often it came to what; an outcome that never occurred is left out
 * @param near the distance, in days, of the judgement nearest to the boundary on the one side: 0 on the last day, less
 *     before it; null if that side was not tried
 * @param far the same on the other side: 1 on the first day, more after it; null if that side was not tried
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CoverageOfRule(
        String rule,
        boolean mayMatchNothing,
        boolean bounded,
        Map<Outcome, Long> outcomes,
        @Nullable Integer near,
        @Nullable Integer far) {
    public CoverageOfRule {
        Objects.requireNonNull(rule, "rule");
        EnumMap<Outcome, Long> copy = new EnumMap<>(Outcome.class);
        copy.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(copy);
        if (near != null && near > 0) {
            throw new IllegalArgumentException("the one side ends at 0, not " + near);
        }
        if (far != null && far < 1) {
            throw new IllegalArgumentException("the other side begins at 1, not " + far);
        }
    }

    /** Whether it concerned any obligation at all, and came to something. */
    public boolean matched() {
        return outcomes.keySet().stream()
                .anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE && outcome != Outcome.ERROR);
    }

    /** Whether the last day on the one side was tried. */
    public boolean lastDayTried() {
        return near != null && near == 0;
    }

    /** Whether the first day on the other side was tried. */
    public boolean firstDayTried() {
        return far != null && far == 1;
    }

    /** Both together. */
    CoverageOfRule plus(CoverageOfRule other) {
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        sum.putAll(outcomes);
        other.outcomes.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return new CoverageOfRule(
                rule,
                mayMatchNothing && other.mayMatchNothing,
                bounded || other.bounded,
                sum,
                near == null || (other.near != null && other.near > near) ? other.near : near,
                far == null || (other.far != null && other.far < far) ? other.far : far);
    }

    /** What is missing to call it tested; empty if nothing is. */
    List<CoverageGap> gaps() {
        long thrown = outcomes.getOrDefault(Outcome.ERROR, 0L);
        if (thrown > 0) {
            return List.of(CoverageGap.threw(rule, thrown));
        }
        if (!matched()) {
            return mayMatchNothing ? List.of() : List.of(CoverageGap.matchedNothing(rule));
        }
        boolean compared = near != null || far != null;
        if (!bounded || (lastDayTried() && firstDayTried()) || (!compared && mayMatchNothing)) {
            return List.of();
        }
        return List.of(CoverageGap.boundary(this));
    }

    /** One line: the id, the outcomes, and how near the judgements came to the boundary. */
    @Override
    public String toString() {
        String counts = outcomes.isEmpty()
                ? "never asked"
                : outcomes.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return rule + ": " + counts
                + (bounded ? "; boundary: " + side("last day", near, 0) + ", " + side("first day after", far, 1) : "");
    }

    private static String side(String name, @Nullable Integer nearest, int exact) {
        if (nearest == null) {
            return name + " never tried";
        }
        return nearest == exact ? name + " tried" : name + " missed by " + Math.abs(nearest - exact);
    }
}
