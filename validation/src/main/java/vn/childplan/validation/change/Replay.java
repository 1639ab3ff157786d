package vn.childplan.validation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.change.DecisionRecord.Decided;

/**
 * Whether a recorded decision comes out the same again, and if not, what differs.
 *
 * @param inputs the facts that differ
 * @param verdicts the verdicts that differ, in the order of the record, then those that the record does not have
 * @param recorded the version of the library that made the record; null if it does not say
 * @param replayed the version that judged again; null if it is not known
 * @param rules the rules, and values of their parameters, that differ; empty if the record does not keep them
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Replay(
        List<Input> inputs,
        List<Difference> verdicts,
        @Nullable String recorded,
        @Nullable String replayed,
        List<RuleDifference> rules) {
    /** A fact that a decision rests on. */
    public enum Input {
        PLAN(Text.of("kế hoạch", "plan")),
        DIRECTORY(Text.of("danh mục cơ quan", "directory")),
        CALENDAR(Text.of("lịch làm việc", "calendar")),
        /** The rules or what is set on them. */
        RULES(Text.of("quy tắc", "rules")),
        /** The name of the rule set. */
        RULE_SET_NAME(Text.of("tên bộ quy tắc", "name of the rule set")),
        EVIDENCE(Text.of("thông tin thực hiện", "evidence"));

        private final Text label;

        Input(Text label) {
            this.label = label;
        }

        /** In a few words. */
        public Text label() {
            return label;
        }
    }

    /**
     * One obligation whose verdict differs.
     *
     * @param obligation its id
     * @param recorded the verdict of the record; null if it has none
     * @param replayed the verdict that came out now; null if there is none
     */
    public record Difference(
            String obligation,
            @Nullable Decided recorded,
            @Nullable Decided replayed) {
        /** The rules that concluded, of the record first; one if it is the same rule. */
        public List<String> rules() {
            Set<String> rules = new LinkedHashSet<>();
            for (Decided decided : Arrays.asList(recorded, replayed)) {
                if (decided != null && decided.decidedBy() != null) {
                    rules.add(decided.decidedBy());
                }
            }
            return List.copyOf(rules);
        }

        @Override
        public String toString() {
            return obligation + ": " + (recorded == null ? "-" : recorded) + " > "
                    + (replayed == null ? "-" : replayed);
        }
    }

    public Replay {
        inputs = List.copyOf(inputs);
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
    }

    static Replay between(DecisionRecord recorded, DecisionRecord replayed) {
        return new Replay(
                inputs(recorded, replayed),
                verdicts(recorded, replayed),
                recorded.library(),
                replayed.library(),
                recorded.rules().isEmpty() ? List.of() : RuleDifference.between(recorded.rules(), replayed.rules()));
    }

    private static List<Input> inputs(DecisionRecord recorded, DecisionRecord replayed) {
        DecisionRecord.Digests was = recorded.digests();
        DecisionRecord.Digests is = replayed.digests();
        List<Input> inputs = new ArrayList<>();
        addIfOther(Input.PLAN, was.plan(), is.plan(), inputs);
        addIfOther(Input.DIRECTORY, was.directory(), is.directory(), inputs);
        addIfOther(Input.CALENDAR, was.calendar(), is.calendar(), inputs);
        addIfOther(Input.RULES, was.rules(), is.rules(), inputs);
        addIfOther(Input.RULE_SET_NAME, recorded.ruleSet(), replayed.ruleSet(), inputs);
        addIfOther(Input.EVIDENCE, was.evidence(), is.evidence(), inputs);
        return inputs;
    }

    private static void addIfOther(Input input, String was, String is, List<Input> inputs) {
        if (!was.equals(is)) {
            inputs.add(input);
        }
    }

    private static List<Difference> verdicts(DecisionRecord recorded, DecisionRecord replayed) {
        Map<String, Decided> now = new LinkedHashMap<>();
        replayed.verdicts().forEach(verdict -> now.put(verdict.obligation(), verdict));
        List<Difference> differences = new ArrayList<>();
        for (Decided was : recorded.verdicts()) {
            Decided is = now.remove(was.obligation());
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(was.obligation(), was, is));
            }
        }
        now.forEach((obligation, is) -> differences.add(new Difference(obligation, null, is)));
        return differences;
    }

    /** Whether the same facts gave the same verdicts. */
    public boolean isSame() {
        return inputs.isEmpty() && verdicts.isEmpty();
    }

    /** Whether another version of the library judged, or one that is not known. */
    public boolean isByAnotherVersion() {
        return !Objects.equals(recorded, replayed);
    }

    /** Whether the verdicts are the same, whatever the facts. */
    public boolean hasSameVerdicts() {
        return verdicts.isEmpty();
    }

    /** What differs, a line each; {@code same} if nothing does. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (isByAnotherVersion()) {
            lines.add("other VERSION: " + recorded + " > " + replayed);
        }
        inputs.forEach(input -> lines.add("other " + input));
        rules.forEach(rule -> lines.add(rule.toString()));
        verdicts.forEach(difference -> lines.add(difference.toString()));
        return lines.isEmpty() ? "same" : String.join("\n", lines);
    }
}
