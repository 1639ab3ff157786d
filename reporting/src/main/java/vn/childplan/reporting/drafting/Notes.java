package vn.childplan.reporting.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Rule;

/**
 * What is to be noted beside the verdicts ("cần lưu ý"), each thing once with all places where it was found: by rules, of
 * the evidence, of the plan. The command line and documents show these; each says as much of a note as its readers need.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Notes {
    private Notes() {}

    /**
     * What one rule found.
     *
     * @param rule its id
     * @param threw whether the rule threw, so that nobody knows what it would have found
     * @param about the rule, or null if the set does not have it
     * @param verdicts where, in the order of the register
     */
    public record OfRule(
            String rule, boolean threw, @Nullable Rule about, List<Verdict> verdicts) {
        public OfRule {
            verdicts = List.copyOf(verdicts);
        }

        /** The rule in a sentence; its id if the set does not have it. */
        public Text title() {
            return about == null ? Text.of(rule, rule) : about.about().title();
        }

        /** The bearers that are concerned, each once. */
        public Set<AgencyId> bearers() {
            return verdicts.stream()
                    .flatMap(verdict -> Optional.ofNullable(verdict.obligation().bearer()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * One thing that plan and directory leave open or a review finds, in however many clauses.
     *
     * @param finding what it is, whatever the clause
     * @param clauses where, in the order of the plan; empty if it is about the whole
     */
    public record Open(Finding finding, List<ClauseRef> clauses) {
        public Open {
            clauses = List.copyOf(clauses);
        }

        /** The clauses in a row: {@code II.1, II.4}. */
        public String places() {
            return clauses.stream().map(ClauseRef::value).collect(Collectors.joining(", "));
        }
    }

    /** What each rule found beside the verdicts, then the rules that threw; each in the order in which it first did. */
    public static List<OfRule> ofRules(Assessment assessment) {
        List<OfRule> notes = new ArrayList<>(ofRules(assessment, Verdict::findings, false));
        notes.addAll(ofRules(assessment, Verdict::errors, true));
        return List.copyOf(notes);
    }

    private static List<OfRule> ofRules(Assessment assessment, Function<Verdict, List<String>> ids, boolean threw) {
        Map<String, List<Verdict>> byRule = new LinkedHashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            for (String id : ids.apply(verdict)) {
                byRule.computeIfAbsent(id, rule -> new ArrayList<>()).add(verdict);
            }
        }
        return byRule.entrySet().stream()
                .map(each -> new OfRule(
                        each.getKey(),
                        threw,
                        assessment.rules().rule(each.getKey()).orElse(null),
                        each.getValue()))
                .toList();
    }

    /** What the derivation could not settle, each thing once. */
    public static List<Open> ofPlan(ObligationRegister register) {
        return once(register.findings());
    }

    /** Findings that say the same of several clauses, each once, in the order in which they come first. */
    public static List<Open> once(List<Finding> findings) {
        Map<Finding, List<ClauseRef>> clauses = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<ClauseRef> places = clauses.computeIfAbsent(finding.withClause(null), anywhere -> new ArrayList<>());
            ClauseRef clause = finding.clause();
            if (clause != null) {
                places.add(clause);
            }
        }
        return clauses.entrySet().stream()
                .map(open -> new Open(open.getKey(), open.getValue()))
                .toList();
    }
}
