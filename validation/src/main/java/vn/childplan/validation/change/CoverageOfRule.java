package vn.childplan.validation.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Outcome;

/**
 * How far a body of evidence exercised one rule.
 *
 * @param rule the id of the rule
 * @param mayMatchNothing whether it is fine that nothing concerns it
 * @param mayFail whether it can come to {@link Outcome#FAILED}
 * @param bounded whether it compares days
 * @param outcomes how often it came to what; an outcome that never occurred is left out
 * @param near the distance, in days, of the judgement nearest to the boundary on the one side: 0 on the last day, less
 *     before it; null if that side was not tried
 * @param far the same on the other side: 1 on the first day, more after it; null if that side was not tried
 * @param choices each value that a parameter of the rule has, on some day, by settings beyond those of the standard set, and
 *     whether it was tried: the rule was asked under it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CoverageOfRule(
        String rule,
        boolean mayMatchNothing,
        boolean mayFail,
        boolean bounded,
        Map<Outcome, Long> outcomes,
        @Nullable Integer near,
        @Nullable Integer far,
        Map<Choice, Boolean> choices) {
    /**
     * A value of a parameter.
     *
     * @param parameter the name of the parameter
     * @param value the value as rule files write it
     */
    public record Choice(String parameter, String value) implements Comparable<Choice> {
        @Override
        public int compareTo(Choice other) {
            return Comparator.comparing(Choice::parameter)
                    .thenComparing(Choice::value)
                    .compare(this, other);
        }

        /** {@code includesNamedDay = true}. */
        @Override
        public String toString() {
            return parameter + " = " + value;
        }
    }

    public CoverageOfRule {
        Objects.requireNonNull(rule, "rule");
        EnumMap<Outcome, Long> copy = new EnumMap<>(Outcome.class);
        copy.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(copy);
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
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

    /** Whether it came to {@link Outcome#FAILED} for anybody. */
    public boolean failed() {
        return outcomes.containsKey(Outcome.FAILED);
    }

    /** How much there is to try: that it matters, that it fails if it can, both sides of its boundary, each choice. */
    public int points() {
        return 1 + (mayFail ? 1 : 0) + (bounded ? 2 : 0) + choices.size();
    }

    /** How much of that was tried. */
    public int tried() {
        return count(matched())
                + count(mayFail && failed())
                + count(bounded && lastDayTried())
                + count(bounded && firstDayTried())
                + (int) choices.values().stream().filter(tried -> tried).count();
    }

    private static int count(boolean tried) {
        return tried ? 1 : 0;
    }

    /** Both together. */
    CoverageOfRule plus(CoverageOfRule other) {
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        sum.putAll(outcomes);
        other.outcomes.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        Map<Choice, Boolean> both = new TreeMap<>(choices);
        other.choices.forEach((choice, tried) -> both.merge(choice, tried, Boolean::logicalOr));
        return new CoverageOfRule(
                rule,
                mayMatchNothing && other.mayMatchNothing,
                mayFail || other.mayFail,
                bounded || other.bounded,
                sum,
                near == null || (other.near != null && other.near > near) ? other.near : near,
                far == null || (other.far != null && other.far < far) ? other.far : far,
                both);
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
        List<CoverageGap> gaps = new ArrayList<>();
        boolean compared = near != null || far != null;
        if (bounded && !(lastDayTried() && firstDayTried()) && (compared || !mayMatchNothing)) {
            gaps.add(CoverageGap.boundary(this));
        }
        if (mayFail && !failed()) {
            gaps.add(CoverageGap.neverFailed(rule));
        }
        choices.forEach((choice, tried) -> {
            if (!tried) {
                gaps.add(CoverageGap.choice(rule, choice));
            }
        });
        return gaps;
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
