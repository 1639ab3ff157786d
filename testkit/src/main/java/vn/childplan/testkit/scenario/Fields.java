package vn.childplan.testkit.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;

/** One YAML mapping: its members by name, and a problem for each member that is missing or should not be there. */
final class Fields {
    private final Node node;
    private final Map<String, NodeTuple> members;
    private final YamlProblems problems;

    private Fields(Node node, Map<String, NodeTuple> members, YamlProblems problems) {
        this.node = node;
        this.members = members;
        this.problems = problems;
    }

    /** The members of a mapping; none, and a problem, if it is something else. A name that appears twice is a problem. */
    static Fields of(Node node, YamlProblems problems) {
        Map<String, NodeTuple> members = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problems.add(
                    node,
                    "shape",
                    Text.of("ở đây phải là các dòng 'tên: giá trị'", "lines of 'name: value' belong here"),
                    Text.of("Xem ví dụ trong tài liệu.", "See the example in the documentation."));
            return new Fields(node, members, problems);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = text(tuple.getKeyNode(), problems);
            if (name != null && members.putIfAbsent(name, tuple) != null) {
                problems.add(
                        tuple.getKeyNode(),
                        "duplicate-key",
                        Text.of(Excerpt.quote(name) + " có hai lần", Excerpt.quote(name) + " appears twice"),
                        Text.of("Chỉ giữ lại một.", "Keep one."));
            }
        }
        return new Fields(node, members, problems);
    }

    /** The same, with a problem for each name that is not one of these. */
    static Fields of(Node node, YamlProblems problems, String... known) {
        Fields fields = of(node, problems);
        List<String> names = List.of(known);
        fields.members.forEach((name, tuple) -> {
            if (!names.contains(name)) {
                String list = String.join(", ", names);
                Text use = Text.of("Dùng: " + list + ".", "Use: " + list + ".");
                Text remedy = Nearest.to(name, names)
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? " + use.vi(), "Did you mean '" + near + "'? " + use.en()))
                        .orElse(use);
                problems.add(
                        tuple.getKeyNode(),
                        "unknown-key",
                        Text.of("không có mục " + Excerpt.quote(name), "there is no key " + Excerpt.quote(name)),
                        remedy);
            }
        });
        return fields;
    }

    Map<String, NodeTuple> members() {
        return members;
    }

    Optional<Node> get(String name) {
        return Optional.ofNullable(members.get(name)).map(NodeTuple::getValueNode);
    }

    /** Empty if there was a problem. */
    Optional<Node> required(String name) {
        Optional<Node> value = get(name);
        if (value.isEmpty() && node instanceof MappingNode) {
            problems.add(
                    node,
                    "missing-key",
                    Text.of("thiếu mục '" + name + "'", "the key '" + name + "' is missing"),
                    Text.of("Thêm '" + name + "'.", "Add '" + name + "'."));
        }
        return value;
    }

    /** The items of a list; none, and a problem, if it is something else. */
    static List<Node> items(Node node, YamlProblems problems) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!Tag.NULL.equals(node.getTag())) {
            problems.add(
                    node,
                    "shape",
                    Text.of("ở đây phải là một danh sách", "a list belongs here"),
                    Text.of("Bắt đầu mỗi phần tử bằng '- '.", "Begin each item with '- '."));
        }
        return List.of();
    }

    /** A word with a meaning: an id, a name, a time. Null after a problem, as with a character that nobody sees. */
    static @Nullable String text(Node node, YamlProblems problems) {
        String word = scalar(node, problems);
        if (word == null || Invisible.firstIn(word) < 0) {
            return word;
        }
        Text again = Text.of("Xóa rồi gõ lại.", "Delete it and type it again.");
        Text why = RefusedText.of(word, again).why();
        String quoted = Excerpt.quote(word);
        problems.add(node, "invisible-character", Text.of(quoted + " " + why.vi(), quoted + ": " + why.en()), again);
        return null;
    }

    /** A text for people, without characters that nobody sees; null after a problem. */
    static @Nullable String title(Node node, YamlProblems problems) {
        String text = scalar(node, problems);
        return text == null ? null : Composed.text(text);
    }

    private static @Nullable String scalar(Node node, YamlProblems problems) {
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag())) {
            return Composed.of(scalar.getValue());
        }
        problems.add(
                node,
                "shape",
                Text.of("ở đây phải là một giá trị", "one value belongs here"),
                Text.of("Ghi giá trị trên cùng dòng.", "Write the value on the same line."));
        return null;
    }

    /** A number of at most so many digits; empty after a problem. */
    static Optional<Integer> wholeNumber(Node node, YamlProblems problems, int digits, String code, Text what) {
        String text = text(node, problems);
        if (text == null) {
            return Optional.empty();
        }
        if (text.matches("[0-9]{1," + digits + "}")) {
            return Optional.of(Integer.valueOf(text));
        }
        String quoted = Excerpt.quote(text);
        problems.add(
                node,
                code,
                Text.of(quoted + " " + what.vi(), quoted + " " + what.en()),
                Text.of("Ghi số nguyên.", "Write a whole number."));
        return Optional.empty();
    }

    /** A date or a time, read by {@code reading}; empty after a problem. */
    static <T> Optional<T> time(Node node, YamlProblems problems, String code, Function<String, T> reading) {
        String text = text(node, problems);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (UnreadableTimeException e) {
            String quoted = Excerpt.quote(text) + ": ";
            problems.add(
                    node,
                    code,
                    Text.of(quoted + e.fault().vi(), quoted + e.fault().en()),
                    e.remedy());
            return Optional.empty();
        }
    }
}
