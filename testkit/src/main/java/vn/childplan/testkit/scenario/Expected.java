package vn.childplan.testkit.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Status;

/** Reads what is expected of obligations that there are. */
final class Expected {
    private static final Pattern VALUE = Pattern.compile("([A-Z_]+)(?:\\s+(\\d{1,5}))?");

    private static final int MOST_NEAREST = 20;

    private final String prefix;
    private final ObligationRegister register;
    private final YamlProblems problems;
    private int unknown;

    Expected(PlanUnderRules given, YamlProblems problems) {
        this.prefix = given.plan().number() + ":";
        this.register = given.register();
        this.problems = problems;
    }

    static boolean isStatus(String text) {
        return Arrays.stream(Status.values()).anyMatch(status -> status.name().equals(text));
    }

    List<Scenario.Expectation> read(Fields fields) {
        List<Scenario.Expectation> expectations = new ArrayList<>();
        fields.members().forEach((name, tuple) -> expectation(name, tuple).ifPresent(expectations::add));
        return expectations;
    }

    /** Looking through all obligations takes time, and of very many mistakes nobody reads the last. */
    private Text nearest(String id) {
        if (++unknown > MOST_NEAREST) {
            return Text.of("Sửa lại các mã trên trước.", "Correct the ids above first.");
        }
        String nearest = register.nearest(id).stream().map(Obligation::id).collect(Collectors.joining(", "));
        return Text.of("Gần nhất: " + nearest + ".", "Nearest: " + nearest + ".");
    }

    private Optional<Scenario.Expectation> expectation(String name, NodeTuple tuple) {
        String id = name.startsWith(prefix) ? name : prefix + name;
        boolean known = register.find(id).isPresent();
        if (!known) {
            problems.add(
                    tuple.getKeyNode(),
                    "unknown-obligation",
                    Text.of(
                            "không có nghĩa vụ " + Excerpt.quote(name),
                            "there is no obligation " + Excerpt.quote(name)),
                    nearest(id));
        }
        Node node = tuple.getValueNode();
        String text = Fields.text(node, problems);
        Matcher value = VALUE.matcher(text == null ? "" : text);
        if (!value.matches() || !isStatus(value.group(1))) {
            if (text != null) {
                problems.add(
                        node,
                        "status",
                        Text.of(
                                Excerpt.quote(text) + " không phải là tình trạng",
                                Excerpt.quote(text) + " is not a valid status"),
                        Text.of(
                                "Ghi một trong " + Arrays.toString(Status.values()) + ", có thể thêm số ngày quá hạn.",
                                "Write one of " + Arrays.toString(Status.values())
                                        + ", with the days late behind it if they matter."));
            }
            return Optional.empty();
        }
        Integer days = value.group(2) == null ? null : Integer.valueOf(value.group(2));
        return known
                ? Optional.of(new Scenario.Expectation(
                        id, Status.valueOf(value.group(1)), days, YamlProblems.line(tuple.getKeyNode())))
                : Optional.empty();
    }
}
