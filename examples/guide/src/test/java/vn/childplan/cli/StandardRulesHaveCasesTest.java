package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.testkit.scenario.Scenario;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/**
 * Every rule of the standard set has a case among the scenario files: one in which it applies, and, if it can fail, one in
 * which it fails. Whoever takes the last such case away, or adds a rule without one, sees it here.
 */
class StandardRulesHaveCasesTest {
    private static final Path TESTKIT =
            Path.of("").toAbsolutePath().getParent().getParent().resolve("testkit/src/test/scenarios");

    @Test
    void everyRuleAppliesInSomeCase() {
        Set<String> without = standardRules();
        without.removeAll(casesByRule(false).keySet());
        assertEquals(Set.of(), without);
    }

    @Test
    void everyRuleThatCanFailFailsInSomeCase() {
        assertEquals(Set.of(), neverFailing(filesByFailingRule(), Set.of()));
    }

    @Test
    void aRuleOfWhichItIsSaidThatItCannotFailDoesNot() {
        Set<String> fails = new TreeSet<>(filesByFailingRule().keySet());
        fails.retainAll(rulesThatNeverFail());
        assertEquals(Set.of(), fails);
    }

    /** The gate closes: a file taken away is missed for just those rules that fail nowhere else. */
    @Test
    void aRuleThatLosesItsOnlyFailingCaseIsMissed() {
        Map<String, Set<Path>> failing = filesByFailingRule();
        Set<String> missed = new TreeSet<>();
        for (Path file : files()) {
            missed.addAll(neverFailing(failing, Set.of(file)));
        }
        assertEquals(
                Set.of(
                        "deadline.extension",
                        "finding.announced",
                        "finding.channel",
                        "finding.event",
                        "finding.out-of-time",
                        "fulfilment.escalation"),
                missed);
    }

    /** The rules that can fail and fail in no file but these. */
    private static Set<String> neverFailing(Map<String, Set<Path>> failing, Set<Path> without) {
        Set<String> never = standardRules();
        never.removeAll(rulesThatNeverFail());
        never.removeIf(rule -> !without.containsAll(failing.getOrDefault(rule, Set.of())));
        return never;
    }

    private static Map<String, Set<Path>> filesByFailingRule() {
        return casesByRule(true);
    }

    /** Readings, which come to nobody's fault, and the rules that say why they never fail. */
    private static Set<String> rulesThatNeverFail() {
        return RuleSet.standard().rules().stream()
                .filter(rule -> rule instanceof ReadingRule || rule.about().neverFails() != null)
                .map(Rule::id)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Set<String> standardRules() {
        return RuleSet.standard().rules().stream().map(Rule::id).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static List<Path> files() {
        return Stream.of(TESTKIT, RuleWorkbenchTest.WORKBENCH)
                .flatMap(folder -> ScenarioYaml.files(folder).stream())
                .toList();
    }

    /** In which files each rule fails, or applies at all. */
    private static Map<String, Set<Path>> casesByRule(boolean failing) {
        Map<String, Set<Path>> cases = new TreeMap<>();
        for (Path file : files()) {
            Scenario scenario = ScenarioYaml.read(file).orThrow();
            Coverage coverage = Coverage.of(
                    scenario.given(),
                    scenario.evidence(),
                    scenario.moments().stream()
                            .map(Scenario.Moment::asOf)
                            .distinct()
                            .toList());
            coverage.rules().forEach(rule -> {
                if (failing ? rule.outcomes().containsKey(Outcome.FAILED) : rule.matched()) {
                    cases.computeIfAbsent(rule.rule(), id -> new TreeSet<>()).add(file);
                }
            });
        }
        return cases;
    }
}
