package vn.childplan.testkit.scenario;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.childplan.core.text.Text;

/**
 * YAML as JSON in which everything stands on the line that it has in the YAML, so that the readers of the library can be
 * used as they are and their problems name the right lines. All scalars become texts, as those readers take them.
 */
final class AlignedJson {
    private final StringBuilder json = new StringBuilder();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final YamlProblems problems;
    private int line = 1;

    private AlignedJson(YamlProblems problems) {
        this.problems = problems;
    }

    static String of(Node node, YamlProblems problems) {
        AlignedJson aligned = new AlignedJson(problems);
        aligned.write(node);
        return aligned.json.toString();
    }

    /** A JSON text. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private void write(Node node) {
        if (!seen.add(node)) {
            problems.add(
                    node,
                    "alias",
                    Text.of("bí danh YAML không được dùng ở đây", "a YAML alias cannot be used here"),
                    Text.of("Viết lại đầy đủ.", "Write it out."));
            json.append("null");
            return;
        }
        moveTo(YamlProblems.line(node));
        if (node instanceof MappingNode mapping) {
            json.append('{');
            String comma = "";
            for (NodeTuple tuple : mapping.getValue()) {
                json.append(comma);
                moveTo(YamlProblems.line(tuple.getKeyNode()));
                String name = Fields.text(tuple.getKeyNode(), problems);
                json.append(quote(name == null ? "" : name)).append(':');
                write(tuple.getValueNode());
                comma = ",";
            }
            json.append('}');
        } else if (node instanceof SequenceNode sequence) {
            json.append('[');
            String comma = "";
            for (Node item : sequence.getValue()) {
                json.append(comma);
                write(item);
                comma = ",";
            }
            json.append(']');
        } else if (node instanceof ScalarNode scalar) {
            json.append(Tag.NULL.equals(node.getTag()) ? "null" : quote(scalar.getValue()));
        }
    }

    private void moveTo(int wanted) {
        for (; line < wanted; line++) {
            json.append('\n');
        }
    }
}
