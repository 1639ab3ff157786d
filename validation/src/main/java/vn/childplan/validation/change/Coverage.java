package vn.childplan.validation.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Setting;

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
 * @param settings every setting of the rule set, in its order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Coverage(List<CoverageOfRule> rules, List<CoverageOfSetting> settings) {
    public Coverage {
        rules = List.copyOf(rules);
        settings = List.copyOf(settings);
    }

    /** What one body of evidence exercises when it is judged at these instants. */
    public static Coverage of(PlanUnderRules plan, EvidenceLog log, List<Instant> instants) {
        return new CoverageCounter(plan).count(log, instants);
    }

    /** What both exercise together; rules and settings that only one of them knows stand at the end. */
    public Coverage plus(Coverage other) {
        Map<String, CoverageOfRule> sum = new LinkedHashMap<>();
        rules.forEach(rule -> sum.put(rule.rule(), rule));
        other.rules.forEach(rule -> sum.merge(rule.rule(), rule, CoverageOfRule::plus));
        Map<Setting, CoverageOfSetting> sumOfSettings = new LinkedHashMap<>();
        settings.forEach(each -> sumOfSettings.put(each.setting(), each));
        other.settings.forEach(each -> sumOfSettings.merge(each.setting(), each, CoverageOfSetting::plus));
        return new Coverage(List.copyOf(sum.values()), List.copyOf(sumOfSettings.values()));
    }

    /** The rule of that id. */
    public Optional<CoverageOfRule> rule(String id) {
        return rules.stream().filter(rule -> rule.rule().equals(id)).findAny();
    }

    /** How much of what there is to try was tried, in whole percent, what is left over dropped; 100 where nothing is. */
    public int percent() {
        long points = rules.stream().mapToLong(CoverageOfRule::points).sum();
        long tried = rules.stream().mapToLong(CoverageOfRule::tried).sum();
        return points == 0 ? 100 : (int) (100 * tried / points);
    }

    /**
     * What is untested, rule by rule: that it threw, or matched nothing and does not say that this is fine; or else that the
     * last day on the one side of its boundary and the first day on the other were not both tried, that it never failed though it
     * can, and values of its parameters that were not tried. Then settings that can have had no effect, such as one from a day
     * after all that was judged.
     */
    public List<CoverageGap> gaps() {
        Stream<CoverageGap> idle = settings.stream().flatMap(each -> {
            Finding withoutEffect = each.withoutEffect();
            return withoutEffect == null
                    ? Stream.empty()
                    : Stream.of(CoverageGap.withoutEffect(each.setting().rule(), withoutEffect));
        });
        return Stream.concat(rules.stream().flatMap(rule -> rule.gaps().stream()), idle)
                .toList();
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
