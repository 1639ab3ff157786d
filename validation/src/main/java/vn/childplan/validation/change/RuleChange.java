package vn.childplan.validation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/**
 * The structural difference of two rule sets, step by step; taking all steps leads from the one to the other.
 *
 * @param steps the steps, in the order of the rules
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleChange(List<Step> steps) {
    /** One difference. */
    public sealed interface Step {
        /** The id of the rule it is about. */
        String rule();

        /** The step in a sentence. */
        Text words();
    }

    /**
     * A rule that only the candidate has.
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
                    rule + ": " + parameter + " = " + values(after, "mặc định", "từ") + " (trước: "
                            + values(before, "mặc định", "từ") + ")",
                    rule + ": " + parameter + " = " + values(after, "standard", "from") + " (was "
                            + values(before, "standard", "from") + ")");
        }

        private static String values(List<Setting> settings, String none, String from) {
            return settings.isEmpty()
                    ? none
                    : String.join(
                            ", ",
                            settings.stream()
                                    .map(setting -> setting.value()
                                            + (setting.from() == null ? "" : " " + from + " " + setting.from()))
                                    .toList());
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
            if (before.isEmpty()) {
                steps.add(new Added(rule));
            } else if (!before.get().equals(rule)) {
                steps.add(new Replaced(before.get(), rule));
            }
        }
        for (Rule rule : base.rules()) {
            if (candidate.rule(rule.id()).isEmpty()) {
                steps.add(new Removed(rule));
            }
        }
        for (Rule rule : candidate.rules()) {
            if (base.rule(rule.id()).isPresent()) {
                addResets(base, candidate, rule, steps);
            }
        }
        return new RuleChange(steps);
    }

    private static void addResets(RuleSet base, RuleSet candidate, Rule rule, List<Step> steps) {
        rule.about().parameters().forEach(parameter -> {
            List<Setting> before = settings(base, rule.id(), parameter.name());
            List<Setting> after = settings(candidate, rule.id(), parameter.name());
            if (!before.equals(after)) {
                steps.add(new Reset(rule.id(), parameter.name(), before, after));
            }
        });
    }

    private static List<Setting> settings(RuleSet rules, String rule, String parameter) {
        return rules.settings().stream()
                .filter(setting ->
                        setting.rule().equals(rule) && setting.parameter().equals(parameter))
                .sorted((a, b) -> compareDates(a.from(), b.from()))
                .toList();
    }

    private static int compareDates(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return a.compareTo(b);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** A rule set after one step of a change. */
    static RuleSet take(RuleSet rules, Step step) {
        if (step instanceof Added added) {
            return rules.with(added.added());
        }
        if (step instanceof Removed removed) {
            return rules.without(removed.rule());
        }
        if (step instanceof Replaced replaced) {
            return rules.replacing(replaced.after());
        }
        Reset reset = (Reset) step;
        RuleSet after = rules.unset(reset.rule(), reset.parameter());
        for (Setting setting : reset.after()) {
            after = after.set(setting.rule(), setting.parameter(), setting.value(), setting.from());
        }
        return after;
    }
}
