package vn.childplan.validation.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleDescription;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/**
 * The structural difference of two rule sets, step by step; taking all steps leads from the one to the other.
 *
 * @param steps the steps: rules that are replaced, moved, added, in the order of the candidate, so that each is put in behind one that
 *     stands where it belongs by then; rules that are removed, in the order of the base; then parameters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleChange(List<Step> steps) {
    /** One difference. */
    public sealed interface Step {
        /** The id of the rule it is about. */
        String rule();

        /** The step in a sentence. */
        Text words();

        /** Why the candidate has it so and on what that rests, in lines for people; empty if it does not say. */
        default List<Text> why() {
            return List.of();
        }

        /**
         * A rule set after this step. What comes out may depend on the order in which rules are asked, so a rule goes to its
         * place in the candidate.
         */
        RuleSet takenOn(RuleSet rules, RuleSet candidate);
    }

    /**
     * A rule that only the candidate has, with what the candidate sets of it.
     *
     * @param added the rule
     */
    public record Added(Rule added) implements Step {
        @Override
        public String rule() {
            return added.id();
        }

        @Override
        public Text words() {
            return Text.of("thêm quy tắc " + rule(), "rule " + rule() + " added");
        }

        @Override
        public List<Text> why() {
            RuleDescription about = added.about();
            return List.of(
                    about.title(),
                    Text.of(
                            "Căn cứ: " + about.basis().vi(),
                            "Basis: " + about.basis().en()));
        }

        @Override
        public RuleSet takenOn(RuleSet rules, RuleSet candidate) {
            List<Setting> settings = candidate.settings().stream()
                    .filter(setting -> setting.rule().equals(rule()))
                    .filter(setting ->
                            added.about().parameter(setting.parameter()).isPresent())
                    .toList();
            return set(placed(rules, added, candidate), settings);
        }
    }

    /**
     * A rule that only the base has.
     *
     * @param removed the rule
     */
    public record Removed(Rule removed) implements Step {
        @Override
        public String rule() {
            return removed.id();
        }

        @Override
        public Text words() {
            return Text.of("bỏ quy tắc " + rule(), "rule " + rule() + " removed");
        }

        @Override
        public RuleSet takenOn(RuleSet rules, RuleSet candidate) {
            return rules.without(removed);
        }
    }

    /**
     * A rule that is another one under the same id: another check, another description, another validity.
     *
     * @param before the rule of the base
     * @param after the rule of the candidate
     */
    public record Replaced(Rule before, Rule after) implements Step {
        @Override
        public String rule() {
            return after.id();
        }

        @Override
        public Text words() {
            return Text.of("thay quy tắc " + rule(), "rule " + rule() + " replaced");
        }

        @Override
        public RuleSet takenOn(RuleSet rules, RuleSet candidate) {
            return rules.replacing(after);
        }
    }

    /**
     * A rule of both that the candidate asks at another place among the others.
     *
     * @param moved the rule, as the candidate has it
     */
    public record Moved(Rule moved) implements Step {
        @Override
        public String rule() {
            return moved.id();
        }

        @Override
        public Text words() {
            return Text.of("đổi chỗ quy tắc " + rule(), "rule " + rule() + " moved");
        }

        @Override
        public RuleSet takenOn(RuleSet rules, RuleSet candidate) {
            List<Rule> versions = rules.rules().stream()
                    .filter(rule -> rule.id().equals(rule()))
                    .toList();
            List<Setting> settings = rules.settings().stream()
                    .filter(setting -> setting.rule().equals(rule()))
                    .toList();
            RuleSet placed = rules.without(rule());
            for (Rule version : versions) {
                placed = placed(placed, version, candidate);
            }
            return set(placed, settings);
        }
    }

    /**
     * A parameter that is set to another value.
     *
     * @param rule the id of the rule
     * @param parameter the name of the parameter
     * @param before what the base sets, by date; empty where the standard value holds
     * @param after what the candidate sets, by date; empty where the standard value holds
     */
    public record Reset(String rule, String parameter, List<Setting> before, List<Setting> after) implements Step {
        public Reset {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Text words() {
            return Text.of(
                    rule + ": " + parameter + " = " + values(after, "mặc định", Text::vi) + " (trước: "
                            + values(before, "mặc định", Text::vi) + ")",
                    rule + ": " + parameter + " = " + values(after, "standard", Text::en) + " (was "
                            + values(before, "standard", Text::en) + ")");
        }

        @Override
        public RuleSet takenOn(RuleSet rules, RuleSet candidate) {
            return set(rules.unset(rule, parameter), after);
        }

        @Override
        public List<Text> why() {
            return after.stream()
                    .flatMap(setting -> setting.why().stream())
                    .distinct()
                    .toList();
        }

        private static String values(List<Setting> settings, String none, Function<Text, String> language) {
            return settings.isEmpty()
                    ? none
                    : settings.stream().map(Setting::words).map(language).collect(Collectors.joining(", "));
        }
    }

    public RuleChange {
        steps = List.copyOf(steps);
    }

    /** What leads from one rule set to another. */
    public static RuleChange between(RuleSet base, RuleSet candidate) {
        List<Step> steps = new ArrayList<>();
        for (Rule rule : candidate.rules()) {
            Optional<Rule> before = base.rule(rule.id());
            if (before.isPresent() && !base.rules().contains(rule)) {
                steps.add(new Replaced(before.get(), rule));
            }
        }
        // A rule that is replaced by one of another stage stands elsewhere by then.
        moved(taken(steps, base, candidate), candidate).forEach(rule -> steps.add(new Moved(rule)));
        candidate.rules().stream()
                .filter(rule -> base.rule(rule.id()).isEmpty())
                .forEach(rule -> steps.add(new Added(rule)));
        for (Rule rule : base.rules()) {
            if (!candidate.rules().contains(rule) && !isReplaced(rule, base, candidate)) {
                steps.add(new Removed(rule));
            }
        }
        for (Rule rule : candidate.rules()) {
            if (base.rule(rule.id()).isPresent()) {
                addResets(base, candidate, rule, steps);
            }
        }
        return new RuleChange(steps.stream().distinct().toList());
    }

    private static RuleSet taken(List<Step> steps, RuleSet base, RuleSet candidate) {
        RuleSet rules = base;
        for (Step step : steps) {
            rules = step.takenOn(rules, candidate);
        }
        return rules;
    }

    /** Whether the candidate has another rule of that id, or a version of it for some of the same days. */
    private static boolean isReplaced(Rule gone, RuleSet base, RuleSet candidate) {
        return candidate.rules().stream()
                .filter(rule -> rule.id().equals(gone.id()) && !base.rules().contains(rule))
                .anyMatch(
                        rule -> shareADay(rule.about().validity(), gone.about().validity()));
    }

    private static boolean shareADay(Validity one, Validity other) {
        return (one.from() == null || !other.endedBy(one.from()))
                && (other.from() == null || !one.endedBy(other.from()));
    }

    /** The rules of both that stand in another order: where one step would do either way, the one that moved up. */
    private static List<Rule> moved(RuleSet base, RuleSet candidate) {
        List<String> before = new ArrayList<>(common(base, candidate));
        List<String> after = new ArrayList<>(common(candidate, base));
        Set<String> moved = new HashSet<>();
        while (!after.isEmpty()) {
            String next = after.get(0);
            if (!before.get(0).equals(next)) {
                boolean movedDown = before.size() > 1
                        && before.get(1).equals(next)
                        && !(after.size() > 1 && after.get(1).equals(before.get(0)));
                next = movedDown ? before.get(0) : next;
                moved.add(next);
            }
            before.remove(next);
            after.remove(next);
        }
        return common(candidate, base).stream()
                .filter(moved::contains)
                .flatMap(id -> candidate.rule(id).stream())
                .toList();
    }

    /** The ids of the rules of one set that another has too, in the order of the one. */
    private static List<String> common(RuleSet of, RuleSet with) {
        return of.rules().stream()
                .map(Rule::id)
                .filter(id -> with.rule(id).isPresent())
                .distinct()
                .toList();
    }

    private static void addResets(RuleSet base, RuleSet candidate, Rule rule, List<Step> steps) {
        rule.about().parameters().forEach(parameter -> {
            List<Setting> before = settings(base, rule.id(), parameter.name());
            List<Setting> after = settings(candidate, rule.id(), parameter.name());
            if (!effects(before).equals(effects(after))) {
                steps.add(new Reset(rule.id(), parameter.name(), before, after));
            }
        });
    }

    private static List<Setting> settings(RuleSet rules, String rule, String parameter) {
        return rules.settings().stream()
                .filter(setting ->
                        setting.rule().equals(rule) && setting.parameter().equals(parameter))
                .sorted(Setting.GENERAL_FIRST)
                .toList();
    }

    private static List<Setting> effects(List<Setting> settings) {
        return settings.stream().map(Setting::effect).toList();
    }

    /** Whether both sets say the same. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    private static RuleSet set(RuleSet rules, List<Setting> settings) {
        RuleSet after = rules;
        for (Setting setting : settings) {
            after = after.set(setting);
        }
        return after;
    }

    /** With a rule right after the nearest one of its stage that is asked before it in the candidate; without one, first. */
    private static RuleSet placed(RuleSet rules, Rule rule, RuleSet candidate) {
        RuleSet with = rules.with(rule);
        for (Rule each : candidate.rules()) {
            if (each.id().equals(rule.id())) {
                return with;
            }
            if (rules.rule(each.id())
                    .filter(found -> found.stage() == rule.stage())
                    .isPresent()) {
                with = rules.withAfter(each.id(), rule);
            }
        }
        return with;
    }
}
