package vn.childplan.validation.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.PlanUnderRules;

/**
 * Which rules, outcomes and sides of boundaries a body of evidence exercised. In a test that guards a rule set:
 *
 * <pre>{@code
 * Coverage.of(plan, evidence, List.of(VietnamTime.parse("2025-05-14"), VietnamTime.parse("2025-05-15")))
 *         .plus(Coverage.of(plan, moreEvidence, instants))
 *         .requireNoGaps();
 * }</pre>
 *
 * <p>A rule on how obligations are judged counts once for each obligation and instant at which it was asked; a reading once
 * for each obligation; a rule of standing law once for each clause it gives.
 *
 * @param rules every rule of the rule set, in its order, those that were never asked too
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Coverage(List<CoverageOfRule> rules) {
    public Coverage {
        rules = List.copyOf(rules);
    }

    /** What one body of evidence exercises when it is judged at these instants. */
    public static Coverage of(PlanUnderRules plan, EvidenceLog log, List<Instant> instants) {
        return new Coverage(new CoverageCounter(plan).count(log, instants));
    }

    /** What both exercise together; rules that only one of them knows stand at the end. */
    public Coverage plus(Coverage other) {
        Map<String, CoverageOfRule> sum = new LinkedHashMap<>();
        rules.forEach(rule -> sum.put(rule.rule(), rule));
        other.rules.forEach(rule -> sum.merge(rule.rule(), rule, CoverageOfRule::plus));
        return new Coverage(List.copyOf(sum.values()));
    }

    /** The rule of that id. */
    public Optional<CoverageOfRule> rule(String id) {
        return rules.stream().filter(rule -> rule.rule().equals(id)).findAny();
    }

    /**
     * What is untested: rules that threw, rules that matched nothing and do not say that this is fine, and rules with a
     * boundary of which the last day on the one side and the first day on the other were not both tried. At most one a
     * rule.
     */
    public List<CoverageGap> gaps() {
        return rules.stream().flatMap(rule -> rule.gaps().stream()).toList();
    }

    /**
     * Fails a test or a build that leaves something untested.
     *
     * @throws AssertionError if there are gaps, with one line for each
     */
    public void requireNoGaps() {
        List<CoverageGap> gaps = gaps();
        if (!gaps.isEmpty()) {
            throw new AssertionError(
                    gaps.stream().map(CoverageGap::toString).collect(Collectors.joining("\n  ", "untested:\n  ", "")));
        }
    }

    /** One line for each rule, in English. */
    @Override
    public String toString() {
        return rules.stream().map(CoverageOfRule::toString).collect(Collectors.joining("\n"));
    }
}
